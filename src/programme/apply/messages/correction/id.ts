// Texts of a correction and of an application that has ended, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Perbaiki formulir permohonan",
  lead: "Kantor program meminta perbaikan. Perbaiki isian di bawah ini, lalu ajukan lagi. Nomor penerimaan dan urutan penerimaan tidak berubah.",
  letter: "Pesan dari kantor program",
  letters: "Lihat surat dari kantor program",
  replyBy: (date) => `Mohon ajukan paling lambat ${date}.`,
  replyByPassed: (date) => `Tanggal yang diminta (${date}) sudah lewat, tetapi masih dapat diajukan.`,
  fields: "Isian yang perlu diperbaiki",
  remark: "Catatan kantor program",
  goTo: "Perbaiki isian ini",
  changed: "Sudah diubah",
  notYetChanged: "Belum diubah",
  others: "Isian yang juga dapat diubah",
  othersLead: "Setelah isian di atas diperbaiki, isian berikut mungkin perlu diisi.",
  locked: "Tidak dapat diubah",
  lockedNote: "Isian yang tidak perlu diperbaiki ditampilkan seperti yang diajukan dan tidak dapat diubah.",
  lockedRefused: (fields) =>
    `Belum disimpan, karena ada isi lain yang dikirim untuk isian yang tidak dapat diubah (${fields}). Isi pada isian lain masih ada di bawah. Silakan simpan lagi.`,
  whole: "Lihat permohonan yang diajukan (PDF)",
  check: "Periksa perubahan dan ajukan",
  checkTitle: "Periksa perubahan",
  checkLead: "Isi yang diajukan dan isi setelah diubah.",
  field: "Isian",
  before: "Yang diajukan",
  after: "Setelah diubah",
  empty: "(kosong)",
  nothingChanged: "Belum ada yang diubah.",
  unchanged:
    "Isian berikut diberi catatan oleh kantor program, tetapi belum berubah. Apakah memang demikian?",
  unchangedLead: "Jika memang demikian, Anda dapat melanjutkan pengajuan.",
  toHandInAsIs: "Lanjutkan tanpa perubahan",
  handInTitle: "Ajukan permohonan yang diperbaiki",
  received: "Permohonan yang diperbaiki telah diterima",
  numbered: (receiptNumber, number) => `${receiptNumber} (perbaikan, pengajuan ke-${number})`,
  next: "Kantor program akan memeriksa perbaikan.",
  submissions: "Pengajuan sejauh ini",
  copyOf: (number) => `Salinan pengajuan ke-${number} (PDF)`,
  asked: "Kantor program meminta perbaikan.",
  toCorrection: "Perbaiki formulir permohonan",
  withdrawn: "Permohonan ini telah ditarik kembali.",
  declined: "Permohonan ini tidak diterima.",
  ended: "Isi yang diajukan dan tanda terima masih dapat dilihat, tetapi tidak dapat diubah.",
  startAnew: "Ajukan permohonan baru",
  mailSubject: (number) => `[Penerimaan] Permohonan yang diperbaiki telah diterima (${number})`,
  mailBody: (programme) =>
    `Kami telah menerima perbaikan permohonan ${programme}. Nomor penerimaan dan urutan penerimaan tidak berubah.`,
  notSaved:
    "Isian tidak dapat disimpan. Yang Anda ketik masih ada di halaman ini. Tunggu sebentar, lalu simpan lagi.",
};
