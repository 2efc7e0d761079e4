// For every check that looks at the self-check: answers in which it finds something and answers in which it does not.
import type { Case } from "./case.ts";

const one = { rows: [1] };
const secret = { level: "secret" };

export const answersAndRowsCases: Readonly<Record<string, Case>> = {
  "marking-done-yet-unmarked": {
    fires: { rows: [{ ...secret, marked: "unknown" }], site: { 15: "3" } },
    finds: { ...one, items: [15] },
    quiet: [
      { rows: [{ ...secret, marked: "no" }], site: { 15: "2" } },
      { rows: [{ level: "general", marked: "no" }], site: { 15: "3" } },
    ],
  },
  "marking-none-yet-marked": {
    fires: { rows: [{ ...secret, marked: "yes" }], site: { 15: "0" } },
    finds: { ...one, items: [15] },
    quiet: [
      { rows: [{ ...secret, marked: "yes" }], site: { 15: "unknown" } },
      { rows: [{ ...secret, marked: "no" }], site: { 15: "0" } },
    ],
  },
  "access-by-need-yet-open": {
    fires: { rows: [{ ...secret, medium: "paper,file", "real-access": "site" }], site: { 17: "3" } },
    finds: { ...one, items: [17] },
    quiet: [
      { rows: [{ ...secret, medium: "paper", "real-access": "site" }], site: { 17: "3" } },
      { rows: [{ ...secret, medium: "file", "real-access": "named" }], site: { 17: "3" } },
      { rows: [{ ...secret, medium: "file", "real-access": "site" }] },
    ],
  },
  "benefit-written-yet-empty": {
    fires: { rows: [secret], site: { 11: "3" } },
    finds: { ...one, items: [11] },
    quiet: [
      { rows: [{ ...secret, benefit: "工数が減る" }], site: { 11: "3" } },
      { rows: [secret], site: { 11: "1" } },
    ],
  },
  "checked-not-public-yet-undated": {
    fires: {
      rows: [secret, { ...secret, "not-public-checked-on": "2026-01-01", "not-public": "unknown" }],
      site: { 12: "3" },
    },
    finds: { rows: [1, 2], items: [12] },
    quiet: [
      { rows: [{ ...secret, "not-public-checked-on": "2026-01-01" }], site: { 12: "3" } },
      { rows: [secret], site: { 12: "2" } },
    ],
  },
  "know-how-written-yet-in-heads": {
    fires: { rows: [{ ...secret, medium: "in-heads" }], site: { 13: "3" } },
    finds: { ...one, items: [13] },
    quiet: [
      { rows: [{ ...secret, medium: "in-heads,paper" }], site: { 13: "3" } },
      { rows: [{ ...secret, medium: "in-heads" }], site: { 13: "0" } },
    ],
  },
  "terms-ruled-yet-none": {
    fires: { rows: [secret], site: { 14: "3" } },
    finds: { ...one, items: [14] },
    quiet: [
      { rows: [{ ...secret, "review-on": "2027-04-01" }], site: { 14: "3" } },
      { rows: [secret], site: { 14: "2" } },
    ],
  },
  "important-paper-not-locked": {
    fires: { rows: [{ ...secret, medium: "object", managed: "partly" }], site: { 16: "0" } },
    finds: { ...one, items: [16] },
    quiet: [
      { rows: [{ ...secret, medium: "file", managed: "met" }], site: { 16: "0" } },
      { rows: [{ ...secret, medium: "paper", managed: "met" }], site: { 16: "1" } },
    ],
  },
  "nda-first-yet-without-contract": {
    fires: { rows: [{ "given-outside": "without-contract" }], site: { 45: "3" } },
    finds: { ...one, items: [45] },
    quiet: [
      { rows: [{ "given-outside": "with-contract" }], site: { 45: "3" } },
      { rows: [{ "given-outside": "without-contract" }], site: { 45: "2" } },
    ],
  },
  "disclosures-recorded-yet-unknown": {
    fires: {
      rows: [{ "given-outside": "unknown" }, { "given-outside": "with-contract", "given-to": "?" }],
      site: { 46: "3" },
    },
    finds: { rows: [1, 2], items: [46] },
    quiet: [
      { rows: [{ "given-outside": "with-contract", "given-to": "丁社" }], site: { 46: "3" } },
      { rows: [{ "given-outside": "unknown" }], site: { 46: "0" } },
    ],
  },
  "outside-na-yet-given": {
    fires: { rows: [{ "given-outside": "with-contract" }], site: { 45: "2", 46: "na" } },
    finds: { ...one, items: [46] },
    quiet: [
      { rows: [{ "given-outside": "no" }], site: { 45: "na", 46: "na" } },
      { rows: [{ "given-outside": "with-contract" }], site: { 45: "0" } },
    ],
  },
  "joint-research-na-yet-joint": {
    fires: { rows: [{ origin: "joint" }], site: { 48: "na" } },
    finds: { ...one, items: [48] },
    quiet: [
      { rows: [{ origin: "own" }], site: { 48: "na" } },
      { rows: [{ origin: "joint" }], site: { 48: "1" } },
    ],
  },
  "moulds-na-yet-listed": {
    fires: { rows: [{ kind: "mould" }, { kind: "other", medium: "object" }], site: { 32: "na" } },
    finds: { rows: [1, 2], items: [32] },
    quiet: [
      { rows: [{ kind: "recipe", medium: "paper" }], site: { 32: "na" } },
      { rows: [{ kind: "mould" }], site: { 32: "3" } },
    ],
  },
  "machine-secrets-na-yet-listed": {
    fires: {
      rows: [{ kind: "material-source" }, { kind: "recipe" }, { kind: "machine-settings" }],
      site: { 33: "na", 34: "2" },
    },
    finds: { rows: [2, 3], items: [33] },
    quiet: [
      { rows: [{ kind: "material-source" }], site: { 33: "na" } },
      { rows: [{ kind: "recipe" }], site: { 34: "na" } },
    ],
  },
  "personal-data-crosses-border": {
    fires: {
      rows: [
        { kind: "personnel", "used-in": "both" },
        { duty: "personal-data", "used-in": "japan" },
      ],
      site: { 49: "unknown" },
    },
    finds: { rows: [1, 2], items: [49] },
    quiet: [
      { rows: [{ kind: "personnel", "used-in": "site-country" }], site: { 49: "0" } },
      { rows: [{ kind: "personnel", "used-in": "both" }], site: { 49: "2" } },
      { rows: [{ kind: "personnel", "used-in": "both" }] },
    ],
  },
};

