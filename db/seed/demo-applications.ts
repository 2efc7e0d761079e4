// The applications of the demo world, as its people typed them: half filled, nearly complete, and handed in.
import type { DemoCompanyKey, DemoPersonKey } from "./demo-people.ts";
import {
  hankakuChina,
  hankakuIndonesia,
  hankakuThailand,
  reijiIndonesia,
  reijiThailand,
  reijiVietnam,
} from "./demo-sites-abroad.ts";
import { hankakuBackground, hankakuBusiness, hankakuPresent } from "./demo-texts.ts";

export type DemoApplication = {
  readonly company: DemoCompanyKey;
  readonly by: DemoPersonKey;
  readonly country: string;
  /** Field → text as typed: full-width digits, half-width kana and eras included. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether it has been handed in by electronic confirmation. */
  readonly handedIn: boolean;
  /** What has become of it since it was handed in; nothing yet where left out. */
  readonly since?: "admitted" | "returned" | "declined" | "withdrawn";
};

/** A Japanese maker with a sales company in Shanghai that does not know where to begin: half filled. */
const mihon: DemoApplication = {
  company: "mihon",
  by: "mihonOwner",
  country: "CN",
  handedIn: false,
  typed: {
    applicantKind: "japanese-company",
    sitePlanned: "has",
    coverDate: "令和8年11月20日",
    coverCompanyName: "見本精機株式会社（デモ）",
    coverRepresentative: "代表取締役社長　見本　一郎",
    hqName: "見本精機株式会社（デモ）",
    hqCorporateNumber: "６９９９９００００００１１",
    hqRepresentative: "代表取締役社長　見本　一郎",
    hqPostalCode: "〒１４４－００３５",
    hqAddress: "東京都大田区南蒲田９丁目９９－９９　見本ビル３Ｆ",
    hqPhone: "０３－５５５５－０１００（代表）",
    hqEmployees: "約１８０名",
    hqSize: "small-or-medium",
    hqWebsite: "www.mihon.example",
    hqContactDepartment: "総務部　法務・知財課",
    hqContactName: "見本　花子",
    hqContactPhone: "03-5555-0101 内線 24",
    hqContactEmail: "hanako@mihon.example",
    siteNameJa: "見本精機（上海）貿易有限公司（デモ）",
    siteNameLocal: "样本精机（上海）贸易有限公司（演示）",
    siteRepresentative: "総経理　試作　次郎",
    siteAddress: "上海市长宁区样本路999号 样本国际广场 B座 2501室",
    sitePhone: "+86 21 5555 0100",
    siteStatus: "invested-subsidiary",
    industry: "工作機械・同部品製造業",
    presentSystem:
      "特に決まった担当部署はなく、総務部が兼務している。上海では営業担当者が各自のパソコンで図面・見積を保管",
  },
};

/** Factories in Vietnam and Thailand; the application for Vietnam is nearly complete, that for Thailand not begun. */
const hankaku: DemoApplication = {
  company: "hankaku",
  by: "hankakuOwner",
  country: "VN",
  handedIn: false,
  typed: {
    applicantKind: "japanese-company",
    sitePlanned: "has",
    coverDate: "R8.11.18",
    coverCompanyName: "㈱ﾊﾝｶｸ髙﨑𠮷製作所（デモ）",
    coverRepresentative: "代表取締役　髙﨑　𠮷之助",
    hqName: "㈱ﾊﾝｶｸ髙﨑𠮷製作所（デモ）",
    hqCorporateNumber: "3999900000022",
    hqRepresentative: "代表取締役　髙﨑　𠮷之助",
    hqPostalCode: "370-0829",
    hqAddress: "群馬県高崎市高松町９９番地９９　ﾊﾝｶｸ第２ﾋﾞﾙ４階（旧　髙﨑ビルヂング）",
    hqPhone: "０２７－５５５－０１００",
    hqFax: "027-555-0101",
    hqEmployees: "１，２４０",
    hqSize: "large",
    hqWebsite: "ｈｔｔｐｓ：／／ｗｗｗ．ｈａｎｋａｋｕ．ｅｘａｍｐｌｅ／ｊａ／",
    hqContactDepartment: "法務・知的財産部　知財戦略グループ（兼　海外事業推進室）",
    hqContactName: "髙﨑　𠮷乃",
    hqContactPhone: "027-555-0102",
    hqContactEmail: "ｙｏｓｈｉｎｏ＠hankaku.example",
    siteNameJa: "ハンカク髙﨑𠮷ベトナム有限会社（デモ）",
    siteNameLocal: "CÔNG TY TNHH HANKAKU TAKASAKI VÍ DỤ VIỆT NAM (bản trình diễn)",
    siteRepresentative: "Tổng Giám đốc Nguyễn Phước Thử Nghiệm（グエン・フオック・トゥー・ギエム）",
    siteAddress:
      "Lô Z-99, Đường số 99, Khu công nghiệp Ví Dụ – Thử Nghiệm, Phường Không Có Thật, Thành phố Mẫu, Việt Nam",
    sitePhone: "0274 355 0100",
    siteFax: "+84 274 355 0101",
    siteEmployees: "約８６０名",
    siteStatus: "factory",
    siteWebsite: "https://vn.hankaku.example/",
    siteContactDepartment: "Phòng Hành chính – Nhân sự",
    siteContactName: "Nguyễn Thị Ví Dụ",
    siteContactPhone: "+84 274 355 0102",
    siteContactEmail: "vidu@hankaku.example",
    industry: "自動車部品（電動ポンプ・樹脂成形品）製造業",
    businessTypes: "research,production,other",
    businessTypeOther: "金型の設計・保守",
    businessDescription: hankakuBusiness,
    presentSystem: hankakuPresent,
    background: hankakuBackground,
    "when.M1": "2026年12月上旬",
    "wish.M2-1": "yes",
    "when.M2-1": "12/14～12/18",
    "wish.M2-2": "yes",
    "when.M2-2": "12月中",
    "wish.M2-3": "yes",
    "wish.M2-5": "yes",
    "when.M2-5": "2027年1月中旬（工場停止日に合わせたい）",
    "wish.M2-7": "yes",
    "oneOf.M3-1.M3-2": "M3-2",
    "when.M3-2": "令和9年1月25日",
    "wish.M3-3": "yes",
    "when.M4": "2027年2月上旬",
    otherWish:
      "・研修の資料はベトナム語と日本語の併記をお願いしたい。\n・金型の外注先２社（いずれも当社から歩いて行ける距離）の現地確認に同行していただくことは可能でしょうか。",
    "condition.C1": "yes",
    "condition.C4": "yes",
  },
};

