// The web face for a colleague with a link: no account, their own answers only, and one page for every link that does not work.
// Tries are not counted: a link's token has 192 random bits, and colleagues behind one address of a factory are many.
import { readSelfCheck } from "#content/self-check.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { anyone, get, post, type Route } from "#people/route.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { dayIn } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import { answerScript, errorsOf, groupOf, problemsIn } from "./check-web.ts";
import { typedItems } from "./forms.ts";
import { finishByLink, itemsOf, openLink, saveByLink } from "./link-commands.ts";
import { checkMessages } from "./messages/catalog.ts";
import { LinkClosedPage, LinkDonePage, LinkGroupPage, LinkPage } from "./pages/link-pages.tsx";
import { reasonedAnswers } from "./read-sheet.ts";
import { progressOf, type TypedItem } from "./rules.ts";
import { shownItem } from "./shown-item.ts";

export function linkRoutes(programme: Programme): Route[] {
  return [
    get(urls.colleagueCheck, anyone, (c) => showLink(programme, c)),
    get(urls.colleagueCheckGroup, anyone, (c) => showGroup(programme, c)),
    post(urls.colleagueCheckGroup, anyone, (c) => saveGroup(programme, c)),
    post(urls.colleagueCheckDone, anyone, (c) => finish(programme, c)),
  ];
}

const tokenOf = (c: Request) => c.req.param("token") ?? "";

function closed(c: Request): Response | Promise<Response> {
  return c.html(<LinkClosedPage frame={visitOf(c).frame} />, 404);
}

async function showLink(programme: Programme, c: Request): Promise<Response> {
  const { frame, language } = visitOf(c);
  const token = tokenOf(c);
  const link = await openLink(programme.platform, token);
  if (!link) return closed(c);
  const { invitation, companyName: company, editionId, country, own } = link;
  const { timeZone } = countryOf(editionOf(programme, editionId), country);
  const groups = readSelfCheck().groups.filter(({ id }) => invitation.groups.includes(id));
  return c.html(
    <LinkPage
      {...{ frame, token, company }}
      role={invitation.words.role}
      expiresOn={dayIn(timeZone, invitation.expiresAt)}
      groups={groups.map(({ id, name }) => ({
        id,
        name: name[language],
        progress: progressOf(itemsOf([id]), own, reasonedAnswers()),
      }))}
      saved={c.req.query("saved") !== undefined}
    />,
  );
}

type Showing = {
  readonly unsaved?: readonly TypedItem[];
  readonly said?: string;
  readonly mend?: boolean;
  readonly status?: 200 | 422 | 503;
};

async function showGroup(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, language } = visitOf(c);
  const { unsaved, said, mend = false, status = 200 } = showing;
  const token = tokenOf(c);
  const link = await openLink(programme.platform, token);
  if (!link) return closed(c);
  const place = groupOf(c, link.invitation.groups);
  if (!place) return c.notFound();
  const edition = editionOf(programme, link.editionId);
  const items = place.items.map((item) =>
    shownItem(item, { language, edition, standing: link.own, unsaved }),
  );
  const problems = problemsIn(place.items, link.own).filter((one) => mend || one.problem === "too-long");
  const group = { id: place.group.id, name: place.group.name[language] };
  const errors = errorsOf(language, problems);
  return c.html(<LinkGroupPage {...{ frame, token, group, items, errors, said }} />, status);
}

async function saveGroup(programme: Programme, c: Request): Promise<Response> {
  const { platform } = programme;
  const token = tokenOf(c);
  const form = await formOf(c);
  const { groups, items, scale } = readSelfCheck();
  const group = groups.find(({ id }) => id === c.req.param("group"));
  if (!group) return showGroup(programme, c);
  const numbers = items.filter((item) => item.group === group.id).map(({ number }) => number);
  const typed = typedItems(
    form,
    numbers,
    scale.map(({ id }) => id),
  );
  const failed = (error: unknown) => {
    platform.log.error("self-check-not-saved", {}, error);
    return "failed" as const;
  };
  const saved = await saveByLink(platform, token, typed).catch(failed);
  const byScript = c.req.header("accept") === "application/json";
  if (saved === "failed") {
    if (byScript) return c.json({}, 503);
    const said = checkMessages[visitOf(c).language].notSaved;
    return showGroup(programme, c, { unsaved: typed, said, status: 503 });
  }
  if (!saved) return byScript ? c.json({ handedIn: true }, 409) : closed(c);
  if (byScript) {
    const { timeZone } = countryOf(editionOf(programme, saved.editionId), saved.country);
    return answerScript(c, platform, { typed, saved: saved.saved, timeZone });
  }
  return afterSave(programme, c, form.one("go"));
}

async function afterSave(programme: Programme, c: Request, go: string): Promise<Response> {
  const token = tokenOf(c);
  const link = await openLink(programme.platform, token);
  if (!link) return closed(c);
  const place = groupOf(c, link.invitation.groups);
  if (!place) return c.notFound();
  const overview = urls.colleagueCheck.to({ token }, { saved: "1" });
  if (go === "list") return goTo(c, overview);
  if (problemsIn(place.items, link.own).length > 0)
    return showGroup(programme, c, { mend: true, status: 422 });
  return goTo(
    c,
    place.next === undefined ? overview : urls.colleagueCheckGroup.to({ token, group: place.next }),
  );
}

/** Thanked at once: the link lets nobody in any more. */
async function finish({ platform }: Programme, c: Request): Promise<Response> {
  const finished = await finishByLink(platform, tokenOf(c));
  return finished ? c.html(<LinkDonePage frame={visitOf(c).frame} />) : closed(c);
}
