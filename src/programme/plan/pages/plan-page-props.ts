// What the page of a plan is given.
import type { Side } from "#case/threads/rules.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import type { PlanView } from "../view.ts";
import type { ShownConflict } from "./conflict-list.tsx";

export type PlanPageProps = {
  frame: Frame;
  caseId: string;
  side: Side;
  view: PlanView;
  momentOf: (at: Date) => string;
  /** Of the expert's other cases; undefined for everybody else. */
  conflicts: readonly ShownConflict[] | undefined;
  notice: "proposed" | "agreed" | "refused" | undefined;
  /** Why what was just asked for could not be done. */
  problems: readonly string[];
  typedReason: string;
  errors: readonly FieldError[];
};
