// What the company reads of the office's decisions, in Japanese: notices, letters as proposed, the offer of a place, withdrawal.
type LetterFacts = {
  /** Of the programme, in the letter's language. */
  readonly programme: string;
  readonly country: string;
  readonly receiptNumber: string;
};

export const ja = {
  back: "戻る",
  of: (country: string) => `${country}の申請`,
  receipt: "受付番号",
  notices: {
    addressee: (company: string) => `${company} 御中`,
    title: "事務局からの通知",
    none: "通知はまだありません。",
    sent: "通知の日時",
    pdf: "通知をPDFで見る",
    otherLanguage: (language: string) => `${language}の通知`,
    toCase: "申請のページへ",
    answer: { returned: "修正を始める" },
    titles: {
      returned: "修正のお願い",
      admitted: "採択のお知らせ",
      "waiting-list": "キャンセル待ちのお知らせ",
      declined: "審査結果のお知らせ",
    },
    remarks: "修正していただきたい箇所",
    replyBy: "お返事の期限",
  },
  letters: {
    admitted: ({ programme, country, receiptNumber, until }: LetterFacts & { until: string }) =>
      `${programme}（${country}）にご応募いただき、ありがとうございます。\n審査の結果、貴社の申請（受付番号 ${receiptNumber}）を採択することに決まりましたので、お知らせします。\n\n今後の流れは次のとおりです。\n・事務局が専門家の候補を選び、専用のページでご案内します。\n・貴社と専門家の双方が同意すると、支援が始まります。\n・支援の期間は${until}までです。\n\nご不明な点は、事務局までお問い合わせください。`,
    waitingList: ({ programme, country, receiptNumber, reason }: LetterFacts & { reason: string }) =>
      `${programme}（${country}）にご応募いただき、ありがとうございます。\n貴社の申請（受付番号 ${receiptNumber}）は、次の理由により、キャンセル待ちとさせていただきます。\n\n${reason}\n\n支援の枠が空いたときは、順番にご案内します。貴社にしていただく手続きはありません。\n\nご不明な点は、事務局までお問い合わせください。`,
    declined: ({ programme, country, receiptNumber, reason }: LetterFacts & { reason: string }) =>
      `${programme}（${country}）にご応募いただき、ありがとうございます。\n貴社の申請（受付番号 ${receiptNumber}）を審査しましたが、次の理由により、今回は採択に至りませんでした。\n\n${reason}\n\nご不明な点は、事務局までお問い合わせください。`,
    returned: ({ programme, country, receiptNumber, replyBy }: LetterFacts & { replyBy: string }) =>
      `${programme}（${country}）にご応募いただき、ありがとうございます。\n貴社の申請（受付番号 ${receiptNumber}）を確認したところ、修正をお願いしたい箇所がありました。\n指摘の内容をご覧のうえ、${replyBy}までに修正し、もう一度提出してください。修正できるのは、指摘のある記入欄だけです。\n\n期限を過ぎても提出できますが、その分、審査が遅くなります。\nご不明な点は、事務局までお問い合わせください。`,
  },
  offer: {
    title: "支援枠のご案内（繰上げ）",
    lead: "キャンセル待ちの申請に、支援の枠をご用意できるようになりました。",
    until: (day: string) => `${day}までにお返事ください。それまで、この枠は貴社のために空けておきます。`,
    lapse: "期限までにお返事がない場合、枠は次にお待ちの企業に案内し、貴社はキャンセル待ちを続けます。",
    accept: "支援枠を受ける",
    acceptNote: "事務局がこの申請の審査を始めます。",
    decline: "受けずに申請を取り下げる",
    declineNote: "申請は取下げとなり、枠は次にお待ちの企業に案内します。",
    accepted: "支援枠を受け付けました。事務局が申請を審査します。",
    declined: "申請の取下げを受け付けました。",
    over: "この案内の期限は過ぎました。申請は引き続きキャンセル待ちです。",
    none: "いま、お返事をお待ちしている案内はありません。",
  },
  withdrawal: {
    title: "申請の取下げ",
    question: "この申請を取り下げますか",
    consequences: [
      "審査や支援は、ここで終わります。担当の専門家も、この案件を見られなくなります。",
      "支援の枠を確保していた場合、その枠は次にお待ちの企業に案内します。",
      "取下げは取り消せません。もう一度応募するには、新しい申請書が必要です。",
      "これまでの申請書と通知は、引き続き見ることができます。",
    ],
    reason: "取下げの理由",
    reasonHint: "書かなくても取り下げられます。事務局が読みます。",
    yes: "取り下げる",
    no: "取り下げない",
    done: "申請の取下げを受け付けました。",
    doneAt: (at: string) => `${at}に取下げを受け付けました。`,
    notPossible: "この申請は、いま取り下げることができません。",
    tooLong: (max: string) => `${max}字以内で入力してください`,
  },
  mails: {
    greeting: (name: string) => `${name} 様`,
    noticeSubject: (title: string, receiptNumber: string) => `【${title}】受付番号 ${receiptNumber}`,
    see: "通知を見る",
    correct: "指摘を見て修正する",
    offerSubject: (receiptNumber: string) => `【支援枠のご案内】受付番号 ${receiptNumber}`,
    offerSee: "ご案内を見て返事をする",
    withdrawnSubject: (receiptNumber: string) => `【取下げの受付】受付番号 ${receiptNumber}`,
    withdrawn: (programme: string, country: string) =>
      `${programme}（${country}）の申請の取下げを受け付けました。これまでありがとうございました。`,
    withdrawnSee: "申請を見る",
    lapsed:
      "期限までにお返事がなかったため、支援枠は次にお待ちの企業に案内しました。貴社の申請は、引き続きキャンセル待ちです。",
    lapsedSubject: (receiptNumber: string) => `【キャンセル待ちの継続】受付番号 ${receiptNumber}`,
    automatic: "このメールは自動で送っています。",
  },
};
