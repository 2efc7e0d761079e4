// The words of an edition for two of its countries and a filled menu, for the sample papers.
import { join } from "node:path";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import type { PaperMenuLine, PaperWording } from "./application-paper.ts";
import { paperWording } from "./paper-wording.ts";

const edition = readEdition(join(editionsFolder, "2026.yaml"));

/** The paper's words for one of the countries of the edition. */
export function wordingFor(countryCode: string): PaperWording {
  const country = edition.countries.find(({ code }) => code === countryCode);
  if (!country) throw new Error("no such country in the edition");
  return paperWording(edition, country);
}

const blank = { written: "", compulsory: false, wished: false, wishedWhen: "", plannedWhen: "" };
const inside = { ...blank, number: "2", name: "営業秘密管理体制の整備", group: "(1) 社内体制の整備" };
const outside = { ...inside, group: "(2) 社外に関する管理体制の整備" };
const training = { ...blank, number: "3", name: "専門家による研修", group: "" };

export const menu: readonly PaperMenuLine[] = [
  {
    ...blank,
    number: "1",
    name: "管理方針や管理状況に関する確認、情報漏えいリスクのアセスメント※3",
    group: "",
    overview: "事前に提出する保有情報リストとセルフチェックシートをもとに行う。",
    compulsory: true,
    wished: true,
    wishedWhen: "2026年9月上旬",
    hoursText: "2H",
  },
  {
    ...inside,
    overview: "社内ルールの作成・レビュー",
    wished: true,
    wishedWhen: "2026年9月下旬〜10月中旬（国慶節を除く）",
    hoursText: "2H",
  },
  {
    ...inside,
    overview: "情報の管理体制の整備（分割保管、アクセス可能人員の制限等）",
    wished: true,
    wishedWhen: "2026/10/20",
    hoursText: "2H",
  },
  { ...inside, overview: "従業員に関する制度の整備（秘密保持契約、競業禁止義務契約等）", hoursText: "2H" },
  { ...inside, overview: "情報セキュリティ・システム整備に関するアドバイス", hoursText: "1H" },
  { ...inside, overview: "製造現場の管理体制の整備", hoursText: "2H" },
  { ...outside, overview: "外部提供情報の管理等社内体制の整備", hoursText: "2H" },
  {
    ...outside,
    overview: "関連会社・取引先等に関する管理体制・契約等の見直し",
    wished: true,
    wishedWhen: "令和8年11月頃",
    hoursText: "2H",
  },
  {
    ...outside,
    overview: "研究開発の委託先（共同研究会等）に関する管理体制・契約等の見直し",
    hoursText: "2H",
  },
  {
    ...training,
    overview: "管理職および従業員向けに合同で1回",
    wished: true,
    wishedWhen: "2026年12月",
    hoursText: "2H",
  },
  { ...training, overview: "管理職、従業員向けに別で各1回ずつ、2回", hoursText: "2H" },
  {
    ...training,
    overview: "理解度チェックテストの実施・採点",
    wished: true,
    wishedWhen: "研修の当日",
    hoursText: "1H",
  },
  {
    ...blank,
    number: "4",
    name: "フォローアップ",
    group: "",
    overview: "支援メニュー完了後、改善状況を確認",
    compulsory: true,
    wished: true,
    wishedWhen: "2027年1月",
    hoursText: "〜1H",
  },
  {
    ...blank,
    number: "5",
    name: "その他",
    group: "",
    overview: "（上記にあてはまらないものがあれば具体的に記載ください）",
    written: "現地の人材紹介会社を通じた採用時の注意点について助言がほしい。",
    wished: true,
    hoursText: "",
  },
];
