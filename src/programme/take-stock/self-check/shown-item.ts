// An item of the sheet as a page shows it: its question, what it aims at, and what stands in its fields.
import { readSelfCheck, type SelfCheckItem } from "#content/self-check.ts";
import type { Edition } from "#edition/edition.ts";
import { formatList } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { fieldOf } from "./forms.ts";
import { answerTexts, type ItemAnswer, noAnswer, type Standing, type TypedItem } from "./rules.ts";

export type ShownItem = {
  readonly number: number;
  readonly text: string;
  readonly priority: boolean;
  readonly aims: string;
  /** "" where the item serves none. */
  readonly requirements: string;
  /** Id and name of the menu line that helps; undefined where the edition has none. */
  readonly menu: string | undefined;
  /** What stands in its fields. */
  readonly values: ItemAnswer;
  /** Marks of what its fields show, by the field's name. */
  readonly marks: Readonly<Record<string, string>>;
  /** By which link it was answered; undefined for the company's own answers. */
  readonly invitationId: string | undefined;
  readonly asides: Standing["asides"];
};

type Reading = {
  readonly language: Language;
  readonly edition: Edition;
  readonly standing: ReadonlyMap<number, Standing>;
  /** What a browser sent and is not saved: shown again, with the marks it came with. */
  readonly unsaved?: readonly TypedItem[] | undefined;
};

export function shownItem(item: SelfCheckItem, reading: Reading): ShownItem {
  const { language, edition, standing, unsaved = [] } = reading;
  const { aims, requirements } = readSelfCheck();
  const namesOf = (all: typeof aims, ids: readonly string[]) =>
    formatList(
      language,
      all.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]),
    );
  const { number } = item;
  const one = standing.get(number);
  const stored = one?.record ?? noAnswer;
  const sent = unsaved.find((typed) => typed.item === number);
  const menu = edition.menu.find(({ id }) => id === item.menuLine);
  return {
    number,
    text: item.text[language],
    priority: item.priority,
    aims: namesOf(aims, item.aims),
    requirements: item.requirements.length === 0 ? "" : namesOf(requirements, item.requirements),
    menu: menu && `${menu.id} ${menu.name[language]}`,
    values: { ...pick(stored), ...sent?.typed },
    marks: Object.fromEntries(
      answerTexts.map((name) => [fieldOf(name, number), sent?.shown[name] ?? markOf(stored[name])]),
    ),
    invitationId: one?.record?.invitationId ?? undefined,
    asides: one?.asides ?? [],
  };
}

function pick({ answer, reason, evidence, role }: ItemAnswer): ItemAnswer {
  return { answer, reason, evidence, role };
}

/** The words of an answer of the scale; "" stays "". */
export function scaleLabel(answer: string, language: Language): string {
  return readSelfCheck().scale.find(({ id }) => id === answer)?.label[language] ?? "";
}
