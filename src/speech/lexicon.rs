//! Words that attribute speech, and words around quotation marks that show there is none.

use crate::text::words::{WordSet, listed};

/// Verbs of the inverse form, `"…," kata Budi`; each also takes `-nya`.
static INVERSE: WordSet = WordSet::new(
    "kata ujar jelas ungkap ucap imbuh terang tegas tulis lanjut tutur tambah pungkas sebut tutup beber \
    sambung papar jawab tandas bunyi tanya teriak sahut urai tukas catat cetus tegur sindir klaim usul harap saran cerita \
    kilah keluh pinta ajak imbau pesan puji canda kenang kisah tuding desak timpal seru gurau seloroh celetuk kelakar ulas \
    nilai duga bilang curhat cuit balas singkat simpul gumam bisik ancam kritik lapor sumpah doa koreksi ralat rinci \
    ringkas sergah tampik bantah elak kelit omel gerutu sesal sanggah tekan wanti ingat perintah protes janji minta aku \
    bubuh gamblang tegah sapa sorak ejek umpat rayu tantang komentar tuntut beritahu akui yakin yakinkan ketus \
    nasihat kicau rilis petuah sambut terka tekad himbau berondong jabar analisis argumen timpa gertak bujuk hardik \
    pekik jerit bentak ratap sesumbar sanjung sambat kecam cerocos oceh cibir komen sangkal",
);
/// Of these, the ones that are seldom anything else, so that they attribute without quotation marks too.
static STRICT_INVERSE: WordSet =
    WordSet::new("kata ujar ungkap ucap imbuh tutur pungkas papar sambung cetus tukas tandas beber");
/// Verbs of the plain form, `Budi mengatakan bahwa …`.
static ACTIVE: WordSet = WordSet::new(
    "mengatakan menyebut menegaskan menjelaskan memastikan menilai menyampaikan meminta berharap menyatakan \
    mengaku menambahkan menekankan mengungkapkan mengingatkan menyoroti menyebutkan melanjutkan mengungkap mengimbau \
    mengakui memaparkan menuturkan memperkirakan menduga membeberkan membantah menerangkan mengklaim mengkritik berkata \
    bilang berujar bertutur berpendapat menuding menuduh menulis menuliskan mencuit bercerita menceritakan mengisahkan \
    mengeluh mengeluhkan mengajak mendesak menyarankan mengusulkan merinci mengutarakan menampik menjawab bertanya \
    menanyakan berjanji berpesan menyerukan menyayangkan mengapresiasi memuji mengecam mengumumkan melaporkan mencatat \
    memprediksi meyakini menganggap memandang mengonfirmasi mengkonfirmasi membenarkan menyangkal mengucapkan menyindir \
    mencontohkan menggambarkan mengharapkan menghimbau berdalih beralasan berkilah berargumen menyimpulkan memperingatkan \
    mengemukakan melontarkan menyinggung membocorkan menjanjikan menyerukan menyahut menimpali berseloroh berkelakar \
    berteriak berbisik menyapa menyanggah menepis memaklumi menuntut menyesalkan mewanti-wanti berkomentar mengomentari \
    menanggapi merespons membalas menutup menyambung memohon mengenang menyimpulkan mempertanyakan mengajukan memuat \
    berdoa bersumpah optimistis optimis yakin khawatir menyetujui sepakat mengusung menantang mengancam meramalkan \
    mengibaratkan menghitung menggarisbawahi menandaskan memungkasi mengutuk menceramahi menegur merayu menaksir \
    mengharap menjabarkan mengurai menguraikan membeber merekomendasikan mengoreksi meralat berkeyakinan berkukuh \
    bersikukuh bercanda berkelakar mengamini mengiyakan ngaku ngomong nyebut bicara berbicara berceloteh menyelutuk nyeletuk menggoda berteori menceletuk",
);
/// Verbs among them that are deeds as often as speech: without "bahwa" or a quotation they report nothing.
static DEEDS: WordSet = WordSet::new(
    "menutup menyambung mengajukan memuat mengancam menyapa menegur merayu menggoda menghitung menaksir mengurai menyetujui \
    menepis mengenang mengusung menantang sepakat bicara berbicara melontarkan melanjutkan menulis membalas menjawab",
);
/// Words that stand for the last person spoken of.
static PRONOUNS: WordSet = WordSet::new("dia ia beliau dirinya nya -nya");
/// Words that may stand between a speaker and the verb.
static ADVERBS: WordSet = WordSet::new(
    "pun juga turut kembali lalu sendiri telah sudah akan terus kemudian lantas langsung sempat sebelumnya \
    hanya ikut tetap masih selalu bahkan justru terang-terangan secara dengan tegas sambil jelas mulai sedang pernah malah \
    terlihat tak tidak belum kerap sering enggan saat itu ini tersebut hari",
);
/// Words that end the name of a speaker after an inverse verb.
static AFTER_SPEAKER: WordSet = WordSet::new(
    "kepada saat dalam di usai ketika dikutip seperti sebagaimana pada melalui lewat seusai setelah sebelum sambil \
     seraya yang dilansir dihubungi menanggapi soal terkait mengenai tentang ke ditemui dengan untuk mengutip \
     melansir sembari karena kala menjelaskan menjawab selepas tatkala merujuk menirukan sebelumnya lagi menambahkan \
     memberi dihadapan via berdasarkan oleh atas agar jelang menjelang baru-baru kemarin tadi membuka menutup",
);
/// Things whose title stands in quotation marks.
static TITLED: WordSet = WordSet::new(
    "berjudul bertajuk judul tajuk lagu film buku novel album sinetron drama serial series seri single \
    program acara tema bertema slogan tagline istilah julukan sebutan dijuluki frasa bertuliskan tulisan spanduk poster \
    hashtag tagar aplikasi akun situs bernama nama dinamai konsep video artikel laman kanal diskusi seminar webinar pameran \
    lukisan puisi cerpen komik gim game grup band jargon moto motto merek tombol menu opsi fitur proyek operasi lomba \
    makalah skripsi tesis disertasi jurnal podcast episode berlabel kode sandi bertemakan dinamakan disebut kategori artinya arti terjemahan",
);
/// Openings of lines that point to other articles and videos.
static PROMPTS: WordSet = WordSet::new("tonton simak saksikan lihat baca");
/// Nouns that announce what somebody said: "demikian laporannya", "begitu bunyi".
static SAID: WordSet = WordSet::new(
    "laporan konfirmasi pernyataan keterangan bunyi isi pesan kutipan penjelasan ungkapan tulisan siaran pengumuman",
);
/// People known by the person they belong to: in "pengacara Budi, Ani" it is Ani who speaks.
static RELATIONS: WordSet = WordSet::new(
    "ibunda ayahanda pengacara kuasa hukum istri suami ibu ayah anak putra putri kakak adik manajer jubir juru bicara \
    pelatih ajudan asisten kerabat keluarga teman rekan sahabat kekasih pacar mertua menantu ipar paman bibi tetangga \
    penasihat pendukung relawan atasan bawahan mantan kubu pihak tim bos korban",
);

