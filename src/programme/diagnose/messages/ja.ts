// Japanese texts of the three-minute diagnosis.
export const ja = {
  title: "3分診断",
  lead: "海外の拠点について、10の質問に答えてください。最初に取り組むとよいことが、すぐにわかります。",
  notes: {
    kept: "登録はいりません。回答は保存せず、だれにも送りません。",
    notVerdict:
      "管理の状態を知るための目安です。情報が法律で保護されるかどうかを判定するものではありません。",
    unknown: "わからないときは、「わからない」を選んでください。それも、役に立つ答えです。",
  },
  questionOf: (number: number, all: number) => `質問${number}（全${all}問）`,
  notApplicable: "当てはまらない",
  submit: "結果を見る",
  errors: {
    choose: (number: number) => `質問${number}：答えを一つ選んでください`,
  },
  result: {
    title: "診断の結果",
    lead: "10の質問への答えから計算した結果です。このページを閉じると、結果は残りません。必要なときは、印刷してください。",
    scores: "分野ごとの状態",
    overall: (average: string) => `全体の平均は、3点満点で${average}点です。`,
    overallNone: "当てはまる質問がありませんでした。",
    unknown: (count: number) =>
      `「わからない」は${count}問でした。0点として数えています。まず、だれに聞けばよいかを確かめてください。`,
    caption: "分野ごとの状態（0〜3点。3点は、すべてで実施していて記録もある状態です）",
    average: "平均点",
    group: "分野",
    firstSteps: "最初に取り組むとよいこと",
    firstStepsLead: "できていないものから順に、3つまで選びました。",
    why: (reason: string) => `理由：${reason}`,
    nothingIn: (fields: string) => `「当てはまらない」とした分野：${fields}`,
    because: {
      notDone: "していない",
      unknown: "わからない",
      partly: "一部だけ、または口頭だけ",
      mostly: "ルールはあるが、一部で守られている",
    },
    yourAnswer: (answer: string) => `あなたの答え：${answer}`,
    nothingToDo:
      "10の項目は、すべて実施できています。次は、取引先との関係や、退職・研修の記録など、ほかの項目も確かめてみてください。",
    nothingApplies: "当てはまる項目がなかったため、お勧めできることを選べませんでした。",
    menu: "合いそうな支援メニュー",
    menuLead:
      "答えをもとに選んだ例です。申請書の中で変えられます。くわしい内容は、専門家と相談して決めます。",
    menuLine: "メニュー",
    hoursColumn: "時間数の目安",
    hours: (hours: string) => `${hours}時間`,
    total: "合計",
    leftOver: (hours: string) => `上限まで、あと${hours}時間あります。研修などにも使えます。`,
    apply: "このメニューで申請する",
    applyNote: "選んだメニューだけを申請書に引き継ぎます。質問への答えは引き継ぎません。",
    eligibility: "申請できるか確かめる",
    again: "もう一度診断する",
    caution:
      "この結果は、10の質問だけから計算した目安です。法律の判断や、専門家の評価に代わるものではありません。",
  },
};
