// Tells a person what is wrong with what they typed and what to do, in their language.
import type { Catalog } from "#i18n/catalog.ts";
import type { Language } from "#i18n/languages.ts";
import type { Problem, ProblemKey, ProblemOf } from "#platform/forms/understood.ts";
import { en } from "./problems/en.ts";
import { id } from "./problems/id.ts";
import { ja } from "./problems/ja.ts";
import { th } from "./problems/th.ts";
import { vi } from "./problems/vi.ts";
import { zhHans } from "./problems/zh-Hans.ts";

/** One text for every problem a reader of input can report; `field` is the field's name in the same language. */
type ProblemTexts = { [K in ProblemKey]: (field: string, problem: ProblemOf<K>) => string };

const texts: Catalog<typeof ja> & Record<Language, ProblemTexts> = { ja, en, "zh-Hans": zhHans, th, vi, id };

/** A whole sentence for beside the field and for the error summary. */
export function problemText(language: Language, problem: Problem, fieldName: string): string {
  // The key picks the text that takes this very problem, which the compiler cannot follow through the union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const text = texts[language][problem.key] as (field: string, problem: Problem) => string;
  return text(fieldName, problem);
}
