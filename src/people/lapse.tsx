// The answer to a form whose session is over: sign in again, and nothing typed is lost.
import type { Platform } from "#platform/platform.ts";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { holdForm } from "./held-forms.ts";
import { SignInPage } from "./pages/sign-in-page.tsx";
import { type Request, visitOf } from "./visit.ts";

/** Status 401. A form from another site is not held, or signing in would send it in the person's name. */
export async function lapsedAnswer(platform: Platform, c: Request): Promise<Response> {
  const { frame } = visitOf(c);
  const held = comesFromHere(c, platform.publicUrl) ? await holdForm(platform, c.req.raw) : undefined;
  const openId = platform.config.openId?.name;
  const page = (
    <SignInPage
      frame={frameWithHeldForm(frame)}
      held={held}
      notice={held ? undefined : "needed"}
      openId={openId}
    />
  );
  return c.html(page, 401);
}

/** Browsers say where a form comes from; a request without any such word comes from no browser. */
function comesFromHere(c: Request, publicUrl: string): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = c.req.header("origin");
  return origin === undefined || origin === publicUrl || origin === new URL(c.req.url).origin;
}

/** No language links while a form is held: they would leave the page and the form with it. */
export function frameWithHeldForm(frame: Frame): Frame {
  return { ...frame, path: urls.signIn.to(), languages: [frame.language] };
}
