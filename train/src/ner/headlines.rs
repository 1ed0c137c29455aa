//! Sentences rewritten as headlines, so that the tagger learns how little capitals say there.

use super::corpus::Labelled;

/// Words that stay small in a headline in title case.
const SMALL: [&str; 22] = [
    "di", "ke", "dari", "dan", "yang", "untuk", "dengan", "pada", "oleh", "atau", "dalam", "bagi", "agar", "soal",
    "usai", "akan", "tak", "per", "demi", "vs", "hingga", "karena",
];
/// Most tokens of a headline.
const LONGEST: usize = 12;
/// Fewest tokens of a headline.
const SHORTEST: usize = 5;
/// Every so many-th headline is all capitals, the others in title case.
const ALL_CAPS_EVERY: usize = 5;

/// The beginning of a sentence as a headline that counts a `share` of it; nothing when it is too short.
pub(crate) fn headline(sentence: &Labelled, number: usize, share: f64) -> Option<Labelled> {
    let mut end = sentence.tokens.len().min(LONGEST);
    while sentence.tags.get(end).is_some_and(|tag| tag.inside()) {
        end -= 1;
    }
    while end > 0 && !sentence.tokens[end - 1].ends_with(char::is_alphanumeric) {
        end -= 1;
    }
    if end < SHORTEST {
        return None;
    }
    let shout = number.is_multiple_of(ALL_CAPS_EVERY);
    let tokens = sentence.tokens[..end]
        .iter()
        .enumerate()
        .map(|(i, token)| {
            if shout {
                token.to_uppercase()
            } else if i > 0 && SMALL.contains(&token.as_str()) {
                token.clone()
            } else {
                let mut chars = token.chars();
                chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
            }
        })
        .collect();
    Some(Labelled {
        tokens,
        tags: sentence.tags[..end].to_vec(),
        by_hand: sentence.by_hand,
        weight: sentence.weight * share,
        guideline: sentence.guideline,
        origin: sentence.origin,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use simak::entity::tagger::Tag;

    #[test]
    fn a_headline_ends_before_a_name_that_does_not_fit() {
        let mut tokens: Vec<String> =
            "warga desa itu telah lama menunggu jalan baru yang dibangun Dinas".split(' ').map(str::to_owned).collect();
        tokens.extend(["Pekerjaan", "Umum"].map(str::to_owned));
        let mut tags = vec![Tag::Outside; tokens.len()];
        tags[10] = Tag::BeginOrganization;
        tags[11..].fill(Tag::InOrganization);
        let sentence = Labelled { tokens, tags, by_hand: true, weight: 1.0, guideline: 0, origin: 0 };
        let title = headline(&sentence, 1, 0.2).expect("long enough");
        assert_eq!(title.tokens.join(" "), "Warga Desa Itu Telah Lama Menunggu Jalan Baru yang Dibangun");
        let shout = headline(&sentence, 5, 0.2).expect("long enough");
        assert!(shout.tokens.iter().all(|token| token.chars().all(char::is_uppercase)));
    }
}
