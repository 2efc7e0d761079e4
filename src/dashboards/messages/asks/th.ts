// How far off a date is, in Thai.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  dueOn: (date, left) => `กำหนด ${date} (${left})`,
  today: "วันนี้",
  daysLeft: (days) => `เหลืออีก ${days} วัน`,
  overdueBy: (days) => `เกินกำหนด ${days} วัน`,
};
