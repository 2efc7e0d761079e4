// The law of matching: who is a candidate and why, where a request stands, what may be done with it. Pure.
import { type Expert } from "#people/experts/queries.ts";
import { meanSameCompany, pauseOn } from "#people/experts/rules.ts";

/** What a case asks of its expert. */
export type Need = {
  /** Every name the applicant goes by: headquarters, site, the company's own. */
  readonly companyNames: readonly string[];
  readonly country: string;
  readonly siteLanguage: string;
  /** null when the site applies by itself and no headquarters takes part. */
  readonly headquartersLanguage: string | null;
  /** Technical fields recognised in the business. */
  readonly fields: readonly string[];
  /** ISO dates: today, and the last day of the support. */
  readonly today: string;
  readonly supportEndsOn: string;
};

/** How an expert was already tried for this case. */
export type Tried =
  | "conflict"
  | "late-conflict"
  | "refused"
  | "lapsed"
  | "taken-back"
  | "not-agreed"
  | "changed";

export type Candidate = {
  readonly expert: Expert;
  /** Cases in hand. */
  readonly load: number;
  readonly tried: readonly Tried[];
};

export type Exclusion =
  | { readonly kind: "ended" | "no-profile" | "country" | "paused-throughout" | "now-asked" }
  | { readonly kind: "conflict" | "late-conflict" | "not-agreed" | "changed" }
  | { readonly kind: "former-client"; readonly client: string };

export type Argument =
  | { readonly kind: "country" | "site-language" | "headquarters-language" | "trade-secrets" }
  | { readonly kind: "no-site-language" | "no-headquarters-language" | "no-field" | "no-trade-secrets" }
  | { readonly kind: "refused" | "lapsed" }
  | { readonly kind: "fields"; readonly fields: readonly string[] }
  | { readonly kind: "load" | "full"; readonly load: number; readonly most: number }
  | { readonly kind: "paused"; readonly untilOn: string };

export type Judged = Candidate & {
  /** Any of these bars the expert from this case. */
  readonly excluded: readonly Exclusion[];
  readonly speakFor: readonly Argument[];
  readonly speakAgainst: readonly Argument[];
  readonly score: number;
};

const weights: Record<Argument["kind"], number> = {
  country: 0,
  "site-language": 4,
  "headquarters-language": 3,
  fields: 3,
  "trade-secrets": 2,
  load: 0,
  "no-site-language": -2,
  "no-headquarters-language": -1,
  "no-field": -1,
  "no-trade-secrets": -1,
  full: -8,
  paused: -4,
  refused: -6,
  lapsed: -3,
};

/** What speaks for and against one expert; a bar outweighs everything. */
export function judgeCandidate(candidate: Candidate, need: Need): Judged {
  const speakFor = argumentsFor(candidate, need);
  const speakAgainst = argumentsAgainst(candidate, need);
  const free = candidate.expert.profile ? candidate.expert.profile.mostCases - candidate.load : 0;
  const weighed = [...speakFor, ...speakAgainst].reduce((sum, { kind }) => sum + weights[kind], 0);
  const score = weighed + Math.min(Math.max(free, 0), 3);
  return { ...candidate, excluded: exclusionsOf(candidate, need), speakFor, speakAgainst, score };
}

/** Those who may be asked first, the best before; then the excluded. Equal ones by load, then by name. */
export function shortList(candidates: readonly Candidate[], need: Need): Judged[] {
  return candidates
    .map((candidate) => judgeCandidate(candidate, need))
    .toSorted(
      (a, b) =>
        Number(a.excluded.length > 0) - Number(b.excluded.length > 0) ||
        b.score - a.score ||
        a.load - b.load ||
        a.expert.name.localeCompare(b.expert.name, "ja") ||
        a.expert.userId.localeCompare(b.expert.userId),
    );
}

const bars = ["conflict", "late-conflict", "not-agreed", "changed"] as const;

function exclusionsOf({ expert, tried }: Candidate, need: Need): Exclusion[] {
  const { profile, ending, formerClients, pauses } = expert;
  const excluded: Exclusion[] = [];
  if (ending) excluded.push({ kind: "ended" });
  if (!profile) excluded.push({ kind: "no-profile" });
  else if (!profile.countries.includes(need.country)) excluded.push({ kind: "country" });
  const client = formerClients.find((one) => need.companyNames.some((name) => meanSameCompany(one, name)));
  if (client !== undefined) excluded.push({ kind: "former-client", client });
  for (const kind of bars) if (tried.includes(kind)) excluded.push({ kind });
  const pause = pauseOn(pauses, need.today);
  if (pause && (pause.untilOn === null || pause.untilOn >= need.supportEndsOn))
    excluded.push({ kind: "paused-throughout" });
  return excluded;
}

