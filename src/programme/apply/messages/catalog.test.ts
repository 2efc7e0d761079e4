// Every text of the application speaks in every language, with the values it is given.
import { describe, expect, test } from "vitest";
import type { Text } from "#i18n/catalog.ts";
import { languages } from "#i18n/languages.ts";
import { applyMessages } from "./catalog.ts";
import { ja } from "./ja.ts";

type Entry = { readonly path: string; readonly text: Text };

function isText(value: unknown): value is Text {
  return typeof value === "string" || typeof value === "function";
}

function entriesOf(texts: object, prefix = ""): Entry[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const path = `${prefix}${key}`;
    if (isText(value)) return [{ path, text: value }];
    return typeof value === "object" && value !== null ? entriesOf(value, `${path}.`) : [];
  });
}

// Numbers for every value: they pass for text too, and stand out of any sentence.
const samples = [73, 86, 97] as const;

/** The text, built with sample values where it is a function. */
function spoken({ text }: Entry): string {
  if (typeof text === "string") return text;
  return String(Reflect.apply(text, undefined, samples.slice(0, text.length).map(String)));
}

const japanese = entriesOf(ja);
const blank = new Set(japanese.filter(({ text }) => text === "").map(({ path }) => path));

describe.each(languages)("%s", (language) => {
  const entries = entriesOf(applyMessages[language]);

  test("says something wherever Japanese does, and nothing where it does not", () => {
    expect(entries.map(({ path }) => path).toSorted()).toEqual(japanese.map(({ path }) => path).toSorted());
    const silent = entries.filter((entry) => spoken(entry).trim() === "").map(({ path }) => path);
    expect(silent.toSorted()).toEqual([...blank].toSorted());
  });

  test("uses every value it is given", () => {
    const values = new Map(
      japanese.map(({ path, text }) => [path, typeof text === "function" ? text.length : 0]),
    );
    const unused = entries.filter((entry) => {
      const given = samples.slice(0, values.get(entry.path) ?? 0);
      return given.some((sample) => !spoken(entry).includes(String(sample)));
    });
    expect(unused.map(({ path }) => path)).toEqual([]);
    expect(entries.filter((entry) => /undefined|NaN|\[object|\$\{/u.test(spoken(entry)))).toEqual([]);
  });

  test("has no doubled, leading or trailing blanks", () => {
    const untidy = entries.filter((entry) => / {2}|^\s|\s$/u.test(spoken(entry)));
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });
});

test.each(languages.filter((language) => language !== "ja"))("%s holds no Japanese kana", (language) => {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const left = entriesOf(applyMessages[language]).filter((entry) => kana.test(spoken(entry)));
  expect(left.map(({ path }) => path)).toEqual([]);
});

test.each(["en", "th", "vi", "id"] as const)("%s holds no Chinese characters", (language) => {
  const left = entriesOf(applyMessages[language]).filter((entry) => /\p{Script=Han}/u.test(spoken(entry)));
  expect(left.map(({ path }) => path)).toEqual([]);
});

test("a label of the edition stands in the middle of a sentence", () => {
  expect(applyMessages.en.localName("Name in Chinese")).toBe("Company name in Chinese");
  expect(applyMessages.vi.localName("Tên tiếng Trung")).toBe("Tên doanh nghiệp (tên tiếng Trung)");
});
