//! Words that tell what a sentence does: points back, connects, attributes, addresses the reader. All lower case; phrases are
//! parted by bars.

use crate::text::words::WordSet;

/// Pronouns and demonstratives that need an antecedent when they open a sentence.
pub(super) static PRONOUNS: WordSet =
    WordSet::new("ia dia beliau mereka keduanya ketiganya itu ini tersebut itulah inilah demikian begitu sebaliknya");
/// Words after which "ini", "itu" or "tersebut" points back: "Hal itu", "Pertemuan tersebut".
pub(super) static DEMONSTRATIVES: WordSet = WordSet::new("ini itu tersebut tadi");
/// Words that open a sentence by tying it to the one before.
pub(super) static CONNECTIVES: WordSet = WordSet::new(
    "namun tetapi tapi sementara sedangkan selain bahkan padahal apalagi meski meskipun kendati walau walaupun oleh \
    karena karenanya sebab pasalnya alasannya akibatnya selanjutnya kemudian lalu lebih lanjut di dengan maka jadi \
    adapun dan atau juga hasilnya nah",
);
/// Verbs of saying that follow or precede a quotation.
pub(super) static SAYING: WordSet = WordSet::new(
    "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya imbuh imbuhnya tambah tambahnya jelas jelasnya papar paparnya \
    ungkap ungkapnya tegas tegasnya lanjut lanjutnya sebut sebutnya terang terangnya pungkas pungkasnya tulis tulisnya \
    tukas tukasnya pesan pesannya",
);
/// Verbs of reported speech and words that name a source.
pub(super) static REPORTING: WordSet = WordSet::new(
    "mengatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan menambahkan menegaskan menilai menuturkan \
    mengaku mengklaim membantah melaporkan mengumumkan mengungkap memaparkan menurut dikutip dilansir melansir mengutip \
    dilaporkan disebut diketahui menyampaikan",
);
/// The writer's or speaker's own voice.
pub(super) static FIRST_AND_SECOND_PERSON: WordSet =
    WordSet::new("saya aku kami kita kamu anda kalian gue lo kau saudara nih");
/// Prompts to the reader and credits of pictures; such a sentence is no part of the story.
pub(super) static PROMPTS: WordSet = WordSet::new(
    "baca simak tonton lihat scroll klik saksikan ikuti gabung follow subscribe foto gambar video photo editor reporter \
    penulis pewarta gambas",
);

/// Units and scales of amounts.
pub(super) static UNITS: WordSet =
    WordSet::new("persen juta miliar triliun ribu dolar rupiah euro kilometer orang unit");

/// Nouns for somebody whom the title names: "Wanita asal Solo itu …".
pub(super) static PERSONS: WordSet = WordSet::new(
    "pria wanita perempuan lelaki laki kakek nenek ibu bapak ayah pemuda gadis bocah anak aktor aktris penyanyi pemain pelatih",
);
/// Words of a sentence that tells what a scene is about.
pub(super) static ORIGINS: WordSet =
    WordSet::new("sejak selama berawal bermula berasal karena akibat penyebab kini telah sudah");
/// Words with which a score is the last one.
pub(super) static RESULTS: WordSet = WordSet::new(
    "menang kemenangan memenangi memenangkan mengalahkan menundukkan menaklukkan membekuk takluk kalah kekalahan juara berakhir \
    berakhirnya berkesudahan akhir bertahan imbang pertandingan",
);
/// Nouns for what a match came to, which those words tell.
pub(super) static OUTCOMES: WordSet = WordSet::new("kemenangan kekalahan hasil gelar laga pertandingan skor");
/// Words that paint a scene.
pub(super) static SCENES: WordSet = WordSet::new(
    "tampak terlihat nampak perlahan pelan sambil sembari bergegas berhamburan berjibaku bersimpuh berjongkok menatap memandang \
    tersenyum senyum wajah wajahnya tangannya matanya suaranya tubuhnya jalannya kakinya mengenakan berkebaya berkaus seragam \
    jarum terik embun mentari matahari keringat aroma suasana menggeliat teriak duduk",
);
/// Pronouns for the speaker of a statement.
pub(super) static PERSONAL: WordSet = WordSet::new("dia ia beliau mereka dirinya");
/// Words that, before a pronoun or demonstrative, tie the sentence to the one before: "Menurut dia", "Setelah itu".
pub(super) static LEADS_TO_PRONOUN: WordSet = WordSet::new(
    "menurut setelah sebelum sejak usai atas akibat untuk karena dari dengan selain bagi hal saat ketika kala waktu \
    selama kata begitu sampai hingga seperti berkat melalui soal terkait di antara",
);
/// Nouns that point at what was said, not at a thing: "Hal itu", "Pernyataan tersebut".
pub(super) static VAGUE: WordSet = WordSet::new(
    "hal pernyataan kondisi situasi langkah keputusan tindakan alasan saat ketika keadaan kesempatan pihak keduanya",
);
/// The noun that stands for whatever the article tells.
pub(super) const EVENT: &str = "peristiwa";
/// Nouns for what the article tells: "Peristiwa itu" needs no more than the lead.
pub(super) static EVENTS: WordSet =
    WordSet::new("peristiwa kejadian insiden musibah tragedi kecelakaan kebakaran ledakan bencana");
