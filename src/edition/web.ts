// What is wrong with a form about an edition, in the reader's language.
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Edition } from "./edition.ts";
import { acts, capField, type DecisionProblem, reasonField } from "./forms.ts";
import { editionMessages } from "./messages/catalog.ts";

/** Each problem beside its field. */
export function problemSentences(
  edition: Edition,
  problems: readonly DecisionProblem[],
  language: StaffLanguage,
): FieldError[] {
  const words = editionMessages[language];
  const labels = new Map<string, string>([
    ...(["cases", "opensOn", "closesOn"] as const).map((name) => [name, words.fields[name]] as const),
    ...acts.map((act) => [reasonField(act), words.fields.reason] as const),
    ...edition.countries.map(
      ({ code, name }) => [capField(code), words.what.country(name[language])] as const,
    ),
  ]);
  return problems.map(({ name, problem }) => {
    switch (problem.key) {
      case "closes-before-opening":
      case "nothing-changes":
        return { name, text: words.problems[problem.key] };
      case "after-support":
        return {
          name,
          text: words.problems["after-support"](formatDate(language, edition.period.supportEndsOn)),
        };
      default:
        return { name, text: problemText(language, problem, labels.get(name) ?? name) };
    }
  });
}
