// In whose name a transaction runs; the row-level security policies read exactly this.

/** The roles a signed-in person may have. A company's people share the role "company". */
export const roles = ["company", "office", "expert", "operator"] as const;
export type Role = (typeof roles)[number];

export type Actor =
  | { readonly kind: "visitor" }
  | { readonly kind: "person"; readonly userId: string; readonly role: Role }
  /** A piece of work nobody is signed in for: a job, the seed, the operator's command line. */
  | { readonly kind: "system"; readonly task: string };

export const visitor: Actor = { kind: "visitor" };

export function systemActor(task: string): Actor {
  return { kind: "system", task };
}

/** The word the policies compare with: visitor, company, office, expert, operator or system. */
export function actorWord(actor: Actor): string {
  return actor.kind === "person" ? actor.role : actor.kind;
}

/** Who did it, as the history keeps it. */
export function actorId(actor: Actor): string {
  if (actor.kind === "person") return actor.userId;
  return actor.kind === "system" ? `system:${actor.task}` : "visitor";
}
