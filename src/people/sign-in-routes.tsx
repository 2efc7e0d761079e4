// The web face of signing in and out, by password, second factor or OpenID Connect, and of sending held forms on.
import { getCookie, setCookie } from "hono/cookie";
import { isUuid } from "#platform/forms/uuid.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { carryingLimits, type Held, openHeld, stillHeld } from "./held-forms.ts";
import { frameWithHeldForm } from "./lapse.tsx";
import { peopleMessages } from "./messages/people.ts";
import {
  ContinuePage,
  LeavingPage,
  LostFormPage,
  SecondFactorPage,
  StartAgainPage,
} from "./pages/second-factor-page.tsx";
import { type SignInNotice, SignInPage } from "./pages/sign-in-page.tsx";
import { anyone, get, post, type Route } from "./route.ts";
import { comeBack, fetchHeldForm, leaveForProvider, leaveHeldForm } from "./sign-in/openid-visit.ts";
import { signInWithPassword } from "./sign-in/passwords.ts";
import { finishSignIn, isPending } from "./sign-in/second-factor.ts";
import { endThisSession } from "./sign-in/sessions.ts";
import { type Request, visitOf } from "./visit.ts";
import { askerOf, backOf, formOf, goTo, type PeopleNeeds, withCookies } from "./web.ts";

export function signInRoutes(needs: PeopleNeeds): Route[] {
  const openId = needs.platform.config.openId;
  return [
    get(urls.signIn, anyone, (c) => showSignIn(needs, c)),
    post(urls.signIn, anyone, (c) => signIn(needs, c)),
    get(urls.secondFactor, anyone, (c) => showSecondFactor(needs, c)),
    post(urls.secondFactor, anyone, (c) => checkSecondFactor(needs, c)),
    get(urls.continueForm, anyone, (c) => fetchAndContinue(needs, c)),
    post(urls.continueForm, anyone, (c) => continueForm(needs, c)),
    post(urls.signOut, anyone, (c) => signOut(needs, c)),
    ...(openId
      ? [
          get(urls.signInElsewhere, anyone, (c) => leave(needs, c)),
          post(urls.signInElsewhere, anyone, (c) => leaveWithForm(needs, c)),
          get(urls.signInElsewhereBack, anyone, (c) => returnFromProvider(needs, c)),
        ]
      : []),
  ];
}

const notices = ["needed", "passwordSet", "signedOut"] as const;

function showSignIn({ platform }: PeopleNeeds, c: Request): Response | Promise<Response> {
  const { frame, person } = visitOf(c);
  const back = c.req.query("back");
  if (person) return goTo(c, backOf(back));
  const said = c.req.query("problem") === "openid" ? "openIdFailed" : c.req.query("notice");
  const notice: SignInNotice | undefined =
    said === "openIdFailed" ? said : notices.find((one) => one === said);
  const openId = platform.config.openId?.name;
  return c.html(<SignInPage {...{ frame, back, notice, openId }} />);
}

type Typed = { back: string | undefined; held: Held | undefined; email: string };

async function signIn(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { platform } = needs;
  const form = await formOf(c, carryingLimits);
  const typed: Typed = {
    back: form.one("back") || undefined,
    held: stillHeld(platform, form.one("held")),
    email: form.one("email").trim(),
  };
  const { workings } = needs.signIn;
  const credentials = { email: typed.email, password: form.one("password") };
  const result = await signInWithPassword(workings, askerOf(c, platform), credentials);
  switch (result.kind) {
    case "signed-in":
      return enter(needs, c, { ...typed, cookies: result.cookies });
    case "second-factor": {
      const { back, held } = typed;
      if (!held) return goTo(c, urls.secondFactor.to({}, { back }), result.cookies);
      const frame = frameWithHeldForm(visitOf(c).frame);
      return withCookies(await c.html(<SecondFactorPage frame={frame} held={held.sealed} />), result.cookies);
    }
    default: {
      const words = peopleMessages[visitOf(c).language];
      const text = result.kind === "wait" ? words.wait(result.waitMinutes) : words.signIn[result.kind];
      return refuseSignIn(needs, c, { typed, text, status: result.kind === "wait" ? 429 : 422 });
    }
  }
}

type Refusal = { typed: Typed; text: string; status: 422 | 429 };

function refuseSignIn({ platform }: PeopleNeeds, c: Request, { typed, text, status }: Refusal) {
  const { frame } = visitOf(c);
  const errors: FieldError[] = [{ name: "email", text }];
  const page = (
    <SignInPage
      frame={typed.held ? frameWithHeldForm(frame) : frame}
      {...typed}
      errors={errors}
      openId={platform.config.openId?.name}
    />
  );
  return c.html(page, status);
}

type Entering = { back: string | undefined; held: Held | undefined; cookies: readonly string[] };

