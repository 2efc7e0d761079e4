// What the parties read about both sheets and handing them in, in Japanese: the texts the others are held to.
export const ja = {
  title: "2つのシート",
  lead: "保有情報リストとセルフチェックシートがそろうと、専門家による現状の確認に進みます。",
  namesOnly: "どちらのシートにも、情報の名称と場所だけを書きます。秘密の内容そのものは書かないでください。",
  dueOn: (date: string) => `提出の期限：${date}`,
  overdue: (date: string) => `提出の期限（${date}）を過ぎています。`,
  before: "採択された後に、2つのシートを記入できるようになります。",
  over: "この案件は終了しています。シートを変更することはできません。",
  noExpertYet: "専門家が決まるまで提出できませんが、記入は今から進められます。",
  inventory: "保有情報リスト",
  inventoryRows: "登録した情報",
  rows: (count: string) => `${count}件`,
  complete: "最低限の項目がそろった情報",
  accepted: "確認済みの情報",
  warned: "秘密の内容が書かれていないか確かめたい情報",
  completeText: (complete: string, all: string) => `${all}件のうち${complete}件`,
  openInventory: "保有情報リストを開く",
  selfCheck: "営業秘密管理体制セルフチェックシート",
  site: "現地拠点の回答",
  headquarters: "本社の回答（任意）",
  answered: (answered: string, all: string) => `${all}項目のうち${answered}項目`,
  openSite: "現地拠点の回答を開く",
  openHeadquarters: "本社の回答を開く",
  openCompared: "回答を比べる",
  openColleagues: "同僚に一部の回答を頼む",
  missing: "まだ足りないもの",
  nothingMissing: "2つのシートはそろっています。内容を確かめて提出できます。",
  noRows: "保有情報リストに情報が1件も登録されていません。",
  row: (number: string, columns: string) => `保有情報リスト ${number}番：${columns}`,
  moreRows: (count: string) => `ほかに${count}件の情報に足りない項目があります。`,
  item: (view: string, number: string) => `${view} 項目${number}`,
  lack: (place: string, what: string) => `${place}：${what}`,
  unanswered: "未回答",
  noReason: "該当しない理由が書かれていません",
  undecided: "2つの回答のどちらにするか決まっていません",
  goHandIn: "提出の確認に進む",
  check: {
    title: "2つのシートを提出しますか",
    lead: "内容を確かめて提出すると、担当の専門家が2つのシートを読めるようになります。",
    lacking: "まだ提出できません。足りないものを一つずつ開いて、補ってください。",
    readers: {
      title: "だれが、いつまで、何を読めるか",
      expert:
        "担当の専門家は、提出したときから、保有情報リストの名称や場所などの記入内容と、セルフチェックシートの回答・理由・根拠を読みます。",
      afterwards:
        "現状の確認が終わった後も、担当である間は、更新を続けるリストを読みます。セルフチェックシートは提出したときのままです。",
      ends: "専門家の担当が終わったとき、または提出を取り消したときは、その時から読めなくなります。",
      office: "事務局に見えるのは、件数と進み具合だけです。",
    },
    frozen:
      "提出した後は、専門家の確認が終わるまで変更できません。専門家が読み始める前なら、提出を取り消せます。",
    namesOnly: "情報の名称と場所だけが書かれ、秘密の内容そのものが書かれていないことを確かめました。",
    namesOnlyMissing: "秘密の内容が書かれていないことを確かめて、チェックを入れてください。",
    warned: (count: string) =>
      `秘密の内容が書かれているかもしれない情報が${count}件あります。提出の前に確かめてください。`,
    summary: "提出する内容",
    submit: "2つのシートを提出する",
    notNow: "いまは提出できません。専門家が決まっていないか、すでに提出されています。",
  },
  receipt: {
    title: "2つのシートを受け取りました",
    at: "提出した日時",
    number: "提出の回数",
    numberText: (count: string) => `${count}回目`,
    items: "保有情報リストの件数",
    next: "次は、担当の専門家が2つのシートを読み、現状を確認します。",
    noExpert:
      "前の専門家の担当は終わり、いまは、だれもシートを読んでいません。次の専門家が決まると、その専門家が2つのシートを読みます。それまでは、提出を取り消して直すこともできます。",
    assessed:
      "専門家による確認が終わりました。保有情報リストは引き続き更新でき、担当の専門家も、担当である間は更新した内容を読みます。セルフチェックシートは提出したときのままです。",
    openAssessment: "確認の結果を見る",
  },
  takeBack: {
    link: "提出を取り消す",
    title: "提出を取り消しますか",
    lead: "取り消すと、専門家はシートを読めなくなり、また変更できるようになります。準備ができたら、もう一度提出してください。",
    leadNoExpert:
      "取り消すと、また変更できるようになります。次の専門家が決まったら、もう一度提出してください。前の専門家が確認を始めていた場合、その途中の内容は引き継がれません。",
    submit: "提出を取り消す",
    notNow:
      "専門家の確認が始まっているため、提出を取り消せません。変更したいことは、専門家にメッセージでお伝えください。",
    done: "提出を取り消しました。シートを変更できます。",
  },
  staff: {
    title: "企業の2つのシート",
    lead: "事務局に見えるのは件数と進み具合だけです。",
    preparing: "企業が2つのシートを準備しています。提出されると、ここから読めるようになります。",
    handedIn: (moment: string) => `提出済み：${moment}`,
    notYet: "まだ提出されていません。",
    read: "現状の確認を開く",
    top: "極秘",
    secret: "秘",
    internal: "社外秘",
    general: "一般",
  },
  mail: {
    automatic: "このメールは自動で送っています。",
    greeting: (name: string) => `${name} 様`,
    handedIn: {
      subject: (country: string) => `2つのシートが提出されました（対象国：${country}）`,
      expert:
        "担当する企業が、保有情報リストとセルフチェックシートを提出しました。サインインして内容をお読みください。",
      office:
        "企業が、保有情報リストとセルフチェックシートを提出しました。専門家による現状の確認に進みます。",
      company:
        "貴社の保有情報リストとセルフチェックシートを受け取りました。担当の専門家が内容を読み、現状を確認します。",
    },
    takenBack: {
      subject: (country: string) => `2つのシートの提出が取り消されました（対象国：${country}）`,
      expert:
        "担当する企業が、2つのシートの提出を取り消しました。もう一度提出されるまで、シートは読めません。",
      office: "企業が、2つのシートの提出を取り消しました。もう一度提出されるのを待っています。",
      company:
        "貴社の保有情報リストとセルフチェックシートの提出が取り消されました。シートを変更できます。準備ができたら、もう一度提出してください。",
    },
    country: "対象国",
    company: "企業",
    button: "案件を開く",
  },
} as const;
