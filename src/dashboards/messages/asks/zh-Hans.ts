// How far off a date is, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  dueOn: (date, left) => `期限 ${date}（${left}）`,
  today: "今天",
  daysLeft: (days) => `还剩${days}天`,
  overdueBy: (days) => `已超过${days}天`,
};
