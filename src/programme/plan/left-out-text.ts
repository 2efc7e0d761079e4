// Why a menu line is left out of the proposal, in the expert's words. Pure.
import type { Edition } from "#edition/edition.ts";
import { formatHours } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { planExpertMessages } from "./messages/expert/catalog.ts";
import type { LeftOutLine } from "./proposal/choose.ts";
import { itemsText, lineName } from "./shown.ts";

/** Why a line is not proposed, in a sentence. */
export function leftOutText(edition: Edition, language: StaffLanguage, { why }: LeftOutLine): string {
  const words = planExpertMessages[language].leftOutWhy;
  const hours = (minutes: number) => formatHours(language, minutes);
  switch (why.kind) {
    case "no-gap":
      return why.wished ? words["no-gap-wished"] : words["no-gap"];
    case "small-gaps":
      return words["small-gaps"](itemsText(language, why.items));
    case "alternative":
      return words.alternative(lineName({ language, edition }, why.chosen));
    case "no-room":
      return words["no-room"](hours(why.minutes), hours(Math.max(0, why.left)));
    default:
      return words[why.kind];
  }
}
