// What stands in the two sheets of the demo world: names and places of invented information, never its content.
import type { ItemAnswer } from "#programme/take-stock/self-check/rules.ts";

/** Column → text as typed; the site is put in by the list itself, where a country has one. */
export type DemoRow = Readonly<Record<string, string>>;

const office: DemoRow = { department: "管理部", owner: "管理部長", "may-access": "管理部", origin: "own" };
const factory: DemoRow = {
  department: "製造課",
  owner: "製造課長",
  "may-access": "製造課の担当者",
  origin: "own",
};
const quality: DemoRow = {
  department: "品質保証課",
  owner: "品質保証課長",
  "may-access": "品質保証課",
  origin: "own",
};
const strong: DemoRow = {
  useful: "met",
  "not-public": "met",
  managed: "met",
  loss: "5",
  "rival-value": "5",
  exposure: "2",
};
const middling: DemoRow = {
  useful: "met",
  "not-public": "met",
  managed: "partly",
  loss: "4",
  "rival-value": "4",
  exposure: "4",
};
const slight: DemoRow = {
  useful: "partly",
  "not-public": "met",
  managed: "partly",
  loss: "2",
  "rival-value": "2",
  exposure: "3",
};

/** A factory of vehicle parts: some rows unfinished, some important ones open to anybody, one that says too much. */
export const demoRows: readonly DemoRow[] = [
  row(factory, ["見本ポンプの金型図面一式", "drawing", "paper,file", "設計室の棚 見-1"], {
    ...strong,
    level: "top-secret",
    marked: "yes",
    "real-access": "named",
  }),
  row(factory, ["見本ポンプの金型（現物）", "mould", "object", "金型置場 見-2"], {
    ...middling,
    level: "secret",
    marked: "no",
    "real-access": "site",
  }),
  row(factory, ["成形機の設定表（見本機）", "machine-settings", "paper", "成形機の横の掲示板"], {
    ...middling,
    level: "secret",
    marked: "no",
    "real-access": "anyone",
  }),
  row(factory, ["接着工程の配合表", "recipe", "paper,file", "製造課の引き出し 見-3"], {
    ...strong,
    managed: "not-met",
    exposure: "5",
    level: "top-secret",
    marked: "partly",
    "real-access": "unknown",
  }),
  row(factory, ["熟練者の仕上げの手順", "know-how", "in-heads", "担当者の経験"], {
    ...middling,
    level: "secret",
  }),
  row(factory, ["見本ラインの立上げの記録", "know-how", "file", "共有フォルダー 見本1"], {
    ...slight,
    level: "internal",
    marked: "no",
    "real-access": "site",
  }),
  row(factory, ["治具の図面（見本ライン）", "drawing", "file", "共有フォルダー 見本2"], {
    ...middling,
    marked: "partly",
    "real-access": "department",
  }),
  row(factory, ["条件出しのメモ 185℃ 12MPa", "machine-settings", "paper", "現場のノート"], {
    ...slight,
    level: "internal",
    marked: "no",
  }),
  row(quality, ["受入検査の基準書", "quality", "paper,file", "品質保証課の棚 見-4"], {
    ...slight,
    level: "internal",
    marked: "yes",
    "real-access": "department",
  }),
  row(quality, ["不良解析の記録", "quality", "file", "共有フォルダー 見本3"], {
    ...middling,
    level: "secret",
    marked: "no",
    "real-access": "group",
  }),
  row(quality, ["得意先の検査仕様書", "quality", "file", "共有フォルダー 見本4"], {
    ...middling,
    origin: "customer",
    "origin-party": "例文自動車（見本）、秘密保持契約",
    duty: "customer-nda",
    level: "secret",
    marked: "yes",
    "real-access": "department",
  }),
  row(quality, ["耐久試験の方法書", "quality", "file", "本社の文書システム"], {
    ...strong,
    origin: "headquarters",
    level: "secret",
    marked: "yes",
    "real-access": "named",
  }),
  row(quality, ["測定器の校正の一覧", "quality", "file", "共有フォルダー 見本5"], {
    ...slight,
    "not-public": "not-met",
    level: "general",
  }),
  row(office, ["得意先の名簿", "customer-list", "file,system", "販売管理システム"], {
    ...middling,
    level: "secret",
    marked: "partly",
    "real-access": "anyone",
  }),
  row(office, ["見積の単価表", "price-terms", "file", "営業のパソコン"], {
    ...middling,
    level: "secret",
    marked: "no",
    "real-access": "unknown",
    "given-outside": "without-contract",
  }),
  row(office, ["原価の内訳（見本ポンプ）", "cost", "file", "本社との共有フォルダー"], {
    ...strong,
    level: "top-secret",
    marked: "yes",
    "real-access": "group",
  }),
  row(office, ["材料の仕入先の一覧", "material-source", "file", "購買の共有フォルダー"], {
    ...middling,
    level: "secret",
    marked: "no",
    "real-access": "department",
  }),
  row(office, ["従業員の名簿", "personnel", "system", "給与システム"], {
    ...slight,
    duty: "personal-data",
    level: "secret",
    marked: "yes",
    "real-access": "named",
  }),
  row(office, ["来年度の生産計画", "plan", "file", "管理部の共有フォルダー"], {
    ...slight,
    level: "internal",
    marked: "no",
  }),
  row(office, ["月次の決算資料", "finance", "file", "会計システム"], {
    ...slight,
    level: "internal",
    marked: "yes",
    "real-access": "named",
  }),
  row(office, ["会社案内", "other", "paper,file", "受付"], {
    useful: "partly",
    "not-public": "not-met",
    "not-public-reason": "配布している",
    level: "general",
  }),
  // Begun, and not yet finished.
  { department: "製造課", title: "塗装工程の手順書（見本）", kind: "know-how" },
  { department: "設計室", title: "次期型の試作図", kind: "drawing", origin: "joint", medium: "file" },
  { title: "設備の保守の契約書" },
];

type Told = readonly [title: string, kind: string, medium: string, place: string];

function row(base: DemoRow, [title, kind, medium, place]: Told, more: DemoRow): DemoRow {
  return { ...base, title, kind, medium, place, ...more };
}

/** The rows with the whole minimum set, as they are handed in by another site. */
export const finishedRows: readonly DemoRow[] = demoRows.filter(
  (one) => one["place"] && one["level"] && !(one["title"] ?? "").includes("℃"),
);

const grades = ["2", "1", "0", "2", "1", "3", "0", "1", "2", "unknown"] as const;

/** What a site says of an item of the self-check; one in fifty does not concern it. */
export function demoAnswer(item: number): Partial<ItemAnswer> {
  if (item === 48) return { answer: "na", reason: "共同研究はしていない。（デモ）" };
  const answer = grades[(item * 7) % grades.length] ?? "1";
  return item % 9 === 0 ? { answer, evidence: "規程のつづり 見-5（デモ）", role: "管理部長" } : { answer };
}
