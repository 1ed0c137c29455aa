//! Words whose full stop need not end a sentence, by what follows them; all lower case, without the last stop.

use crate::text::words::WordSet;

/// Titles and name parts: a name follows.
static BEFORE_NAME: WordSet = WordSet::new(
    "dr drs dra drg drh prof h hj kh k.h ir st tn ny nn sdr sdri bpk ust ustaz tgk tb rd rr r.m r.a r.ay kgph kph abd moh \
    muh mohd muhd moch hos pdt msgr bp alm almh kgs nyi plt pj pjs mr mrs ms messrs sgt capt gen gov sen rep hon rev jend jenderal letjen letjend mayjen mayjend brigjen brigjend kol letkol \
    mayor kapt lettu letda serma serka serda sertu kopda praka pratu irjen komjen kombes kompol akbp akp iptu ipda aiptu \
    aipda bripka brigpol briptu bripda laksma laksda marsma marsda ph",
);

/// Units, addresses and references: a number or a name in them follows.
static BEFORE_NUMBER: WordSet =
    WordSet::new("no nos nr jl jln gg rp rt rw kav km hlm hal vol ed tgl pkl ps art fig telp tlp hp");

/// Addresses and firms: a name follows, even one that looks like a beginning.
static BEFORE_PLACE: WordSet = WordSet::new("kab kec kel ds dsn prov kep pt cv ud pd jl jln gg al tj");

/// May end a sentence or not: only a word that often begins one decides.
static ANYWHERE: WordSet = WordSet::new(
    "dll dkk dsb dst dsbnya tsb tbk jr sr s.h m.h s.e m.m m.si s.pd m.pd s.sos s.t m.t s.ip s.ik m.hum m.kes m.a m.sc b.sc \
    ph.d ltd pte llc inc corp co bros vs etc a.m p.m a.n u.p d.a u.s u.k a.s d.c saw s.a.w swt s.w.t rs",
);

/// Words that take a single letter: "vitamin C", "Grup B".
static LETTERED: WordSet = WordSet::new(
    "vitamin grup golongan tipe kelas hepatitis blok rencana huruf gedung seri serie paket lajur jalur influenza komisi \
    kategori titik liga dan kuartal triwulan semester abad bab",
);

/// Words that often begin an Indonesian sentence and are part of no name.
static STARTERS: WordSet = WordSet::new(
    "ada adapun agar akan akhirnya akibat akibatnya aku anda antara apa apabila apakah apalagi atas bagaimana bagi bahkan \
    banyak begitu belum berdasarkan berikut bila bisa dalam dan dari demikian dengan di dia diketahui dilansir hal hanya \
    harga hingga ia ini itu jadi jangan jika juga jumlah kami karena kata kemudian kendati kepada ketika kini kita konon \
    lalu maka masih melalui menurut mereka meski meskipun namun oleh pada padahal para pasalnya penyebab saat salah sampai \
    saya sebab sebagai sebelum sebelumnya secara sedangkan sehingga sejak selain selama selanjutnya sementara semua \
    seperti setelah setiap tak tapi tetapi tidak untuk yang",
);

/// Last parts of site names, as some outlets capitalise them ("Kabar.Com").
static DOMAIN_ENDINGS: WordSet = WordSet::new("com co id net org go info tv news");

pub(super) fn before_name(word: &str) -> bool {
    BEFORE_NAME.has(word) || BEFORE_PLACE.has(word)
}

/// "Drs", "Kgs", "Sdr": a word with a capital and no vowel is said in full.
pub(super) fn is_shortened(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.len() > 1
        && letters.all(|c| c.is_lowercase() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
        && !word.starts_with(['A', 'E', 'I', 'O', 'U', 'Y'])
}

pub(super) fn before_number(word: &str) -> bool {
    BEFORE_NUMBER.has(word)
}

pub(super) fn anywhere(word: &str) -> bool {
    ANYWHERE.has(word)
}

pub(super) fn takes_letter(word: &str) -> bool {
    LETTERED.has(word)
}

pub(super) fn begins_sentence(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && STARTERS.has(word)
}

pub(super) fn is_domain_ending(word: &str) -> bool {
    DOMAIN_ENDINGS.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert!(begins_sentence("Namun") && !begins_sentence("namun") && !begins_sentence("Budi"));
    }
}
