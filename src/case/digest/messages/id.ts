// The daily digest, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  subject: (date) => `Rangkuman ${date}`,
  greeting: (name) => `Yth. ${name},`,
  lead: "Inilah yang terjadi sejak rangkuman terakhir.",
  sections: {
    messages: "Pesan baru",
    opened: "Permintaan baru",
    due: "Mendekati atau melewati tenggat",
    moved: "Kasus yang memasuki tahap lain",
    overdue: "Masih lewat tenggat",
  },
  caseWithReceipt: (name, receipt) => `${name} (nomor penerimaan ${receipt})`,
  caseWithoutReceipt: (name) => name,
  messages: (name, count) => `${name}: ${count} pesan`,
  asked: (name, ask, due) => `${name}: ${ask} (paling lambat ${due})`,
  moved: (name, stage) => `${name}: ${stage}`,
  more: (count) => `dan ${count} lainnya`,
  open: "Buka halaman saya",
};
