// Planted rows of encrypted columns that really open: with the company's own key, bound to the row they are planted in.
import { computeResult } from "#programme/assess/compute-result.ts";
import { assessmentGround } from "#programme/assess/ground.ts";
import { textOfResult } from "#programme/assess/result-text.ts";
import { sampleHandedIn } from "#programme/assess/sample-sheets.ts";
import { findingOf, noteOf, resultOf, summaryOf } from "#programme/assess/text-places.ts";
import { reasonOf, refusalReasonOf, textsOf, writeTexts } from "#programme/plan/texts.ts";
import {
  clearancePlace,
  departmentPlace,
  valuesPlace,
  writeValues,
} from "#programme/take-stock/inventory/places.ts";
import { conflictsPlace } from "#programme/take-stock/spreadsheet/conflicts.ts";
import type { TextPlace, TextsOfCompany } from "#platform/files/company-texts.ts";

type Row = Readonly<Record<string, unknown>>;
type Plain = { readonly text: string; readonly place: TextPlace };

/** Encrypts what stands in a row's column; undefined where the table keeps no texts of the company's. */
export type Seal = (table: string, row: Row) => Uint8Array | undefined;

const id = (row: Row, column: string): string => String(row[column]);
const versioned = (row: Row) => ({ caseId: id(row, "case_id"), version: Number(row["version"]) });

/** By table: what its only encrypted column says of itself. A table that is left out has bytes that open for nobody. */
const plain: Readonly<Record<string, (row: Row, mark: string) => Plain>> = {
  inventory_departments: (row, mark) => ({ text: mark, place: departmentPlace(id(row, "id")) }),
  inventory_versions: (row, mark) => ({
    text: writeValues({ title: mark }),
    place: valuesPlace(id(row, "item_id"), Number(row["version"])),
  }),
  inventory_clearances: (row, mark) => ({ text: mark, place: clearancePlace(id(row, "id")) }),
  inventory_import_endings: (row) => ({
    text: JSON.stringify([{ number: 1, column: "title" }]),
    place: conflictsPlace(id(row, "run_id")),
  }),
  assessment_scores: (row, mark) => ({
    text: mark,
    place: findingOf({ ...versioned(row), item: Number(row["item"]) }),
  }),
  assessment_measures: (row, mark) => ({
    text: mark,
    place: noteOf({ ...versioned(row), measure: id(row, "measure") }),
  }),
  assessment_summaries: (row, mark) => ({ text: mark, place: summaryOf(versioned(row)) }),
  assessment_closings: (row, mark) => ({
    text: givenResult(id(row, "assessment_id"), mark),
    place: resultOf(id(row, "assessment_id")),
  }),
  plan_version_texts: (row, mark) => ({ text: mark, place: reasonOf(id(row, "version_id")) }),
  plan_refusal_texts: (row, mark) => ({ text: mark, place: refusalReasonOf(id(row, "version_id")) }),
  plan_session_texts: (row, mark) => ({
    text: writeTexts({ aim: mark, place: mark, people: mark, reason: mark, why: [] }),
    place: textsOf(id(row, "version_id"), Number(row["position"])),
  }),
};

function givenResult(assessmentId: string, mark: string): string {
  const handedIn = sampleHandedIn({ rows: [{ title: mark, level: "secret" }], site: { 1: "1", 2: "3" } });
  const scores = [{ item: 1, answer: "1", finding: mark, version: 1 }];
  const decided = [{ measure: "name-responsible", taken: true, place: 1, note: mark, version: 1 }];
  const summary = { text: mark, version: 1 };
  const givenAt = new Date("2026-11-20T03:04:05Z");
  const given = { assessmentId, givenAt, handedIn, day: "2026-11-19", scores, decided, summary };
  return textOfResult(computeResult(assessmentGround(), given));
}

/** With the company's key, and its mark in every text. */
export function sealWith({ encrypt }: TextsOfCompany, mark: string): Seal {
  return (table, row) => {
    const said = plain[table]?.(row, mark);
    return said && encrypt(said.text, said.place);
  };
}
