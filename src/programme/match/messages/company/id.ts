// What a company reads about its expert, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  title: "Tenaga ahli Anda",
  choosing:
    "Kantor program sedang memilih tenaga ahli. Kami akan mengabari lewat email bila sudah ada usulan.",
  before: "Kantor program memilih tenaga ahli setelah permohonan diterima.",
  over: "Dukungan untuk kasus ini sudah selesai.",
  proposed: "Usulan tenaga ahli",
  proposedLead:
    "Kami mengusulkan tenaga ahli berikut. Silakan periksa profilnya dan beri tahu apakah Anda setuju. Setelah Anda setuju, tenaga ahli ini dapat melihat kasus ini.",
  replyBy: (day) => `Mohon jawab paling lambat ${day}.`,
  inCharge: "Tenaga ahli yang bertugas",
  since: (day) => `Bertugas sejak ${day}.`,
  name: "Nama",
  firm: "Kantor",
  firmCountry: "Negara atau wilayah kantor",
  languages: "Bahasa kerja",
  fields: "Bidang keahlian",
  about: "Profil",
  answer: "Jawaban Anda",
  agreed: "Kami setuju dengan tenaga ahli ini",
  another: "Kami meminta tenaga ahli lain",
  reason: "Alasan",
  reasonHint: "Isi bila meminta tenaga ahli lain. Hanya kantor program yang membacanya.",
  submit: "Kirim jawaban",
  ask: "Minta penggantian tenaga ahli",
  askLead:
    "Kantor program akan memeriksa dan menjawab. Sampai saat itu tenaga ahli sekarang tetap bertugas. Alasan hanya dibaca kantor program.",
  askSubmit: "Kirim permintaan",
  asked: "Anda sudah meminta penggantian tenaga ahli. Mohon tunggu jawaban kantor program.",
  kept: "Jawaban kantor program",
  done: {
    agreed: "Jawaban sudah diterima. Tenaga ahli mulai bertugas.",
    another: "Jawaban sudah diterima. Kantor program akan memilih tenaga ahli lain.",
    asked: "Permintaan penggantian sudah dikirim.",
  },
  notAllowed: "Tidak dapat diterima karena sudah dijawab atau keadaannya sudah berubah.",
  mail: {
    automatic: "Email ini dikirim otomatis. Balasan ke alamat ini tidak dapat kami jawab.",
    greeting: (name) => `Yth. ${name},`,
    button: "Lihat",
    proposed: {
      subject: "Usulan tenaga ahli",
      body: (country, day) =>
        `Kami mengusulkan tenaga ahli untuk dukungan di ${country}. Silakan lihat halamannya dan jawab paling lambat ${day}.`,
    },
    assigned: {
      subject: "Tenaga ahli sudah ditetapkan",
      body: (country) => `Tenaga ahli untuk dukungan di ${country} sudah ditetapkan.`,
    },
    changing: {
      subject: "Tenaga ahli akan diganti",
      body: (country) =>
        `Tenaga ahli untuk dukungan di ${country} akan diganti. Kantor program akan memilih yang baru dan mengusulkannya kepada Anda.`,
    },
    kept: {
      subject: "Jawaban atas permintaan penggantian",
      body: (note) => `Berikut jawaban kantor program atas permintaan penggantian tenaga ahli.\n\n${note}`,
    },
  },
};
