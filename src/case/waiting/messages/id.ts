// What is waited for, and the mail that reminds of it, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  asks: {
    correction: "Perbaikan dan pengiriman ulang permohonan",
    "place-offer-answer": "Jawaban atas tawaran tempat",
    examination: "Pemeriksaan permohonan",
    "expert-choice": "Pemilihan ahli",
    "conflict-ruling": "Keputusan tentang benturan kepentingan",
    "expert-change": "Jawaban atas permintaan penggantian tenaga ahli",
    "expert-answer": "Jawaban atas permintaan dukungan (termasuk pernyataan benturan kepentingan)",
    "expert-agreement": "Persetujuan atas ahli",
    sheets: "Penyerahan daftar informasi dan lembar pemeriksaan mandiri",
    assessment: "Penilaian awal",
    plan: "Penyusunan usulan rencana dukungan",
    "plan-agreement": "Jawaban atas usulan rencana dukungan",
    message: "Balasan pesan",
    other: "Tindakan Anda",
  },
  reminder: {
    subject: {
      before: (ask, due) => `Segera jatuh tempo: ${ask} (paling lambat ${due})`,
      "on-the-day": (ask) => `Jatuh tempo hari ini: ${ask}`,
      after: (ask) => `Lewat tenggat: ${ask}`,
    },
    greeting: (name) => `Yth. ${name},`,
    body: {
      before: "Tenggat hal berikut sudah dekat. Mohon segera ditindaklanjuti.",
      "on-the-day": "Hal berikut jatuh tempo hari ini. Mohon ditindaklanjuti.",
      after: "Tenggat hal berikut telah lewat. Mohon ditindaklanjuti secepatnya.",
    },
    ask: "Yang diminta",
    case: "Kasus",
    receipt: "Nomor penerimaan",
    due: "Tenggat",
    open: "Lihat",
    done: "Jika sudah Anda tindak lanjuti, mohon abaikan pesan ini.",
    automatic: "Pesan ini dikirim secara otomatis.",
    settings: (address) => `Pengaturan email pemberitahuan dapat diubah di: ${address}`,
  },
};
