// For every check of the list by itself: rows in which it finds something and rows in which it does not.
import type { SampleRow } from "../sample-sheets.ts";
import type { Case, Sample } from "./case.ts";

const one = { rows: [1] };
const row = (values: SampleRow): Sample => ({ rows: [values] });
const secret = { level: "secret" };
const top = { level: "top-secret" };

export const levelsAndAccessCases: Readonly<Record<string, Case>> = {
  "top-secret-open": {
    fires: row({ ...top, "real-access": "site" }),
    finds: one,
    quiet: [
      row({ ...top, "real-access": "department" }),
      row({ ...secret, "real-access": "site" }),
      row(top),
    ],
  },
  "secret-open": {
    fires: {
      rows: [
        { ...secret, "real-access": "group" },
        { level: "internal", "real-access": "anyone" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [row({ ...secret, "real-access": "site" }), row({ level: "internal", "real-access": "group" })],
  },
  "public-yet-secret": {
    fires: row({ ...secret, "not-public": "not-met" }),
    finds: one,
    quiet: [row({ level: "general", "not-public": "not-met" }), row({ ...secret, "not-public": "partly" })],
  },
  "not-useful-yet-secret": {
    fires: row({ ...top, useful: "not-met" }),
    finds: one,
    quiet: [row({ level: "internal", useful: "not-met" }), row({ ...top, useful: "unknown" })],
  },
  "managed-yet-open": {
    fires: {
      rows: [
        { managed: "met", marked: "no" },
        { managed: "met", "real-access": "unknown" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [row({ managed: "met", marked: "partly", "real-access": "site" }), row({ marked: "no" })],
  },
  "not-managed-though-kept": {
    fires: row({ managed: "not-met", marked: "yes", "real-access": "named" }),
    finds: one,
    quiet: [
      row({ managed: "not-met", marked: "yes", "real-access": "site" }),
      row({ managed: "partly", marked: "yes", "real-access": "named" }),
    ],
  },
  "general-though-loss-high": {
    fires: {
      rows: [
        { level: "general", loss: "4" },
        { level: "general", "rival-value": "5" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [
      row({ level: "general", loss: "3" }),
      row({ level: "general", loss: "5", "not-public": "not-met" }),
    ],
  },
  "top-secret-though-loss-low": {
    fires: row({ ...top, loss: "2", "rival-value": "1" }),
    finds: one,
    quiet: [
      row({ ...top, loss: "2", "rival-value": "3" }),
      row({ ...top, loss: "2" }),
      row({ ...top, loss: "1", "rival-value": "1", duty: "customer-nda" }),
    ],
  },
  "level-differs-without-reason": {
    fires: row({ ...secret, proposed: "internal", "level-reason": "－" }),
    finds: one,
    quiet: [
      row({ ...secret, proposed: "internal", "level-reason": "顧客の要請" }),
      row({ ...secret, proposed: "secret" }),
      row(secret),
      row({ proposed: "secret" }),
    ],
  },
  "low-exposure-though-open": {
    fires: {
      rows: [
        { exposure: "1", "real-access": "anyone" },
        { exposure: "2", "given-outside": "without-contract" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [row({ exposure: "3", "real-access": "anyone" }), row({ "real-access": "anyone" })],
  },
  "export-control-yet-open": {
    fires: {
      rows: [
        { duty: "other,export-control", "real-access": "unknown" },
        { duty: "export-control", "given-outside": "unknown" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [
      row({ duty: "export-control", "real-access": "site" }),
      row({ duty: "other", "real-access": "anyone" }),
    ],
  },
};

export const reasonsAndDatesCases: Readonly<Record<string, Case>> = {
  "important-without-owner": {
    fires: { rows: [{ ...secret, owner: " 未定 " }, { proposed: "secret" }, { ...secret, owner: "N/A" }] },
    finds: { rows: [1, 2, 3] },
    quiet: [row({ ...secret, owner: "製造部長" }), row({ level: "internal" })],
  },
  "useful-without-reason": {
    fires: row({ ...secret, useful: "met" }),
    finds: one,
    quiet: [
      row({ ...secret, useful: "met", benefit: "不良が減る" }),
      row({ ...secret, useful: "met", "useful-reason": "調整が早い" }),
      row({ level: "internal", useful: "met" }),
    ],
  },
  "not-public-never-checked": {
    fires: row({ ...secret, "not-public": "met" }),
    finds: one,
    quiet: [row({ ...secret, "not-public": "met", "not-public-checked-on": "2026-01-01" }), row(secret)],
  },
  "not-public-check-old": {
    fires: row({ ...secret, "not-public": "met", "not-public-checked-on": "2024-11-30" }),
    finds: one,
    quiet: [
      row({ ...secret, "not-public": "met", "not-public-checked-on": "2024-12-01" }),
      row({ ...secret, "not-public": "met" }),
    ],
  },
  "in-heads-yet-marked": {
    fires: row({ medium: "in-heads", marked: "yes" }),
    finds: one,
    quiet: [row({ medium: "paper,in-heads", marked: "yes" }), row({ medium: "in-heads", marked: "no" })],
  },
  "review-overdue": {
    fires: row({ "review-on": "2026-11-30" }),
    finds: one,
    quiet: [row({ "review-on": "2026-12-01" }), row({})],
  },
  "secrecy-term-over": {
    fires: row({ level: "internal", "secrecy-until": "2026-11-30" }),
    finds: one,
    quiet: [
      row({ level: "general", "secrecy-until": "2026-11-30" }),
      row({ ...secret, "secrecy-until": "2026-12-01" }),
      row({ "secrecy-until": "2026-11-30" }),
    ],
  },
};

export const informationOfOthersCases: Readonly<Record<string, Case>> = {
  "received-without-source": {
    fires: { rows: [{ origin: "customer" }, { origin: "joint", "origin-party": "không có" }] },
    finds: { rows: [1, 2] },
    quiet: [row({ origin: "customer", "origin-party": "乙社との契約" }), row({ origin: "headquarters" })],
  },
  "customer-information-without-duty": {
    fires: row({ origin: "customer", duty: "other" }),
    finds: one,
    quiet: [row({ origin: "customer", duty: "other,customer-nda" }), row({ origin: "own" })],
  },
  "received-level-too-low": {
    fires: row({ origin: "headquarters", "origin-party": "本社技術部", level: "internal" }),
    finds: one,
    quiet: [
      row({ origin: "headquarters", "origin-party": "本社技術部", ...secret }),
      row({ origin: "headquarters", level: "internal" }),
      row({ origin: "partner", "origin-party": "丙社", level: "general", "not-public": "not-met" }),
    ],
  },
  "given-to-does-not-fit": {
    fires: { rows: [{ "given-outside": "with-contract" }, { "given-outside": "no", "given-to": "丁社" }] },
    finds: { rows: [1, 2] },
    quiet: [
      row({ "given-outside": "with-contract", "given-to": "丁社" }),
      row({ "given-outside": "no", "given-to": "なし" }),
    ],
  },
  "not-public-yet-given-without-contract": {
    fires: row({ "not-public": "met", "given-outside": "without-contract" }),
    finds: one,
    quiet: [
      row({ "not-public": "met", "given-outside": "with-contract" }),
      row({ "given-outside": "without-contract" }),
    ],
  },
  "personnel-without-personal-data": {
    fires: row({ kind: "personnel" }),
    finds: one,
    quiet: [row({ kind: "personnel", duty: "personal-data" }), row({ kind: "cost" })],
  },
};
