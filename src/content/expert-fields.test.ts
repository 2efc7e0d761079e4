// The fields of experts are whole: technical and legal ones, each once, named in every language.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { readExpertFields } from "./expert-fields.ts";

test("technical and legal fields, each with a name of its own in every language", () => {
  const fields = readExpertFields();
  expect(new Set(fields.map(({ kind }) => kind))).toEqual(new Set(["technical", "legal"]));
  for (const language of languages) {
    expect(new Set(fields.map(({ name }) => name[language])).size).toBe(fields.length);
  }
});

test("each technical field can be recognised in a business", () => {
  for (const field of readExpertFields()) {
    if (field.kind === "technical") expect([field.id, field.words.length > 0]).toEqual([field.id, true]);
  }
});
