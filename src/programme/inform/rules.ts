// What the public pages work out: the menu as a table, the example menus, the answers to the three questions.
import type { UseExample } from "#content/guide.ts";
import type { LawCard } from "#content/law-cards.ts";
import { seats, situations, type Edition, type MenuGroup, type MenuLine } from "#edition/edition.ts";
import {
  checkEligibility,
  findMenuLine,
  menuTotal,
  situationsFor,
  type Eligibility,
  type EligibilityAnswers,
} from "#edition/rules.ts";

export type MenuTableRow = {
  readonly line: MenuLine;
  /** The groups it stands in, the outer one first. */
  readonly groups: readonly MenuGroup[];
  /** Those of them that begin with this line. */
  readonly opens: readonly MenuGroup[];
  readonly choice: "compulsory" | "free" | "one-of" | "optional";
};

/** The edition's menu, line by line, with the headings that come before each line. */
export function menuTable(edition: Edition): readonly MenuTableRow[] {
  let open: readonly MenuGroup[] = [];
  return edition.menu.map((line) => {
    const groups = groupPath(edition, line.group);
    const opens = groups.filter((group) => !open.includes(group));
    open = groups;
    return { line, groups, opens, choice: choiceOf(edition, line) };
  });
}

function groupPath(edition: Edition, id: string | undefined): readonly MenuGroup[] {
  const group = edition.menuGroups.find((one) => one.id === id);
  return group === undefined ? [] : [...groupPath(edition, group.within), group];
}

function choiceOf(edition: Edition, line: MenuLine): MenuTableRow["choice"] {
  if (line.compulsory) return "compulsory";
  if (line.free) return "free";
  return edition.alternatives.some((ids) => ids.includes(line.id)) ? "one-of" : "optional";
}

export type ExampleMenu = { readonly lines: readonly MenuLine[]; readonly minutes: number };

/** An example's lines as this edition has them; a line it lacks is left out. */
export function exampleMenu(edition: Edition, example: UseExample): ExampleMenu {
  const lines = example.lines.flatMap((id) => findMenuLine(edition, id) ?? []);
  return {
    lines,
    minutes: menuTotal(
      edition,
      lines.map(({ id }) => id),
    ).minutes,
  };
}

export type EligibilityForm = { readonly answers: EligibilityAnswers; readonly sent: boolean };

/** The three questions as a browser sends them in the query; what is not one of the choices is no answer. */
export function readEligibilityForm(query: Readonly<Record<string, string | undefined>>): EligibilityForm {
  return {
    answers: {
      seat: seats.find((one) => one === query.seat),
      countryCode: query.country === "" ? undefined : query.country,
      situation: situations.find((one) => one === query.situation),
    },
    sent:
      ["seat", "country", "situation"].some((name) => query[name] !== undefined) || query.check !== undefined,
  };
}

/** As the edition decides; a situation that does not belong to the kind of company is asked again. */
export function eligibilityOf(edition: Edition, answers: EligibilityAnswers): Eligibility {
  const { seat, situation } = answers;
  const fits =
    seat === undefined || situation === undefined || situationsFor(edition, seat).includes(situation);
  return checkEligibility(edition, fits ? answers : { ...answers, situation: undefined });
}

/** The edition's countries first, in its order; then the others, such as the home country. */
export function lawCardsInOrder(edition: Edition, cards: readonly LawCard[]): readonly LawCard[] {
  const covered = edition.countries.flatMap(({ code }) => cards.filter((card) => card.country === code));
  return [...covered, ...cards.filter((card) => !covered.includes(card))];
}
