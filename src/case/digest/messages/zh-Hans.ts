// The daily digest, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  subject: (date) => `${date}的汇总`,
  greeting: (name) => `${name}：`,
  lead: "以下是上次汇总之后的情况。",
  sections: {
    messages: "新消息",
    opened: "新的待办事项",
    due: "期限临近或已过的事项",
    moved: "进入新阶段的案件",
    overdue: "仍逾期的事项",
  },
  caseWithReceipt: (name, receipt) => `${name}（受理编号 ${receipt}）`,
  caseWithoutReceipt: (name) => name,
  messages: (name, count) => `${name}：${count}条`,
  asked: (name, ask, due) => `${name}：${ask}（${due}前）`,
  moved: (name, stage) => `${name}：${stage}`,
  more: (count) => `另有${count}件`,
  open: "打开我的页面",
};
