// The web face of an expert's own profile and absences.
import { homeTimeZone } from "#platform/clock.ts";
import { formatDateTime } from "#i18n/formats.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import type { Form } from "../forms.ts";
import { expertPeople } from "../guards.ts";
import { get, post, type Route } from "../route.ts";
import { type Request, signedIn } from "../visit.ts";
import { formOf, goTo } from "../web.ts";
import { endPause, recordPause, saveProfile } from "./commands.ts";
import { longest, readExpertProfile, readPause, versionOf } from "./forms.ts";
import { ExpertProfilePage, type ProfileNotice } from "./pages/expert-profile-page.tsx";
import type { TypedProfile } from "./pages/profile-form.tsx";
import { type Expert, findExpert } from "./queries.ts";
import {
  type ExpertNeeds,
  expertFieldErrors,
  offeredOf,
  pauseErrors,
  shownPauses,
  typedPause,
} from "./web.ts";
import { wordingOf } from "./wording.ts";

export function expertProfileRoutes(needs: ExpertNeeds): Route[] {
  const guard = expertPeople(needs.platform);
  return [
    get(urls.expertProfile, guard, (c) => show(needs, c)),
    post(urls.expertProfile, guard, (c) => save(needs, c)),
    post(urls.ownPauses, guard, (c) => changePauses(needs, c)),
  ];
}

type Showing = {
  profileForm?: Form;
  pauseForm?: Form;
  errors?: readonly FieldError[];
  changedMeanwhile?: boolean;
};

const notices: readonly ProfileNotice[] = ["saved", "recorded", "ended"];

async function show(needs: ExpertNeeds, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor, person } = signedIn(c);
  const { platform } = needs;
  const language = staffLanguageOf(frame.language);
  const expert = await platform.database.as(actor, (tx) => findExpert(tx, person.userId));
  if (!expert) return c.notFound();
  const { profileForm, pauseForm, errors = [], changedMeanwhile = false } = showing;
  const refused = errors.length > 0 || changedMeanwhile;
  const newest = expert.profile?.version ?? 0;
  const page = (
    <ExpertProfilePage
      frame={staffFrame(frame)}
      wording={wordingOf(needs, language)}
      typed={profileForm ?? asTyped(expert, needs)}
      // After a clash the form is made from what stands now: saving it again is the person's choice.
      version={profileForm && !changedMeanwhile ? versionOf(profileForm) : newest}
      savedAt={expert.profile ? formatDateTime(language, expert.profile.savedAt, homeTimeZone) : undefined}
      ended={expert.ending !== null}
      pauses={shownPauses(expert, platform)}
      typedPause={typedPause(pauseForm)}
      notice={refused ? undefined : notices.find((one) => one === c.req.query("done"))}
      {...{ changedMeanwhile, longest, errors }}
    />
  );
  return c.html(page, changedMeanwhile ? 409 : refused ? 422 : 200);
}

/** What is saved, as the form would send it; the account's own address stands in for the first one. */
function asTyped({ profile, formerClients, email }: Expert, { fields }: ExpertNeeds): TypedProfile {
  if (!profile) return { one: (name) => (name === "contactEmail" ? email : ""), all: () => [] };
  const kind = new Map(fields.map((field) => [field.id, field.kind]));
  const { firm, firmCountry, otherLanguages, mostCases, times, about, contactEmail, contactPhone } = profile;
  const texts = { firm, firmCountry, otherLanguages, times, about, contactEmail, contactPhone };
  const one = new Map(
    Object.entries({ ...texts, mostCases: String(mostCases), formerClients: formerClients.join("\n") }),
  );
  const all = new Map(
    Object.entries({
      countries: profile.countries,
      languages: profile.languages,
      weekdays: profile.weekdays,
      technicalFields: profile.fields.filter((id) => kind.get(id) === "technical"),
      legalFields: profile.fields.filter((id) => kind.get(id) === "legal"),
    }),
  );
  return { one: (name) => one.get(name) ?? "", all: (name) => all.get(name) ?? [] };
}

async function save(needs: ExpertNeeds, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const form = await formOf(c);
  const read = readExpertProfile(form, offeredOf(needs));
  if (!read.ok) return show(needs, c, { profileForm: form, errors: expertFieldErrors(c, read.problems) });
  const saved = await saveProfile({ platform: needs.platform, person }, read.value);
  if (!saved.ok) return show(needs, c, { profileForm: form, changedMeanwhile: true });
  return goTo(c, urls.expertProfile.to({}, { done: "saved" }));
}

async function changePauses(needs: ExpertNeeds, c: Request): Promise<Response> {
  const { platform } = needs;
  const { person } = signedIn(c);
  const act = { platform, person };
  const form = await formOf(c);
  const done = (notice: ProfileNotice) => goTo(c, urls.expertProfile.to({}, { done: notice }));
  if (form.one("act") === "end") {
    await endPause(act, person.userId, form.one("pause"));
    return done("ended");
  }
  const read = readPause(form, platform.clock.today(homeTimeZone));
  if (!read.ok) return show(needs, c, { pauseForm: form, errors: expertFieldErrors(c, read.problems) });
  const recorded = await recordPause(act, person.userId, read.value);
  if (recorded.ok) return done("recorded");
  return show(needs, c, { pauseForm: form, errors: pauseErrors(c, recorded.reason) });
}
