// What the routes of the self-check share: the view and group of the address, errors in the reader's language, the answer to the script.
import { readSelfCheck } from "#content/self-check.ts";
import { formatNumber, formatTime } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import type { Request } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { type SheetView, sheetViews } from "../handed-in.ts";
import type { SavedItem } from "./commands.ts";
import { fieldOf, type ItemProblem, longest, problemsOfItem } from "./forms.ts";
import { checkMessages } from "./messages/catalog.ts";
import { reasonedAnswers } from "./read-sheet.ts";
import { answerTexts, noAnswer, type Standing, type TypedItem } from "./rules.ts";

export function caseIdOf(c: Request): string {
  return c.req.param("caseId") ?? "";
}

export function viewOf(c: Request): SheetView | undefined {
  return sheetViews.find((view) => view === c.req.param("view"));
}

/** The group of the address, with its items and the one that follows it. */
export function groupOf(c: Request, among?: readonly string[]) {
  const { groups, items } = readSelfCheck();
  const offered = among === undefined ? groups : groups.filter(({ id }) => among.includes(id));
  const index = offered.findIndex(({ id }) => id === c.req.param("group"));
  const group = offered[index];
  if (!group) return undefined;
  const own = items.filter((item) => item.group === group.id);
  return { group, items: own, number: index + 1, all: offered.length, next: offered[index + 1]?.id };
}

type Stood = ReadonlyMap<number, Standing>;

/** What is to be mended in these items as they are stored. */
export function problemsIn(items: readonly { readonly number: number }[], standing: Stood): ItemProblem[] {
  const reasoned = reasonedAnswers();
  return items.flatMap(({ number }) =>
    problemsOfItem(number, standing.get(number)?.record ?? noAnswer, reasoned),
  );
}

export function errorsOf(language: Language, problems: readonly ItemProblem[]): FieldError[] {
  const words = checkMessages[language];
  return problems.map(({ item, name, problem }) => {
    const max = name === "answer" ? 0 : longest[name];
    const number = String(item);
    const text =
      problem === "too-long"
        ? words.tooLong(number, formatNumber(language, max))
        : words.reasonMissing(number);
    return { name: fieldOf(name, item), text };
  });
}

type ScriptSave = {
  readonly typed: readonly TypedItem[];
  readonly saved: readonly SavedItem[];
  /** Where the reader's clock is set: a colleague's is the site's. */
  readonly timeZone?: string;
};

/** To the autosave script: marks of what is stored now, and the items in which another editor wrote. */
export function answerScript(c: Request, platform: Platform, sent: ScriptSave) {
  const { language } = c.get("visit");
  const { typed, saved, timeZone = homeTimeZone } = sent;
  const marks = saved.flatMap(({ item, stored }) => {
    const texts = typed.find((one) => one.item === item)?.typed ?? {};
    return stored.map((name) => [fieldOf(name, item), markOf(texts[name] ?? "")] as const);
  });
  const aside = saved.filter(({ asideId }) => asideId !== undefined);
  const asideIds = aside.flatMap(({ item, asideId = "" }) =>
    answerTexts.map((name) => [fieldOf(name, item), asideId] as const),
  );
  return c.json({
    version: 0,
    time: formatTime(language, platform.clock.now(), timeZone),
    marks: Object.fromEntries(marks),
    asideIds: Object.fromEntries(asideIds),
    problems: [],
    aside: aside.map(({ item }) => String(item)),
  });
}
