// The web face of one's own account: profile, password, sessions.
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import { readNewPassword, readProfile } from "./forms.ts";
import { mustBeSignedIn } from "./guards.ts";
import { peopleMessages } from "./messages/people.ts";
import { AccountPage } from "./pages/account-page.tsx";
import { PasskeysPage } from "./pages/passkeys-page.tsx";
import { ChangePasswordPage } from "./pages/password-pages.tsx";
import { SessionsPage } from "./pages/sessions-page.tsx";
import { listMyCompanies } from "./queries.ts";
import { get, post, type Route } from "./route.ts";
import { deviceOf } from "./sign-in/device-name.ts";
import { changePassword } from "./sign-in/passwords.ts";
import { readSession } from "./sign-in/sessions.ts";
import * as store from "./sign-in/store.ts";
import { type Request, signedIn } from "./visit.ts";
import { askerOf, fieldErrors, formOf, goTo, type PeopleNeeds } from "./web.ts";

export function accountRoutes(needs: PeopleNeeds): Route[] {
  const guard = mustBeSignedIn(needs.platform);
  return [
    get(urls.account, guard, (c) => showAccount(needs, c)),
    post(urls.account, guard, (c) => saveProfile(needs, c)),
    get(urls.accountPassword, guard, (c) => showPassword(needs, c)),
    post(urls.accountPassword, guard, (c) => savePassword(needs, c)),
    get(urls.accountPasskeys, guard, (c) => showPasskeys(needs, c)),
    post(urls.accountPasskeys, guard, (c) => removePasskey(needs, c)),
    get(urls.sessions, guard, (c) => showSessions(needs, c)),
    post(urls.sessions, guard, (c) => endSessions(needs, c)),
  ];
}

type Typed = { name: string; language: string };
type Showing = { typed?: Typed; errors?: ReturnType<typeof fieldErrors> };

async function showAccount(
  needs: PeopleNeeds,
  c: Request,
  { typed, errors = [] }: Showing = {},
): Promise<Response> {
  const { frame, person, actor, language } = signedIn(c);
  const { db } = needs.signIn.workings;
  const { userId } = person;
  const [hasPassword, passkeys, sessions, account, companies] = await Promise.all([
    store.hasPassword(db, userId),
    store.listPasskeys(db, userId),
    liveSessions(needs, userId),
    store.findUser(db, userId),
    person.role === "company" ? needs.platform.database.as(actor, (tx) => listMyCompanies(tx, userId)) : null,
  ]);
  const notice = (["saved", "passwordChanged"] as const).find((one) => one === c.req.query("done"));
  const page = (
    <AccountPage
      frame={frame}
      email={person.email}
      typed={typed ?? { name: person.name, language: account?.language ?? language }}
      security={{
        hasPassword,
        secondFactor: person.secondFactor,
        passkeys: passkeys.length,
        sessions: sessions.length,
      }}
      companies={companies}
      notice={errors.length > 0 ? undefined : notice}
      errors={errors}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : 200);
}

async function liveSessions({ platform, signIn }: PeopleNeeds, userId: string): Promise<store.SessionRow[]> {
  const now = platform.clock.now();
  const sessions = await store.listSessions(signIn.workings.db, userId);
  return sessions
    .filter(({ expiresAt }) => expiresAt > now)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
}

async function saveProfile(needs: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c);
  const read = readProfile(form);
  if (!read.ok) {
    const typed = { name: form.one("name"), language: form.one("language") };
    return showAccount(needs, c, {
      typed,
      errors: fieldErrors(c, read.problems, { name: "name", language: "language" }),
    });
  }
  await store.changeProfile(needs.signIn.workings.db, signedIn(c).person.userId, read.value);
  return goTo(c, urls.account.to({}, { done: "saved", lang: read.value.language }));
}

async function showPassword({ signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, person } = signedIn(c);
  const hasPassword = await store.hasPassword(signIn.workings.db, person.userId);
  return c.html(<ChangePasswordPage {...{ frame, hasPassword }} />);
}

async function savePassword({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, person, language } = signedIn(c);
  const words = peopleMessages[language];
  const form = await formOf(c);
  const read = readNewPassword(form, person);
  if (!read.ok) {
    const errors = fieldErrors(c, read.problems, { password: "newPassword" });
    return c.html(<ChangePasswordPage {...{ frame, errors }} hasPassword />, 422);
  }
  const change = { userId: person.userId, current: form.one("current"), next: read.value };
  const result = await changePassword(signIn.workings, askerOf(c, platform), change);
  if (result.kind === "changed")
    return goTo(c, urls.account.to({}, { done: "passwordChanged" }), result.cookies);
  const text = result.kind === "wait" ? words.wait(result.waitMinutes) : words.account.wrongPassword;
  const errors = [{ name: "current", text }];
  return c.html(
    <ChangePasswordPage {...{ frame, errors }} hasPassword />,
    result.kind === "wait" ? 429 : 422,
  );
}

async function showPasskeys({ signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, person } = signedIn(c);
  const rows = await store.listPasskeys(signIn.workings.db, person.userId);
  const passkeys = rows.map(({ id, name, createdAt }) => ({
    id,
    name: name === "" ? null : name,
    on: createdAt ? dayIn(homeTimeZone, createdAt) : undefined,
  }));
  const notice = (["done", "removed"] as const).find((one) => one === c.req.query("done"));
  return c.html(<PasskeysPage {...{ frame, passkeys, notice }} />);
}

async function removePasskey({ signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c);
  const { userId } = signedIn(c).person;
  await store.removePasskey(signIn.workings.db, { userId, id: form.one("remove") });
  return goTo(c, urls.accountPasskeys.to({}, { done: "removed" }));
}

async function showSessions(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, person } = signedIn(c);
  const current = await readSession(needs.signIn.workings, c.req.raw.headers);
  const rows = await liveSessions(needs, person.userId);
  const sessions = rows.map((row) => ({
    id: row.id,
    ...deviceOf(row.userAgent ?? ""),
    since: row.createdAt,
    last: row.updatedAt,
    address: row.ipAddress ?? "",
    isThis: row.id === current?.id,
  }));
  return c.html(
    <SessionsPage {...{ frame, sessions }} timeZone={homeTimeZone} ended={c.req.query("done") === "ended"} />,
  );
}

async function endSessions({ signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c);
  const { userId } = signedIn(c).person;
  const { workings } = signIn;
  const current = await readSession(workings, c.req.raw.headers);
  const end = form.one("end");
  if (end === "others" && current) await store.endOtherSessions(workings.db, { userId, keep: current.id });
  else await store.endSession(workings.db, { userId, id: end });
  return goTo(c, urls.sessions.to({}, { done: "ended" }));
}
