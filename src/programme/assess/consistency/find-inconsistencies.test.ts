// Every consistency check finds what its content says, and nothing in the near misses; no check stands without its cases.
import { describe, expect, test } from "vitest";
import { readConsistencyChecks } from "#content/consistency.ts";
import { readPriorityItems } from "#content/self-check.ts";
import { sampleHandedIn } from "../sample-sheets.ts";
import type { Case, Sample } from "./case.ts";
import { checks, findInconsistencies } from "./find-inconsistencies.ts";
import { cases } from "./sample-cases.ts";

const priority = new Set(readPriorityItems().map(({ number }) => number));
const day = "2026-12-01";

function find(id: string, sample: Sample) {
  return findInconsistencies({ sheets: sampleHandedIn(sample), day, priority, ids: [id] });
}

/** What is wrong with a set of checks and their cases: names that differ, and checks that do not do what is said. */
function faults(ids: readonly string[], known: readonly string[], table: Readonly<Record<string, Case>>) {
  const stray = [...known, ...Object.keys(table)].filter((id) => !ids.includes(id));
  const wrong = ids.filter((id) => {
    const { fires, finds = {}, quiet } = table[id] ?? { fires: {}, quiet: [] };
    const expected = [{ check: id, rows: finds.rows ?? [], items: finds.items ?? [] }];
    const found = JSON.stringify(find(id, fires).map(({ check, rows, items }) => ({ check, rows, items })));
    const silent = quiet.length > 0 && quiet.every((sample) => find(id, sample).length === 0);
    return found !== JSON.stringify(expected) || !silent;
  });
  return [...stray, ...ids.filter((id) => !known.includes(id)), ...wrong];
}

const ids = readConsistencyChecks().map(({ id }) => id);

describe("consistency", () => {
  test("content, code and cases name the same sixty checks, and each does what is said of it", () => {
    expect(ids).toHaveLength(60);
    expect(faults(ids, Object.keys(checks), cases)).toEqual([]);
  });

  test("one that is missing, one too many, and one that finds otherwise are seen", () => {
    const [first = ""] = ids;
    const { "secret-open": _, ...without } = cases;
    const never: Case = { fires: {}, quiet: [{}] };
    const always: Case = { ...(cases[first] ?? never), quiet: [cases[first]?.fires ?? {}] };
    expect(faults(ids, Object.keys(checks).slice(1), cases)).toEqual([first]);
    expect(faults(ids.slice(1), Object.keys(checks), cases)).toEqual([first, first]);
    expect(faults(ids, Object.keys(checks), without)).toEqual(["secret-open"]);
    expect(faults(ids, Object.keys(checks), { ...cases, [first]: never })).toEqual([first]);
    expect(faults(ids, Object.keys(checks), { ...cases, [first]: always })).toEqual([first]);
  });

  test.each(readConsistencyChecks().filter(({ items }) => items.length > 0))(
    "$id names no item but those of its content",
    ({ id, items }) => {
      const found = find(id, cases[id]?.fires ?? {}).flatMap((one) => one.items);
      expect(found.filter((item) => !items.includes(item))).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test("findings come in the order asked for; an id that is not known finds nothing", () => {
    const sheets = sampleHandedIn({
      rows: [{ level: "secret", "real-access": "group", managed: "met", marked: "no" }],
    });
    const found = findInconsistencies({
      sheets,
      day,
      priority,
      ids: ["managed-yet-open", "gone", "secret-open"],
    });
    expect(found.map(({ check }) => check)).toEqual(["managed-yet-open", "secret-open"]);
  });
});
