// What is waited for, and the mail that reminds of it, in Japanese.
export const ja = {
  /** By the kind of wait; "other" for a kind that has no words yet. */
  asks: {
    correction: "申請内容の修正と再提出",
    "place-offer-answer": "繰上げのご案内へのご回答",
    examination: "申請内容の確認",
    "expert-choice": "専門家の選定",
    "conflict-ruling": "利益相反についての判断",
    "expert-change": "専門家の変更の申し出への対応",
    "expert-answer": "支援のご依頼へのご回答（利益相反の申告を含みます）",
    "expert-agreement": "専門家の決定へのご同意",
    sheets: "保有情報リストとセルフチェックシートの提出",
    assessment: "初回アセスメント",
    plan: "支援計画の案の作成",
    "plan-agreement": "支援計画の案へのご回答",
    message: "メッセージへのご返信",
    other: "ご対応",
  },
  reminder: {
    subject: {
      before: (ask: string, due: string) => `${ask}の期限が近づいています（${due}まで）`,
      "on-the-day": (ask: string) => `${ask}の期限は本日です`,
      after: (ask: string) => `${ask}の期限を過ぎています`,
    },
    greeting: (name: string) => `${name} 様`,
    body: {
      before: "次の件の期限が近づいています。お早めにご対応くださいますようお願いいたします。",
      "on-the-day": "次の件は、本日が期限です。ご対応をお願いいたします。",
      after: "次の件の期限を過ぎています。至急ご対応くださいますようお願いいたします。",
    },
    ask: "お願いしている内容",
    case: "案件",
    receipt: "受付番号",
    due: "期限",
    open: "内容を見る",
    done: "行き違いですでにご対応済みの場合は、ご容赦ください。",
    automatic: "このメールは自動でお送りしています。",
    settings: (address: string) => `お知らせメールの設定は、次のページで変更できます: ${address}`,
  },
};
