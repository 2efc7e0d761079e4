// The languages the site speaks, and which audience is owed which of them.

/** Every language a company's site or a trainee may read. */
export const languages = ["ja", "en", "zh-Hans", "th", "vi", "id"] as const;
export type Language = (typeof languages)[number];

/** Languages of the office, the experts and the operator. */
export const staffLanguages = ["ja", "en"] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** The name of each language in that language, as the language menu shows it. */
export const languageNames: Record<Language, string> = {
  ja: "日本語",
  en: "English",
  "zh-Hans": "简体中文",
  th: "ไทย",
  vi: "Tiếng Việt",
  id: "Bahasa Indonesia",
};

/** The staff's language for whoever may read another: English for those who read neither. */
export function staffLanguageOf(language: Language): StaffLanguage {
  return staffLanguages.find((one) => one === language) ?? "en";
}

export const defaultLanguage: Language = "ja";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
