// The web face of the choice of notices.
import { urls } from "#urls.ts";
import { mustBeSignedIn } from "../guards.ts";
import { get, post, type Route } from "../route.ts";
import { type Request, signedIn } from "../visit.ts";
import { formOf, goTo, type PeopleNeeds } from "../web.ts";
import { chooseNotices } from "./commands.ts";
import { type NoticeChoice, type NoticeChoices, type NoticeKind, readChoice, usualChoices } from "./kinds.ts";
import { NoticesPage } from "./pages/notices-page.tsx";
import { choicesOf } from "./store.ts";

export function noticeRoutes({ platform }: Pick<PeopleNeeds, "platform">): Route[] {
  const guard = mustBeSignedIn(platform);
  const current = async (c: Request): Promise<NoticeChoices> => {
    const { actor, person } = signedIn(c);
    const choices = await platform.database.as(actor, (tx) => choicesOf(tx, [person.userId]));
    return choices.get(person.userId) ?? usualChoices;
  };
  return [
    get(urls.accountNotices, guard, async (c) => {
      const { frame } = signedIn(c);
      const saved = c.req.query("done") === "saved";
      return c.html(<NoticesPage {...{ frame, saved }} choices={await current(c)} />);
    }),
    post(urls.accountNotices, guard, async (c) => {
      const { actor, person } = signedIn(c);
      const form = await formOf(c);
      const chosen = readChoices(form, await current(c));
      await chooseNotices(platform, { userId: person.userId, actor }, chosen);
      return goTo(c, urls.accountNotices.to({}, { done: "saved" }));
    }),
  ];
}

/** What is no choice leaves the kind as it is. */
function readChoices(form: { one(name: string): string }, before: NoticeChoices): NoticeChoices {
  const read = (kind: NoticeKind): NoticeChoice => readChoice(kind, form.one(kind)) ?? before[kind];
  return { messages: read("messages"), deadlines: read("deadlines"), progress: read("progress") };
}
