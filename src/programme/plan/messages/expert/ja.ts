// What the expert alone reads about a plan: the proposal with its reasons, and their other cases. In Japanese.
export const ja = {
  title: "支援計画の案（アセスメントの結果から）",
  lead: "アセスメントの結果、申請書の希望、残りの時間、両国の営業日から作った案です。そのまま使うことも、直すこともできます。企業には、示すまで見えません。",
  proposed: "入れた項目と理由",
  leftOut: "入れなかった項目と理由",
  columns: { line: "項目", when: "日時", hours: "時間", why: "理由" },
  leftOutWhy: {
    "no-gap": "アセスメントで足りないところがありません。",
    "no-gap-wished":
      "申請書で希望されていますが、アセスメントで足りないところがありません。企業と話し合って決めてください。",
    "small-gaps": (items: string) =>
      `足りないところはわずかです（${items}）。アセスメントの助言で足りると考えられます。`,
    alternative: (line: string) => `「${line}」と、どちらか一方だけを行います。`,
    "no-room": (minutes: string, left: string) => `${minutes}かかりますが、残りは${left}です。`,
    "no-day": "支援の最終日までに、入れられる日がありません。",
    free: "申請書の自由記入欄です。企業と話し合って決めてください。",
  },
  reserve: (hours: string) => `${hours}を残しています。`,
  noDays: "支援の最終日までに営業日が残っていないため、案を作れません。事務局に相談してください。",
  noAssessment: "アセスメントの結果がまだ示されていないため、案を作れません。",
  together:
    "別々に行う研修の時間は、2回の合計です。申請書の参考時間数（「別で各1回ずつ、2回」で2時間）を合計と読んでいます。必要なら変えてください。",
  textLanguage: "ねらいと出席者を何語で書き入れますか",
  begin: "この案をもとに計画を作る",
  order:
    "最初に取り組む項目を直す支援から順に並べ、研修とテストはそのあと、フォローアップは実行の期間をおいて最後にしています。1回目は、すでに実施したアセスメントです。実際の時刻に直してください。",
  conflicts: "ほかの案件の予定",
  conflictsLead: "同じ時間、または同じ日に、ほかの案件の予定があります。企業には表示されません。",
  overlapping: (own: string, other: string) => `${own}：${other} と時間が重なっています`,
  sameDay: (own: string, other: string) => `${own}：同じ日に ${other} があります`,
  noConflicts: "ほかの案件の予定とは重なっていません。",
};
