// One expert as the office sees them: everything of the profile, absences, and ending the registration.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { isLanguage, languageNames, type StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { errorOf } from "../../pages/errors.ts";
import { HiddenFields } from "../../pages/hidden-fields.tsx";
import { expertMessages } from "../messages/experts.ts";
import type { Expert } from "../queries.ts";
import type { Standing } from "../rules.ts";
import type { Wording } from "../wording.ts";
import { Pauses, type ShownPause, type TypedPause } from "./pauses.tsx";
import { standingColours } from "./register-page.tsx";

export type ExpertNotice = "recorded" | "pauseEnded" | "ended" | "returned";

type Props = {
  frame: Frame & { language: StaffLanguage };
  wording: Wording;
  expert: Expert;
  standing: Standing;
  savedAt: string | undefined;
  /** ISO date of the registration's end. */
  endedOn: string | undefined;
  pauses: readonly ShownPause[];
  typedPause: TypedPause;
  typedReason: string;
  errors: readonly FieldError[];
  notice: ExpertNotice | undefined;
};

export function ExpertPage(props: Props) {
  const { frame, expert, standing, errors, notice, pauses, typedPause } = props;
  const { language } = frame;
  const words = expertMessages[language];
  const notices = {
    ...words.one.done,
    recorded: words.pauses.recorded,
    pauseEnded: words.pauses.ended,
  };
  const { userId: expertId, name, profile } = expert;
  const back = { href: urls.experts.to(), label: words.register.title };
  return (
    <Page frame={frame} title={name} errors={errors} back={back}>
      <PageTitle caption={profile?.firm ?? ""}>{name}</PageTitle>
      {notice && <Notification kind="success" title={notices[notice]} announce />}
      <p>
        <Tag colour={standingColours[standing]}>{words.standings[standing]}</Tag>
      </p>
      <Section title={words.one.profile}>
        <ProfileSummary {...props} />
      </Section>
      <Section title={words.one.clients}>
        {expert.formerClients.length === 0 ? (
          <p>{words.one.noClients}</p>
        ) : (
          <ul>
            {expert.formerClients.map((client) => (
              <li>{client}</li>
            ))}
          </ul>
        )}
      </Section>
      <Pauses
        {...{ language, pauses, errors }}
        typed={typedPause}
        action={urls.expertPauses.to({ expertId })}
      />
      <Registration {...props} />
    </Page>
  );
}

function ProfileSummary({ frame, wording, expert, savedAt }: Props) {
  const { language } = frame;
  const { fields, weekdays, one: words, profile: profileWords } = expertMessages[language];
  const { profile, email } = expert;
  const reads = isLanguage(expert.language) ? languageNames[expert.language] : expert.language;
  const account = { question: words.account, answer: `${email} (${reads})` };
  if (!profile)
    return (
      <>
        <p>{words.noProfile}</p>
        <SummaryList rows={[account]} />
      </>
    );
  const days = Object.entries(weekdays).filter(([day]) => profile.weekdays.includes(day));
  const languages = wording.list("languages", profile.languages);
  return (
    <>
      <SummaryList
        rows={[
          { question: fields.firm, answer: profile.firm },
          { question: fields.firmCountry, answer: wording.country(profile.firmCountry) },
          { question: fields.countries, answer: wording.list("countries", profile.countries) },
          {
            question: fields.languages,
            answer: [languages, profile.otherLanguages].filter(Boolean).join(" / "),
          },
          { question: fields.legalFields, answer: knownOf(wording.legalFields, profile.fields) },
          { question: fields.technicalFields, answer: knownOf(wording.technicalFields, profile.fields) },
          { question: fields.mostCases, answer: formatNumber(language, profile.mostCases) },
          { question: fields.weekdays, answer: days.map(([, name]) => name).join(" / ") },
          { question: fields.times, answer: profile.times },
          { question: fields.about, answer: profile.about },
          { question: fields.contactEmail, answer: profile.contactEmail },
          { question: fields.contactPhone, answer: profile.contactPhone },
          account,
        ]}
      />
      {savedAt !== undefined && <p class="muted">{profileWords.version(String(profile.version), savedAt)}</p>}
    </>
  );
}

function knownOf(options: readonly { value: string; label: string }[], chosen: readonly string[]): string {
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(" / ");
}

function Registration({ frame, expert, endedOn, typedReason, errors }: Props) {
  const { one: words } = expertMessages[frame.language];
  const { userId: expertId, ending } = expert;
  const address = urls.expertEnding.to({ expertId });
  if (!ending || endedOn === undefined)
    return (
      <Section title={words.registration} id="registration">
        <p>{words.endLead}</p>
        <ButtonLink kind="secondary" href={address}>
          {words.end}
        </ButtonLink>
      </Section>
    );
  return (
    <Section title={words.registration} id="registration">
      <p>{words.ended(formatDate(frame.language, endedOn))}</p>
      <SummaryList rows={[{ question: words.endReason, answer: ending.reason }]} />
      <form method="post" action={address}>
        <HiddenFields values={{ act: "return" }} />
        <p>{words.backLead}</p>
        <TextArea
          name="reason"
          label={words.backReason}
          rows={2}
          value={typedReason}
          error={errorOf(errors, "reason")}
          required
        />
        <Button kind="secondary">{words.back}</Button>
      </form>
    </Section>
  );
}
