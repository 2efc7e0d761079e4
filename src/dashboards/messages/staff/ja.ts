// What the office, experts and the operator see first, in Japanese.
export const ja = {
  title: "マイページ",
  office: {
    lead: "届いた申請を、到着の順に表示しています。",
    edition: (year: string) => `${year}の受付状況`,
    places: "定員",
    taken: "受付済み",
    left: "残り",
    waiting: "キャンセル待ち",
    casesUnit: "件",
    states: {
      open: "受付中",
      full: "定員に達しました",
      closed: "受付終了",
      "not-yet-open": "受付前",
    },
    received: "届いた申請",
    noneReceived: "届いた申請はまだありません",
    noneReceivedLead: "企業が申請書を提出すると、ここに到着の順で並びます。作成中の申請書は表示されません。",
    columns: {
      receiptNumber: "受付番号",
      company: "企業名",
      country: "国・地域",
      submittedAt: "受付日時（日本時間）",
      method: "提出方法",
      stage: "状況",
    },
    methods: { "sealed-scan": "捺印した申請書のスキャン", electronic: "電子確認" },
    officeShallLook: "目で確認が必要なページがあります",
  },
  expert: {
    lead: "専門家としてログインしています。",
    empty: "担当する案件はまだありません",
    emptyLead: "事務局が担当を依頼すると、企業名とともにここに表示され、メールでもお知らせします。",
    law: "各国の法令の要点を見る",
  },
  operator: {
    lead: "運用担当としてログインしています。",
    empty: "画面で行う運用の作業はありません",
    emptyLead:
      "利用者の招待、記録の検証などは、サーバーで次のコマンドを実行します。申請の内容は表示されません。",
    command: "npm run himori -- help",
  },
};
