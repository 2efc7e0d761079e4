// Two invented companies whose assessments are given: for the tests of the report, and to look at its pages.
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import type { Language } from "#i18n/languages.ts";
import { computeResult } from "../compute-result.ts";
import { assessmentGround } from "../ground.ts";
import { sampleHandedIn, type SampleRow } from "../sample-sheets.ts";
import type { ReportRequest } from "./report-request.ts";

const edition = readEdition(`${editionsFolder}/2026.yaml`);

/** An answer for each of the fifty items, one letter each: 0 to 3, "n" does not apply, "u" unknown, "-" none. */
function answers(letters: string): Record<number, string> {
  const said = letters.replaceAll(" ", "").split("").entries();
  const names = new Map([
    ["n", "na"],
    ["u", "unknown"],
  ]);
  return Object.fromEntries(
    [...said].flatMap(([at, one]) => (one === "-" ? [] : [[at + 1, names.get(one) ?? one] as const])),
  );
}

const titles = [
  "樹脂部品Ａの金型図面一式（第三工場保管分）",
  "ข้อมูลเงื่อนไขการตั้งเครื่องฉีดพลาสติก สายการผลิตที่ 2",
  "塗装工程の作業標準書 Painting line standard（改訂版）",
  "客户报价单与价格条件一览",
  "Danh sách khách hàng và điều kiện giao dịch",
  "金属表面処理の配合表の名称一覧",
  "検査治具の設計データ",
  "次期モデルの原価計算書",
] as const;

const row = (title: string, values: SampleRow): SampleRow => ({
  title,
  owner: "製造部長",
  kind: "drawing",
  origin: "own",
  ...values,
});

function sampleStock(count: number): SampleRow[] {
  const states: SampleRow[] = [
    { level: "top-secret", "real-access": "anyone", marked: "no", managed: "not-met" },
    { level: "secret", "real-access": "site", marked: "unknown", managed: "met" },
    {
      level: "secret",
      "real-access": "unknown",
      marked: "yes",
      managed: "unknown",
      "given-outside": "without-contract",
    },
    { level: "internal", "real-access": "department", marked: "no", managed: "partly" },
    { level: "top-secret", "real-access": "named", marked: "yes", managed: "met" },
    { level: "general", "real-access": "anyone", marked: "no" },
  ];
  return Array.from({ length: count }, (_, index) =>
    row(titles[index % titles.length] ?? "", states[(index * 5 + (index >> 3)) % states.length] ?? {}),
  );
}

const findings: Readonly<Record<number, string>> = {
  2: "担当者は決まっているが、任命の文書がない。",
  5: "รายการข้อมูลมีเฉพาะแผนกผลิต แผนกขายยังไม่มี",
  10: "図面の棚は施錠されるが、鍵の管理簿がない。",
  14: "共有フォルダー「DESIGN_LINE2_SHARED_ARCHIVE_2019_FINAL」に退職者のアカウントが残っている。",
  24: "来訪者の記録はあるが、撮影を止める手順がない。",
  33: "退職時の面談はしている。返却物の確認は口頭だけである。",
  41: "加工委託先2社と秘密保持契約を結んでいない。",
};

const summary = [
  "拠点長の関心は高く、図面の保管と来訪者の受付はよくできています。一方、何が秘密かの表示と、退職する人・委託先への手当てが弱く、重要な図面が部署を越えて見られる状態です。",
  "まず責任者の任命、重要な情報の表示、退職時の手続の3つを、年内に整えることをすすめます。",
].join("\n");

type Sample = {
  readonly language: Language;
  /** Company A has a site in Thailand and asked headquarters, B one in Vietnam and did not. */
  readonly company?: "A" | "B";
  /** Rows of the list of information held. */
  readonly rows?: number;
};

export function sampleReport({ language, company = "A", rows = 40 }: Sample): ReportRequest {
  const atA = company === "A";
  const handedIn = sampleHandedIn({
    rows: sampleStock(rows),
    site: answers("32221 22310 2u312 21u22 32130 22311 20223 21130 n2130 22100"),
    headquarters: answers(atA ? "2111u 12210 1u211 11u12 22120 12210 10112 10120 n11u0 11000" : ""),
  });
  const expert = answers("20110 1u300 1u200 12012 32120 11200 10111 30020 31n10 11100");
  const result = computeResult(assessmentGround(), {
    assessmentId: "assessment-1",
    givenAt: new Date("2026-12-15T05:00:00Z"),
    handedIn,
    day: "2026-12-01",
    scores: Object.entries(expert).map(([item, answer]) => ({
      item: Number(item),
      answer,
      finding: findings[Number(item)] ?? "",
      version: 1,
      assessmentId: "assessment-1",
    })),
    decided: sampleMeasures.map((measure, index) => ({
      measure,
      taken: true,
      place: index + 1,
      note: index === 0 ? "拠点長と製造部長の連名で出すと、現場に伝わりやすくなります。" : "",
      version: 1,
    })),
    summary: { text: summary, version: 1 },
  });
  return { result, language, facts: atA ? factsOfA(language) : factsOfB(language) };
}

const sampleMeasures = assessmentGround()
  .catalogue.filter((_, index) => index % 5 === 0)
  .map(({ id }) => id);

const days = { givenOn: "2026-12-15", handedInOn: "2026-12-01" };

function factsIn(country: string, language: Language) {
  const countryName = edition.countries.find(({ code }) => code === country)?.name[language] ?? country;
  return {
    edition,
    country,
    countryName,
    caseName: `${edition.yearLabel[language]} ${countryName}`,
    ...days,
  };
}

const factsOfA = (language: Language) => ({
  ...factsIn("TH", language),
  receiptNumber: "2026-TH-0001",
  companyName: "株式会社ひもり精密見本製作所",
  expertName: "สมชาย ตัวอย่าง",
  expertFirm: "Example & Partners Law Office (Bangkok)",
});

const factsOfB = (language: Language) => ({
  ...factsIn("VN", language),
  receiptNumber: "2026-VN-0003",
  companyName: "株式会社見本化成",
  expertName: "Nguyễn Văn Mẫu",
  expertFirm: "Mẫu Law",
});
