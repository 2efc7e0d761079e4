// The page on which a person chooses what to be told of, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  title: "通知邮件设置",
  lead: "您可以按种类选择立即接收、每天汇总接收一次，或者不接收。即使不接收，登录后也能看到相同的内容。",
  kinds: { messages: "新消息", deadlines: "期限提醒", progress: "申请与支援的进展" },
  kindHints: {
    messages: "告知案件中收到的消息数量。邮件中不含消息正文。",
    deadlines: "在请您答复或提交的期限前后提醒您。",
    progress: "阶段发生变化，或有新的事项请您办理时告知您。",
  },
  choices: { "at-once": "立即接收", digest: "每天汇总接收一次", off: "不接收" },
  digestHint: "汇总邮件在日本时间每天早上8点半左右发送。没有新情况的日子不发送。",
  fixedTitle: "必定发送的邮件",
  fixedLead: "以下邮件无法关闭。",
  fixed: {
    security: "与登录和安全有关的邮件（确认注册、重设密码、邀请）",
    receipts: "申请已受理的通知",
    decisions: "采纳、不采纳等通知，以及退回修改、递补等需要您答复的函件",
  },
  save: "保存设置",
  saved: "通知邮件设置已保存。",
  row: "通知邮件",
};
