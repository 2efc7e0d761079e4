// The shape of the history's sentences: one for each kind of event.
import type { EventKind } from "#case/event-kinds.ts";

/** Given who did it, already called as this reader may call them. */
export type Sentence = (who: string) => string;
export type Sentences = Readonly<Record<EventKind | "submitted-to-wait" | "expert-left", Sentence>>;
