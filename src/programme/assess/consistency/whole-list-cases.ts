// For every check of the list as a whole: lists in which it finds something and lists in which it does not.
import type { SampleRow } from "../sample-sheets.ts";
import type { Case } from "./case.ts";

const secret = { level: "secret" };

const times = (count: number, values: SampleRow): SampleRow[] => Array.from({ length: count }, () => values);

export const wholeListCases: Readonly<Record<string, Case>> = {
  "one-level-for-all": {
    fires: { rows: [...times(10, secret), { title: "区分なし" }] },
    quiet: [{ rows: times(9, secret) }, { rows: [...times(10, secret), { level: "general" }] }],
  },
  "same-title-twice": {
    fires: { rows: [{ title: "検査 Ａ表" }, { title: "別の表" }, { title: " 検査  a表" }] },
    finds: { rows: [1, 3] },
    quiet: [{ rows: [{ title: "検査表" }, { title: "検査表", department: "品質" }] }],
  },
  "same-title-other-level": {
    fires: {
      rows: [
        { title: "検査表", ...secret },
        { title: "検査表", department: "品質", level: "general" },
      ],
    },
    finds: { rows: [1, 2] },
    quiet: [
      {
        rows: [
          { title: "検査表", ...secret },
          { title: "検査表", department: "品質", ...secret },
        ],
      },
      {
        rows: [
          { title: "検査表", ...secret },
          { title: "検査表", level: "general" },
        ],
      },
    ],
  },
  "list-complete-yet-narrow": {
    fires: { rows: [{ kind: "recipe" }, { kind: "cost", department: "品質" }], site: { 7: "3" } },
    finds: { items: [7] },
    quiet: [
      {
        rows: [
          { kind: "recipe" },
          { kind: "cost", department: "品質" },
          { kind: "plan", department: "営業" },
        ],
        site: { 7: "3" },
      },
      { rows: [{ kind: "recipe" }], site: { 7: "2" } },
    ],
  },
  "levels-by-criteria-yet-unrated": {
    fires: { rows: [{ ...secret }, { ...secret }, { ...secret, loss: "4" }], site: { 8: "2" } },
    finds: { rows: [1, 2], items: [8] },
    quiet: [
      { rows: [{ ...secret }, { ...secret, "rival-value": "4" }], site: { 8: "3" } },
      { rows: [{ ...secret }], site: { 8: "1" } },
      { rows: [{ level: "general" }], site: { 8: "3" } },
    ],
  },
};