/** Signed in now: to where the person came from, or to the form that was held. */
async function enter(needs: PeopleNeeds, c: Request, { back, held, cookies }: Entering): Promise<Response> {
  if (!held) return goTo(c, backOf(back), cookies);
  const cookie = cookies.map((one) => one.split(";")[0] ?? "").join("; ");
  const person = await needs.signIn.personOf(new Headers({ cookie }));
  return withCookies(
    await continuePage(needs, c, { sealed: held.sealed, name: person?.name ?? "" }),
    cookies,
  );
}

function continuePage(
  { platform }: PeopleNeeds,
  c: Request,
  { sealed, name }: { sealed: string; name: string },
): Response | Promise<Response> {
  const frame = frameWithHeldForm(visitOf(c).frame);
  const form = openHeld(platform, sealed);
  return form
    ? c.html(<ContinuePage {...{ frame, form, name }} />)
    : c.html(<LostFormPage frame={frame} />, 410);
}

async function showSecondFactor(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { frame } = visitOf(c);
  const back = c.req.query("back");
  const pending = await isPending(needs.signIn.workings, c.req.raw.headers);
  return pending ? c.html(<SecondFactorPage {...{ frame, back }} />) : goTo(c, urls.signIn.to({}, { back }));
}

async function checkSecondFactor(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { platform, signIn } = needs;
  const { frame: pageFrame, language } = visitOf(c);
  const form = await formOf(c, carryingLimits);
  const back = form.one("back") || undefined;
  const held = stillHeld(platform, form.one("held"));
  const result = await finishSignIn(signIn.workings, askerOf(c, platform), form.one("code"));
  if (result.kind === "right") return enter(needs, c, { back, held, cookies: result.cookies });
  const frame = held ? frameWithHeldForm(pageFrame) : pageFrame;
  const words = peopleMessages[language];
  if (result.kind === "start-again")
    return c.html(<StartAgainPage {...{ frame, back }} held={held?.sealed} />, 422);
  const text = result.kind === "wait" ? words.wait(result.waitMinutes) : words.secondFactor[result.kind];
  const page = (
    <SecondFactorPage {...{ frame, back }} held={held?.sealed} errors={[{ name: "code", text }]} />
  );
  return c.html(page, result.kind === "wait" ? 429 : 422);
}

/** Reached by a passkey's script, and by the button that begins the sign-in anew. */
async function continueForm(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { platform } = needs;
  const { person, frame } = visitOf(c);
  const form = await formOf(c, carryingLimits);
  const held = stillHeld(platform, form.one("held"));
  if (person && held) return continuePage(needs, c, { sealed: held.sealed, name: person.name });
  if (person) return goTo(c, backOf(form.one("back")));
  const shown = held ? frameWithHeldForm(frame) : frame;
  return c.html(<SignInPage frame={shown} held={held} openId={platform.config.openId?.name} />, 401);
}

/** Names the form that this browser has left with us: a link from somebody else cannot send a form of theirs. */
const heldFormCookie = "himori.held_form";

/** Back from the provider to the form that was left with us. */
async function fetchAndContinue(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { person, path } = visitOf(c);
  if (!person) return goTo(c, urls.signIn.to({}, { back: path }));
  const name = c.req.query("held") ?? "";
  const isOurs = isUuid(name) && getCookie(c, heldFormCookie) === name;
  const sealed = isOurs ? await fetchHeldForm(needs.signIn.workings, name) : undefined;
  return continuePage(needs, c, { sealed: sealed ?? "", name: person.name });
}

async function signOut({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const cookies = await endThisSession(signIn.workings, askerOf(c, platform));
  return goTo(c, urls.signIn.to({}, { notice: "signedOut" }), cookies);
}

async function leave({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const back = backOf(c.req.query("back"));
  const { url, cookies } = await leaveForProvider(signIn.workings, askerOf(c, platform), back);
  return withCookies(c.redirect(url, 303), cookies);
}

/** A page in between: a form must not lead to another site (form-action in our security policy). */
async function leaveWithForm({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c, carryingLimits);
  const held = stillHeld(platform, form.one("held"));
  const name = held && (await leaveHeldForm(signIn.workings, held.sealed));
  const back = name === undefined ? urls.home.to() : urls.continueForm.to({}, { held: name });
  const { url, cookies } = await leaveForProvider(signIn.workings, askerOf(c, platform), back);
  const provider = platform.config.openId?.name ?? "";
  if (name !== undefined) {
    const secure = platform.publicUrl.startsWith("https:");
    const path = urls.continueForm.to();
    setCookie(c, heldFormCookie, name, { path, secure, httpOnly: true, sameSite: "Lax" });
  }
  const response = await c.html(<LeavingPage frame={visitOf(c).frame} name={provider} url={url} />);
  response.headers.set("refresh", `0; url=${url}`);
  return withCookies(response, cookies);
}

async function returnFromProvider({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const result = await comeBack(signIn.workings, askerOf(c, platform), c.req.query());
  if (result.kind === "go") return goTo(c, backOf(result.path), result.cookies);
  return goTo(c, urls.secondFactor.to({}, { back: result.path }), result.cookies);
}
