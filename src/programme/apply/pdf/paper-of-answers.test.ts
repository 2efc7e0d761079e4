// What the answers become on paper, for real and invented editions: numbers, groups, marks, ticks, totals.
import { afterAll, describe, expect, it } from "vitest";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import type { Answers } from "../answers.ts";
import {
  answersOf2031,
  answersOfA,
  answersOfB,
  answersOfBangkok,
  answersOfPlanned,
  basisOf,
  edition2026,
  edition2031,
} from "../sample-answers.ts";
import { paperHash, renderApplicationPdf } from "./application-paper.ts";
import { paperOfAnswers } from "./paper-of-answers.ts";

afterAll(() => closePdf());

const china = basisOf(edition2026, "CN", answersOfA);
const invented = basisOf(edition2031, "XA", answersOf2031);

describe("section 3 of the real form", () => {
  const { menu, menuTotal } = paperOfAnswers(china);
  it("stands under the numbers 1 to 5, item 2 in its groups (1) and (2)", () => {
    expect(menu.map(({ number, group }) => `${number}${group.slice(0, 3)}`)).toEqual([
      "1",
      ...Array.from({ length: 5 }, () => "2(1)"),
      ...Array.from({ length: 3 }, () => "2(2)"),
      "3",
      "3",
      "3",
      "4",
      "5",
    ]);
  });
  it("names the item once and each line beside it", () => {
    expect(menu[0]).toMatchObject({
      name: "管理方針や管理状況に関する確認、情報漏洩リスクのアセスメント※3",
      overview: expect.stringMatching(/^事前に企業から提出する保有情報リスト/),
    });
    expect(menu[1]).toMatchObject({
      name: "営業秘密管理体制の整備",
      group: "(1) 社内体制の整備",
      overview: "社内ルールの作成・レビュー",
    });
    expect(menu[9]).toMatchObject({
      name: "専門家による研修",
      overview: "管理職および従業員向けに合同で1回",
    });
    expect(menu[13]).toMatchObject({
      name: "その他",
      overview: edition2026.formWording.menu.freeHint,
      written: answersOfA["otherWish"],
      wished: true,
      hoursText: "",
    });
  });
  it("marks what is compulsory and what is wished, with the words of the wished time", () => {
    expect(menu.filter(({ compulsory }) => compulsory).map(({ number }) => number)).toEqual(["1", "4"]);
    const wished = menu.filter((line) => line.wished && line.written === "");
    expect(wished.map(({ overview, wishedWhen }) => [overview, wishedWhen])).toEqual([
      ["社内ルールの作成・レビュー", "12/14～12/18"],
      ["情報の管理体制の整備（分割保管、アクセス可能人員の制限等）", ""],
      ["関連会社・取引先等に関する管理体制・契約等の見直し", "2027年1月（春節の前まで）"],
      ["管理職および従業員向けに合同で1回", "令和9年1月25日"],
      ["理解度チェックテストの実施・採点", ""],
    ]);
  });
  it("adds up the wished and the compulsory hours", () => {
    expect(menuTotal).toEqual({ text: "希望する支援の時間数（参考）の合計（上限 23H）", hoursText: "12H" });
  });
});

const lastKind = (answers: Answers) =>
  paperOfAnswers(basisOf(edition2026, "CN", answers)).business.kinds.at(-1);

describe("the other sections", () => {
  it("writes dates, people and postal codes as the form does", () => {
    const { cover, headquarters, wording } = paperOfAnswers(china);
    expect(cover).toMatchObject({ dateOn: "2026-11-20", dateText: "2026年11月20日" });
    expect(headquarters.employees).toBe("1,240名");
    expect(headquarters.address).toMatch(/^〒144-0035 東京都/);
    expect(wording.addresseeLines).toEqual(["独立行政法人日本貿易振興機構", "知的資産部長殿"]);
    expect(wording.applicant.site).toBe("中国 現地法人・駐在員事務所");
  });
  it.each([
    ["a day that could not be read", "そのうち", "そのうち"],
    ["no day", "", ""],
  ])("keeps %s as typed", (_, coverDate, printed) => {
    const paper = paperOfAnswers(basisOf(edition2026, "CN", { ...answersOfA, coverDate }));
    expect(paper.cover.dateText).toBe(printed);
    expect(paper.cover.dateOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  it.each([
    ["A", "CN", answersOfA, [true, false, false, true, true]],
    ["B", "VN", answersOfB, [true, false, false, true, true]],
    ["a site applying itself", "TH", answersOfBangkok, [false, true, false, true, true]],
    [
      "a tick left from another kind",
      "TH",
      { ...answersOfBangkok, "condition.C1": "yes" },
      [false, true, false, true, true],
    ],
    ["a planned site", "ID", answersOfPlanned, [true, false, false, true, true]],
  ] as const)("ticks only what is asked of the applicant: %s", (_, country, answers, ticks) => {
    const { conditions } = paperOfAnswers(basisOf(edition2026, country, answers));
    expect(conditions.map(({ ticked }) => ticked)).toEqual(ticks);
  });
  it("puts own words into the bracket of その他, and leaves it empty without", () => {
    expect(lastKind(answersOfA)).toEqual({ text: "その他（保守部品の輸出入）", ticked: true });
    expect(lastKind(answersOfB)).toEqual({ text: "その他（　　　　）", ticked: false });
  });
});

describe("an invented edition", () => {
  const paper = paperOfAnswers(invented);
  it("prints its own words and nothing of the real one's", () => {
    expect(paper.wording).toMatchObject({
      subject: "2031年度（架空） 架空支援事業（架空国アルファ） 申込書",
      addresseeLines: ["架空振興機構", "架空部長様"],
    });
    expect(paper.headquarters).toMatchObject({ employees: "1,240人" });
    expect(paper.headquarters.address).toMatch(/^郵便 144-0035 /);
    expect(paper.menu.map(({ number, name, overview }) => [number, name, overview])).toEqual([
      ["I", "初回面談", ""],
      ["II", "講座", "講座その一"],
      ["II", "講座", "講座その二"],
      ["II", "講座", "講座その三"],
      ["III", "現地確認", ""],
      ["IV", "まとめ", ""],
    ]);
    expect(paper.menu.map(({ hoursText }) => hoursText).join(" ")).toBe(
      "1.5時間 4時間 5時間 3時間 4時間 0.5時間以内",
    );
    expect(paper.menuTotal).toEqual({ text: "合計（10時間まで）", hoursText: "7時間" });
    expect(JSON.stringify(paper)).not.toMatch(/ジェトロ|日本貿易|営業秘密漏えい/);
  });
  it("is set as a whole, accessible file", async () => {
    const pdf = await renderApplicationPdf(paper, { documentId: "ABCDEFGH23", version: 1 });
    expect(pdf).toMatchObject({ pages: 4, accessible: true });
  });
});

const hashOf = (country: string) => paperHash(paperOfAnswers(basisOf(edition2026, country, answersOfA)));

it("is another document for another country, and the same for the same answers", () => {
  expect(new Set(edition2026.countries.map(({ code }) => hashOf(code))).size).toBe(4);
  expect(hashOf("CN")).toBe(hashOf("CN"));
});

it("of an empty draft has the place for a date and no tick", () => {
  const paper = paperOfAnswers(basisOf(edition2026, "CN", {}));
  expect(paper.cover.dateText).toBe("");
  const boxes = [paper.headquarters.sizes, paper.site.statuses, paper.business.kinds, paper.conditions];
  expect(boxes.flat().filter(({ ticked }) => ticked)).toEqual([]);
});
