// Rows that lack an owner, a reason or a date, or whose date has passed.
import { type Checks, is, isEmpty, isVague, optionsOf, rowsWhere, textOf } from "./sheets.ts";

/** The same day so many years later (ISO); good for comparing, also from a 29th of February. */
const yearsAfter = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) + years).padStart(4, "0") + date.slice(4);

export const reasonsAndDates: Checks = {
  "important-without-owner": rowsWhere((row) => row.important && isVague(row, "owner")),
  "useful-without-reason": rowsWhere(
    (row) =>
      row.important && is(row, "useful", "met") && isVague(row, "useful-reason") && isVague(row, "benefit"),
  ),
  "not-public-never-checked": rowsWhere(
    (row) => row.important && is(row, "not-public", "met") && isEmpty(row, "not-public-checked-on"),
  ),
  "not-public-check-old": rowsWhere(
    (row, { day }) =>
      row.important &&
      is(row, "not-public", "met") &&
      !isEmpty(row, "not-public-checked-on") &&
      yearsAfter(textOf(row, "not-public-checked-on"), 2) < day,
  ),
  "in-heads-yet-marked": rowsWhere(
    (row) => optionsOf(row, "medium").join() === "in-heads" && is(row, "marked", "yes"),
  ),
  "review-overdue": rowsWhere((row, { day }) => !isEmpty(row, "review-on") && textOf(row, "review-on") < day),
  "secrecy-term-over": rowsWhere(
    (row, { day }) =>
      !isEmpty(row, "secrecy-until") &&
      textOf(row, "secrecy-until") < day &&
      row.level !== null &&
      row.level !== "general",
  ),
};