function argumentsFor({ expert: { profile }, load }: Candidate, need: Need): Argument[] {
  if (!profile) return [];
  const { countries, languages, fields, mostCases: most } = profile;
  const fitting = need.fields.filter((field) => fields.includes(field));
  const { headquartersLanguage } = need;
  const found: Argument[] = [];
  if (countries.includes(need.country)) found.push({ kind: "country" });
  if (languages.includes(need.siteLanguage)) found.push({ kind: "site-language" });
  if (headquartersLanguage !== null && languages.includes(headquartersLanguage))
    found.push({ kind: "headquarters-language" });
  if (fitting.length > 0) found.push({ kind: "fields", fields: fitting });
  if (fields.includes(ownField)) found.push({ kind: "trade-secrets" });
  if (load < most) found.push({ kind: "load", load, most });
  return found;
}

/** The legal field that the whole programme is about. */
const ownField = "trade-secrets";

function argumentsAgainst({ expert, load, tried }: Candidate, need: Need): Argument[] {
  const { profile, pauses } = expert;
  if (!profile) return [];
  const { languages, fields, mostCases: most } = profile;
  const { headquartersLanguage } = need;
  const pause = pauseOn(pauses, need.today);
  const found: Argument[] = [];
  if (!languages.includes(need.siteLanguage)) found.push({ kind: "no-site-language" });
  if (headquartersLanguage !== null && !languages.includes(headquartersLanguage))
    found.push({ kind: "no-headquarters-language" });
  if (need.fields.length > 0 && !need.fields.some((field) => fields.includes(field)))
    found.push({ kind: "no-field" });
  if (!fields.includes(ownField)) found.push({ kind: "no-trade-secrets" });
  if (load >= most) found.push({ kind: "full", load, most });
  if (pause?.untilOn && pause.untilOn < need.supportEndsOn)
    found.push({ kind: "paused", untilOn: pause.untilOn });
  if (tried.includes("refused")) found.push({ kind: "refused" });
  if (tried.includes("lapsed")) found.push({ kind: "lapsed" });
  return found;
}

/** The records of one request, as far as each was made. */
export type RequestRecords = {
  readonly declaration: { readonly kind: "none" | "conflict" | "unsure" } | null;
  readonly ruling: { readonly kind: "no-conflict" | "conflict" } | null;
  readonly answer: { readonly kind: "accepted" | "refused" } | null;
  readonly ending: {
    readonly kind: "lapsed" | "taken-back" | "case-over" | "agreed" | "not-agreed";
  } | null;
};

export const requestStates = [
  "declaration",
  "ruling",
  "answer",
  "agreement",
  "agreed",
  "conflict",
  "refused",
  "lapsed",
  "taken-back",
  "case-over",
  "not-agreed",
] as const;

/** Where a request stands: the first four wait on expert, office, expert and company; the rest are its ends. */
export type RequestState = (typeof requestStates)[number];

export function stateOfRequest(records: RequestRecords): RequestState {
  const { declaration, ruling, answer, ending } = records;
  if (declaration?.kind === "conflict" || ruling?.kind === "conflict") return "conflict";
  if (answer?.kind === "refused") return "refused";
  if (ending) return ending.kind;
  if (answer) return "agreement";
  if (!declaration) return "declaration";
  return declaration.kind === "unsure" && !ruling ? "ruling" : "answer";
}

const open: ReadonlySet<RequestState> = new Set(["declaration", "ruling", "answer", "agreement"]);

export function isOpen(state: RequestState): boolean {
  return open.has(state);
}

/** A request lapses once its day is over and the expert has yet to act; what waits on others never lapses. */
export function hasLapsed(state: RequestState, replyBy: string, today: string): boolean {
  return (state === "declaration" || state === "answer") && replyBy < today;
}

/** How a request that came to nothing marks its expert for this case. */
export function triedBy(state: RequestState): Tried | undefined {
  switch (state) {
    case "conflict":
    case "refused":
    case "lapsed":
    case "taken-back":
    case "not-agreed":
      return state;
    default:
      return undefined;
  }
}

/** Technical fields that the business speaks of: by the kinds of business ticked, and by words in its description. */
export function fieldsOfBusiness(
  business: { readonly types: readonly string[]; readonly words: string },
  fields: readonly TechnicalField[],
): string[] {
  const words = business.words.normalize("NFKC").toLowerCase();
  const named = fields.filter((field) => field.words.some((word) => words.includes(word.toLowerCase())));
  // A ticked kind alone says little: it counts where no word says more.
  const found =
    named.length > 0
      ? named
      : fields.filter((field) => field.businessTypes.some((type) => business.types.includes(type)));
  return found.map(({ id }) => id);
}

export type TechnicalField = {
  readonly id: string;
  readonly businessTypes: readonly string[];
  readonly words: readonly string[];
};
