// Rows on information received from others, given to others, or about people.
import { type Checks, holds, is, isVague, rowsWhere } from "./sheets.ts";

export const informationOfOthers: Checks = {
  "received-without-source": rowsWhere(
    (row) => is(row, "origin", "customer", "partner", "joint") && isVague(row, "origin-party"),
  ),
  "customer-information-without-duty": rowsWhere(
    (row) => is(row, "origin", "customer") && !holds(row, "duty", "customer-nda"),
  ),
  "received-level-too-low": rowsWhere(
    (row) =>
      is(row, "origin", "customer", "partner", "headquarters") &&
      !isVague(row, "origin-party") &&
      !is(row, "not-public", "not-met") &&
      (row.level === "internal" || row.level === "general"),
  ),
  "given-to-does-not-fit": rowsWhere(
    (row) =>
      (is(row, "given-outside", "with-contract", "without-contract") && isVague(row, "given-to")) ||
      (is(row, "given-outside", "no") && !isVague(row, "given-to")),
  ),
  "not-public-yet-given-without-contract": rowsWhere(
    (row) => is(row, "not-public", "met") && is(row, "given-outside", "without-contract"),
  ),
  "personnel-without-personal-data": rowsWhere(
    (row) => is(row, "kind", "personnel") && !holds(row, "duty", "personal-data"),
  ),
};
