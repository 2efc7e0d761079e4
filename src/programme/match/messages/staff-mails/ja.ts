// Mails of matching to the office and the experts, in Japanese.
export const ja = {
  automatic: "このメールは自動でお送りしています。このアドレスに返信いただいても、お答えできません。",
  greeting: (name: string) => `${name} 様`,
  request: {
    subject: (country: string) => `支援のご依頼（${country}）`,
    button: "依頼を確認して回答する",
  },
  cleared: {
    subject: "利益相反についての確認結果",
    body: "申告の内容を事務局で確認し、利益相反にはあたらないと判断しました。支援の概要をご覧のうえ、お引き受けいただけるかどうかをお知らせください。",
    button: "概要を見て回答する",
  },
  over: {
    subject: "支援のご依頼の終了",
    button: "依頼を開く",
  },
  assignedExpert: {
    subject: "担当が決まりました",
    body: "企業の同意が得られ、担当が決まりました。この時点から、案件の内容をご覧いただけます。",
    button: "案件を開く",
  },
  endedExpert: {
    subject: "担当が終了しました",
    body: "担当が終了しました。案件の内容は、もうご覧いただけません。ご協力ありがとうございました。",
  },
  keptExpert: {
    subject: "担当の変更の申し出への返答",
    body: (note: string) => `担当の変更の申し出について、事務局からの返答です。\n\n${note}`,
  },
  office: {
    button: "候補者リストを開く",
    company: "会社名",
    expert: "専門家",
    subjects: {
      ruling: "利益相反の判断が必要です",
      conflict: "専門家に利益相反がありました",
      refused: "専門家が依頼を辞退しました",
      agreement: "専門家が依頼を引き受けました",
      agreed: "企業が同意し、担当が決まりました",
      "not-agreed": "企業が別の専門家を希望しています",
      lapsed: "依頼が期限切れになりました",
      "change-asked": "担当の変更の申し出がありました",
      "late-conflict": "担当の専門家から利益相反の申告があり、担当が終了しました",
    },
    next: {
      ruling: "専門家の説明を読み、利益相反にあたるかどうかを判断してください。",
      conflict: "別の専門家を選んでください。",
      refused: "別の専門家を選んでください。",
      agreement: "企業に同意を確認しています。",
      agreed: "専門家は、案件の内容を見られるようになりました。",
      "not-agreed": "理由を確認し、別の専門家を選んでください。",
      lapsed: "別の専門家を選ぶか、もう一度依頼してください。",
      "change-asked": "理由を確認し、交代するか続けるかを決めてください。",
      "late-conflict": "専門家は、その時点から案件を見られません。新しい専門家を選んでください。",
    },
  },
};
