// Made-up full sets of answers for tests: the leaflet's companies A and B, a site applying itself, a planned site.
import { join } from "node:path";
import type { Edition } from "#edition/edition.ts";
import { countryOf } from "#edition/programme.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { projectRoot } from "#platform/paths.ts";
import type { Answers } from "./answers.ts";
import type { FormBasis } from "./question.ts";

export const edition2026 = readEdition(join(editionsFolder, "2026.yaml"));
/** Invented countries, kinds, menu and conditions. */
export const edition2031 = readEdition(join(projectRoot, "src/edition/fixtures/2031.yaml"));

export function basisOf(edition: Edition, country: string, answers: Answers): FormBasis {
  return { edition, country: countryOf(edition, country), answers };
}

const headquarters: Answers = {
  hqName: "㈱ハンカク髙﨑𠮷製作所",
  hqCorporateNumber: "3999900000022",
  hqRepresentative: "代表取締役社長　髙﨑　𠮷之助",
  hqPostalCode: "144-0035",
  hqAddress: "東京都大田区南蒲田９丁目９９－９９　ハンカク第２ビル４階（旧　髙﨑ビルヂング）",
  hqPhone: "03-5555-0100",
  hqFax: "03-5555-0101",
  hqEmployees: "1240",
  hqSize: "small-or-medium",
  hqWebsite: "https://www.hankaku.example/ja/company/overseas/",
};

const headquartersContact: Answers = {
  hqContactDepartment: "法務・知的財産部　知財戦略グループ（兼　海外事業推進室）",
  hqContactName: "渡邉　見本子",
  hqContactPhone: "03-5555-0102",
  hqContactEmail: "mihonko.watanabe@hankaku.example",
};

const site: Answers = {
  siteRepresentative: "総経理　試作　次郎",
  sitePhone: "+86 21 5555 0100",
  siteEmployees: "45",
  siteStatus: "invested-subsidiary",
  siteContactDepartment: "管理部",
  siteContactName: "陈示例",
  siteContactPhone: "+86 21 5555 0102",
  siteContactEmail: "chen.shili@hankaku.example",
};

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `（${index + 1}）図面と配合表は共有サーバーに置いているが、フォルダの閲覧権限は部署単位のままで、退職者のIDも残っている。取引先へ渡す見積書には「社外秘」の表示がなく、担当者の判断に任せている。`,
  ).join("\n");

const both: Answers = { "condition.C4": "yes", "condition.C5": "yes" };

/** A: a maker with a sales company in Shanghai that does not know where to begin. */
export const answersOfA: Answers = {
  applicantKind: "japanese-company",
  sitePlanned: "has",
  coverDate: "2026-11-20",
  coverCompanyName: "㈱ハンカク髙﨑𠮷製作所",
  coverRepresentative: "代表取締役社長　髙﨑　𠮷之助",
  ...headquarters,
  ...headquartersContact,
  ...site,
  siteNameJa: "ハンカク髙﨑𠮷（上海）貿易有限公司",
  siteNameLocal: "半角高崎吉（上海）贸易有限公司",
  siteAddress: "上海市长宁区样本路999号 样本国际广场 B座 2501室 邮编 000000",
  industry: "生産用機械器具製造業",
  businessTypes: "sales,services,other",
  businessTypeOther: "保守部品の輸出入",
  businessDescription:
    "産業用ロボットの減速機と治具を、華東地域のメーカー約120社へ販売し、据付けと保守を行っています。",
  presentSystem: `担当部署：管理部（専任なし）\n\n${paragraphs(6)}`,
  background: "営業担当者が退職し、顧客名簿を持ち出した疑いがある。何から取り組めばよいかわからない。",
  "when.M1": "2026年12月上旬",
  "wish.M2-1": "yes",
  "when.M2-1": "12/14～12/18",
  "wish.M2-2": "yes",
  "wish.M2-7": "yes",
  "when.M2-7": "2027年1月（春節の前まで）",
  "oneOf.M3-1.M3-2": "M3-1",
  "when.M3-1": "令和9年1月25日",
  "wish.M3-3": "yes",
  "when.M4": "2027年2月上旬",
  otherWish: "現地の人材紹介会社を通じた採用時の注意点について助言がほしい。",
  "condition.C1": "yes",
  ...both,
};

