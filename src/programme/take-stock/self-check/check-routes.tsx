// The web face of the sheet for the company: its groups, each group to answer, and choices between two answers.
import { readSelfCheck } from "#content/self-check.ts";
import { companyOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import { formatNumber } from "#i18n/formats.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { urls } from "#urls.ts";
import type { SheetView } from "../handed-in.ts";
import { answerScript, caseIdOf, errorsOf, groupOf, problemsIn, viewOf } from "./check-web.ts";
import { chooseAside, markOfItem, type Saved, saveAnswers } from "./commands.ts";
import { typedItems } from "./forms.ts";
import { lawOfGroup } from "./law-of-group.ts";
import { checkMessages } from "./messages/catalog.ts";
import { type OpenCheck, openCheck, rolesOf } from "./open-check.ts";
import type { AsidePair } from "./pages/asides-panel.tsx";
import { GroupPage } from "./pages/group-page.tsx";
import { OverviewPage } from "./pages/overview-page.tsx";
import { reasonedAnswers } from "./read-sheet.ts";
import { noAnswer, progressOf, type Standing, stateOfInvitation, type TypedItem } from "./rules.ts";
import { shownItem } from "./shown-item.ts";

export function checkRoutes(programme: Programme): Route[] {
  const guard = companyOfCase(programme.platform);
  return [
    get(urls.selfCheck, guard, (c) => showOverview(programme, c)),
    get(urls.selfCheckGroup, guard, (c) => showGroup(programme, c)),
    post(urls.selfCheckGroup, guard, (c) => saveGroup(programme, c)),
    post(urls.selfCheckAside, guard, (c) => choose(programme, c)),
  ];
}

async function showOverview(programme: Programme, c: Request): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const view = viewOf(c);
  const check = view && (await openCheck(programme, actor, caseIdOf(c)));
  if (!check) return c.notFound();
  const { caseId, phase, views, invitations } = check;
  const { groups, items } = readSelfCheck();
  const standing = views[view];
  const reasoned = reasonedAnswers();
  const now = programme.platform.clock.now();
  const open = invitations.filter((one) => one.view === view && stateOfInvitation(one, now) === "open");
  const lines = groups.map(({ id, name }) => ({
    id,
    name: name[frame.language],
    progress: progressOf(
      items.filter(({ group }) => group === id),
      standing,
      reasoned,
    ),
    given: open.filter((one) => one.groups.includes(id)).map(({ words }) => words.role),
  }));
  const total = progressOf(items, standing, reasoned);
  const locked = phase === "filling" ? undefined : phase === "before" ? "before" : "handed-in";
  return c.html(<OverviewPage {...{ frame, caseId, view, total, locked }} groups={lines} />);
}

type Showing = {
  readonly unsaved?: readonly TypedItem[];
  readonly said?: string;
  readonly mend?: boolean;
  readonly status?: 200 | 409 | 422 | 503;
};

async function showGroup(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const { unsaved, said, mend = c.req.query("mend") !== undefined, status = 200 } = showing;
  const [view, place] = [viewOf(c), groupOf(c)];
  const check = view && place && (await openCheck(programme, actor, caseIdOf(c)));
  if (!check) return c.notFound();
  const { caseId, phase, views, edition, invitations } = check;
  const words = checkMessages[language];
  const standing = views[view];
  const items = place.items.map((item) => shownItem(item, { language, edition, standing, unsaved }));
  const locked = phase !== "filling" && unsaved === undefined;
  const problems = problemsIn(place.items, standing).filter((one) => mend || one.problem === "too-long");
  const count = (value: number) => formatNumber(language, value);
  const done = c.req.query("chosen") === undefined ? undefined : words.asides.chosen;
  return c.html(
    <GroupPage
      {...{ frame, caseId, view, items, locked }}
      group={{ id: place.group.id, name: place.group.name[language] }}
      place={words.groupOf(count(place.number), count(place.all))}
      asides={asidePairs(check, view, c).filter(({ number }) => items.some((one) => one.number === number))}
      colleagues={rolesOf(invitations)}
      law={lawOfGroup(check.country, place.group.id, language)}
      errors={locked ? [] : errorsOf(language, problems)}
      said={said ?? (c.req.query("changed") === undefined ? undefined : words.asides.changed)}
      done={done}
    />,
    status,
  );
}

