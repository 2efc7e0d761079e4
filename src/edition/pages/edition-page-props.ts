// What the page of one edition is given.
import type { StaffLanguage } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import type { Decided } from "../decisions.ts";
import type { Edition } from "../edition.ts";
import type { ProgrammeState } from "../rules.ts";

export type DecisionShown = {
  readonly decided: Decided;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
};

export type PlacesShown = {
  /** Undefined: the edition as a whole. */
  readonly country: string | undefined;
  readonly cap: number | undefined;
  readonly held: number;
  readonly offered: number;
  readonly waiting: number;
  readonly left: number;
};

export type EditionPageProps = {
  readonly frame: Frame & { language: StaffLanguage };
  readonly edition: Edition;
  readonly state: ProgrammeState["state"];
  readonly places: readonly PlacesShown[];
  /** Newest first. */
  readonly decisions: readonly DecisionShown[];
  /** The newest decision's id, "" for none. */
  readonly seen: string;
  readonly turn: "open-now" | "close-now" | undefined;
  /** A field's text as typed; what is in force where nothing was. */
  readonly typed: (name: string, inForce: string) => string;
  readonly errors: readonly FieldError[];
  readonly notice: "done" | "changed-meanwhile" | undefined;
};
