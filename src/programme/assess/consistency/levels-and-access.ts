// Rows whose level, ratings, three requirements and real access do not fit each other.
import { type Checks, holds, is, isEmpty, isVague, rowsWhere } from "./sheets.ts";

export const levelsAndAccess: Checks = {
  "top-secret-open": rowsWhere(
    (row) => row.level === "top-secret" && is(row, "real-access", "site", "group", "anyone"),
  ),
  "secret-open": rowsWhere(
    (row) =>
      (row.level === "secret" && is(row, "real-access", "group", "anyone")) ||
      (row.level === "internal" && is(row, "real-access", "anyone")),
  ),
  "public-yet-secret": rowsWhere(
    (row) => is(row, "not-public", "not-met") && (row.level === "top-secret" || row.level === "secret"),
  ),
  "not-useful-yet-secret": rowsWhere(
    (row) => is(row, "useful", "not-met") && (row.level === "top-secret" || row.level === "secret"),
  ),
  "managed-yet-open": rowsWhere(
    (row) =>
      is(row, "managed", "met") && (is(row, "marked", "no") || is(row, "real-access", "anyone", "unknown")),
  ),
  "not-managed-though-kept": rowsWhere(
    (row) => is(row, "managed", "not-met") && is(row, "marked", "yes") && is(row, "real-access", "named"),
  ),
  "general-though-loss-high": rowsWhere(
    (row) =>
      row.level === "general" &&
      !is(row, "not-public", "not-met") &&
      (is(row, "loss", "4", "5") || is(row, "rival-value", "4", "5")),
  ),
  "top-secret-though-loss-low": rowsWhere(
    (row) =>
      row.level === "top-secret" &&
      isEmpty(row, "duty") &&
      is(row, "loss", "1", "2") &&
      is(row, "rival-value", "1", "2"),
  ),
  "level-differs-without-reason": rowsWhere(
    (row) =>
      row.level !== null &&
      row.proposedLevel !== null &&
      row.level !== row.proposedLevel &&
      isVague(row, "level-reason"),
  ),
  "low-exposure-though-open": rowsWhere(
    (row) =>
      is(row, "exposure", "1", "2") &&
      (is(row, "real-access", "anyone") || is(row, "given-outside", "without-contract")),
  ),
  "export-control-yet-open": rowsWhere(
    (row) =>
      holds(row, "duty", "export-control") &&
      (is(row, "real-access", "anyone", "unknown") ||
        is(row, "given-outside", "without-contract", "unknown")),
  ),
};
