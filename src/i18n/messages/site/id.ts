// The words around every page in Indonesian.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  navigation: {
    home: "Halaman saya",
    start: "Tentang program",
    eligibility: "Siapa yang dapat mendaftar",
    menu: "Menu dukungan",
    diagnosis: "Cek 3 menit",
    questions: "Pertanyaan umum",
    apply: "Mendaftar",
    queue: "Daftar kasus",
    editions: "Tahun dan kuota",
    experts: "Daftar tenaga ahli",
    mails: "Email terkirim",
    expertProfile: "Profil tenaga ahli",
  },
  roles: { company: "Perusahaan", office: "Kantor program", expert: "Tenaga ahli", operator: "Operator" },
  notFound: {
    title: "Halaman tidak ditemukan",
    lead: "Alamatnya salah, atau Anda tidak berhak melihat halaman ini.",
    doNext: "Periksa alamatnya, atau cari dari halaman awal.",
    toStart: "Ke halaman awal",
  },
  failed: {
    title: "Tidak dapat diproses",
    lead: "Terjadi gangguan sistem sehingga halaman tidak dapat ditampilkan. Isian yang sudah disimpan tetap ada.",
    doNext: "Silakan coba lagi nanti. Jika masih terjadi, sampaikan nomor di bawah ini kepada kontak kami.",
    reference: "Nomor rujukan",
  },
  refused: {
    title: "Tindakan ini tidak diterima",
    lead: "Tindakan ini dikirim dari situs lain dan dihentikan demi keamanan. Silakan coba lagi dari halaman situs ini.",
  },
};
