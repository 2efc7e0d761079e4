// What a company's people see first, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Halaman saya",
  lead: "Isi formulir, serahkan, dan lihat perkembangannya di sini.",
  places: "Sisa tempat",
  placesUnit: (all) => `dari ${all}`,
  supportEnds: "Hari terakhir dukungan",
  full: "Semua tempat sudah terisi. Permohonan yang diserahkan sekarang masuk daftar tunggu menurut urutan penyerahan.",
  closed: (date) =>
    `Penerimaan tahun ini ditutup pada ${date}. Formulir yang sudah diisi masih dapat dilihat.`,
  notYetOpen: (date) => `Penerimaan dibuka pada ${date}. Formulir sudah dapat diisi sekarang.`,
  asksTitle: "Yang perlu dilakukan berikutnya",
  nothingAsked: "Saat ini tidak ada yang perlu dilakukan.",
  unreadTitle: "Pesan yang belum dibaca",
  unread: (count) => `${count} belum dibaca`,
  noticesTitle: "Pemberitahuan dari kantor program",
  seeCase: "Lihat halaman kasus",
  noCompany: "Belum ada perusahaan yang terdaftar",
  noCompanyLead:
    "Sebelum mengajukan, daftarkan perusahaan Anda. Bila rekan Anda sudah mendaftarkannya, mintalah undangan darinya.",
  registerCompany: "Daftarkan perusahaan",
  noApplications: "Belum ada permohonan",
  noApplicationsLead:
    "Pilih negara untuk memulai. Pengisian formulir memakan waktu sekitar 15 sampai 20 menit.",
  pagesDone: "Yang sudah diisi",
  pagesDoneOf: (done, pages) => `${done} dari ${pages} halaman`,
  continueDraft: "Lanjutkan mengisi",
  checkDraft: "Periksa dan serahkan",
  nextAfterSubmission: "Kantor program sedang memeriksanya. Hasilnya diberitahukan melalui email.",
  nextOnWaitingList: "Bila ada tempat kosong, kami menghubungi melalui email menurut urutan penyerahan.",
  receiptNumber: "Nomor tanda terima",
  receivedAt: "Waktu penerimaan",
  place: "Urutan penyerahan",
  placeOf: (place) => `Ke-${place}`,
  seeReceipt: "Lihat tanda terima",
  startIn: "Mulai permohonan baru",
  startLead:
    "Setiap negara memakai formulir tersendiri. Isian tentang kantor pusat dan usaha yang sudah ada ikut terbawa.",
  start: (country) => `Ajukan untuk ${country}`,
  company: "Keterangan perusahaan",
  invite: "Undang rekan kerja atau orang di lokasi luar negeri",
  sites: "Daftar lokasi di luar negeri",
};
