// Sites of the demo firms in further countries, for the applications on which the office has already decided.

type SiteTyped = Readonly<Record<string, string>>;

/** Hankaku's sales company in Thailand. */
export const hankakuThailand: SiteTyped = {
  siteNameJa: "ハンカク髙﨑𠮷（タイランド）（デモ）",
  siteNameLocal: "บริษัท ฮังกากุ ทากาซากิ ตัวอย่าง (ประเทศไทย) จำกัด (สาธิต)",
  siteRepresentative: "กรรมการผู้จัดการ สมมติ ตัวอย่างดี",
  siteAddress: "99/99 หมู่ 99 ถนนตัวอย่าง แขวงสมมติ เขตสาธิต กรุงเทพมหานคร 10999",
  sitePhone: "02-555-0110",
  siteFax: "",
  siteEmployees: "120",
  siteStatus: "invested-subsidiary",
  siteWebsite: "",
  siteContactDepartment: "ฝ่ายธุรการ",
  siteContactName: "สมมติ ตัวอย่างดี",
  siteContactPhone: "02-555-0111",
  siteContactEmail: "sommut@hankaku.example",
  businessTypes: "sales",
  businessTypeOther: "",
  "when.M2-5": "2027年1月中旬",
  "condition.C5": "yes",
};

/** Hankaku's office in China, given up before anything was decided. */
export const hankakuChina: SiteTyped = {
  ...hankakuThailand,
  siteNameJa: "ハンカク髙﨑𠮷（広州）有限公司（デモ）",
  siteNameLocal: "半角高崎（广州）样例有限公司（演示）",
  siteRepresentative: "总经理 样例 大伟",
  siteAddress: "广东省广州市样例区样例路99号",
  sitePhone: "+86 20 5555 0100",
  siteContactDepartment: "管理部",
  siteContactName: "样例 小明",
  siteContactPhone: "+86 20 5555 0101",
  siteContactEmail: "xiaoming@hankaku.example",
};

/** Hankaku's factory in Indonesia, whose plan is agreed. */
export const hankakuIndonesia: SiteTyped = {
  ...hankakuThailand,
  siteNameJa: "ハンカク髙﨑𠮷インドネシア（デモ）",
  siteNameLocal: "PT Hankaku Takasaki Contoh Indonesia (demo)",
  siteRepresentative: "Direktur Contoh Percobaan Baik",
  siteAddress: "Kawasan Industri Contoh Blok Z-99, Kota Percobaan 10999",
  sitePhone: "+62 21 5550 0110",
  siteEmployees: "310",
  siteStatus: "factory",
  siteContactDepartment: "Bagian Umum",
  siteContactName: "Contoh Percobaan Baik",
  siteContactPhone: "+62 21 5550 0111",
  siteContactEmail: "baik@hankaku.example",
  businessTypes: "production",
};

/** Reiji's factory in Vietnam. */
export const reijiVietnam: SiteTyped = {
  siteNameJa: "例示化学ベトナム有限会社（デモ）",
  siteNameLocal: "CÔNG TY TNHH HÓA CHẤT REIJI VÍ DỤ (bản trình diễn)",
  siteRepresentative: "Giám đốc Trần Văn Mẫu",
  siteAddress: "Lô Z-9, Khu công nghiệp Thử Nghiệm, Thành phố Mẫu, Việt Nam",
  sitePhone: "+84 274 355 0200",
  siteEmployees: "85",
  siteStatus: "factory",
  siteContactName: "Trần Thị Mẫu",
  siteContactPhone: "+84 274 355 0201",
  siteContactEmail: "mau@reiji.example",
};

/** Reiji's sales company in Thailand; its name is written otherwise than on the cover. */
export const reijiThailand: SiteTyped = {
  siteNameJa: "例示ケミカル（タイランド）（デモ）",
  siteNameLocal: "บริษัท เรจิ เคมิคอล ตัวอย่าง (ประเทศไทย) จำกัด (สาธิต)",
  siteRepresentative: "กรรมการผู้จัดการ ทดลอง สมมติ",
  siteAddress: "9/9 ถนนสาธิต เขตตัวอย่าง กรุงเทพมหานคร 10998",
  sitePhone: "02-555-0120",
  siteEmployees: "30",
  siteStatus: "invested-subsidiary",
  siteContactName: "ทดลอง สมมติ",
  siteContactPhone: "02-555-0121",
  siteContactEmail: "thotlong@reiji.example",
};

/** Reiji's representative office in Indonesia. */
export const reijiIndonesia: SiteTyped = {
  siteNameJa: "例示化学 ジャカルタ駐在員事務所（デモ）",
  siteNameLocal: "Kantor Perwakilan Reiji Contoh (demo)",
  siteRepresentative: "Kepala Perwakilan Contoh Percobaan",
  siteAddress: "Jalan Contoh No. 99, Jakarta 10999",
  sitePhone: "+62 21 5550 0100",
  siteEmployees: "3",
  siteStatus: "representative-office",
  siteContactName: "Contoh Percobaan",
  siteContactPhone: "+62 21 5550 0101",
  siteContactEmail: "percobaan@reiji.example",
};
