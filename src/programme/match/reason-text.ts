// Says why an expert is or is not a candidate, in the office's language.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { isLanguage, languageNames, type StaffLanguage } from "#i18n/languages.ts";
import { formatList } from "#i18n/formats.ts";
import { matchStaffMessages } from "./messages/staff/catalog.ts";
import type { Argument, Exclusion, Need } from "./rules.ts";
import { fieldNames } from "./web.ts";

const nameOf = (code: string) => (isLanguage(code) ? languageNames[code] : code);

export function argumentText(language: StaffLanguage, argument: Argument, need: Need): string {
  const words = matchStaffMessages[language].list.arguments;
  const number = (value: number) => formatNumber(language, value);
  const headquarters = nameOf(need.headquartersLanguage ?? "ja");
  switch (argument.kind) {
    case "site-language":
      return words.siteLanguage(nameOf(need.siteLanguage));
    case "no-site-language":
      return words.noSiteLanguage(nameOf(need.siteLanguage));
    case "headquarters-language":
      return words.headquartersLanguage(headquarters);
    case "no-headquarters-language":
      return words.noHeadquartersLanguage(headquarters);
    case "fields":
      return words.fields(formatList(language, fieldNames(language, argument.fields)));
    case "load":
      return words.load(number(argument.load), number(argument.most));
    case "full":
      return words.full(number(argument.load), number(argument.most));
    case "paused":
      return words.paused(formatDate(language, argument.untilOn));
    case "trade-secrets":
      return words.tradeSecrets;
    case "no-trade-secrets":
      return words.noTradeSecrets;
    case "no-field":
      return words.noField;
    default:
      return words[argument.kind];
  }
}

export function exclusionText(language: StaffLanguage, exclusion: Exclusion): string {
  const words = matchStaffMessages[language].list.exclusions;
  switch (exclusion.kind) {
    case "former-client":
      return words.formerClient(exclusion.client);
    case "no-profile":
      return words.noProfile;
    case "paused-throughout":
      return words.pausedThroughout;
    case "now-asked":
      return words.nowAsked;
    case "late-conflict":
      return words.lateConflict;
    case "not-agreed":
      return words.notAgreed;
    default:
      return words[exclusion.kind];
  }
}
