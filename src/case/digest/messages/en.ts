// The daily digest, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  subject: (date) => `Your digest of ${date}`,
  greeting: (name) => `Dear ${name},`,
  lead: "This has happened since the last digest.",
  sections: {
    messages: "New messages",
    opened: "Newly asked",
    due: "Near their date or past it",
    moved: "Cases at another stage",
    overdue: "Still overdue",
  },
  caseWithReceipt: (name, receipt) => `${name} (receipt number ${receipt})`,
  caseWithoutReceipt: (name) => name,
  messages: (name, count) => `${name}: ${count}`,
  asked: (name, ask, due) => `${name}: ${ask} (by ${due})`,
  moved: (name, stage) => `${name}: ${stage}`,
  more: (count) => `and ${count} more`,
  open: "Open your page",
};
