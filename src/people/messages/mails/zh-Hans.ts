// Letters about accounts, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  salutation: (name) => `${name}，您好：`,
  automatic: "本邮件由系统自动发送，请勿直接回复。",
  "confirm-email": {
    subject: "请确认您的电子邮箱地址",
    lead: "我们已收到您的 Himori 注册申请。请点击下方按钮，完成电子邮箱地址的确认。",
    button: "确认电子邮箱地址",
    after: "此链接在24小时内有效。\n如果您没有进行过注册，请直接删除本邮件，注册不会完成。",
  },
  "already-known": {
    subject: "该邮箱已注册",
    lead: "有人使用此电子邮箱地址申请注册，但该地址已有账户。请直接登录。如果忘记了密码，可以在登录页面重新设置。",
    button: "登录",
    after: "如果不是您本人操作，请删除本邮件，账户内容不会有任何变化。",
  },
  "new-password": {
    subject: "设置新密码",
    lead: "我们已收到设置新密码的请求。请点击下方按钮进行设置。",
    button: "设置新密码",
    after: "此链接在1小时内有效，且只能使用一次。\n如果不是您本人操作，请删除本邮件，密码不会改变。",
  },
  invitation: {
    subject: "Himori 邀请函",
    lead: "您收到了加入 Himori 的邀请。请点击下方按钮加入。",
    button: "查看邀请",
    after: "此链接在14天内有效。请使用收到本邮件的地址注册或登录后加入。\n如果您不清楚此事，请删除本邮件。",
  },
  invitedInto: (into) => `邀请您加入“${into}”`,
  invitedBy: (by, into) => `${by} 邀请您加入“${into}”。请点击下方按钮查看邀请并加入。`,
};
