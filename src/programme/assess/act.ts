// Who assesses, and in whose name the transactions run: the expert's own, so that the database ends them with the case.
import type { Programme } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import type { Actor } from "#platform/database/actor.ts";

export type Act = { readonly programme: Programme; readonly person: Person };

export function actorOf({ person }: Act): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}