/// Titles and trades by which somebody already named is called.
static TITLES: WordSet = WordSet::new(
    "presiden wapres wakil menteri menko mendagri menkeu menlu menhan mensos menkes menag mendikbud menaker menhub \
     menpora mendag menkominfo menperin mentan menkumham menkopolhukam menpan menristek gubernur wagub bupati wabup \
     wali walikota kapolri kapolda kapolres kapolsek kapolresta kapolrestabes kasat kabid kadiv kadis kepala ketua \
     sekretaris direktur dirut ceo komisaris jaksa hakim pengacara pelatih kapten pemain aktor aktris penyanyi musisi \
     artis bintang politikus politisi pengamat peneliti dokter profesor guru ustaz kiai camat lurah kades dandim \
     pangdam panglima kasad mantan eks bek kiper gelandang striker penyerang manajer legenda pembalap petinju atlet \
     pebulutangkis sutradara produser penulis pendiri pemilik pria wanita perempuan lelaki paus uskup kardinal pastor pendeta \
     sultan raja ratu pangeran duta dirjen sekjen rektor dekan",
);
/// Of these, trades: who is called by one was named before, whatever names are in the words ("bintang film Senja").
const TRADES: &str = "aktor aktris penyanyi musisi artis bintang pelatih kapten pemain bek kiper gelandang striker penyerang legenda pembalap \
     petinju atlet pebulutangkis sutradara pria wanita perempuan mantan eks";
/// What a statement may come from that is nobody.
static THINGS: WordSet = WordSet::new(
    "penelitian studi artikel laporan riset survei perusahaan pabrikan lembaga situs media akun sumber saksi petinggi pihak \
     surat pernyataan undang-undang petugas kelompok organisasi klub partai kementerian majalah koran dokumen rilis jurnal",
);
/// Of these, kinds of houses: "kata agensi" is the house that the text called one.
static HOUSES: WordSet = WordSet::new(
    "agensi manajemen label klub perusahaan pabrikan produsen pengembang maskapai penyelenggara promotor kementerian lembaga \
     partai organisasi kelompok studio operator pengelola",
);
/// Passive verbs that name who spoke before: "hal itu disampaikan Budi".
static PASSIVE: WordSet = WordSet::new(
    "disampaikan dikatakan diungkapkan diutarakan ditegaskan dijelaskan disebutkan dibeberkan dituturkan dinyatakan \
     dikemukakan diakui dipaparkan diceritakan dilontarkan dibenarkan diamini ditambahkan ditekankan diterangkan \
     diingatkan dikisahkan diucapkan dituliskan diungkap",
);
/// Words behind a quotation that do not attribute it, though somebody is named right after them.
static CONNECTIVES: WordSet = WordSet::new(
    "dan atau tetapi tapi namun sementara sedangkan karena sebab saat ketika kala waktu meski meskipun walau walaupun dengan oleh \
     untuk di ke dari pada kepada seperti sebagaimana lalu kemudian lantas usai setelah sesudah sebelum sejak yang bahwa agar \
     supaya serta bersama antara hingga sampai jika kalau bila tentang soal terhadap bagi demi sambil seraya sembari maka \
     padahal sehingga apalagi adalah ialah juga pun tanpa selain akan bukan",
);

