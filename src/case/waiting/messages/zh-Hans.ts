// What is waited for, and the mail that reminds of it, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  asks: {
    correction: "修改申请内容并重新提交",
    "place-offer-answer": "答复递补通知",
    examination: "审核申请内容",
    "expert-choice": "选定专家",
    "conflict-ruling": "利益冲突的判断",
    "expert-change": "对更换专家申请的答复",
    "expert-answer": "答复支援委托（包括利益冲突申报）",
    "expert-agreement": "同意专家人选",
    sheets: "提交信息清单和自查表",
    assessment: "首次评估",
    plan: "制定支援计划方案",
    "plan-agreement": "答复支援计划方案",
    message: "回复消息",
    other: "您的处理",
  },
  reminder: {
    subject: {
      before: (ask, due) => `期限临近：${ask}（${due}前）`,
      "on-the-day": (ask) => `今日到期：${ask}`,
      after: (ask) => `已过期限：${ask}`,
    },
    greeting: (name) => `${name}：`,
    body: {
      before: "下列事项的期限即将到来，请尽早办理。",
      "on-the-day": "下列事项今日到期，请办理。",
      after: "下列事项已过期限，请尽快办理。",
    },
    ask: "请您办理的事项",
    case: "案件",
    receipt: "受理编号",
    due: "期限",
    open: "查看内容",
    done: "如您已办理，请忽略本邮件。",
    automatic: "本邮件由系统自动发送。",
    settings: (address) => `可在以下页面更改通知邮件的设置：${address}`,
  },
};
