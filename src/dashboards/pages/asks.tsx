// What somebody is asked next, soonest due first: a link to where it is done, and how long there still is.
import type { Language } from "#i18n/languages.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { type Due, dueFrom } from "../due.ts";
import { askMessages } from "../messages/asks/catalog.ts";

export type AskShown = {
  readonly ask: string;
  /** Which case, where the reader may know. */
  readonly about: string | undefined;
  readonly href: string;
  /** ISO date. */
  readonly dueOn: string;
};

type Props = { language: Language; today: string; asks: readonly AskShown[] };

export function Asks({ language, today, asks }: Props) {
  return (
    <ul class="asks">
      {asks.map(({ ask, about, href, dueOn }) => (
        <li>
          <a href={href}>
            {ask}
            {about !== undefined && <span class="asks-about">{about}</span>}
          </a>
          <DueTag {...{ language, today, dueOn }} />
        </li>
      ))}
    </ul>
  );
}

const colours: Record<Due["state"], TagColour> = {
  overdue: "red",
  today: "yellow",
  soon: "yellow",
  later: "grey",
};

/** The date and how far off it is. */
export function DueTag({ language, today, dueOn }: { language: Language; today: string; dueOn: string }) {
  const words = askMessages[language];
  const due = dueFrom(today, dueOn);
  return (
    <Tag colour={colours[due.state]}>{words.dueOn(formatDate(language, dueOn), leftIn(due, language))}</Tag>
  );
}

function leftIn({ days, state }: Due, language: Language): string {
  const words = askMessages[language];
  if (state === "today") return words.today;
  const figure = formatNumber(language, Math.abs(days));
  return state === "overdue" ? words.overdueBy(figure) : words.daysLeft(figure);
}
