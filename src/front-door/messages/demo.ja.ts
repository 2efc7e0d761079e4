// The demo world's own pages, in Japanese.
import type { DemoPersonKey } from "#db/seed/demo-people.ts";

const seen: Record<DemoPersonKey, string> = {
  mihonOwner:
    "中国の申請書が途中まで入力されています。上海に販売拠点があり、何から始めればよいか分からない企業です。",
  mihonColleague: "同じ申請書を一緒に編集する同僚です。2人で同時に入力したときの動きを試せます。",
  hankakuOwner:
    "ベトナムの申請書がほぼ完成しています。タイの申請を始めると、本社の情報が引き継がれます。電子確認で提出できます。",
  hankakuVietnam: "ベトナム工場の人です。画面はベトナム語で表示されます。",
  hankakuThailand: "タイ工場の人です。画面はタイ語で表示されます。",
  bangkokOwner: "日本本社を通さず、バンコクの拠点が自分で申請します。画面はタイ語で表示されます。",
  yoteiOwner: "インドネシアに拠点を設ける予定の企業です。申請はまだありません。",
  reijiOwner: "申請を提出した企業です。受付票と、提出した申請書の控えを見ることができます。",
  office1: "残りの枠と、届いた申請を到着の順に見ます。作成中の申請書は見えません。",
  office2: "事務局のもう一人の担当者です。",
  expert1: "中国を担当する専門家です。",
  expert2: "ベトナムを担当する専門家です。",
  expert3: "タイを担当する専門家です。",
  expert4: "インドネシアを担当する専門家です。",
  expert5: "4か国すべてを担当する専門家です。デモの会社の1社が過去の依頼者です。",
  expert6: "ベトナムとタイを担当する専門家です。",
  operator: "運用担当です。申請の内容は見えません。",
};

export const ja = {
  title: "デモの世界に入る",
  lead: "ボタンを1回押すと、その人としてログインします。会社名・人名はすべて架空です。好きなように入力や提出を試してください。",
  groups: { company: "申請する企業", office: "事務局", expert: "専門家", operator: "運用担当" },
  seen,
  enter: "この人として入る",
  owner: "管理者",
  member: "メンバー",
  reads: (language: string) => `表示する言語：${language}`,
  visitor: "ログインせずに見る",
  visitorLead: "事業のご案内、応募できる方、3分診断は、ログインしなくても使えます。",
  visitorLink: "最初のページへ",
  mail: "届いたメールを見る",
  mailLead: "このデモから送られるメールは外には出ません。すべてここで読むことができます。",
  password: "パスワードでログインするには",
  passwordLead:
    "ログインの画面から、次のメールアドレスとパスワードでも入れます。事務局・専門家・運用担当と一部の企業の人には、二要素認証の確認コードも必要です。",
  passwordLabel: "全員に共通のパスワード",
  secretLabel: "認証アプリに登録するキー",
  codeLabel: "現在の確認コード",
  codeHint: "30秒ごとに変わります。このページを再読み込みすると、新しいコードが表示されます。",
  person: "名前",
  email: "メールアドレス",
  secondFactor: "確認コード",
  needed: "必要",
  notNeeded: "不要",
  notYet: "デモの準備をしています。数秒後にもう一度押してください。",
  inbox: {
    title: "届いたメール",
    lead: "このデモから送られたメールです。新しいものが上に並びます。",
    empty: "メールはまだありません",
    emptyLead:
      "登録や申請の提出などをすると、送られたメールがここに表示されます。表示まで数秒かかることがあります。",
    elsewhere: "メールサーバーが設定されているため、メールはここには届きません。",
    subject: "件名",
    to: "宛先",
    at: "送信日時",
    from: "差出人",
    noSubject: "（件名なし）",
  },
};
