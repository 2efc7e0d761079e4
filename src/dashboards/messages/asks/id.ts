// How far off a date is, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  dueOn: (date, left) => `Batas waktu ${date} (${left})`,
  today: "hari ini",
  daysLeft: (days) => `${days} hari lagi`,
  overdueBy: (days) => `lewat ${days} hari`,
};
