// Which language a visitor reads: the one asked for, else the one remembered, else what the browser prefers.
import { defaultLanguage, isLanguage, type Language } from "./languages.ts";

export type LanguageHints = {
  /** ?lang=… of this request. */
  readonly asked: string | undefined;
  /** The cookie of an earlier choice. */
  readonly remembered: string | undefined;
  /** The Accept-Language header. */
  readonly accepted: string | undefined;
};

export function chooseLanguage({ asked, remembered, accepted }: LanguageHints): Language {
  if (isLanguage(asked)) return asked;
  if (isLanguage(remembered)) return remembered;
  return preferred(accepted ?? "") ?? defaultLanguage;
}

function preferred(header: string): Language | undefined {
  const wishes = header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = Number(
        rest
          .find((one) => one.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? "1",
      );
      return { tag: tag.toLowerCase(), quality: Number.isFinite(quality) ? quality : 0 };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0);
  wishes.sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const found = languageOfTag(tag);
    if (found) return found;
  }
  return undefined;
}

function languageOfTag(tag: string): Language | undefined {
  const primary = tag.split("-")[0] ?? "";
  return primary === "zh" ? "zh-Hans" : [primary].find(isLanguage);
}
