// Answers of the self-check that the rows of the list do not bear out, and the other way round.
import {
  answerAgainstRows,
  type Checks,
  type Condition,
  holds,
  is,
  isEmpty,
  isVague,
  optionsOf,
  rowsThat,
  siteSays,
} from "./sheets.ts";

const recipesAtMachines: Condition = (row) => is(row, "kind", "recipe", "machine-settings", "drawing");
const namesAtMachines: Condition = (row) => is(row, "kind", "machine-settings", "material-source");
const givenOutside: Condition = (row) => is(row, "given-outside", "with-contract", "without-contract");

export const answersAndRows: Checks = {
  "marking-done-yet-unmarked": answerAgainstRows(
    15,
    ["3"],
    (row) => row.important && is(row, "marked", "no", "unknown"),
  ),
  "marking-none-yet-marked": answerAgainstRows(15, ["0"], (row) => row.important && is(row, "marked", "yes")),
  "access-by-need-yet-open": answerAgainstRows(
    17,
    ["3"],
    (row) =>
      row.important &&
      holds(row, "medium", "file", "system") &&
      is(row, "real-access", "site", "group", "anyone", "unknown"),
  ),
  "benefit-written-yet-empty": answerAgainstRows(
    11,
    ["3"],
    (row) => row.important && isVague(row, "benefit") && isVague(row, "useful-reason"),
  ),
  "checked-not-public-yet-undated": answerAgainstRows(
    12,
    ["3"],
    (row) => row.important && (isEmpty(row, "not-public-checked-on") || is(row, "not-public", "unknown")),
  ),
  "know-how-written-yet-in-heads": answerAgainstRows(
    13,
    ["3"],
    (row) => row.important && optionsOf(row, "medium").join() === "in-heads",
  ),
  "terms-ruled-yet-none": answerAgainstRows(
    14,
    ["3"],
    (row) => row.important && isEmpty(row, "secrecy-until") && isEmpty(row, "review-on"),
  ),
  "important-paper-not-locked": answerAgainstRows(
    16,
    ["0"],
    (row) => row.important && holds(row, "medium", "paper", "object") && is(row, "managed", "met", "partly"),
  ),
  "nda-first-yet-without-contract": answerAgainstRows(45, ["3"], (row) =>
    is(row, "given-outside", "without-contract"),
  ),
  "disclosures-recorded-yet-unknown": answerAgainstRows(
    46,
    ["3"],
    (row, sheets) =>
      is(row, "given-outside", "unknown") || (givenOutside(row, sheets) && isVague(row, "given-to")),
  ),
  "outside-na-yet-given": (sheets) => {
    const items = [45, 46].filter((item) => siteSays(sheets, item, "na"));
    const rows = rowsThat(sheets, givenOutside);
    return items.length > 0 && rows.length > 0 ? { rows, items } : undefined;
  },
  "joint-research-na-yet-joint": answerAgainstRows(48, ["na"], (row) => is(row, "origin", "joint")),
  "moulds-na-yet-listed": answerAgainstRows(
    32,
    ["na"],
    (row) => is(row, "kind", "mould") || holds(row, "medium", "object"),
  ),
  "machine-secrets-na-yet-listed": (sheets) => {
    const parts = [
      { item: 33, rows: rowsThat(sheets, recipesAtMachines) },
      { item: 34, rows: rowsThat(sheets, namesAtMachines) },
    ].filter(({ item, rows }) => siteSays(sheets, item, "na") && rows.length > 0);
    if (parts.length === 0) return undefined;
    const rows = [...new Set(parts.flatMap((part) => part.rows))].toSorted((a, b) => a - b);
    return { rows, items: parts.map(({ item }) => item) };
  },
  "personal-data-crosses-border": answerAgainstRows(
    49,
    ["0", "1", "na", "unknown"],
    (row) =>
      (is(row, "kind", "personnel") || holds(row, "duty", "personal-data")) &&
      is(row, "used-in", "japan", "both"),
  ),
};
