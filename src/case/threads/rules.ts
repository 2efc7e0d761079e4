// The law of threads: who speaks with whom, who may begin one, and how long a message may be taken back. Pure.
import type { Role } from "#platform/database/actor.ts";
import type { FileAudience } from "#platform/schema.ts";
import type { ThreadParties } from "./parties.ts";

/** On whose side of a case a person stands. */
export type Side = Exclude<Role, "operator">;

export const sidesOf: Record<ThreadParties, readonly Side[]> = {
  "company-office": ["company", "office"],
  "company-expert": ["company", "expert"],
  "office-expert": ["office", "expert"],
  all: ["company", "office", "expert"],
};

/** What this side may begin, the usual first. The expert takes part only while there is one. */
const begun: Record<Side, readonly ThreadParties[]> = {
  company: ["company-office", "all", "company-expert"],
  office: ["company-office", "all", "office-expert"],
  expert: ["all", "company-expert", "office-expert"],
};

export function mayWrite(parties: ThreadParties, side: Side): boolean {
  return sidesOf[parties].includes(side);
}

export function mayBegin(side: Side, hasExpert: boolean): readonly ThreadParties[] {
  return hasExpert ? begun[side] : begun[side].filter((parties) => !sidesOf[parties].includes("expert"));
}

/** Who may open what is attached: the same people as read the thread. */
export function audienceOf(parties: ThreadParties): FileAudience {
  if (parties === "company-office") return "programme";
  return parties === "office-expert" ? "staff" : "parties";
}

const retractableMinutes = 60;

type Sent = { readonly sentBy: string; readonly sentAt: Date; readonly retractedAt: Date | null };

/** By its writer, within the hour, once. */
export function mayRetract(
  { sentBy, sentAt, retractedAt }: Sent,
  { userId, now }: { readonly userId: string; readonly now: Date },
): boolean {
  const minutes = (now.getTime() - sentAt.getTime()) / 60_000;
  return retractedAt === null && sentBy === userId && minutes < retractableMinutes;
}
