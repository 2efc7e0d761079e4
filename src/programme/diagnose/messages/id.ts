// Indonesian texts of the three-minute diagnosis.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Pemeriksaan 3 menit",
  lead: "Jawablah sepuluh pertanyaan tentang lokasi di luar negeri. Anda langsung tahu apa yang sebaiknya dilakukan lebih dulu.",
  notes: {
    kept: "Tanpa registrasi. Jawaban tidak disimpan dan tidak dikirim kepada siapa pun.",
    notVerdict:
      "Ini gambaran kasar keadaan pengelolaan, bukan penentuan apakah suatu informasi dilindungi oleh hukum.",
    unknown: "Jika tidak tahu, pilih “Tidak tahu”. Itu pun jawaban yang berguna.",
  },
  questionOf: (number, all) => `Pertanyaan ${number} dari ${all}`,
  notApplicable: "Tidak berlaku",
  submit: "Lihat hasil",
  errors: {
    choose: (number) => `Pertanyaan ${number}: pilih satu jawaban`,
  },
  result: {
    title: "Hasil pemeriksaan",
    lead: "Dihitung dari sepuluh jawaban Anda. Saat halaman ini ditutup, hasilnya tidak tersimpan. Cetaklah jika perlu.",
    scores: "Keadaan tiap bidang",
    overall: (average) => `Nilai rata-rata keseluruhan ${average} dari 3.`,
    overallNone: "Tidak ada pertanyaan yang berlaku.",
    unknown: (count) =>
      `Ada ${count} jawaban “Tidak tahu”, dihitung 0. Cari tahu dulu kepada siapa harus bertanya.`,
    caption: "Keadaan tiap bidang (0 sampai 3, dengan 3 berarti dilakukan di semua bagian dan ada catatan)",
    average: "Rata-rata",
    group: "Bidang",
    firstSteps: "Yang sebaiknya dilakukan lebih dulu",
    firstStepsLead: "Paling banyak tiga langkah, mulai dari yang paling kurang.",
    why: (reason) => `Alasan: ${reason}`,
    nothingIn: (fields) => `Bidang yang tidak berlaku: ${fields}.`,
    because: {
      notDone: "belum dilakukan",
      unknown: "tidak tahu",
      partly: "sebagian, atau hanya secara lisan",
      mostly: "ada aturan dan sebagian dipatuhi",
    },
    yourAnswer: (answer) => `Jawaban Anda: ${answer}`,
    nothingToDo:
      "Kesepuluh hal sudah dilakukan. Berikutnya, periksa hal lain seperti hubungan dengan mitra dan catatan pelatihan.",
    nothingApplies: "Tidak ada hal yang berlaku, sehingga tidak ada saran.",
    menu: "Menu dukungan yang cocok",
    menuLead:
      "Contoh yang dipilih dari jawaban Anda. Dapat diubah di formulir. Rinciannya ditentukan bersama tenaga ahli.",
    menuLine: "Menu",
    hoursColumn: "Perkiraan jam",
    hours: (hours) => `${hours} jam`,
    total: "Jumlah",
    leftOver: (hours) => `Masih ada ${hours} jam sampai batas. Dapat dipakai misalnya untuk pelatihan.`,
    apply: "Daftar dengan menu ini",
    applyNote: "Hanya menu yang dibawa ke formulir, bukan jawaban Anda.",
    eligibility: "Periksa apakah dapat mendaftar",
    again: "Periksa lagi",
    caution:
      "Hasil ini hanya gambaran kasar dari sepuluh pertanyaan. Ini tidak menggantikan nasihat hukum atau penilaian tenaga ahli.",
  },
};
