// A country that an edition has taken off its list while cases in it are under way: named by its code, offered to nobody.
import type { Language } from "#i18n/languages.ts";
import type { Country } from "./edition.ts";

/** What a case needs of its country to be read; the name is the usual one of the ISO 3166 code. */
export function formerCountry(code: string): Country {
  const names = {
    ja: nameOf(code, "ja"),
    en: nameOf(code, "en"),
    "zh-Hans": nameOf(code, "zh-Hans"),
    th: nameOf(code, "th"),
    vi: nameOf(code, "vi"),
    id: nameOf(code, "id"),
  };
  return {
    code,
    name: names,
    formName: names.ja,
    conditionName: names,
    phoneCountry: code,
    timeZone: "UTC",
    siteLanguage: "en",
    localNameLabel: names,
  };
}

/** An edition's own code, which no standard names, stays as it is. */
function nameOf(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}
