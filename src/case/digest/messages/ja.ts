// The daily digest, in Japanese.
export const ja = {
  subject: (date: string) => `${date}のまとめ`,
  greeting: (name: string) => `${name} 様`,
  lead: "前回のまとめから後にあったことを、お知らせします。",
  sections: {
    messages: "新しいメッセージ",
    opened: "新しいお願い",
    due: "期限が近い件・過ぎた件",
    moved: "段階が変わった案件",
    overdue: "期限を過ぎたままの件",
  },
  caseWithReceipt: (name: string, receipt: string) => `${name}（受付番号 ${receipt}）`,
  caseWithoutReceipt: (name: string) => name,
  messages: (name: string, count: string) => `${name}：${count}件`,
  asked: (name: string, ask: string, due: string) => `${name}：${ask}（${due}まで）`,
  moved: (name: string, stage: string) => `${name}：${stage}`,
  more: (count: string) => `ほか${count}件`,
  open: "マイページを開く",
};
