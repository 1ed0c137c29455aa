//! What each piece of evidence weighs: natural log-odds against "no name".

/// A known name that is exactly the stretch, of several words or one.
pub(super) const LISTED: f32 = 4.0;
pub(super) const LISTED_WORD: f32 = 3.0;
/// Least that the tagger may say about such a name of several words.
pub(super) const LISTED_LEAST: f32 = -5.0;
/// Most that the lists and the rest of the article add together.
pub(super) const KNOWN_MOST: f32 = 6.0;
/// The same where only the article can tell, and when the entry is of another type.
pub(super) const LISTED_AMBIGUOUS: f32 = 0.8;
pub(super) const LISTED_OTHERWISE: f32 = -1.5;
/// Each word of an epithet of several that only one thing has, or of an office's seat: nothing else is asked.
pub(super) const DESCRIBED: f32 = 7.0;
/// The stretch ends inside a longer known name, or is a part of one of another type.
pub(super) const CUTS_LISTED: f32 = -3.0;
/// A title stands before it, or (a worse reading) at its start.
pub(super) const AFTER_TITLE: f32 = 1.5;
pub(super) const STARTS_WITH_TITLE: f32 = -3.0;
/// An age in brackets stands after it.
pub(super) const AGED: f32 = 3.0;
/// The same, when it is all in capitals and known as nothing else: the initials of a suspect.
pub(super) const AGED_INITIALS: f32 = 6.0;
/// It is called somebody's initials.
pub(super) const INITIALS: f32 = 4.0;
/// It is all that a credit has after an outlet's name and a stroke ("Antara/Budi Setya").
pub(super) const CREDITED: f32 = 2.5;
/// An outlet after the word that a credit begins with ("dok. Netflix").
pub(super) const ARCHIVED: f32 = 4.0;
/// "Oleh:" and the like stand before it.
pub(super) const AUTHORED: f32 = 4.0;
/// An outlet, known or also an ordinary word, after what cites one ("kantor berita Antara").
pub(super) const CITED: f32 = 7.0;
/// The same, when nobody knows it.
pub(super) const CITED_UNKNOWN: f32 = 2.5;
/// A title and an organization stand before it, and no capital follows ("Direktur Keuangan PT Sinar Jaya Sudirja").
pub(super) const HOLDS_OFFICE: f32 = 5.5;
/// A verb of saying stands beside it.
pub(super) const SAYS: f32 = 1.2;
/// A comma and a word for a person follow it.
pub(super) const APPOSED: f32 = 3.5;
/// A word for a person and a comma stand before it ("istri korban, Sutinah,").
pub(super) const APPOSED_AFTER: f32 = 2.0;
/// It is called a company, a band or the like.
pub(super) const CALLED: f32 = 3.5;
/// It is where the officer named before it has the post ("Kapolsek Sukamaju, AKP …").
pub(super) const POSTED: f32 = 6.0;
/// The name of a band follows it ("Suho EXO").
pub(super) const MEMBER: f32 = 8.0;
/// It is written as Koreans' names are: a surname and two syllables.
pub(super) const KOREAN: f32 = 6.5;
/// A preposition of place stands before it.
pub(super) const PLACED: f32 = 0.7;
/// An acronym of it stands in brackets after it, or it is that acronym.
pub(super) const ABBREVIATED: f32 = 3.5;
/// It ends with a word that companies' names end with; the same for a person's name.
pub(super) const TAILED: f32 = 2.0;
pub(super) const TAILED_OTHERWISE: f32 = -4.0;
/// It begins with the type's own class word, or with that of another type.
pub(super) const HEADED: f32 = 2.0;
/// The same, when it takes all the capitals that follow.
pub(super) const HEADED_WHOLE: f32 = 1.5;
/// The same, when it ends with a known place that would else be taken by itself.
pub(super) const HEADED_AROUND: f32 = 2.5;
/// The field of a director general stands after that title ("Dirjen Perhubungan Laut"): the title goes on, no body begins.
pub(super) const FIELD: f32 = -6.0;
/// Two fields of one office stand in it, or (as much less) one of the two ("Dinas Pariwisata dan Kebudayaan").
pub(super) const PAIRED: f32 = 5.0;
/// It begins inside a title ("Kota" of "Wali Kota").
pub(super) const INSIDE_TITLE: f32 = -12.0;
/// A known place goes on with words that are no part of its name.
pub(super) const OVERGROWN: f32 = -2.0;
/// It is the end of a foreign name ("Descendants of The Sun").
pub(super) const INSIDE_NAME: f32 = -6.0;
/// A letter alone.
pub(super) const LETTER: f32 = -3.0;
/// A number stands for an initial ("Wilayah V").
pub(super) const ROMAN_INITIAL: f32 = -3.0;
pub(super) const HEADED_OTHERWISE: f32 = -2.5;
/// It is such a word and nothing else.
pub(super) const HEAD_ALONE: f32 = -12.0;
/// It is an event, a law, a day.
pub(super) const NO_NAME: f32 = -30.0;
/// Its capital may be the sentence's.
pub(super) const SENTENCE_CAPITAL: f32 = -2.0;
/// It begins a sentence alone and is of somebody's name; an ordinary word the first of it, and never in lower case.
pub(super) const FIRST_NAME: f32 = 4.0;
/// Capitals mean nothing in this line, and nothing else speaks for it.
pub(super) const HEADLINE: f32 = -2.0;
/// It stands in a list with names of the type ("Tebet, Kalibata, dan Rawajati"), on one side or on both.
pub(super) const LISTED_WITH: f32 = 1.2;
/// A district has that name.
pub(super) const DISTRICT: f32 = 0.8;
/// It ends with what the article knows as a person's name by itself.
pub(super) const SWALLOWS_PERSON: f32 = -2.5;
/// It is a known body that goes on with words which are none of it, where who holds an office there is named.
pub(super) const SWALLOWS_HOLDER: f32 = -5.0;
/// How surely the article must know that.
pub(super) const SWALLOWED: f32 = 1.5;
/// A word with a capital of its own stands right beside it and is left out.
pub(super) const LEAVES_CAPITAL: f32 = -2.5;
/// The same, when the tagger sees a person's name go on there.
pub(super) const TEARS_NAME: f32 = -2.5;
/// No word of it is an ordinary one, and it does not begin a sentence.
pub(super) const STRANGE: f32 = 0.7;
/// The ordinary word that begins the sentence stands before a known name.
pub(super) const BEFORE_LISTED: f32 = -5.0;
/// Another name of a person is announced.
pub(super) const NICKNAMED: f32 = 4.0;
/// It is called, or is known from elsewhere in the article as, a film, song or book.
pub(super) const WORK: f32 = -30.0;
/// So sure against it is the tagger that nothing else is asked: all that may speak for a name together is less.
pub(super) const HOPELESS: f32 = -13.0;
/// What any name costs.
pub(super) const COST: f32 = -1.2;
