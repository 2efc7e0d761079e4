// Company B of the leaflet: factories in Vietnam and Thailand, a system in place, doubts about its gaps.
import type { TypedApplication } from "./answers.ts";
import { ticked } from "./answers.ts";
import type { Applicant } from "./applicant.ts";

export const applicantB: Applicant = {
  name: "佐野 試",
  email: "kokoromi@hagane-juushi.example",
  password: "yama no ue no usagi 47",
  company: "株式会社ハガネ樹脂ﾃｸﾉﾛｼﾞｰｽﾞ",
  corporateNumber: "8999900000042",
};

const presentSystem = `１．担当部署：法務部（3名）、情報システム部（2名）。拠点ごとに「情報管理責任者」を置く。
２．規程：営業秘密管理規程（2018年制定、2024年改定）。ベトナム語・タイ語の訳あり。
３．物理：金型図面は施錠、入退室は IC カード。ｽﾏｰﾄﾌｫﾝの持込みは一部ラインのみ禁止。
４．人：入社時・退職時に誓約書。ただし、期間工（約300名）は対象外 ← ここが心配`;

const background = `規程はひととおり整えたが、抜け・漏れがないか、第三者の目で見てほしい。
ワーカー（VN 860名、TH 420名）を含む、会社全体の意識の底上げを図りたい。
2026年3月、現地の取引先の展示会で当社の治具とよく似たものを見た。`;

export const applicationToVietnam: TypedApplication = {
  cover: {
    coverDate: { typed: "2026/11/23", printed: "2026年11月23日" },
    coverCompanyName: {
      typed: "株式会社ハガネ樹脂ﾃｸﾉﾛｼﾞｰｽﾞ",
      printed: "株式会社ハガネ樹脂テクノロジーズ",
    },
    coverRepresentative: "代表取締役　羽金　濵次郎",
    applicantKind: { pick: "japanese-company" },
  },
  headquarters: {
    hqCorporateNumber: { typed: "8-9999-0000-0042", printed: "" },
    hqPostalCode: { typed: "〒541-0041", printed: "〒541-0041" },
    hqAddress: "大阪府大阪市中央区北浜９丁目９９番９９号　ハガネ見本ビル",
    hqPhone: { typed: "TEL: 06-6123-4567（代）", printed: "06-6123-4567" },
    hqEmployees: { typed: "1万2000人", printed: "12,000名" },
    hqSize: { pick: "large" },
    hqWebsite: "https://www.hagane-juushi.example",
  },
  "headquarters-contact": {
    hqContactDepartment: "法務部",
    hqContactName: "佐野　試",
    hqContactPhone: { typed: "06-6123-4568（内線123）", printed: "06-6123-4568 ext. 123" },
    hqContactEmail: "kokoromi@hagane-juushi.example",
  },
  site: {
    siteNameJa: "ハガネ樹脂ベトナム有限会社",
    siteNameLocal: "CÔNG TY TNHH HAGANE NHỰA VÍ DỤ (VIỆT NAM)",
    siteRepresentative: "Tổng Giám đốc Nguyễn Phước Thử",
    siteAddress: "Lô Z-99, Đường số 99, Khu công nghiệp Ví Dụ, Phường Không Có Thật, Thành phố Mẫu, Việt Nam",
    sitePhone: { typed: "ĐT: 024 3825 0630", printed: "024 3825 0630" },
    siteEmployees: { typed: "khoảng 860 người", printed: "860名" },
    siteStatus: { pick: "factory" },
  },
  "site-contact": {
    siteContactName: "Nguyễn Thị Ngọc Ánh",
    siteContactPhone: { typed: "024-3825-0631", printed: "024 3825 0631" },
    siteContactEmail: "anh.vidu@hagane-juushi.example",
  },
  business: {
    industry: "プラスチック製品製造業",
    businessTypes: { tick: ["research", "production"] },
    businessDescription:
      "自動車・医療機器向けの精密樹脂部品の設計と製造。\n金型は自社で設計し、ベトナムで保守する。",
  },
  system: {
    presentSystem: { typed: presentSystem, printed: presentSystem.replace("ｽﾏｰﾄﾌｫﾝ", "スマートフォン") },
    background,
  },
  menu: {
    "when.M1": "2026年12月上旬",
    "wish.M2-3": ticked,
    "wish.M2-5": ticked,
    "when.M2-5": "工場の停止日に合わせたい",
    "wish.M2-7": ticked,
    "oneOf.M3-1.M3-2": { pick: "M3-1" },
    "wish.M3-3": ticked,
  },
  conditions: { "condition.C1": ticked, "condition.C4": ticked, "condition.C5": ticked },
};

/** What Thailand needs besides what was said for Vietnam. */
export const applicationToThailand: TypedApplication = {
  cover: { sitePlanned: { pick: "has" } },
  headquarters: {},
  "headquarters-contact": {},
  site: {
    siteNameJa: "ハガネ樹脂（タイランド）",
    siteNameLocal: "บริษัท ฮากาเนะ พลาสติก ตัวอย่าง (ประเทศไทย) จำกัด",
    siteRepresentative: "กรรมการผู้จัดการ สมชาย ตัวอย่างดี",
    siteAddress: "999/9 หมู่ 9 นิคมอุตสาหกรรมตัวอย่าง ตำบลสมมติ อำเภอสมมุติ จังหวัดชลบุรี 20000",
    sitePhone: { typed: "๐๒-๒๕๓-๖๔๔๑ ต่อ 12", printed: "02 253 6441 ext. 12" },
    siteEmployees: { typed: "๔๒๐ คน", printed: "420名" },
    siteStatus: { pick: "factory" },
  },
  "site-contact": {
    siteContactName: "สมหญิง ทดลองงาน",
    siteContactPhone: { typed: "081-234-5678", printed: "081 234 5678" },
    siteContactEmail: "somying@hagane-juushi.example",
  },
  business: {},
  system: {},
  menu: { "when.M1": "ธันวาคม 2569" },
  conditions: { "condition.C1": ticked, "condition.C4": ticked, "condition.C5": ticked },
};
