// Letters about accounts, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  salutation: (name) => `Yth. ${name},`,
  automatic: "Pesan ini dikirim otomatis. Mohon tidak membalas ke alamat ini.",
  "confirm-email": {
    subject: "Mohon konfirmasi alamat email Anda",
    lead: "Kami telah menerima pendaftaran Himori Anda. Tekan tombol di bawah ini untuk mengonfirmasi alamat email.",
    button: "Konfirmasi alamat email",
    after:
      "Tautan ini berlaku 24 jam.\nJika Anda tidak mendaftar, hapus saja pesan ini. Pendaftaran tidak akan selesai.",
  },
  "already-known": {
    subject: "Alamat ini sudah memiliki akun",
    lead: "Ada yang mendaftar dengan alamat email ini, tetapi alamat ini sudah memiliki akun. Silakan masuk. Jika lupa kata sandi, Anda dapat membuat yang baru dari halaman masuk.",
    button: "Masuk",
    after: "Jika bukan Anda, hapus pesan ini. Tidak ada yang berubah pada akun Anda.",
  },
  "new-password": {
    subject: "Buat kata sandi baru",
    lead: "Kami menerima permintaan untuk membuat kata sandi baru. Gunakan tombol di bawah ini.",
    button: "Buat kata sandi baru",
    after:
      "Tautan ini berlaku 1 jam dan hanya dapat dipakai sekali.\nJika bukan Anda, hapus pesan ini. Kata sandi Anda tidak berubah.",
  },
  invitation: {
    subject: "Undangan ke Himori",
    lead: "Anda diundang ke Himori. Gunakan tombol di bawah ini untuk bergabung.",
    button: "Lihat undangan",
    after:
      "Tautan ini berlaku 14 hari. Daftar atau masuk dengan alamat yang menerima pesan ini untuk bergabung.\nJika Anda tidak mengetahui hal ini, hapus pesan ini.",
  },
  invitedInto: (into) => `Undangan bergabung dengan “${into}”`,
  invitedBy: (by, into) =>
    `${by} mengundang Anda bergabung dengan “${into}”. Gunakan tombol di bawah ini untuk melihat undangan dan bergabung.`,
};
