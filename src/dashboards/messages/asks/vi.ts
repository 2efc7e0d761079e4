// How far off a date is, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  dueOn: (date, left) => `Hạn ${date} (${left})`,
  today: "hôm nay",
  daysLeft: (days) => `còn ${days} ngày`,
  overdueBy: (days) => `quá hạn ${days} ngày`,
};