export const answersAloneCases: Readonly<Record<string, Case>> = {
  "rule-without-person": {
    fires: { site: { 2: "0", 3: "2" } },
    finds: { items: [2, 3] },
    quiet: [{ site: { 2: "unknown", 3: "3" } }, { site: { 2: "0", 3: "1" } }],
  },
  "rule-kept-up-without-rule": {
    fires: { site: { 3: "0", 4: "1", 5: "2", 6: "3" } },
    finds: { items: [3, 5, 6] },
    quiet: [{ site: { 3: "0", 4: "1" } }, { site: { 3: "1", 5: "3" } }],
  },
  "levels-without-list": {
    fires: { site: { 7: "0", 8: "3" } },
    finds: { items: [7, 8] },
    quiet: [{ site: { 7: "1", 8: "3" } }],
  },
  "marks-without-levels": {
    fires: { site: { 8: "0", 15: "2" } },
    finds: { items: [8, 15] },
    quiet: [{ site: { 8: "0", 15: "1" } }],
  },
  "leavers-closed-yet-rights-open": {
    fires: { site: { 17: "0", 44: "3" } },
    finds: { items: [17, 44] },
    quiet: [{ site: { 17: "0", 44: "2" } }],
  },
  "logs-without-own-ids": {
    fires: { site: { 18: "0", 24: "2" } },
    finds: { items: [18, 24] },
    quiet: [{ site: { 18: "1", 24: "3" } }],
  },
  "leaver-logs-without-logs": {
    fires: { site: { 24: "0", 43: "3" } },
    finds: { items: [24, 43] },
    quiet: [{ site: { 24: "0", 43: "2" } }],
  },
  "work-rules-without-procedure": {
    fires: { site: { 4: "0", 36: "3" } },
    finds: { items: [4, 36] },
    quiet: [{ site: { 4: "0", 36: "2" } }],
  },
  "trained-yet-not-tested": {
    fires: { site: { 38: "3", 39: "0" } },
    finds: { items: [38, 39] },
    quiet: [{ site: { 38: "3", 39: "1" } }],
  },
  "everyone-signs-yet-not-temporary": {
    fires: { site: { 35: "3", 40: "0" } },
    finds: { items: [35, 40] },
    quiet: [{ site: { 35: "3", 40: "na" } }],
  },
  "incident-without-person": {
    fires: { site: { 2: "0", 50: "2" } },
    finds: { items: [2, 50] },
    quiet: [{ site: { 2: "0", 50: "1" } }],
  },
  "priority-unknown": {
    fires: { site: { 1: "unknown", 2: "unknown", 15: "unknown" } },
    finds: { items: [2, 15] },
    quiet: [{ site: { 1: "unknown", 2: "0" } }],
  },
  "priority-not-applicable": {
    fires: { site: { 1: "na", 22: "na" } },
    finds: { items: [22] },
    quiet: [{ site: { 1: "na" } }],
  },
  "views-apart": {
    fires: { site: { 1: "0", 2: "0", 3: "1" }, headquarters: { 1: "3", 2: "2", 3: "2" } },
    finds: { items: [2] },
    quiet: [{ site: { 2: "unknown" }, headquarters: { 2: "3" } }, { site: { 2: "3" } }],
  },
  "headquarters-sure-site-unsure": {
    fires: { site: { 1: "unknown", 2: "unknown", 5: "unknown" }, headquarters: { 1: "2", 2: "1", 5: "3" } },
    finds: { items: [1, 5] },
    quiet: [
      { site: { 1: "0" }, headquarters: { 1: "3" } },
      { site: { 1: "unknown" }, headquarters: { 1: "na" } },
    ],
  },
  "full-marks-without-evidence": {
    fires: { site: { 1: "3", 2: "3", 3: "3/規程 2025年版" } },
    finds: { items: [2] },
    quiet: [{ site: { 2: "2" } }, { site: { 2: "3/任命書" } }],
  },
};
