//! Times of day: "pukul 18.00 WIB", "22.15 Wita", "jam 7 malam".

use super::cursor::Cursor;
use crate::text::calendar;

/// A time of day and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    /// One past its last byte.
    pub(super) end: usize,
    hour: u32,
    minute: u32,
    /// Minutes east of Greenwich, when the zone was written.
    zone: Option<i32>,
}

impl Time {
    /// `18:00+07:00`, or `18:00` where no zone was written.
    pub(super) fn iso(&self) -> String {
        let zone = self.zone.map(|minutes| format!("+{:02}:00", minutes / 60)).unwrap_or_default();
        format!("{:02}:{:02}{zone}", self.hour, self.minute)
    }
}

/// A time of day at `start`, which is a "pukul", a "jam" or the number itself.
pub(super) fn find(text: &str, start: usize) -> Option<Time> {
    let mut c = Cursor::new(text, start);
    let cue = c.one_of(&["pukul", "jam"]).is_some();
    let (hour, digits) = c.spaces().number()?;
    let minute = c.then(|c| {
        c.eat(&['.', ':'])?;
        c.number().filter(|&(minute, digits)| digits == 2 && minute < 60).map(|(minute, _)| minute)
    });
    // Seconds: "02:46:53"
    c.then(|c| {
        c.eat(&['.', ':'])?;
        c.number().filter(|&(second, digits)| minute.is_some() && digits == 2 && second < 60)
    });
    c.then(|c| {
        c.range_mark()?;
        c.spaces().number()?;
        c.then(|c| c.eat(&['.', ':']).and_then(|_| c.number()));
        Some(())
    });
    let zone = |c: &mut Cursor| c.then(|c| calendar::zone(c.spaces().word()?));
    let first = zone(&mut c);
    let part = c.one_of(&["pagi", "siang", "sore", "petang", "malam", "subuh", "dini", "waktu"]);
    let zone = first.or_else(|| part.and_then(|_| zone(&mut c)));
    if hour > 24 || digits > 2 || !(cue && (minute.is_some() || part.is_some()) || zone.is_some()) {
        return None;
    }
    let hour = match (part, hour) {
        (Some("malam"), 12) => 0,
        (Some("siang"), 1..=4) | (Some("sore" | "petang"), 1..=7) | (Some("malam"), 6..=11) => hour + 12,
        _ => hour % 24,
    };
    Some(Time { end: c.at, hour, minute: minute.unwrap_or(0), zone })
}