/** A company in Bangkok that applies by itself, in Thai; only begun. */
const krungthep: DemoApplication = {
  company: "krungthep",
  by: "bangkokOwner",
  country: "TH",
  handedIn: false,
  typed: {
    applicantKind: "local-subsidiary",
    coverDate: "20/11/2569",
    coverCompanyName: "ヒナガタ工業（タイランド）（デモ）",
    coverRepresentative: "กรรมการผู้จัดการ สาธิต ทดลองงาน",
    siteNameJa: "ヒナガタ工業（タイランド）（デモ）",
    siteNameLocal: "บริษัท ฮินากาตะ อุตสาหกรรมสมมติ (ประเทศไทย) จำกัด (สาธิต)",
    siteAddress: "99/99 หมู่ 99 ถนนตัวอย่าง แขวงสมมติ เขตสาธิต กรุงเทพมหานคร 10999",
    sitePhone: "02-555-0100",
    siteStatus: "invested-subsidiary",
    presentSystem:
      "ยังไม่มีผู้รับผิดชอบโดยตรง พนักงานทุกคนลงนามในข้อบังคับการทำงานซึ่งมีข้อกำหนดเรื่องการรักษาความลับ แต่ไม่เคยอบรม",
  },
};

/** Handed in, so that the office's list is not empty. */
const reiji: DemoApplication = {
  company: "reiji",
  by: "reijiOwner",
  country: "CN",
  handedIn: true,
  typed: {
    applicantKind: "japanese-company",
    sitePlanned: "has",
    coverDate: "2026/11/16",
    coverCompanyName: "例示化学工業株式会社（デモ）",
    coverRepresentative: "代表取締役　例示　太一",
    hqName: "例示化学工業株式会社（デモ）",
    hqRepresentative: "代表取締役　例示　太一",
    hqPostalCode: "541-0041",
    hqAddress: "大阪府大阪市中央区北浜９丁目９９番９９号",
    hqPhone: "06-5555-0100",
    hqEmployees: "95",
    hqSize: "small-or-medium",
    hqContactName: "例示　三郎",
    hqContactPhone: "06-5555-0101",
    hqContactEmail: "saburo@reiji.example",
    siteNameJa: "例示化学（蘇州）有限公司（デモ）",
    siteNameLocal: "例示化学（苏州）有限公司（演示）",
    siteRepresentative: "董事長　例示　太一",
    siteAddress: "江苏省苏州市样例工业园区样例路99号",
    sitePhone: "+86 512 5555 0100",
    siteEmployees: "140",
    siteStatus: "invested-subsidiary",
    siteContactName: "样例 小红",
    siteContactPhone: "+86 512 5555 0101",
    siteContactEmail: "xiaohong@reiji.example",
    industry: "化学工業（接着剤）",
    businessTypes: "production,sales",
    businessDescription: "電子部品用の接着剤の製造・販売。蘇州では調合と出荷を行っている。",
    presentSystem:
      "品質保証部の部長が責任者。配合表は施錠した棚で保管し、貸出簿をつけている。電子データの決まりはない。",
    background:
      "退職者が配合表の写しを持ち出した疑いがあり、調べたが規程が不十分で対応できなかった。規程と誓約書を整えたい。",
    "wish.M2-1": "yes",
    "when.M2-1": "2026年12月中旬",
    "wish.M2-3": "yes",
    "when.M2-3": "2027年1月",
    "oneOf.M3-1.M3-2": "M3-1",
    "condition.C1": "yes",
    "condition.C4": "yes",
    "condition.C5": "yes",
  },
};

/** The same firms in further countries: what the office decides, or the company, shows in them. */
const decided: readonly DemoApplication[] = [
  {
    ...hankaku,
    country: "TH",
    handedIn: true,
    since: "admitted",
    typed: { ...hankaku.typed, ...hankakuThailand },
  },
  { ...reiji, country: "VN", since: "admitted", typed: { ...reiji.typed, ...reijiVietnam } },
  { ...reiji, country: "TH", since: "returned", typed: { ...reiji.typed, ...reijiThailand } },
  { ...reiji, country: "ID", since: "declined", typed: { ...reiji.typed, ...reijiIndonesia } },
  {
    ...hankaku,
    country: "CN",
    handedIn: true,
    since: "withdrawn",
    typed: { ...hankaku.typed, ...hankakuChina },
  },
  {
    ...hankaku,
    country: "ID",
    handedIn: true,
    since: "admitted",
    typed: { ...hankaku.typed, ...hankakuIndonesia },
  },
];

export const demoApplications: readonly DemoApplication[] = [mihon, hankaku, krungthep, reiji, ...decided];
