// Company A of the leaflet: a Japanese maker with a sales site in Shanghai that does not know where to begin.
import type { TypedApplication } from "./answers.ts";
import { ticked } from "./answers.ts";
import type { Applicant } from "./applicant.ts";

export const applicantA: Applicant = {
  name: "髙﨑　見本子",
  email: "mihonko@takasaki-yoshi.example",
  password: "kawa ni nagareru momo 26",
  company: "㈱髙﨑𠮷精密ﾊﾝｶｸ製作所",
  corporateNumber: "",
};

const paragraphs = [
  "【取扱品】産業用ﾛﾎﾞｯﾄの減速機、治具・検査具、専用の組立工具。",
  "　・華東地域の日系・中国系メーカー約120社へ販売し、据付けと保守を行っている（うち自動車関係 46社）。",
  "　・図面は日本本社で作り、上海では客先の仕様に合わせた改造図だけを起こす。改造図は年に約 900枚。",
  "　・見積りは営業担当者が表計算ソフトで作り、原価の内訳（材料費・加工費・歩留り）も同じﾌｧｲﾙに入っている。",
  "【体制】総経理（日本からの出向）、営業 12名、技術 9名、保守 14名、管理 7名、その他 3名。",
  "　・保守の者は客先に常駐することがあり、検査条件表と交換部品の一覧を紙で持ち歩く。",
  "　・客先・外注先との契約は中国語版が正本で、秘密保持の条項は各社の雛形のまま受け入れてきた。",
  "【予定】2027年に蘇州で部品の再研磨を始める。研磨の条件は本社の営業秘密であり、現地の者に教える範囲を決めたい。",
];

/** Exactly 2,000 characters, line breaks counted. */
const longDescription = `${Array.from(
  { length: 6 },
  (_, year) => `〔${2021 + year}年度〕\n${paragraphs.join("\n")}`,
)
  .join("\n\n")
  .slice(0, 1999)}。`;

const presentSystem = `担当部署：管理部（専任なし、総経理が兼務）
　・図面と見積書は共有サーバーに置いているが、ﾌｫﾙﾀﾞの閲覧権限は部署単位のまま。
　・退職者のＩＤが残っている。誓約書は日本語版のみで、現地社員は読めない。

①秘密の表示：なし　②持出しの記録：なし　③研修：2019年（令和元年）に1回`;

const background = `2025年に営業担当者（勤続8年）が退職し、競合先の「样本传动设备（苏州）有限公司」へ移った。
その後、主要な得意先3社から同じ条件の見積りを受けたと聞いた。<顧客名簿>が持ち出された疑いがあるが、証拠がない。

何から取り組めばよいか分からないため、すぐに導入できる実践的な提案を受けたい。
（参考：商业秘密保护规定、反不正当竞争法　第10条）`;

export const applicationA: TypedApplication = {
  cover: {
    coverDate: { typed: "令和８年１１月２３日", printed: "2026年11月23日" },
    coverCompanyName: { typed: "㈱髙﨑𠮷精密ﾊﾝｶｸ製作所", printed: "㈱髙﨑𠮷精密ハンカク製作所" },
    coverRepresentative: "代表取締役社長　髙﨑　𠮷之助",
  },
  headquarters: {
    hqAddress: {
      typed: "東京都千代田区丸の内１－１－１　見本第２ビルヂング　東館７階",
      printed: "〒100-0005 東京都千代田区丸の内１－１－１　見本第２ビルヂング　東館７階",
    },
    hqCorporateNumber: { typed: "３９９９９０００００１０５", printed: "" },
    hqPhone: { typed: "０３（１２３４）５６７８", printed: "03-1234-5678" },
    hqFax: { typed: "03-1234-5679", printed: "03-1234-5679" },
    hqEmployees: { typed: "約１，２３４名", printed: "1,234名" },
    hqSize: { pick: "small-or-medium" },
    hqWebsite: {
      typed: "ｗｗｗ．takasaki-yoshi.example/company/overseas/shanghai/index.html?from=application",
      printed: "https://www.takasaki-yoshi.example/company/overseas/shanghai/index.html?from=application",
    },
  },
  "headquarters-contact": {
    hqContactDepartment: {
      typed: "法務・知的財産部　海外知財ｸﾞﾙｰﾌﾟ",
      printed: "法務・知的財産部　海外知財グループ",
    },
    hqContactName: "渡邉　見本子",
    hqContactPhone: { typed: "０９０ー１２３４ー５６７８", printed: "090-1234-5678" },
    hqContactEmail: {
      typed: "ｍｉｈｏｎｋｏ＠takasaki-yoshi.example",
      printed: "mihonko@takasaki-yoshi.example",
    },
  },
  site: {
    siteNameJa: "髙﨑𠮷精密（上海）貿易有限公司",
    siteNameLocal: "高崎吉精密机械（上海）贸易有限公司",
    siteRepresentative: "总经理　李样本",
    siteAddress: "中国上海市浦东新区样本路1234弄56号　样本大厦B座1801室　邮编 200120",
    sitePhone: { typed: "(021) 6270-0489 转 801", printed: "021 6270 0489 ext. 801" },
    siteEmployees: { typed: "４５", printed: "45名" },
    siteStatus: { pick: "invested-subsidiary" },
    siteWebsite: {
      typed: "shanghai.takasaki-yoshi.example/",
      printed: "https://shanghai.takasaki-yoshi.example",
    },
  },
  "site-contact": {
    siteContactDepartment: "管理部",
    siteContactName: { typed: "陈示例（ﾁﾝ ｼﾚｲ）", printed: "陈示例（チン シレイ）" },
    siteContactPhone: { typed: "13800138000", printed: "138 0013 8000" },
    siteContactEmail: "chen.shili@takasaki-yoshi.example",
  },
  business: {
    industry: "生産用機械器具製造業（卸売を含む）",
    businessTypes: { tick: ["sales", "services", "other"] },
    businessTypeOther: "保守部品の輸出入",
    businessDescription: {
      typed: longDescription,
      printed: longDescription.replaceAll("ﾛﾎﾞｯﾄ", "ロボット").replaceAll("ﾌｧｲﾙ", "ファイル"),
    },
  },
  system: {
    presentSystem: { typed: presentSystem, printed: presentSystem.replace("ﾌｫﾙﾀﾞ", "フォルダ") },
    background,
  },
  menu: {
    "when.M1": "２０２６年１２月上旬",
    "wish.M2-1": ticked,
    "when.M2-1": "12/20～1/10",
    "wish.M2-2": ticked,
    "wish.M2-3": ticked,
    "when.M2-3": "令和９年１月頃",
    "wish.M2-4": ticked,
    "oneOf.M3-1.M3-2": { pick: "M3-2" },
    "when.M3-2": "春節の前、できれば１月中",
    "wish.M3-3": ticked,
    otherWish:
      "研修は中国語で、資料は日中併記にしてほしい。\n営業担当者（外勤12名）はオンラインで参加させたい。",
  },
  conditions: {
    "condition.C1": ticked,
    "condition.C4": ticked,
    "condition.C5": ticked,
  },
};
