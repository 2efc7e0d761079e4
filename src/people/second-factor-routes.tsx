// The web face of setting up the second factor and renewing its backup codes.
import { z } from "zod";
import { qrModules } from "#platform/pdf/qr.ts";
import { urls } from "#urls.ts";
import { mustBeSignedInWithoutFactor } from "./guards.ts";
import { peopleMessages } from "./messages/people.ts";
import { BackupCodesPage, SetUpProvePage, SetUpStartPage } from "./pages/second-factor-set-up-page.tsx";
import { get, post, type Route } from "./route.ts";
import { ownPath } from "./sign-in/own-path.ts";
import { needsSecondFactor } from "./sign-in/rules.ts";
import { openText, sealText } from "./sign-in/sealed-text.ts";
import { beginSetUp, finishSetUp, renewBackupCodes } from "./sign-in/second-factor.ts";
import { hasPassword } from "./sign-in/store.ts";
import { type Request, signedIn } from "./visit.ts";
import { askerOf, formOf, type PeopleNeeds, withCookies } from "./web.ts";

export function secondFactorRoutes(needs: PeopleNeeds): Route[] {
  const guard = mustBeSignedInWithoutFactor(needs.platform);
  return [
    get(urls.accountSecondFactor, guard, (c) => showStart(needs, c, { back: ownPath(c.req.query("back")) })),
    post(urls.accountSecondFactor, guard, async (c) => {
      const form = await formOf(c);
      const back = ownPath(form.one("back"));
      return form.one("step") === "prove"
        ? prove(needs, c, { sealed: form.one("sealed"), code: form.one("code"), back })
        : begin(needs, c, { password: form.one("password"), back });
    }),
    post(urls.accountBackupCodes, guard, async (c) => renew(needs, c, (await formOf(c)).one("password"))),
  ];
}

type Back = { back?: string | undefined };
type Problem = Back & { text?: string; expired?: boolean; status?: 200 | 410 | 422 | 429 };

async function showStart({ signIn }: PeopleNeeds, c: Request, problem: Problem = {}): Promise<Response> {
  const { frame, person } = signedIn(c);
  const page = (
    <SetUpStartPage
      frame={frame}
      active={person.secondFactor}
      compulsory={needsSecondFactor(person.role)}
      hasPassword={await hasPassword(signIn.workings.db, person.userId)}
      expired={problem.expired ?? false}
      back={problem.back}
      errors={problem.text === undefined ? [] : [{ name: "password", text: problem.text }]}
    />
  );
  return c.html(page, problem.status ?? 200);
}

async function begin(
  needs: PeopleNeeds,
  c: Request,
  { password, back }: Back & { password: string },
): Promise<Response> {
  const { platform, signIn } = needs;
  const { person } = signedIn(c);
  if (person.secondFactor) return showStart(needs, c);
  const result = await beginSetUp(signIn.workings, askerOf(c, platform), { userId: person.userId, password });
  if (result.kind !== "begun") return showStart(needs, c, { ...refusal(c, result), back });
  const { uri, backupCodes } = result;
  const until = new Date(platform.clock.now().getTime() + 15 * 60_000);
  const text = JSON.stringify({ userId: person.userId, uri, backupCodes });
  return provePage(c, { uri, sealed: sealText(sealing(needs), text, until), back });
}

function refusal(
  c: Request,
  result: { kind: "wrong-password" } | { kind: "wait"; waitMinutes: number },
): Problem {
  const words = peopleMessages[signedIn(c).language];
  if (result.kind === "wait") return { text: words.wait(result.waitMinutes), status: 429 };
  return { text: words.account.wrongPassword, status: 422 };
}

// Secret and codes go to the page once more when a code is mistyped; until it is right they are kept nowhere readable.
const pending = z.object({ userId: z.string(), uri: z.string(), backupCodes: z.array(z.string()) });

function sealing({ platform }: PeopleNeeds) {
  return { secret: platform.secret, purpose: "second factor set-up" };
}

type Proving = Back & { uri: string; sealed: string; error?: string; status?: 422 | 429 };

function provePage(c: Request, { uri, sealed, back, error, status }: Proving): Response | Promise<Response> {
  const { frame } = signedIn(c);
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const page = (
    <SetUpProvePage
      frame={frame}
      modules={qrModules(uri, "L")}
      secret={secret.replace(/.{4}(?=.)/g, "$& ")}
      sealed={sealed}
      back={back}
      errors={error === undefined ? [] : [{ name: "code", text: error }]}
    />
  );
  return c.html(page, status ?? 200);
}

async function prove(
  needs: PeopleNeeds,
  c: Request,
  typed: Back & { sealed: string; code: string },
): Promise<Response> {
  const { platform, signIn } = needs;
  const { frame, person, language } = signedIn(c);
  const { sealed, code, back } = typed;
  const text = openText(sealing(needs), sealed, platform.clock.now());
  const begun = text === undefined ? undefined : pending.parse(JSON.parse(text));
  if (begun?.userId !== person.userId) return showStart(needs, c, { expired: true, status: 410, back });
  const asker = askerOf(c, platform);
  const result = await finishSetUp(signIn.workings, asker, { userId: person.userId, code });
  if (result.kind === "right") {
    const page = <BackupCodesPage frame={frame} codes={begun.backupCodes} renewed={false} back={back} />;
    return withCookies(await c.html(page), result.cookies);
  }
  const words = peopleMessages[language];
  const error = result.kind === "wait" ? words.wait(result.waitMinutes) : words.secondFactor[result.kind];
  return provePage(c, { uri: begun.uri, sealed, back, error, status: result.kind === "wait" ? 429 : 422 });
}

async function renew(needs: PeopleNeeds, c: Request, password: string): Promise<Response> {
  const { platform, signIn } = needs;
  const { frame, person } = signedIn(c);
  if (!person.secondFactor) return showStart(needs, c);
  const result = await renewBackupCodes(signIn.workings, askerOf(c, platform), {
    userId: person.userId,
    password,
  });
  if (result.kind !== "renewed") return showStart(needs, c, refusal(c, result));
  return c.html(<BackupCodesPage frame={frame} codes={result.codes} renewed />);
}
