// A row is entered by one person and accepted by another. Pure.

export type ToAccept = {
  readonly version: number;
  readonly acceptedVersion: number | null;
  readonly complete: boolean;
  readonly changedBy: string;
  readonly removedAt: Date | null;
};

export type Acceptable =
  | { readonly ok: true }
  /** "own": the same person entered its newest version. */
  | { readonly ok: false; readonly reason: "removed" | "accepted" | "incomplete" | "own" };

export function mayAccept(item: ToAccept, userId: string): Acceptable {
  if (item.removedAt) return { ok: false, reason: "removed" };
  if (item.acceptedVersion === item.version) return { ok: false, reason: "accepted" };
  if (!item.complete) return { ok: false, reason: "incomplete" };
  return item.changedBy === userId ? { ok: false, reason: "own" } : { ok: true };
}