/// Whether a word is an inverse verb, with or without `-nya`.
pub(super) fn is_inverse(word: &str) -> bool {
    INVERSE.has(word) || word.strip_suffix("nya").is_some_and(|stem| INVERSE.has(stem))
}

/// Whether a word attributes even where no quotation stands before it.
pub(super) fn is_strict_inverse(word: &str) -> bool {
    STRICT_INVERSE.has(word.strip_suffix("nya").unwrap_or(word))
}

/// Small words of speech; a prayer, a verse or a list of names between marks has none of them.
static SPOKEN: WordSet = WordSet::new(
    "yang dan di ini itu saya kami kita aku tidak untuk dengan ada akan ke dari adalah juga bisa karena pada sudah mereka dia \
     ia nggak enggak gak anda kamu apa jadi kalau lebih sangat hanya tapi masih harus dalam seperti oleh para bahwa sebagai \
     tak belum orang mau banyak kok sih dong lah deh ya kan nih tuh pun agar supaya namun tetapi atau jangan mari ayo semua \
     sekarang lagi punya semoga the is and to you we it of that not for",
);

/// Whether a stretch reads like something said.
pub(super) fn is_speech(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| SPOKEN.has(word))
}

/// Whether the speaker is in the verb itself: "ujarnya".
pub(super) fn names_nobody(word: &str) -> bool {
    word.ends_with("nya") && !word.eq_ignore_ascii_case("tanya")
}

/// Words that are nouns too, so that right before a mark they need not attribute: `kata "merdeka"`, `istilah`, `bunyi`.
pub(super) fn is_strict_noun(word: &str) -> bool {
    listed("kata tulis bunyi janji pesan cerita tanya isi pesan kutipan tulisan saran harap tekad target", word)
}

/// Whether a word says that somebody speaks, in the plain form.
pub(super) fn is_active(word: &str) -> bool {
    // Nearly all begin with "me" or "be"; the rest of the words of a text are turned away at once.
    let head = word.as_bytes().first().map(u8::to_ascii_lowercase);
    matches!(head, Some(b'm' | b'b' | b'o' | b'y' | b'k' | b's' | b'n'))
        && word.len() >= 5
        && (ACTIVE.has(word) || word.strip_suffix("nya").is_some_and(|stem| ACTIVE.has(stem)))
}

/// Whether a verb of speech names a deed as often.
pub(super) fn is_deed(word: &str) -> bool {
    DEEDS.has(word)
}

pub(super) fn is_thing(word: &str) -> bool {
    THINGS.has(word)
}

pub(super) fn is_house(word: &str) -> bool {
    HOUSES.has(word)
}

pub(super) fn is_passive(word: &str) -> bool {
    PASSIVE.has(word)
}

/// Whether a word between a quotation's comma and somebody's name can only be a verb of saying: "buka Budi", "menurut Ani".
pub(super) fn may_say(word: &str) -> bool {
    let plain = word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic) && word.len() > 2;
    let derived = ["me", "di", "ter"].iter().any(|prefix| word.starts_with(prefix));
    plain && (!derived || word == "menurut") && !CONNECTIVES.has(word)
}

pub(super) fn is_title(word: &str) -> bool {
    TITLES.has(word)
}

pub(super) fn is_trade(word: &str) -> bool {
    listed(TRADES, word)
}

pub(super) fn is_pronoun(word: &str) -> bool {
    PRONOUNS.has(word)
}

pub(super) fn is_adverb(word: &str) -> bool {
    ADVERBS.has(word)
}

/// Whether a word ends the name of a speaker; with a capital it belongs to an office ("Menteri Dalam Negeri").
pub(super) fn ends_speaker(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && AFTER_SPEAKER.has(word)
}

pub(super) fn is_titled(word: &str) -> bool {
    TITLED.has(word)
}

pub(super) fn is_prompt(word: &str) -> bool {
    PROMPTS.has(word)
}

pub(super) fn is_said(word: &str) -> bool {
    let stem = word.strip_suffix("nya").unwrap_or(word);
    SAID.has(stem)
}

pub(super) fn is_relation(word: &str) -> bool {
    RELATIONS.has(word)
}
