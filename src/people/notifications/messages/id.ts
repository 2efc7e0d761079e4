// The page on which a person chooses what to be told of, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Pengaturan email pemberitahuan",
  lead: "Untuk setiap jenis pemberitahuan, Anda dapat memilih menerimanya langsung, sekali sehari dalam rangkuman, atau tidak sama sekali. Apa pun pilihannya, isi yang sama dapat dilihat setelah masuk.",
  kinds: {
    messages: "Pesan baru",
    deadlines: "Pengingat tenggat",
    progress: "Perkembangan permohonan dan dukungan",
  },
  kindHints: {
    messages: "Memberi tahu jumlah pesan yang masuk dalam suatu kasus. Isi pesan tidak ada di email.",
    deadlines: "Mengingatkan sebelum dan sesudah tanggal jawaban atau dokumen diminta dari Anda.",
    progress: "Memberi tahu bila kasus memasuki tahap lain atau ada hal baru yang diminta dari Anda.",
  },
  choices: { "at-once": "Langsung", digest: "Sekali sehari, dalam rangkuman", off: "Tidak sama sekali" },
  digestHint:
    "Rangkuman dikirim sekitar pukul 8.30 pagi waktu Jepang. Pada hari tanpa kabar, tidak ada yang dikirim.",
  fixedTitle: "Selalu dikirim",
  fixedLead: "Email berikut tidak dapat dimatikan.",
  fixed: {
    security: "Masuk dan keamanan: konfirmasi pendaftaran, kata sandi baru, undangan",
    receipts: "Konfirmasi bahwa permohonan telah diterima",
    decisions:
      "Pemberitahuan diterima, tidak diterima, dan surat yang memerlukan jawaban Anda, seperti pengembalian untuk diperbaiki atau tawaran tempat",
  },
  save: "Simpan",
  saved: "Pengaturan email pemberitahuan telah disimpan.",
  row: "Email pemberitahuan",
};
