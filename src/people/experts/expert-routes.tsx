// The web face of one expert in the register: profile, absences, the end of the registration.
import { formatDateTime } from "#i18n/formats.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import type { Form } from "../forms.ts";
import { officePeople } from "../guards.ts";
import { get, post, type Route } from "../route.ts";
import { type Request, signedIn } from "../visit.ts";
import { formOf, goTo } from "../web.ts";
import { endPause, endRegistration, recordPause, takeUpRegistration } from "./commands.ts";
import { readPause, readReason } from "./forms.ts";
import { EndRegistrationPage } from "./pages/end-registration-page.tsx";
import { type ExpertNotice, ExpertPage } from "./pages/expert-page.tsx";
import { type Expert, findExpert } from "./queries.ts";
import { standingOf } from "./rules.ts";
import { type ExpertNeeds, expertFieldErrors, pauseErrors, shownPauses, typedPause } from "./web.ts";
import { wordingOf } from "./wording.ts";

export function expertRoutesOfOffice(needs: ExpertNeeds): Route[] {
  const guard = officePeople(needs.platform);
  return [
    get(urls.expert, guard, (c) => show(needs, c)),
    post(urls.expertPauses, guard, (c) => changePauses(needs, c)),
    get(urls.expertEnding, guard, (c) => askEnding(needs, c)),
    post(urls.expertEnding, guard, (c) => changeRegistration(needs, c)),
  ];
}

type Showing = { pauseForm?: Form; reasonForm?: Form; errors?: readonly FieldError[] };

const notices: readonly ExpertNotice[] = ["recorded", "pauseEnded", "ended", "returned"];

/** Undefined for ids that are none and for accounts of others than experts. */
async function expertOf({ platform }: ExpertNeeds, c: Request): Promise<Expert | undefined> {
  const expertId = idOf(c);
  if (!/^[\w-]{1,100}$/.test(expertId)) return undefined;
  return platform.database.as(signedIn(c).actor, (tx) => findExpert(tx, expertId));
}

function idOf(c: Request): string {
  return c.req.param("expertId") ?? "";
}

async function show(needs: ExpertNeeds, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame } = signedIn(c);
  const { platform } = needs;
  const language = staffLanguageOf(frame.language);
  const expert = await expertOf(needs, c);
  if (!expert) return c.notFound();
  const { pauseForm, reasonForm, errors = [] } = showing;
  const { profile, ending } = expert;
  const page = (
    <ExpertPage
      frame={staffFrame(frame)}
      wording={wordingOf(needs, language)}
      standing={standingOf(expert, platform.clock.today(homeTimeZone))}
      savedAt={profile ? formatDateTime(language, profile.savedAt, homeTimeZone) : undefined}
      endedOn={ending ? dayIn(homeTimeZone, ending.endedAt) : undefined}
      pauses={shownPauses(expert, platform)}
      typedPause={typedPause(pauseForm)}
      typedReason={reasonForm?.one("reason") ?? ""}
      notice={errors.length > 0 ? undefined : notices.find((one) => one === c.req.query("done"))}
      {...{ expert, errors }}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : 200);
}

async function changePauses(needs: ExpertNeeds, c: Request): Promise<Response> {
  const { platform } = needs;
  const act = { platform, person: signedIn(c).person };
  const form = await formOf(c);
  const expert = await expertOf(needs, c);
  if (!expert) return c.notFound();
  const { userId: expertId } = expert;
  const done = (notice: ExpertNotice) => goTo(c, urls.expert.to({ expertId }, { done: notice }));
  if (form.one("act") === "end") {
    await endPause(act, expertId, form.one("pause"));
    return done("pauseEnded");
  }
  const read = readPause(form, platform.clock.today(homeTimeZone));
  if (!read.ok) return show(needs, c, { pauseForm: form, errors: expertFieldErrors(c, read.problems) });
  const recorded = await recordPause(act, expertId, read.value);
  if (recorded.ok) return done("recorded");
  return show(needs, c, { pauseForm: form, errors: pauseErrors(c, recorded.reason) });
}

async function askEnding(
  needs: ExpertNeeds,
  c: Request,
  { reasonForm, errors = [] }: Showing = {},
): Promise<Response> {
  const { frame } = signedIn(c);
  const expert = await expertOf(needs, c);
  if (!expert || (expert.ending && errors.length === 0)) return c.notFound();
  const typedReason = reasonForm?.one("reason") ?? "";
  const page = <EndRegistrationPage frame={staffFrame(frame)} {...{ expert, typedReason, errors }} />;
  return c.html(page, errors.length > 0 ? 422 : 200);
}

async function changeRegistration(needs: ExpertNeeds, c: Request): Promise<Response> {
  const act = { platform: needs.platform, person: signedIn(c).person };
  const form = await formOf(c);
  const expert = await expertOf(needs, c);
  if (!expert) return c.notFound();
  const { userId: expertId } = expert;
  const returning = form.one("act") === "return";
  const reason = readReason(form.one("reason"));
  if (!reason.ok) {
    const errors = expertFieldErrors(c, [{ name: "reason", problem: reason.problem }]);
    return (returning ? show : askEnding)(needs, c, { reasonForm: form, errors });
  }
  // A second press finds it done already: the page shows how it stands.
  if (returning) await takeUpRegistration(act, expertId, reason.value);
  else await endRegistration(act, expertId, reason.value);
  return goTo(c, urls.expert.to({ expertId }, { done: returning ? "returned" : "ended" }));
}
