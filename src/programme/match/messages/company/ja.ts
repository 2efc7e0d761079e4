// What a company reads about its expert, in Japanese.
export const ja = {
  title: "担当の専門家",
  choosing: "事務局が専門家を選んでいます。候補が決まりましたら、メールでお知らせします。",
  before: "専門家は、採択のあとに事務局が選びます。",
  over: "この案件の支援は終了しています。",
  proposed: "専門家のご提案",
  proposedLead:
    "次の専門家をご提案します。内容を確認し、同意いただけるかどうかをお知らせください。同意いただくと、この専門家はこの案件の内容を見られるようになります。",
  replyBy: (day: string) => `${day}までにご回答ください。`,
  inCharge: "担当の専門家",
  since: (day: string) => `${day}から担当しています。`,
  name: "お名前",
  firm: "所属事務所",
  firmCountry: "事務所の所在国・地域",
  languages: "使える言語",
  fields: "専門分野",
  about: "紹介",
  answer: "ご回答",
  agreed: "この専門家に同意します",
  another: "別の専門家を希望します",
  reason: "理由",
  reasonHint: "別の専門家を希望する場合に書いてください。事務局だけが読みます。",
  submit: "回答する",
  ask: "担当の変更を申し出る",
  askLead:
    "事務局が確認し、返答します。返答があるまでは今の専門家の担当が続きます。理由は事務局だけが読みます。",
  askSubmit: "申し出る",
  asked: "担当の変更を申し出ています。事務局の返答をお待ちください。",
  kept: "事務局の返答",
  done: {
    agreed: "回答を受け付けました。担当の専門家が決まりました。",
    another: "回答を受け付けました。事務局が別の専門家を選びます。",
    asked: "担当の変更を申し出ました。",
  },
  notAllowed: "すでに回答済みか、状態が変わったため、受け付けられませんでした。",
  mail: {
    automatic: "このメールは自動でお送りしています。このアドレスに返信いただいても、お答えできません。",
    greeting: (name: string) => `${name} 様`,
    button: "確認する",
    proposed: {
      subject: "専門家のご提案",
      body: (country: string, day: string) =>
        `${country}の支援について、専門家をご提案します。ページで内容を確認し、${day}までにご回答ください。`,
    },
    assigned: {
      subject: "担当の専門家が決まりました",
      body: (country: string) => `${country}の支援について、担当の専門家が決まりました。`,
    },
    changing: {
      subject: "担当の専門家を選び直します",
      body: (country: string) =>
        `${country}の支援について、担当の専門家が交代することになりました。事務局が新しい専門家を選び、あらためてご提案します。`,
    },
    kept: {
      subject: "担当の変更の申し出への返答",
      body: (note: string) => `担当の変更の申し出について、事務局からの返答です。\n\n${note}`,
    },
  },
};