/** B: factories in Vietnam and Thailand; the one for Vietnam, with texts as long as they may be. */
export const answersOfB: Answers = {
  ...answersOfA,
  siteNameJa: "ハンカク髙﨑𠮷ベトナム有限会社",
  siteNameLocal: "CÔNG TY TNHH HANKAKU TAKASAKI VÍ DỤ VIỆT NAM",
  siteRepresentative: "Tổng Giám đốc Nguyễn Phước Thử Nghiệm",
  siteAddress:
    "Lô Z-99, Đường số 99, Khu công nghiệp Ví Dụ – Thử Nghiệm, Phường Không Có Thật, Thành phố Mẫu, Việt Nam",
  sitePhone: "+84 274 3550 100",
  siteEmployees: "860",
  siteStatus: "factory",
  siteWebsite: "https://vn.hankaku.example",
  siteContactDepartment: "Phòng Hành chính – Nhân sự",
  siteContactName: "Nguyễn Thị Ví Dụ",
  siteContactPhone: "+84 274 3550 102",
  siteContactEmail: "vidu@hankaku.example",
  businessTypes: "research,production",
  businessTypeOther: "",
  presentSystem: paragraphs(20),
  background: paragraphs(20),
  "wish.M2-5": "yes",
  "when.M2-5": "2027年1月中旬（工場停止日に合わせたい）",
  "wish.M2-7": "",
  "when.M2-7": "",
  "oneOf.M3-1.M3-2": "M3-2",
  "when.M3-1": "",
};

/** A site in Bangkok that applies itself: nothing is said of a contact in Japan. */
export const answersOfBangkok: Answers = {
  ...answersOfA,
  applicantKind: "local-subsidiary",
  coverCompanyName: "ヒナガタ工業（タイランド）",
  coverRepresentative: "กรรมการผู้จัดการ สาธิต ทดลองงาน",
  hqContactDepartment: "",
  hqContactName: "",
  hqContactPhone: "",
  hqContactEmail: "",
  siteNameJa: "ヒナガタ工業（タイランド）",
  siteNameLocal: "บริษัท ฮินากาตะ อุตสาหกรรมสมมติ (ประเทศไทย) จำกัด",
  siteRepresentative: "กรรมการผู้จัดการ สาธิต ทดลองงาน",
  siteAddress: "99/99 หมู่ 99 ถนนตัวอย่าง แขวงสมมติ เขตสาธิต กรุงเทพมหานคร 10999",
  sitePhone: "+66 2 555 0100",
  siteContactDepartment: "ฝ่ายบุคคล",
  siteContactName: "สมหญิง ตัวอย่าง",
  siteContactPhone: "+66 2 555 0101",
  siteContactEmail: "somying@hinagata.example",
  "condition.C1": "",
  "condition.C2": "yes",
};

const ofSite = /^site/;

/** A company that plans a site in Indonesia: there is no local entity yet. */
export const answersOfPlanned: Answers = {
  ...Object.fromEntries(Object.entries(answersOfA).filter(([field]) => !ofSite.test(field))),
  sitePlanned: "plans",
};

/** A member in the invented edition, whose form asks other things. */
export const answersOf2031: Answers = {
  ...Object.fromEntries(
    Object.entries(answersOfA).filter(([field]) => !/^(wish|when|oneOf|condition|otherWish)/.test(field)),
  ),
  applicantKind: "member",
  coverDate: "2031-05-01",
  hqSize: "any",
  siteNameLocal: "Alphaland Trading Mihon",
  sitePhone: "+65 6555 0100",
  siteContactPhone: "+65 6555 0101",
  siteStatus: "workshop",
  businessTypes: "craft",
  businessTypeOther: "",
  "when.A": "2031年6月",
  "oneOf.B.C.D": "C",
  "condition.P1": "yes",
  "condition.P4": "yes",
};
