// Words around every page: the site's name, its main navigation, roles, and the pages for what went wrong.
export const ja = {
  siteName: "Himori 秘守",
  navigation: {
    home: "マイページ",
    start: "事業のご案内",
    eligibility: "応募できる方",
    menu: "支援メニュー",
    diagnosis: "3分診断",
    questions: "よくある質問",
    apply: "申請する",
    queue: "案件一覧",
    editions: "年度と定員",
    experts: "専門家名簿",
    mails: "送信したメール",
    expertProfile: "専門家プロフィール",
  },
  roles: { company: "企業", office: "事務局", expert: "専門家", operator: "運用担当" },
  notFound: {
    title: "ページが見つかりません",
    lead: "アドレスが間違っているか、このページを見る権限がありません。",
    doNext: "アドレスを確かめるか、最初のページからお探しください。",
    toStart: "最初のページへ",
  },
  failed: {
    title: "処理できませんでした",
    lead: "システムの不具合で、ページを表示できませんでした。入力して保存した内容は残っています。",
    doNext: "しばらくしてから、もう一度お試しください。続く場合は、下の番号を添えて窓口にご連絡ください。",
    reference: "お問い合わせ番号",
  },
  refused: {
    title: "この操作は受け付けられません",
    lead: "ほかのサイトから送られた操作のため、安全のために止めました。このサイトの画面からもう一度お試しください。",
  },
};
