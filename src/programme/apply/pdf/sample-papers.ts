// Made-up applications as messy as real ones, to try the paper with: a maker in Shanghai, a site in Bangkok.
import type { ApplicationPaper } from "./application-paper.ts";
import { menu, wordingFor } from "./sample-wording.ts";

const longText = Array.from(
  { length: 20 },
  (_, index) =>
    `（${index + 1}）図面と配合表は共有サーバーに置いているが、ﾌｫﾙﾀﾞの閲覧権限は部署単位のままで、退職者のIDも残っている。取引先へ渡す見積書や金型設計図には「社外秘」の表示がなく、担当者の判断に任せている。`,
).join("\n");

/** Applicant A of the leaflet's use examples: long texts, rare kanji, half-width kana, a Chinese name. */
export const shanghaiPaper: ApplicationPaper = {
  cover: {
    dateOn: "2026-07-01",
    dateText: "2026年7月1日",
    companyName: "㈱髙﨑𠮷精密ﾊﾝｶｸ製作所",
    representative: "代表取締役社長　髙﨑　𠮷之助",
  },
  wording: wordingFor("CN"),
  headquarters: {
    name: "㈱髙﨑𠮷精密ﾊﾝｶｸ製作所",
    representative: "代表取締役社長　髙﨑　𠮷之助",
    address:
      "〒999-0000 架空県見本市葛\u{E0100}城町字仮１２３４－５６　見本第２工業団地内　架空テクノセンター東棟７階",
    phone: "000-1234-5678",
    fax: "000-1234-5679",
    employees: "1,234名（うち海外拠点 321名）",
    sizes: [
      { text: "大企業", ticked: false },
      { text: "中小企業者／小規模企業者", ticked: true },
    ],
    website: "https://www.takasaki-yoshi.example/company/overseas/shanghai/index.html?from=application",
    contact: {
      department: "法務・知的財産部　海外知財ｸﾞﾙｰﾌﾟ",
      name: "渡邉　見本子",
      phone: "+81-00-1234-5680",
      email: "mihonko.watanabe.overseas-ip@takasaki-yoshi.example",
    },
  },
  site: {
    nameJa: "髙﨑𠮷精密（上海）貿易有限公司",
    nameLocal: "高崎吉精密机械（上海）贸易有限公司",
    representative: "总经理　李样本",
    address: "中国上海市浦东新区样本路1234弄56号 样本大厦B座1801室\n邮编 000000",
    phone: "+86-21-0000-1234",
    fax: "",
    employees: "45名",
    statuses: [
      { text: "日本企業が出資した中国現地法人", ticked: true },
      { text: "現地工場", ticked: false },
      { text: "駐在員事務所", ticked: false },
    ],
    website: "https://shanghai.takasaki-yoshi.example/",
    contact: {
      department: "管理部",
      name: "陈示例",
      phone: "+86-000-0000-0000",
      email: "chen.shili@takasaki-yoshi.example",
    },
  },
  business: {
    industry: "生産用機械器具製造業",
    kinds: [
      { text: "研究開発", ticked: false },
      { text: "製造", ticked: false },
      { text: "販売", ticked: true },
      { text: "サービス", ticked: true },
      { text: "その他（保守部品の輸出入 ）", ticked: true },
    ],
    description:
      "産業用ロボットの減速機と治具を、華東地域の日系・中国系メーカー約120社へ販売し、据付けと保守を行っています。",
  },
  system: {
    present: `担当部署：管理部（専任なし）\n\n${longText}`,
    background:
      "2025年に営業担当者が退職し、顧客名簿を持ち出した疑いがある。何から取り組めばよいかわからないため、すぐに導入できる実践的な提案を受けたい。",
  },
  menu,
  menuTotal: { text: "希望する支援の時間数（参考）の合計（上限 23H）", hoursText: "12H" },
  conditions: [
    {
      group: "one-of",
      ticked: true,
      text: "（日本国内の法人の場合）中国（本土）に現地法人・工場・駐在員事務所を有する、もしくは有する予定である日本企業です。",
    },
    {
      group: "one-of",
      ticked: false,
      text: "（中国（本土）の拠点の場合）日本企業の出資を受けている中国（本土）の現地法人です。",
    },
    {
      group: "one-of",
      ticked: false,
      text: "（中国（本土）の拠点の場合）日本企業の、中国（本土）における工場・駐在員事務所です。",
    },
    { group: "all", ticked: true, text: "営業秘密管理体制の整備に積極的に取り組む意思があります。" },
    {
      group: "all",
      ticked: true,
      text: "支援終了後、アンケート及びウェブサイトなどの本事業の広報に協力することに同意します。",
    },
  ],
};

const noContact = { department: "", name: "", phone: "", email: "" };

/** A site in Bangkok that applies itself: hardly any headquarters, Thai names, a Vietnamese contact, an emoji. */
export const bangkokPaper: ApplicationPaper = {
  ...shanghaiPaper,
  cover: {
    dateOn: "2026-08-03",
    dateText: "",
    companyName: "Mihon Precision (Thailand) Co., Ltd.",
    representative: "สมชาย ตัวอย่างดี",
  },
  wording: wordingFor("TH"),
  headquarters: {
    ...shanghaiPaper.headquarters,
    name: "見本精工株式会社",
    representative: "",
    address: "",
    phone: "",
    fax: "",
    employees: "",
    sizes: shanghaiPaper.headquarters.sizes.map(({ text }) => ({ text, ticked: false })),
    website: "",
    contact: noContact,
  },
  site: {
    ...shanghaiPaper.site,
    nameJa: "ミホン・プレシジョン（タイランド）",
    nameLocal: "บริษัท มิฮอน พรีซิชั่น (ไทยแลนด์) จำกัด",
    representative: "สมชาย ตัวอย่างดี",
    address: "999/9 หมู่ 9 นิคมอุตสาหกรรมตัวอย่าง ตำบลสมมติ อำเภอสมมุติ จังหวัดชลบุรี 00000",
    statuses: [
      { text: "日本企業が出資したタイ現地法人", ticked: true },
      { text: "現地工場", ticked: true },
      { text: "駐在員事務所", ticked: false },
    ],
    contact: {
      department: "Legal & Compliance",
      name: "Nguyễn Thị Ngọc Ánh",
      phone: "+66-0-0000-0000",
      email: "ngoc.anh@mihon-precision.example",
    },
  },
  business: {
    industry: "金属製品製造業",
    kinds: shanghaiPaper.business.kinds.slice(0, 4).map(({ text }) => ({ text, ticked: text === "製造" })),
    description: "自動車部品のプレス加工 🙂 PT Contoh Rahasia Indonesia にも納入。",
  },
  system: { present: "", background: longText },
};
