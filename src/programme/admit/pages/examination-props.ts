// What the examination page and its parts are given.
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import type { Examination } from "../examine.ts";

export type ExaminationProps = {
  readonly frame: Frame;
  readonly examination: Examination;
  /** The scan's page that is shown, from 1. */
  readonly page: number;
  /** Which side a phone shows. */
  readonly side: "answers" | "scan";
  /** The whole application after a correction, too. */
  readonly all: boolean;
  /** What was just done. */
  readonly done: string | undefined;
  /** What could not be done. */
  readonly warning: string | undefined;
  readonly note: string;
  readonly errors: readonly FieldError[];
};
