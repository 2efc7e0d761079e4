// Where an expert's other cases stand in the way of a plan; shown to that expert alone.
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { planExpertMessages } from "../messages/expert/catalog.ts";

/** Both as a page calls them: a session with its day, another case with its name and hours. */
export type ShownConflict = {
  readonly kind: "overlap" | "same-day";
  readonly own: string;
  readonly other: string;
};

type Props = { frame: { language: Language }; conflicts: readonly ShownConflict[] };

export function ConflictList({ frame, conflicts }: Props) {
  const words = planExpertMessages[staffLanguageOf(frame.language)];
  if (conflicts.length === 0)
    return (
      <Section title={words.conflicts}>
        <p>{words.noConflicts}</p>
      </Section>
    );
  const overlaps = conflicts.some(({ kind }) => kind === "overlap");
  return (
    <Section title={words.conflicts}>
      <Notification kind={overlaps ? "warning" : "info"} title={words.conflictsLead}>
        <ul>
          {conflicts.map(({ kind, own, other }) => (
            <li>{kind === "overlap" ? words.overlapping(own, other) : words.sameDay(own, other)}</li>
          ))}
        </ul>
      </Notification>
    </Section>
  );
}
