// What the company reads about both sheets and handing them in, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Kedua lembar",
  lead: "Setelah daftar informasi yang dimiliki dan lembar periksa mandiri lengkap, ahli menilai keadaan saat ini.",
  namesOnly: "Kedua lembar hanya memuat nama dan tempat informasi. Jangan menulis isi rahasianya.",
  dueOn: (date) => `Diserahkan paling lambat ${date}`,
  overdue: (date) => `Batas penyerahan (${date}) sudah lewat.`,
  before: "Kedua lembar dapat diisi setelah permohonan diterima.",
  over: "Perkara ini sudah selesai. Lembar tidak dapat diubah.",
  noExpertYet: "Dapat diserahkan setelah ahli ditentukan; pengisian dapat dimulai sekarang.",
  inventory: "Daftar informasi yang dimiliki",
  inventoryRows: "Informasi yang tercatat",
  rows: (count) => `${count} butir`,
  complete: "Informasi dengan isian minimum lengkap",
  accepted: "Informasi yang sudah disetujui",
  warned: "Perlu dilihat: mungkin memuat isi rahasia",
  completeText: (complete, all) => `${complete} dari ${all}`,
  openInventory: "Buka daftar informasi yang dimiliki",
  selfCheck: "Lembar periksa mandiri pengelolaan rahasia dagang",
  site: "Jawaban lokasi",
  headquarters: "Jawaban kantor pusat (opsional)",
  answered: (answered, all) => `${answered} dari ${all} butir`,
  openSite: "Buka jawaban lokasi",
  openHeadquarters: "Buka jawaban kantor pusat",
  openCompared: "Bandingkan jawaban",
  openColleagues: "Minta rekan menjawab sebagian",
  missing: "Yang masih kurang",
  nothingMissing: "Kedua lembar sudah lengkap. Anda dapat memeriksa dan menyerahkannya.",
  noRows: "Belum ada informasi dalam daftar informasi yang dimiliki.",
  row: (number, columns) => `Daftar informasi yang dimiliki, no. ${number}: ${columns}`,
  moreRows: (count) => `Masih ada kekurangan pada ${count} informasi lain.`,
  item: (view, number) => `${view}, butir ${number}`,
  lack: (place, what) => `${place}: ${what}`,
  unanswered: "belum dijawab",
  noReason: "alasan tidak berlaku belum ditulis",
  undecided: "ada dua jawaban yang perlu dipilih",
  goHandIn: "Periksa dan serahkan",
  check: {
    title: "Serahkan kedua lembar?",
    lead: "Setelah Anda periksa dan serahkan, ahli Anda dapat membaca kedua lembar.",
    lacking: "Belum dapat diserahkan. Buka satu per satu yang masih kurang dan lengkapi.",
    readers: {
      title: "Siapa membaca apa, dan sampai kapan",
      expert:
        "Sejak diserahkan, ahli Anda membaca isian daftar informasi yang dimiliki (nama, tempat, dan kolom lainnya) serta jawaban, alasan, dan catatan bukti pada lembar periksa mandiri.",
      afterwards:
        "Setelah penilaian diberikan, ahli tetap membaca daftar yang terus Anda perbarui selama ia bertugas. Lembar periksa mandiri tetap seperti saat diserahkan.",
      ends: "Bila tugas ahli berakhir, atau bila Anda menarik kembali lembar, ahli langsung tidak dapat membacanya lagi.",
      office: "Sekretariat hanya melihat jumlah dan kemajuan.",
    },
    frozen:
      "Setelah itu tidak dapat diubah sampai penilaian ahli selesai. Selama ahli belum mulai, Anda dapat menariknya kembali.",
    namesOnly: "Saya sudah memastikan hanya nama dan tempat yang ditulis, bukan isi rahasianya.",
    namesOnlyMissing: "Pastikan tidak ada isi rahasia yang ditulis, lalu centang kotaknya.",
    warned: (count) => `${count} informasi mungkin memuat isi rahasia. Lihatlah sebelum menyerahkan.`,
    summary: "Yang diserahkan",
    submit: "Serahkan kedua lembar",
    notNow: "Saat ini tidak dapat diserahkan: ahli belum ditentukan, atau sudah diserahkan.",
  },
  receipt: {
    title: "Kedua lembar sudah diterima",
    at: "Diserahkan pada",
    number: "Penyerahan",
    numberText: (count) => `ke-${count}`,
    items: "Jumlah dalam daftar informasi yang dimiliki",
    next: "Selanjutnya ahli Anda membaca kedua lembar dan menilai keadaan saat ini.",
    noExpert:
      "Tugas ahli sebelumnya sudah berakhir, dan saat ini tidak ada yang membaca lembar. Setelah ahli berikutnya ditentukan, ia membaca kedua lembar. Sampai saat itu Anda juga dapat menariknya kembali untuk diubah.",
    assessed:
      "Penilaian sudah diberikan. Daftar informasi dapat terus diperbarui, dan ahli tetap membacanya selama ia bertugas; lembar periksa mandiri tetap seperti saat diserahkan.",
    openAssessment: "Baca penilaian",
  },
  takeBack: {
    link: "Tarik kembali",
    title: "Tarik kembali kedua lembar?",
    lead: "Ahli lalu tidak dapat membacanya lagi dan Anda dapat mengubahnya. Serahkan lagi bila sudah siap.",
    leadNoExpert:
      "Anda lalu dapat mengubahnya lagi. Serahkan lagi setelah ahli berikutnya ditentukan. Penilaian yang mungkin sudah dimulai ahli sebelumnya tidak dilanjutkan.",
    submit: "Tarik kembali",
    notNow:
      "Ahli sudah mulai menilai, maka lembar tidak dapat ditarik. Sampaikan perubahan kepada ahli lewat pesan.",
    done: "Lembar sudah ditarik kembali. Anda dapat mengubahnya.",
  },
  staff: {
    title: "Kedua lembar perusahaan",
    lead: "Sekretariat hanya melihat jumlah dan kemajuan.",
    preparing:
      "Perusahaan sedang menyiapkan kedua lembar. Setelah diserahkan Anda dapat membacanya dari sini.",
    handedIn: (moment) => `Sudah diserahkan: ${moment}`,
    notYet: "Belum diserahkan.",
    read: "Buka penilaian",
    top: "Sangat rahasia",
    secret: "Rahasia",
    internal: "Internal",
    general: "Umum",
  },
  mail: {
    automatic: "E-mail ini dikirim otomatis.",
    greeting: (name) => `Yth. ${name},`,
    handedIn: {
      subject: (country) => `Kedua lembar diserahkan (${country})`,
      expert:
        "Perusahaan yang Anda dampingi telah menyerahkan daftar informasi dan lembar periksa mandiri. Silakan masuk dan membacanya.",
      office:
        "Perusahaan telah menyerahkan daftar informasi dan lembar periksa mandiri. Berikutnya penilaian ahli.",
      company:
        "Daftar informasi yang dimiliki dan lembar periksa mandiri perusahaan Anda sudah diterima. Ahli Anda membaca dan menilai keadaan saat ini.",
    },
    takenBack: {
      subject: (country) => `Kedua lembar ditarik kembali (${country})`,
      expert:
        "Perusahaan yang Anda dampingi menarik kembali kedua lembar. Anda tidak dapat membacanya sampai diserahkan lagi.",
      office: "Perusahaan menarik kembali kedua lembar. Menunggu penyerahan lagi.",
      company:
        "Daftar informasi yang dimiliki dan lembar periksa mandiri perusahaan Anda sudah ditarik kembali. Anda dapat mengubahnya; serahkan lagi bila sudah siap.",
    },
    country: "Negara",
    company: "Perusahaan",
    button: "Buka perkara",
  },
};
