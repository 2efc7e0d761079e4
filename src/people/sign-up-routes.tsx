// The web face of registering, confirming an e-mail address, and forgotten passwords.
import { urls } from "#urls.ts";
import { readEmailOnly, readNewPassword, readSignUp } from "./forms.ts";
import { peopleMessages } from "./messages/people.ts";
import { ForgottenPasswordPage, NewPasswordPage, NoNewPasswordPage } from "./pages/password-pages.tsx";
import { ConfirmEmailPage, LinkFailedPage, MailSentPage, SignUpPage } from "./pages/sign-up-pages.tsx";
import { anyone, get, post, type Route } from "./route.ts";
import { confirmEmail } from "./sign-in/confirm-email.ts";
import { ownPath } from "./sign-in/own-path.ts";
import { requestNewPassword, setNewPassword, signUp } from "./sign-in/passwords.ts";
import { type Request, visitOf } from "./visit.ts";
import { askerOf, backOf, fieldErrors, formOf, goTo, type PeopleNeeds } from "./web.ts";

export function signUpRoutes(needs: PeopleNeeds): Route[] {
  return [
    get(urls.signUp, anyone, (c) => {
      const typed = { name: "", email: "" };
      return c.html(<SignUpPage frame={visitOf(c).frame} typed={typed} back={c.req.query("back")} />);
    }),
    post(urls.signUp, anyone, (c) => register(needs, c)),
    get(urls.confirmEmail, anyone, (c) =>
      c.html(
        <ConfirmEmailPage
          frame={visitOf(c).frame}
          token={c.req.query("token") ?? ""}
          back={c.req.query("back")}
        />,
      ),
    ),
    post(urls.confirmEmail, anyone, (c) => confirm(needs, c)),
    get(urls.forgottenPassword, anyone, (c) =>
      c.html(<ForgottenPasswordPage frame={visitOf(c).frame} email="" />),
    ),
    post(urls.forgottenPassword, anyone, (c) => sendLink(needs, c)),
    get(urls.newPassword, anyone, (c) =>
      c.html(<NewPasswordPage frame={visitOf(c).frame} token={c.req.query("token") ?? ""} />),
    ),
    post(urls.newPassword, anyone, (c) => setPassword(needs, c)),
  ];
}

const names = { name: "name", email: "email", password: "password" } as const;

async function register({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, language } = visitOf(c);
  const words = peopleMessages[language];
  const form = await formOf(c);
  const typed = { name: form.one("name"), email: form.one("email") };
  const back = form.one("back") || undefined;
  const read = readSignUp(form);
  if (!read.ok) {
    const errors = fieldErrors(c, read.problems, names);
    return c.html(<SignUpPage {...{ frame, typed, back, errors }} />, 422);
  }
  const result = await signUp(signIn.workings, askerOf(c, platform), {
    ...read.value,
    language,
    back: ownPath(back),
  });
  if (result.kind === "wait") {
    const errors = [{ name: "email", text: words.wait(result.waitMinutes) }];
    return c.html(<SignUpPage {...{ frame, typed, back, errors }} />, 429);
  }
  const { sentTitle, sent, sentHint } = words.signUp;
  return c.html(
    <MailSentPage frame={frame} title={sentTitle} sent={sent(read.value.email)} hint={sentHint} />,
  );
}

async function confirm({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, language } = visitOf(c);
  const form = await formOf(c);
  const token = form.one("token");
  const back = form.one("back") || undefined;
  const asker = askerOf(c, platform);
  const result = await confirmEmail(signIn.workings, asker, { token, password: form.one("password") });
  switch (result.kind) {
    case "signed-in":
      return goTo(c, backOf(back), result.cookies);
    case "second-factor":
      return goTo(c, urls.secondFactor.to({}, { back }), result.cookies);
    case "bad-link":
      return c.html(<LinkFailedPage frame={frame} />, 410);
    default: {
      const words = peopleMessages[language];
      const text = result.kind === "wait" ? words.wait(result.waitMinutes) : words.confirmEmail.wrongPassword;
      const errors = [{ name: "password", text }];
      const status = result.kind === "wait" ? 429 : 422;
      return c.html(<ConfirmEmailPage {...{ frame, token, back, errors }} />, status);
    }
  }
}

async function sendLink({ platform, signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, language } = visitOf(c);
  const words = peopleMessages[language];
  const form = await formOf(c);
  const email = form.one("email");
  const read = readEmailOnly(form);
  if (!read.ok) {
    const errors = fieldErrors(c, read.problems, names);
    return c.html(<ForgottenPasswordPage {...{ frame, email, errors }} />, 422);
  }
  const result = await requestNewPassword(signIn.workings, askerOf(c, platform), read.value);
  if (result.kind === "wait") {
    const errors = [{ name: "email", text: words.wait(result.waitMinutes) }];
    return c.html(<ForgottenPasswordPage {...{ frame, email, errors }} />, 429);
  }
  const { title, sent, sentHint } = words.forgotten;
  return c.html(<MailSentPage frame={frame} title={title} sent={sent(read.value)} hint={sentHint} />);
}

async function setPassword({ signIn }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame } = visitOf(c);
  const form = await formOf(c);
  const token = form.one("token");
  const read = readNewPassword(form, { name: "", email: "" });
  if (!read.ok) {
    const errors = fieldErrors(c, read.problems, names);
    return c.html(<NewPasswordPage {...{ frame, token, errors }} />, 422);
  }
  const set = await setNewPassword(signIn.workings, token, read.value);
  return set
    ? goTo(c, urls.signIn.to({}, { notice: "passwordSet" }))
    : c.html(<NoNewPasswordPage frame={frame} />, 410);
}
