// The language of a visitor from what the browser says.
import { expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

test.each([
  ["the one asked for wins", "vi", "ja", "en", "vi"],
  ["an unknown one asked for is passed over", "xx", "th", "en", "th"],
  ["then the remembered one", undefined, "id", "en", "id"],
  ["then the browser's", undefined, undefined, "en-US,en;q=0.9", "en"],
  ["by quality", undefined, undefined, "fr, en;q=0.3, th;q=0.8", "th"],
  ["any Chinese is simplified Chinese here", undefined, undefined, "zh-TW", "zh-Hans"],
  ["Japanese when nothing fits", undefined, undefined, "fr", "ja"],
  ["Japanese without any hint", undefined, undefined, undefined, "ja"],
  ["nonsense is no error", undefined, "<b>", ";;;q=,,=", "ja"],
])("%s", (_, asked, remembered, accepted, language) => {
  expect(chooseLanguage({ asked, remembered, accepted })).toBe(language);
});
