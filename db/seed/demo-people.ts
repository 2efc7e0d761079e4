// Who lives in the demo world: invented firms, sites and people, shared by the seed, the demo page and the tests.
import type { Language } from "#i18n/languages.ts";
import type { Role } from "#platform/database/actor.ts";

export const demoPassword = "miwa-tsubaki-2026-demo";

/** What every second factor of the demo world is made from; as an authenticator app reads it. */
export const demoSecondFactor = {
  /** Sixteen or more bytes of plain text, as the sign-in library keeps it. */
  secret: "himori-demo-second-factor-secret",
  /** The same in base 32 (RFC 4648), to type into an app. */
  base32: "NBUW233SNEWWIZLNN4WXGZLDN5XGILLGMFRXI33SFVZWKY3SMV2A",
} as const;

type DemoSite = { readonly country: string; readonly nameJa: string; readonly nameLocal: string };

export type DemoCompany = {
  readonly name: string;
  readonly corporateNumber: string | null;
  readonly sites: readonly DemoSite[];
};

export const demoCompanies = {
  mihon: {
    name: "見本精機株式会社（デモ）",
    corporateNumber: "6999900000011",
    sites: [
      {
        country: "CN",
        nameJa: "見本精機（上海）貿易有限公司（デモ）",
        nameLocal: "样本精机（上海）贸易有限公司（演示）",
      },
    ],
  },
  hankaku: {
    name: "㈱ﾊﾝｶｸ髙﨑𠮷製作所（デモ）",
    corporateNumber: "3999900000022",
    sites: [
      {
        country: "VN",
        nameJa: "ハンカク髙﨑𠮷ベトナム有限会社（デモ）",
        nameLocal: "CÔNG TY TNHH HANKAKU TAKASAKI VÍ DỤ VIỆT NAM (bản trình diễn)",
      },
      {
        country: "TH",
        nameJa: "ハンカク髙﨑𠮷（タイランド）（デモ）",
        nameLocal: "บริษัท ฮังกากุ ทากาซากิ ตัวอย่าง (ประเทศไทย) จำกัด (สาธิต)",
      },
      {
        country: "ID",
        nameJa: "ハンカク髙﨑𠮷インドネシア（デモ）",
        nameLocal: "PT Hankaku Takasaki Contoh Indonesia (demo)",
      },
    ],
  },
  krungthep: {
    name: "ヒナガタ工業（タイランド）（デモ）",
    corporateNumber: null,
    sites: [
      {
        country: "TH",
        nameJa: "ヒナガタ工業（タイランド）（デモ）",
        nameLocal: "บริษัท ฮินากาตะ อุตสาหกรรมสมมติ (ประเทศไทย) จำกัด (สาธิต)",
      },
    ],
  },
  yotei: {
    name: "予定食品株式会社（デモ）",
    corporateNumber: "9999900000033",
    sites: [],
  },
  reiji: {
    name: "例示化学工業株式会社（デモ）",
    corporateNumber: null,
    sites: [
      {
        country: "CN",
        nameJa: "例示化学（蘇州）有限公司（デモ）",
        nameLocal: "例示化学（苏州）有限公司（演示）",
      },
    ],
  },
} as const satisfies Record<string, DemoCompany>;

export type DemoCompanyKey = keyof typeof demoCompanies;

export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The language this person reads. */
  readonly language: Language;
  readonly company?: DemoCompanyKey;
  readonly membership?: "owner" | "member";
  /** Signs in with the demo world's second factor beside the password. */
  readonly secondFactor: boolean;
};

const owner = { role: "company", membership: "owner", secondFactor: false } as const;
const member = { role: "company", membership: "member", secondFactor: false } as const;
const staff = { language: "ja", secondFactor: true } as const;

/** The owner of each company stands first among its people. */
export const demoPeople = {
  mihonOwner: {
    ...owner,
    company: "mihon",
    name: "見本 花子（デモ）",
    email: "hanako@mihon.example",
    language: "ja",
  },
  mihonColleague: {
    ...member,
    company: "mihon",
    name: "試作 太郎（デモ）",
    email: "taro@mihon.example",
    language: "ja",
  },
  hankakuOwner: {
    ...owner,
    company: "hankaku",
    name: "髙﨑 𠮷乃（デモ）",
    email: "yoshino@hankaku.example",
    language: "ja",
    secondFactor: true,
  },
  hankakuVietnam: {
    ...member,
    company: "hankaku",
    name: "Nguyễn Thị Ví Dụ (demo)",
    email: "vidu@hankaku.example",
    language: "vi",
  },
  hankakuThailand: {
    ...member,
    company: "hankaku",
    name: "สมมติ ตัวอย่างดี (demo)",
    email: "sommut@hankaku.example",
    language: "th",
  },
  bangkokOwner: {
    ...owner,
    company: "krungthep",
    name: "สาธิต ทดลองงาน (demo)",
    email: "sathit@hinagata.example",
    language: "th",
    secondFactor: true,
  },
  yoteiOwner: {
    ...owner,
    company: "yotei",
    name: "予定 一子（デモ）",
    email: "ichiko@yotei.example",
    language: "ja",
  },
  reijiOwner: {
    ...owner,
    company: "reiji",
    name: "例示 三郎（デモ）",
    email: "saburo@reiji.example",
    language: "ja",
    secondFactor: true,
  },
  office1: { ...staff, role: "office", name: "事務局 一郎（デモ）", email: "ichiro@office.example" },
  office2: { ...staff, role: "office", name: "事務局 二葉（デモ）", email: "futaba@office.example" },
  expert1: {
    ...staff,
    role: "expert",
    name: "专家 样例（デモ）",
    email: "yangli@lawfirm.example",
    language: "en",
  },
  expert2: {
    ...staff,
    role: "expert",
    name: "Luật sư Ví Dụ (demo)",
    email: "luatsu@lawfirm.example",
    language: "en",
  },
  expert3: {
    ...staff,
    role: "expert",
    name: "สมชาย ตัวอย่างกฎหมาย (demo)",
    email: "somchai@thailaw.example",
    language: "en",
  },
  expert4: {
    ...staff,
    role: "expert",
    name: "Contoh Hukumwati (demo)",
    email: "contoh@indolaw.example",
    language: "en",
  },
  expert5: {
    ...staff,
    role: "expert",
    name: "仮名 法子（デモ）",
    email: "noriko@asialaw.example",
    language: "ja",
  },
  expert6: {
    ...staff,
    role: "expert",
    name: "Phạm Mẫu Luật (demo)",
    email: "phammau@mekonglaw.example",
    language: "en",
  },
  operator: { ...staff, role: "operator", name: "運用 守（デモ）", email: "mamoru@operator.example" },
} as const satisfies Record<string, DemoPerson>;

export type DemoPersonKey = keyof typeof demoPeople;

export const demoPersonKeys = Object.keys(demoPeople).filter(isDemoPersonKey);

export function isDemoPersonKey(key: string): key is DemoPersonKey {
  return Object.hasOwn(demoPeople, key);
}

/** The demo person as one shape, whatever the entry leaves out. */
export function demoPerson(key: DemoPersonKey): DemoPerson {
  return demoPeople[key];
}
