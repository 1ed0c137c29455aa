//! What stands beside people's names.

use crate::text::words::WordSet;

/// What stands before persons, and is no title.
pub(in crate::entity) const PERSON_CUES: [&str; 9] =
    ["oleh", "bernama", "sosok", "berinisial", "bersama", "diperankan", "almarhum", "almarhumah", "mendiang"];

/// What an author's name follows after a colon ("Oleh: …").
pub(in crate::entity) const AUTHOR_CUES: [&str; 7] =
    ["oleh", "penulis", "reporter", "editor", "foto", "teks", "narasumber"];

/// What a comma and one of these after a name say a person is ("Sutinah, warga Desa …").
pub(in crate::entity) static PERSON_APPOSITIONS: WordSet = WordSet::new(
    "warga pria wanita perempuan lelaki remaja bocah siswa siswi mahasiswa mahasiswi petani nelayan pedagang \
     guru dosen pengamat penyanyi aktor aktris pemain pelatih ketua anggota istri suami ibu ayah anak kakak \
     adik putra putri korban saksi tersangka seorang juru",
);

/// Verbs of saying after which or before which a speaker stands.
pub(in crate::entity) static SAYING: WordSet = WordSet::new(
    "kata ujar ucap tutur jelas ungkap tegas papar imbuh tambah sebut terang tulis cerita tandas pungkas lanjut \
     sambung jawab beber kenang aku urai harap pesan timpal tukas celetuk cuit seru menurut mengatakan berkata \
     mengungkapkan menjelaskan menuturkan menegaskan menambahkan menyebut menyebutkan mengaku menilai \
     menyatakan membenarkan membantah mengakui bercerita menceritakan memaparkan menerangkan berharap meminta \
     mengimbau menyampaikan bilang berujar menulis menduga mengklaim menanggapi",
);

/// What introduces another name of the person just named.
pub(in crate::entity) const NICKNAME_CUES: [&[&str]; 16] = [
    &["disapa"],
    &["akrab", "disapa"],
    &["karib", "disapa"],
    &["biasa", "disapa"],
    &["kerap", "disapa"],
    &["sering", "disapa"],
    &["akrab", "dipanggil"],
    &["biasa", "dipanggil"],
    &["kerap", "dipanggil"],
    &["sering", "dipanggil"],
    &["dikenal", "sebagai"],
    &["dikenal", "dengan", "nama"],
    &["bernama", "asli"],
    &["nama", "asli"],
    &["alias"],
    &["sapaan", "akrab"],
];

/// What says that somebody's initials follow.
pub(in crate::entity) const INITIAL_CUES: [&str; 3] = ["inisial", "berinisial", "inisialnya"];

/// Words of names that very many people have: a name of such alone says nobody knows who.
pub(in crate::entity) const EVERYDAY_NAMES: &str = "abdul abdullah achmad ade adi agung agus ahmad andi andre anwar \
     ari arief arif arifin arya bambang budi budiman darmawan dewi dwi eko fajar faisal firmansyah hadi hakim hartono \
     hasan hendra hidayat ibrahim imam iman indra iqbal irfan iskandar ismail joko kurniawan lestari maulana mohammad \
     muhammad nugroho nur prasetyo pratama purnomo putra putri rachmat rahayu rahmat ramadhan rina rizal rizky rudi \
     rudy said saleh salim santoso saputra setiawan siti sri sugiarto sulaiman surya susanto susilo tri umar usman \
     wahyu wibowo wijaya wulandari yulianto yusuf";
