// Words that every page's pieces need, in Indonesian.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  page: {
    skipToContent: "Langsung ke isi utama",
    demo: "Ini situs peragaan. Semua nama perusahaan dan orang adalah rekaan, dan isian Anda tidak menjadi permohonan sungguhan.",
    demoLink: "Lihat sebagai peran lain",
    language: "Bahasa",
    menu: "Menu",
    mainNavigation: "Halaman utama",
    footerNavigation: "Tentang situs ini",
    breadcrumb: "Posisi saat ini",
    signIn: "Masuk",
    signOut: "Keluar",
    signedInAs: (name, role) => `${name} (${role})`,
    account: "Akun",
    privacy: "Kebijakan privasi",
    accessibility: "Aksesibilitas",
    contact: "Kontak",
    errorTitle: (title) => `Kesalahan: ${title}`,
    back: "Kembali",
  },
  form: {
    required: "wajib",
    optional: "opsional",
    error: "Kesalahan:",
    errorSummary: "Mohon periksa isian Anda",
    chooseOne: "Silakan pilih",
    maxCharacters: (count) => `Maksimal ${count} karakter.`,
    charactersLeft: (count) => `Sisa ${count} karakter`,
    charactersOver: (count) => `Kelebihan ${count} karakter`,
    dateHint: "Contoh: 1 September 2026 atau 2026-09-01",
    cancel: "Batal",
    closed:
      "Halaman ini tidak dapat diubah lagi, misalnya karena sudah diserahkan. Isian terakhir Anda tidak disimpan. Salin dahulu bila perlu sebelum melanjutkan.",
    closedOpen: "Buka keadaan sekarang",
  },
  summary: {
    change: "Ubah",
    ofQuestion: (question) => ` (${question})`,
    notEntered: "Belum diisi",
  },
  tasks: {
    done: "Selesai",
    started: "Sedang diisi",
    notStarted: "Belum dimulai",
    toFix: "Perlu diperbaiki",
    locked: "Belum dapat diisi",
  },
  steps: {
    label: "Kemajuan",
    done: "Selesai",
  },
  notice: { info: "Informasi", success: "Selesai", warning: "Perhatian", error: "Kesalahan" },
  pages: {
    label: "Pindah halaman",
    previous: "Halaman sebelumnya",
    next: "Halaman berikutnya",
    position: (page, total) => `Halaman ${page} dari ${total}`,
  },
  chart: { noValue: "Belum dijawab", legend: "Keterangan" },
  mail: { linkFallback: "Jika tombol tidak berfungsi, buka alamat berikut:" },
};
