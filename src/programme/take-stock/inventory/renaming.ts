// A department gets another name: what that does, with a name nobody has or one that another has already. Pure.
import { cleanText } from "#platform/forms/clean-text.ts";
import type { Problem } from "#platform/forms/understood.ts";
import { foldWord } from "./fold-word.ts";
import { textLength } from "./read-cell.ts";

export type DepartmentUse = {
  readonly id: string;
  readonly name: string;
  /** How many rows lie in it, and how many of them are accepted. */
  readonly rows: number;
  readonly accepted: number;
};

export type Renaming = {
  readonly from: DepartmentUse;
  readonly to: string;
  /** The other department that is called so already: the rows join its own. */
  readonly into: DepartmentUse | undefined;
};

export type NotRenamed =
  /** No row lies in it any more: somebody has renamed it meanwhile. */
  | { readonly ok: false; readonly reason: "gone" }
  | { readonly ok: false; readonly reason: "same" }
  | { readonly ok: false; readonly reason: "unreadable"; readonly problem: Problem };

export type PlannedRenaming = { readonly ok: true; readonly renaming: Renaming } | NotRenamed;

export type Asked = { readonly departmentId: string; readonly typed: string };

export function planRenaming(
  departments: readonly DepartmentUse[],
  { departmentId, typed }: Asked,
): PlannedRenaming {
  const from = departments.find(({ id }) => id === departmentId);
  if (!from || from.rows === 0) return { ok: false, reason: "gone" };
  const read = cleanText(typed, { max: textLength.department, required: true });
  if (!read.ok) return { ok: false, reason: "unreadable", problem: read.problem };
  const to = read.text;
  if (to === from.name) return { ok: false, reason: "same" };
  const key = departmentKey(to);
  const into = departments.find(({ id, name }) => id !== from.id && departmentKey(name) === key);
  return { ok: true, renaming: { from, to: into?.name ?? to, into } };
}

/** Two spellings of one name are one department. */
export const departmentKey = (name: string): string => foldWord(name) || name;
