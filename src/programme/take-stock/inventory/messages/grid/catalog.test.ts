// The table's texts have the same places for values in every language.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { gridMessages } from "./catalog.ts";

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

test.each(languages)("%s", (language) => {
  const japanese = Object.entries(gridMessages.ja).map(([key, text]) => [key, placesIn(text)]);
  const theirs = Object.entries(gridMessages[language]).map(([key, text]) => [key, placesIn(text)]);
  expect(theirs).toEqual(japanese);
});
