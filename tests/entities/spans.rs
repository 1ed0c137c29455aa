use super::{blocks, find_in};

/// Pieces that hostile and broken pages are made of.
const PIECES: [&str; 40] = [
    "Presiden",
    "Joko Widodo",
    "KPK",
    "(KPK)",
    "(",
    ")",
    "\"",
    "”",
    "—",
    "-",
    "Rusia-China",
    "KPK-nya",
    "pro-Rusia",
    "🇮🇩",
    "e\u{301}",
    "ß",
    "İstanbul",
    "ﬁ",
    "\u{ad}",
    "\u{200b}",
    "dan",
    "di",
    "Negeri Tirai Bambu",
    "setan merah",
    "Manchester United",
    "alias",
    "Ucok",
    "1.",
    "(52)",
    ",",
    ".",
    "dok.OCN",
    "TerbaikPresiden",
    "dihubungidetikcom",
    "film",
    "A",
    "XIV",
    "PT",
    "'",
    "Jl",
];

/// A small generator (Knuth's MMIX constants): the same texts every time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn mentions_lie_on_their_text_in_order_and_never_overlap() {
    let mut random = Random(7);
    for _ in 0..150 {
        let lines: Vec<String> = (0..4)
            .map(|_| {
                let words = 1 + random.below(30);
                let glue = ["", " ", " ", " ", "\u{a0}"];
                (0..words)
                    .map(|_| PIECES[random.below(PIECES.len())].to_owned() + glue[random.below(glue.len())])
                    .collect()
            })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let found = find_in(blocks(&lines));
        let mut taken = Vec::new();
        for entity in &found.entities {
            assert!(!entity.mentions.is_empty() && !entity.name.is_empty());
            assert!(entity.mentions.windows(2).all(|pair| pair[0] < pair[1]), "{entity:?}");
            for mention in &entity.mentions {
                let text = found.blocks[mention.block].text.get(mention.start..mention.end);
                assert!(text.is_some_and(|text| !text.is_empty() && text.trim() == text), "{mention:?}");
                taken.push(*mention);
            }
        }
        taken.sort_unstable();
        assert!(taken.windows(2).all(|pair| !pair[0].overlaps(pair[1])), "{lines:?}");
    }
}

#[test]
fn an_endless_line_is_read_in_bounded_time() {
    let line = "Budi Santoso dan Ani Rahayu (KPK) di Jakarta, ".repeat(1_000);
    let started = std::time::Instant::now();
    let found = find_in(blocks(&["Panjang sekali", &line]));
    assert!(!found.entities.is_empty());
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
}
