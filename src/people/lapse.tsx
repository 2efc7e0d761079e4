// The answer to a form whose session is over: sign in again, and nothing typed is lost.
import type { Platform } from "#platform/platform.ts";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { holdForm } from "./held-forms.ts";
import { SignInPage } from "./pages/sign-in-page.tsx";
import { type Request, visitOf } from "./visit.ts";

/** Status 401. No form from another site comes so far: signing in would send it in the person's name. */
export async function lapsedAnswer(platform: Platform, c: Request): Promise<Response> {
  const { frame } = visitOf(c);
  const held = await holdForm(platform, c.req.raw);
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

/** No language links while a form is held: they would leave the page and the form with it. */
export function frameWithHeldForm(frame: Frame): Frame {
  return { ...frame, path: urls.signIn.to(), languages: [frame.language] };
}
