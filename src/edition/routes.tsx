// The office's web face of editions: how they stand, and decisions about them, each confirmed before it is taken.
import { type StaffLanguage, staffLanguageOf } from "#i18n/languages.ts";
import { officePeople } from "#people/guards.ts";
import { namesOf } from "#people/queries.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import type { Form } from "#people/forms.ts";
import type { Transaction } from "#platform/database/database.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { decideOnEdition } from "./commands.ts";
import { changesOf, makesRoom, turnOf, warningsOf } from "./decide.ts";
import type { Edition } from "./edition.ts";
import { acts, type DecisionAsked, type DecisionProblem, readDecision, reasonField } from "./forms.ts";
import { editionMessages } from "./messages/catalog.ts";
import { DecisionConfirmPage } from "./pages/decision-confirm-page.tsx";
import { EditionPage } from "./pages/edition-page.tsx";
import type { DecisionShown, PlacesShown } from "./pages/edition-page-props.ts";
import { type EditionListed, EditionsPage } from "./pages/editions-page.tsx";
import { type Programme, todayAtHome } from "./programme.ts";
import { type Places, placesLeft, programmeState } from "./rules.ts";
import { countPlaces, type EditionDecision, listDecisions } from "./store.ts";
import { problemSentences } from "./web.ts";

/** Places by their records, which floors above keep. */
type ByRecord = Omit<PlacesShown, "cap" | "left" | "country"> & { readonly country: string };

export type EditionNeeds = Programme & {
  readonly countByRecord: (tx: Transaction, editionId: string) => Promise<readonly ByRecord[]>;
};

export function editionRoutes(needs: EditionNeeds): Route[] {
  const office = officePeople(needs.platform);
  return [
    get(urls.editions, office, (c) => list(needs, c)),
    get(urls.edition, office, (c) => onEdition(needs, c, (edition) => show(needs, c, { edition }))),
    post(urls.editionDecisions, office, (c) => onEdition(needs, c, (edition) => decide(needs, c, edition))),
  ];
}

type Answer = Response | Promise<Response>;

function onEdition({ editions }: EditionNeeds, c: Request, answer: (edition: Edition) => Answer): Answer {
  const edition = editions.find(({ id }) => id === c.req.param("editionId"));
  return edition ? answer(edition) : c.notFound();
}

async function list({ platform, editions }: EditionNeeds, c: Request): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const today = todayAtHome(platform.clock);
  const newestFirst = editions.toSorted((one, other) => other.year - one.year);
  const listed = await platform.database.as(actor, async (tx) => {
    const found: EditionListed[] = [];
    for (const edition of newestFirst) {
      const places = await countPlaces(tx, edition.id);
      found.push({ edition, places, state: programmeState(edition, today, { places }).state });
    }
    return found;
  });
  return c.html(<EditionsPage frame={staffFrame(frame)} editions={listed} />);
}

type Showing = {
  readonly edition: Edition;
  readonly refused?: {
    readonly form: Form;
    readonly problems: readonly DecisionProblem[];
  };
  readonly changedMeanwhile?: boolean;
};

async function show(needs: EditionNeeds, c: Request, { edition, refused, changedMeanwhile }: Showing) {
  const { actor, frame, language: read } = signedIn(c);
  const language = staffLanguageOf(read);
  const { database, clock } = needs.platform;
  const today = todayAtHome(clock);
  const found = await database.as(actor, async (tx) => {
    const decisions = await listDecisions(tx, edition.id);
    const names = await namesOf(
      tx,
      decisions.map(({ decidedBy }) => decidedBy),
    );
    const places = await countPlaces(tx, edition.id);
    return { decisions, names, places, byRecord: await needs.countByRecord(tx, edition.id) };
  });
  const { decisions, places, byRecord } = found;
  const notice = changedMeanwhile === true ? "changed-meanwhile" : "done";
  const page = (
    <EditionPage
      frame={staffFrame(frame)}
      edition={edition}
      state={programmeState(edition, today, { places }).state}
      places={placesShown(edition, places, byRecord)}
      decisions={decisions.map((one) => shownDecision(one, found.names, language))}
      seen={decisions[0]?.id ?? ""}
      turn={turnOf(edition, today, places)}
      typed={(name, inForce) => (refused?.form.has(name) === true ? refused.form.one(name) : inForce)}
      errors={refused ? problemSentences(edition, refused.problems, language) : []}
      notice={changedMeanwhile === true || c.req.query("done") === "yes" ? notice : undefined}
    />
  );
  return c.html(page, changedMeanwhile === true ? 409 : refused ? 422 : 200);
}