/// Words with which "ini" is a time, not a reference: "tahun ini".
pub(super) static DEICTIC: WordSet = WordSet::new(
    "hari pagi siang sore malam pekan minggu bulan tahun musim abad dekade kini sejauh selama belakangan akhir-akhir \
    dewasa kuartal semester sekarang dini",
);
/// Words behind which a demonstrative stands for something said, not for a noun.
pub(super) static CONJUNCTIONS: WordSet = WordSet::new("bahwa apakah karena jika bila kalau sebab meski adalah");
/// Prepositions that may open a sentence before its noun: "Dalam laporan itu".
pub(super) static PREPOSITIONS: WordSet =
    WordSet::new("dalam pada di dari atas untuk dengan melalui menurut bagi akibat karena terkait usai setelah lewat");
/// Words before a noun that say how many.
pub(super) static QUANTITIES: WordSet = WordSet::new("satu dua tiga empat lima para semua seluruh sebanyak sejumlah");
/// Prepositions of an opening phrase that may be left out when it only points back.
pub(super) static OPENING_PREPOSITIONS: WordSet =
    WordSet::new("atas akibat dalam pada di terkait menanggapi mengenai soal dari menyikapi merespons");
/// Words in "-nya" that point at nothing before them.
pub(super) static FREE_NYA: WordSet = WordSet::new(
    "hanya tanya punya biasanya rupanya akhirnya sebelumnya setidaknya khususnya umumnya misalnya seharusnya sebaiknya \
    sebenarnya sesungguhnya rencananya kabarnya pastinya tentunya kiranya sepertinya nyatanya faktanya awalnya mulanya \
    tadinya bertanya banyaknya uniknya menariknya idealnya sayangnya kurangnya tingginya rendahnya besarnya minimnya maraknya \
    naiknya turunnya meningkatnya menurunnya melemahnya menguatnya adanya hilangnya munculnya terjadinya pentingnya \
    sulitnya mahalnya dimulainya berakhirnya berkurangnya bertambahnya satu-satunya rasanya tampaknya nampaknya",
);
/// Openings of sentences that go on with the one before.
pub(super) const LEANING_OPENINGS: &str = "belum lagi|mulai dari|turut hadir|di mana|dimana|begitu juga|begitu pula|begitulah|tentu saja|tidak hanya|tak hanya|bukan hanya|\
    tidak cuma|tak cuma|bukan cuma|beberapa bahkan|sebagian lagi|sebagian lain|lainnya|cocok juga|di antaranya|salah satunya|misalnya|contohnya|terutama|termasuk|sehingga|\
    yang|alhasil|atau|serta|bukan tanpa alasan|hasilnya|berbeda dari|berbeda dengan|makanya|dengan begitu|sebagai contoh|contoh,|contoh:|pertama,|di sana|di situ|semisal|belum tentu";
/// Openings of clauses that need a main clause behind a comma.
pub(super) static CLAUSE_OPENINGS: WordSet = WordSet::new("karena sebab agar supaya seperti meski meskipun walaupun");
/// Openings of clauses that concede something.
pub(super) static CONCESSIONS: WordSet = WordSet::new("meski meskipun walau walaupun kendati kendatipun biarpun");
/// Words with which somebody says that the news is true, or that he will speak of it.
pub(super) static CONFIRMATIONS: WordSet = WordSet::new("membenarkan dibenarkan membeberkan");
/// With [`WITHHOLDING`]: somebody does not say something.
pub(super) static REFUSALS: WordSet = WordSet::new("tidak tak belum enggan");
pub(super) static WITHHOLDING: WordSet =
    WordSet::new("menjelaskan merinci memerinci menyebutkan berkomentar memberikan");
