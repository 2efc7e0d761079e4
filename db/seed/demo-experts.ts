// What the invented experts of the demo world say about themselves.
import type { ProfileContent } from "#people/experts/commands.ts";
import { demoCompanies, type DemoPersonKey } from "./demo-people.ts";

export type DemoExpert = {
  readonly by: DemoPersonKey;
  readonly profile: ProfileContent;
  readonly formerClients: readonly string[];
};

const usual = { otherLanguages: "", weekdays: ["mon", "tue", "wed", "thu", "fri"] };

/** Every country of the edition has at least two candidates; one has worked for a company of the demo world. */
export const demoExperts: readonly DemoExpert[] = [
  {
    by: "expert1",
    profile: {
      ...usual,
      firm: "样本律师事务所（見本・デモ）",
      firmCountry: "CN",
      countries: ["CN"],
      languages: ["zh-Hans", "ja", "en"],
      fields: ["machinery", "electronics", "chemicals", "trade-secrets", "labour", "contracts"],
      mostCases: 4,
      times: "平日の午後（上海時間）",
      about: "見本の経歴です。上海を拠点に、日系製造業の営業秘密管理規程と労働契約の整備を支援しています。",
      contactEmail: "yangli@lawfirm.example",
      contactPhone: "",
    },
    formerClients: ["例文貿易有限公司（見本）"],
  },
  {
    by: "expert2",
    profile: {
      ...usual,
      firm: "Văn phòng luật sư Ví Dụ (見本・demo)",
      firmCountry: "VN",
      countries: ["VN"],
      languages: ["vi", "en", "ja"],
      fields: ["manufacturing", "food", "trade-secrets", "contracts", "information-security"],
      mostCases: 3,
      times: "Weekday mornings, Hanoi time",
      about: "An invented career: labour contracts and trade-secret rules for factories around Hanoi.",
      contactEmail: "luatsu@lawfirm.example",
      contactPhone: "",
    },
    formerClients: [],
  },
  {
    by: "expert3",
    profile: {
      ...usual,
      firm: "สำนักงานกฎหมายตัวอย่าง (見本・demo)",
      firmCountry: "TH",
      countries: ["TH"],
      languages: ["th", "en", "ja"],
      fields: ["automotive", "machinery", "manufacturing", "trade-secrets", "labour"],
      mostCases: 3,
      weekdays: ["mon", "wed", "fri"],
      times: "Not in the week of Songkran.",
      about: "An invented career: trade secrets and labour law for suppliers of the vehicle industry.",
      contactEmail: "somchai@thailaw.example",
      contactPhone: "",
    },
    formerClients: ["บริษัท สมมติการค้า จำกัด (見本)"],
  },
  {
    by: "expert4",
    profile: {
      ...usual,
      firm: "Kantor Hukum Contoh (見本・demo)",
      firmCountry: "ID",
      countries: ["ID"],
      languages: ["id", "en"],
      fields: ["food", "services", "software", "trade-secrets", "contracts", "litigation"],
      mostCases: 2,
      times: "Weekday afternoons, Jakarta time",
      about: "An invented career: contracts and disputes about know-how in trade and services.",
      contactEmail: "contoh@indolaw.example",
      contactPhone: "",
    },
    formerClients: [],
  },
  {
    by: "expert5",
    profile: {
      ...usual,
      otherLanguages: "韓国語",
      firm: "仮名アジア法律事務所（見本・デモ）",
      firmCountry: "JP",
      countries: ["CN", "TH", "VN", "ID"],
      languages: ["ja", "en", "zh-Hans", "th"],
      fields: [
        "manufacturing",
        "machinery",
        "chemicals",
        "services",
        "trade-secrets",
        "contracts",
        "litigation",
      ],
      mostCases: 2,
      weekdays: ["tue", "thu"],
      times: "日本時間の午前中。現地訪問は月2回まで。",
      about: "見本の経歴です。東京とバンコクを拠点に、アジア各国の営業秘密と契約を扱っています。",
      contactEmail: "noriko@asialaw.example",
      contactPhone: "",
    },
    formerClients: [demoCompanies.reiji.name, "練習物産株式会社（見本）"],
  },
  {
    by: "expert6",
    profile: {
      ...usual,
      firm: "Mekong Mẫu Law (見本・demo)",
      firmCountry: "VN",
      countries: ["VN", "TH", "ID"],
      languages: ["vi", "en", "th", "id"],
      fields: ["electronics", "manufacturing", "trade-secrets", "labour", "information-security"],
      mostCases: 3,
      times: "",
      about:
        "An invented career: audits of information security and staff rules in Vietnam and its neighbours.",
      contactEmail: "phammau@mekonglaw.example",
      contactPhone: "",
    },
    formerClients: [],
  },
];
