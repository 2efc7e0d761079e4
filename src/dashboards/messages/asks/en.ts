// How far off a date is, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  dueOn: (date, left) => `Due ${date} (${left})`,
  today: "today",
  daysLeft: (days) => (days === "1" ? "1 day left" : `${days} days left`),
  overdueBy: (days) => (days === "1" ? "1 day overdue" : `${days} days overdue`),
};
