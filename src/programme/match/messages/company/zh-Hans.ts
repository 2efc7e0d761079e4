// What a company reads about its expert, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  title: "负责专家",
  choosing: "事务局正在选定专家。确定人选后将通过邮件通知您。",
  before: "申请被采纳后，由事务局选定专家。",
  over: "本案件的支援已结束。",
  proposed: "专家推荐",
  proposedLead: "我们向您推荐以下专家。请确认内容，并告知是否同意。同意后，该专家即可查看本案件的内容。",
  replyBy: (day) => `请于${day}前答复。`,
  inCharge: "负责专家",
  since: (day) => `自${day}起负责。`,
  name: "姓名",
  firm: "所属事务所",
  firmCountry: "事务所所在国家或地区",
  languages: "工作语言",
  fields: "专业领域",
  about: "简介",
  answer: "您的答复",
  agreed: "同意该专家",
  another: "希望更换其他专家",
  reason: "理由",
  reasonHint: "希望更换专家时请填写。仅事务局可见。",
  submit: "提交答复",
  ask: "申请更换专家",
  askLead: "事务局确认后会答复您。答复之前，仍由现任专家负责。理由仅事务局可见。",
  askSubmit: "提交申请",
  asked: "您已申请更换专家，请等待事务局答复。",
  kept: "事务局的答复",
  done: {
    agreed: "已收到您的答复。负责专家已确定。",
    another: "已收到您的答复。事务局将选定其他专家。",
    asked: "已提交更换专家的申请。",
  },
  notAllowed: "已答复过或状态已变更，无法受理。",
  mail: {
    automatic: "本邮件由系统自动发送，回复本地址无法得到答复。",
    greeting: (name) => `${name} 您好：`,
    button: "查看",
    proposed: {
      subject: "专家推荐",
      body: (country, day) =>
        `关于${country}的支援，我们向您推荐一位专家。请在页面上确认，并于${day}前答复。`,
    },
    assigned: {
      subject: "负责专家已确定",
      body: (country) => `关于${country}的支援，负责专家已确定。`,
    },
    changing: {
      subject: "将重新选定负责专家",
      body: (country) => `关于${country}的支援，负责专家将更换。事务局将选定新的专家，并再次向您推荐。`,
    },
    kept: {
      subject: "关于更换专家申请的答复",
      body: (note) => `以下是事务局对您更换专家申请的答复。\n\n${note}`,
    },
  },
};
