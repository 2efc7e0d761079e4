// What the company reads of the office's decisions, in Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  back: "返回",
  of: (country) => `${country}的申请`,
  receipt: "受理编号",
  notices: {
    addressee: (company) => `${company} 台启`,
    title: "事务局的通知",
    none: "目前没有通知。",
    sent: "通知时间",
    pdf: "查看PDF通知",
    otherLanguage: (language) => `${language}版通知`,
    toCase: "前往申请页面",
    answer: { returned: "开始修改" },
    titles: {
      returned: "修改请求",
      admitted: "采纳通知",
      "waiting-list": "候补通知",
      declined: "审核结果通知",
    },
    remarks: "需要修改的内容",
    replyBy: "回复期限",
  },
  letters: {
    admitted: ({ programme, country, receiptNumber, until }) =>
      `感谢贵公司申请${programme}（${country}）。\n经审核，贵公司的申请（受理编号 ${receiptNumber}）已被采纳，特此通知。\n\n今后的流程如下：\n・事务局选出专家候选人，并在专用页面上通知贵公司。\n・贵公司与专家双方同意后，支援开始。\n・支援期限为${until}。\n\n如有疑问，请联系事务局。`,
    waitingList: ({ programme, country, receiptNumber, reason }) =>
      `感谢贵公司申请${programme}（${country}）。\n由于以下原因，贵公司的申请（受理编号 ${receiptNumber}）列入候补名单。\n\n${reason}\n\n一旦有空余名额，我们将按顺序通知。贵公司无需办理任何手续。\n\n如有疑问，请联系事务局。`,
    declined: ({ programme, country, receiptNumber, reason }) =>
      `感谢贵公司申请${programme}（${country}）。\n我们审核了贵公司的申请（受理编号 ${receiptNumber}），由于以下原因，本次未能采纳。\n\n${reason}\n\n如有疑问，请联系事务局。`,
    returned: ({ programme, country, receiptNumber, replyBy }) =>
      `感谢贵公司申请${programme}（${country}）。\n我们确认了贵公司的申请（受理编号 ${receiptNumber}），有几处需要修改。\n请查看指出的内容，修改后于${replyBy}之前重新提交。只能修改有指出内容的栏目。\n\n逾期也可以提交，但审核会相应推迟。\n如有疑问，请联系事务局。`,
  },
  offer: {
    title: "支援名额通知（递补）",
    lead: "现在可以为候补中的申请提供支援名额。",
    until: (day) => `请于${day}之前回复。在此之前为贵公司保留该名额。`,
    lapse: "如到期未回复，名额将通知下一家候补企业，贵公司继续候补。",
    accept: "接受名额",
    acceptNote: "事务局将开始审核该申请。",
    decline: "不接受并撤回申请",
    declineNote: "申请将被撤回，名额将通知下一家候补企业。",
    accepted: "已接受名额。事务局将审核申请。",
    declined: "已受理撤回申请。",
    over: "该通知的回复期限已过。申请继续候补。",
    none: "目前没有等待回复的通知。",
  },
  withdrawal: {
    title: "撤回申请",
    question: "要撤回此申请吗？",
    consequences: [
      "审核和支援到此结束。负责的专家也将无法再查看此案件。",
      "如已确保支援名额，该名额将通知下一家候补企业。",
      "撤回后无法取消。如需再次申请，需要填写新的申请书。",
      "此前的申请书和通知仍可查看。",
    ],
    reason: "撤回理由",
    reasonHint: "可以不填写。由事务局阅读。",
    yes: "撤回",
    no: "不撤回",
    done: "已受理撤回申请。",
    doneAt: (at) => `已于${at}受理撤回。`,
    notPossible: "此申请目前无法撤回。",
    tooLong: (max) => `请在${max}字以内填写`,
  },
  mails: {
    greeting: (name) => `${name} 您好`,
    noticeSubject: (title, receiptNumber) => `【${title}】受理编号 ${receiptNumber}`,
    see: "查看通知",
    correct: "查看指出内容并修改",
    offerSubject: (receiptNumber) => `【支援名额通知】受理编号 ${receiptNumber}`,
    offerSee: "查看通知并回复",
    withdrawnSubject: (receiptNumber) => `【受理撤回】受理编号 ${receiptNumber}`,
    withdrawn: (programme, country) => `已受理${programme}（${country}）申请的撤回。感谢贵公司。`,
    withdrawnSee: "查看申请",
    lapsed: "由于到期未收到回复，支援名额已通知下一家候补企业。贵公司的申请继续候补。",
    lapsedSubject: (receiptNumber) => `【继续候补】受理编号 ${receiptNumber}`,
    automatic: "本邮件为自动发送。",
  },
};