function shownDecision(
  { value, decidedAt, decidedBy, reason }: EditionDecision,
  names: ReadonlyMap<string, string>,
  language: StaffLanguage,
): DecisionShown {
  const words = editionMessages[language];
  const unknown = decidedBy.startsWith("system:") ? words.system : words.unknownPerson;
  return { decided: value, at: decidedAt, by: names.get(decidedBy) ?? unknown, reason };
}

/** A line for each country, and the sum. */
function placesShown(edition: Edition, places: Places, byRecord: readonly ByRecord[]): PlacesShown[] {
  const none = { held: 0, offered: 0, waiting: 0 };
  const rows = edition.countries.map(({ code: country }) => ({
    ...(byRecord.find((one) => one.country === country) ?? none),
    country,
    cap: edition.caps.casesPerCountry[country],
    left: placesLeft(edition, places, country),
  }));
  const sum = (of: "held" | "offered" | "waiting") => byRecord.reduce((all, one) => all + one[of], 0);
  return [
    ...rows,
    {
      country: undefined,
      cap: edition.caps.cases,
      held: sum("held"),
      offered: sum("offered"),
      waiting: sum("waiting"),
      left: placesLeft(edition, places),
    },
  ];
}

async function decide(needs: EditionNeeds, c: Request, edition: Edition): Promise<Response> {
  const form = await formOf(c);
  const act = acts.find((one) => one === form.one("act"));
  if (!act) return show(needs, c, { edition });
  const { actor } = signedIn(c);
  const today = todayAtHome(needs.platform.clock);
  const read = readDecision(form, act, { edition, today });
  if (!read.ok) return show(needs, c, { edition, refused: { form, problems: read.problems } });
  const same = [
    { name: act === "caps" ? "cases" : reasonField(act), problem: { key: "nothing-changes" } },
  ] as const;
  if (changesOf(edition, read.value.decided).length === 0) {
    return show(needs, c, { edition, refused: { form, problems: same } });
  }
  if (form.one("confirmed") !== "yes") return confirm(needs, c, { edition, asked: read.value, form });
  const taken = await decideOnEdition(needs, actor, { edition, ...read.value, seen: form.one("seen") });
  if (taken.ok) return goTo(c, urls.edition.to({ editionId: edition.id }, { done: "yes" }));
  return onEdition(needs, c, (now) => show(needs, c, { edition: now, changedMeanwhile: true }));
}

type Confirming = { readonly edition: Edition; readonly asked: DecisionAsked; readonly form: Form };

async function confirm({ platform }: EditionNeeds, c: Request, { edition, asked, form }: Confirming) {
  const { actor, frame } = signedIn(c);
  const { decided, reason } = asked;
  const places = await platform.database.as(actor, (tx) => countPlaces(tx, edition.id));
  return c.html(
    <DecisionConfirmPage
      frame={staffFrame(frame)}
      edition={edition}
      changes={changesOf(edition, decided)}
      warnings={warningsOf({ edition, places, decided, today: todayAtHome(platform.clock) })}
      room={makesRoom({ edition, places, decided })}
      reason={reason}
      hidden={Object.fromEntries(form.names().map((name) => [name, form.one(name)]))}
    />,
  );
}