/// Particles of talk.
pub(super) static CHATTY: WordSet =
    WordSet::new("lho loh kan nih yuk yuks dong deh sih guys gaes gais moms bun sobat hehe wkwk");
/// Openings of prompts to the reader, credits and notes of the house.
pub(super) const PROMPT_OPENINGS: &str = "baca juga|baca:|baca |simak juga|simak video|simak selengkapnya|simak |lihat juga|lihat video|lihat foto|lihat:|\
    tonton|saksikan|scroll|advertisement|iklan|foto:|foto oleh|ilustrasi|gambas|editor:|editor |reporter:|penulis:|\
    pewarta:|sumber:|sumber berita |gambar header|laporan:|copyright|hak cipta|dilarang|artikel ini|berita ini telah|tulisan ini|follow |ikuti |\
    dapatkan|gabung |bergabung|download|unduh|klik |yuk|cek |selengkapnya|berikut |inilah |nah, ini|kontributor|loading|\
    jangan lupa|penasaran|langsung aja";
/// Openings of an article's farewell to the reader.
pub(super) const FAREWELLS: &str = "itu dia |itu tadi |itulah tadi |demikianlah |nah, itu|semoga |selamat mencoba|sampai jumpa|akhir kata|akhirul kalam";
/// Words that hardly any Indonesian sentence does without.
pub(super) static PARTICLES: WordSet = WordSet::new(
    "di ke dari dan yang untuk dengan pada dalam oleh atau ini itu adalah tidak tak bisa akan sudah juga lebih sebagai karena",
);
/// Nouns that look like verbs.
pub(super) static VERBLIKE: WordSet =
    WordSet::new("berita menteri menara metode mentega mereka meskipun meteran melati media menurut melalui");
/// Predicates that no prefix shows.
pub(super) static PREDICATES: WordSet = WordSet::new(
    "adalah merupakan ialah yaitu yakni akan harus bisa dapat sudah telah masih sedang tengah tidak tak bukan belum ada mau \
    ingin punya jadi mulai mampu perlu minta datang pergi tiba masuk keluar naik turun tewas tumbuh kalah tahu lahir tampil \
    lolos gagal resmi kembali hadir sukses sempat baru pun hanya kata ujar tutur ucap jelas ungkap imbuh tambah papar sebut \
    tegas terang lanjut tulis pungkas tukas cukup lebih paling sangat terlalu tetap makin semakin lagi boleh wajib usah jangan \
    mungkin pasti layak bakal pernah nyaris hampir cuma memang justru ikut turut terus siap suka senang lupa ingat yakin \
    setuju sepakat tinggal duduk tidur bangun lari jatuh bangkit kena pakai bawa ambil beli jual cari lihat dengar main hidup \
    mati banyak besar kecil tinggi rendah baik buruk mahal murah mudah sulit penting jauh dekat cepat kuat aman kini saja \
    bicara fokus libur rusak tersedia cocok sama identik sebagai seperti",
);
/// Openings of prayers, and of the translation of one.
pub(super) const PRAYERS: &str =
    "ya allah|ya tuhan|ya rabb|wahai allah|wahai tuhan|duhai allah|duhai tuhan|artinya:|artinya :";
/// Endings of sentences whose matter follows in a list.
pub(super) const ANNOUNCEMENTS: &str =
    "sebagai berikut|seperti berikut|berikut ini|di bawah ini|antara lain|di antaranya|ulasannya|penjelasannya";
/// Parts of sentences that speak to the reader about the page.
pub(super) const PROMPT_PARTS: &str = "klik di sini|di sini:|baca juga:|artikel berikut|ulasan berikut|di bawah ini|scroll|selengkapnya di|idn app|resep di atas|daftar di atas|tips di atas|cara di atas|\
    google news|whatsapp channel|saluran whatsapp|simak ulasan|dilansir dari berbagai sumber|dalam artikel ini|pada artikel ini|artikel kali ini|rangkum dari";

/// Words with which a sentence goes on: "Juga hadir …"; the English ones too, for what outlets print in English.
pub(super) static LEANING_WORDS: WordSet = WordSet::new(
    "juga pun lagi sebab enggak engga nggak ngga gak iya oh wah he she they it this that these those his her their its",
);
/// Words before a noun that was named already: "Sang pelatih …", "Kedua tim …".
pub(super) static DEFINITE: WordSet = WordSet::new("sang kedua ketiga keempat kelima");

/// The phrases of a list.
pub(super) fn phrases(list: &str) -> impl Iterator<Item = &str> {
    list.split('|')
}