type NumberedPair = AsidePair & { readonly number: number };

function asidePairs({ views, invitations, names }: OpenCheck, view: SheetView, c: Request): NumberedPair[] {
  const { language } = signedIn(c);
  const { asides: words } = checkMessages[language];
  const roles = rolesOf(invitations);
  const { items } = readSelfCheck();
  return [...views[view].values()].flatMap(({ item, record, asides }: Standing) =>
    asides.map((other) => {
      const role = other.invitationId === null ? undefined : (roles.get(other.invitationId) ?? other.role);
      const text = items.find(({ number }) => number === item)?.text[language] ?? "";
      return {
        number: item,
        answerId: other.id,
        item: `${item}. ${text}`,
        standing: record ?? noAnswer,
        standingMark: markOfItem(record),
        other,
        by: role === undefined ? (names.get(other.by) ?? "") : words.colleague(role),
      };
    }),
  );
}

async function saveGroup(programme: Programme, c: Request): Promise<Response> {
  const { actor, language } = signedIn(c);
  const [view, place] = [viewOf(c), groupOf(c)];
  if (!view || !place) return c.notFound();
  const form = await formOf(c);
  const numbers = place.items.map(({ number }) => number);
  const typed = typedItems(
    form,
    numbers,
    readSelfCheck().scale.map(({ id }) => id),
  );
  const caseId = caseIdOf(c);
  const saved = await saveAnswers(programme.platform, actor, { caseId, view, items: typed }).catch(
    (error: unknown): undefined => {
      programme.platform.log.error("self-check-not-saved", { caseId }, error);
    },
  );
  const byScript = c.req.header("accept") === "application/json";
  const words = checkMessages[language];
  if (!saved) {
    if (byScript) return c.json({}, 503);
    return showGroup(programme, c, { unsaved: typed, said: words.notSaved, status: 503 });
  }
  if (!saved.ok) {
    if (saved.reason === "not-found") return c.notFound();
    if (byScript) return c.json({ handedIn: true }, 409);
    return showGroup(programme, c, { unsaved: typed, said: words.lockedNow, status: 409 });
  }
  if (byScript) return answerScript(c, programme.platform, { typed, saved: saved.items });
  return afterSave(programme, c, { saved, view, go: form.one("go"), next: place.next });
}

type AfterSave = { saved: Saved & { ok: true }; view: SheetView; go: string; next: string | undefined };

/** Everything is saved by now; whoever has something to mend sees it here, and may go on all the same. */
async function afterSave(programme: Programme, c: Request, { saved, view, go, next }: AfterSave) {
  const { actor } = signedIn(c);
  const place = groupOf(c);
  const check = place && (await openCheck(programme, actor, caseIdOf(c)));
  if (!check) return c.notFound();
  const { caseId } = check;
  const here = { caseId, view, group: place.group.id };
  if (saved.items.some(({ asideId }) => asideId !== undefined)) {
    return goTo(c, `${urls.selfCheckGroup.to(here)}#set-aside`);
  }
  if (go === "list") return goTo(c, urls.selfCheck.to({ caseId, view }));
  if (problemsIn(place.items, check.views[view]).length > 0) {
    return showGroup(programme, c, { mend: true, status: 422 });
  }
  const onward =
    next === undefined
      ? urls.selfCheck.to({ caseId, view })
      : urls.selfCheckGroup.to({ caseId, view, group: next });
  return goTo(c, onward);
}

async function choose(programme: Programme, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const view = viewOf(c);
  if (!view) return c.notFound();
  const form = await formOf(c);
  const caseId = caseIdOf(c);
  const chosen = await chooseAside(programme.platform, actor, {
    caseId,
    view,
    answerId: c.req.param("answerId") ?? "",
    take: form.one("choice") === "take",
    standingShown: form.one("standing"),
  });
  if (!chosen.ok && chosen.reason === "locked") return goTo(c, urls.selfCheck.to({ caseId, view }));
  if (!chosen.ok && chosen.reason === "not-found") return c.notFound();
  if (!("item" in chosen)) return c.notFound();
  const group = readSelfCheck().items.find(({ number }) => number === chosen.item)?.group ?? "";
  const query = chosen.ok ? { chosen: "1" } : { changed: "1" };
  return goTo(c, urls.selfCheckGroup.to({ caseId, view, group }, query));
}
