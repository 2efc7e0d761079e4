// The documents of a case, as chapters have them: the case lists them and knows none of the chapters.
import type { Transaction } from "#platform/database/database.ts";
import type { caseMessages } from "./messages/page/catalog.ts";
import type { CaseStanding } from "./store.ts";
import type { Side } from "./threads/rules.ts";

export type CaseDocument = {
  /** By this it is named in the reader's language. */
  readonly kind: keyof (typeof caseMessages)["ja"]["documents"]["names"];
  readonly href: string;
  /** null for what is still being written. */
  readonly at: Date | null;
};

/** Asked by the page of a case, answered from above: what this reader may open, newest first. */
export type DocumentsOfCase = (
  tx: Transaction,
  standing: CaseStanding,
  side: Side,
) => Promise<readonly CaseDocument[]>;
