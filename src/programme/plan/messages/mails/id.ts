// Mails about a plan, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  greeting: (name) => `Yth. ${name},`,
  automatic: "Email ini dikirim secara otomatis.",
  button: "Lihat rencana dukungan",
  case: "Kasus",
  version: "Versi",
  due: "Mohon dijawab paling lambat",
  subjects: {
    "plan-proposed": (caseName) => `Rencana dukungan diusulkan (${caseName})`,
    "plan-agreed": (caseName) => `Rencana dukungan sudah ditetapkan (${caseName})`,
    "plan-changed": (caseName) => `Perubahan rencana dukungan sudah ditetapkan (${caseName})`,
    "plan-not-agreed": (caseName) => `Usulan rencana dukungan tidak disetujui (${caseName})`,
  },
  bodies: {
    "plan-proposed": "Rencana dukungan diusulkan. Silakan periksa dan beri jawaban.",
    "plan-agreed":
      "Perusahaan dan ahli sudah setuju, rencana dukungan ditetapkan. Jadwalnya dapat dimasukkan ke kalender.",
    "plan-changed":
      "Kedua pihak sudah menyetujui perubahan rencana dukungan. Bila jadwal sudah ada di kalender Anda, silakan masukkan lagi.",
    "plan-not-agreed": "Usulan rencana dukungan tidak disetujui. Alasannya dapat dibaca di halamannya.",
  },
};
