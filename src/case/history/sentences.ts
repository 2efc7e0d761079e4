// The history of a case as a reader is told it: one plain sentence for each event, newest first.
import { stageNames, stageNamesForOffice } from "#case/messages/stages.ts";
import { type CaseEvent } from "#case/store.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import type { Side } from "#case/threads/rules.ts";
import { historyMessages } from "./messages/catalog.ts";
import { howTold } from "./rules.ts";

export type HistoryLine = {
  readonly number: number;
  readonly at: Date;
  readonly text: string;
  readonly kind: string;
};

type Telling = {
  readonly reader: { readonly userId: string; readonly side: Side; readonly language: Language };
  /** By user id, as far as this reader may know them. */
  readonly names: ReadonlyMap<string, string>;
};

export function tellHistory(events: readonly CaseEvent[], telling: Telling): HistoryLine[] {
  const lines = events.map((event) => ({ event, text: sentenceOf(event, telling) }));
  return lines
    .flatMap(({ event: { number, at, kind }, text }) =>
      text === undefined ? [] : [{ number, at, kind, text }],
    )
    .toReversed();
}

function sentenceOf(event: CaseEvent, telling: Telling): string | undefined {
  const { reader } = telling;
  const { sentences, movedTo, unknown } = historyMessages[reader.language];
  const told = howTold(event, reader);
  if (told.as === "sentence") return sentences[told.kind](whoOf(event, telling));
  if (told.as === "stage") {
    const names =
      reader.side === "office"
        ? stageNamesForOffice[staffLanguageOf(reader.language)]
        : stageNames[reader.language];
    return movedTo(names[told.stage]);
  }
  return told.as === "unknown" ? unknown(told.kind) : undefined;
}

function whoOf({ actor, actorRole }: CaseEvent, { reader, names }: Telling): string {
  const words = historyMessages[reader.language].who;
  const name = names.get(actor);
  if (actorRole === "office") return name === undefined ? words.office : words.officer(name);
  if (actorRole === "company") return name === undefined ? words.company : words.companyPerson(name);
  if (actorRole === "expert") return name === undefined ? words.expert : words.expertPerson(name);
  return words.system;
}
