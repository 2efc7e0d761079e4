// The proposal as its expert sees it first: each line that is in it and each that is not, with the reasons.
import { formatHours } from "#i18n/formats.ts";
import type { Language, StaffLanguage } from "#i18n/languages.ts";
import { languageNames } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { ProgressBar } from "#ui/progress.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { planExpertMessages } from "../messages/expert/catalog.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import type { Proposal, Proposed } from "../proposal/propose.ts";
import { whyText, type Wording } from "../shown.ts";
import { SessionTime } from "./plan-table.tsx";
import { leftOutText } from "../left-out-text.ts";
import { minutesOf } from "../session.ts";
import { ConflictList, type ShownConflict } from "./conflict-list.tsx";

type Props = {
  frame: Frame & { language: StaffLanguage };
  caseId: string;
  wording: Wording;
  caseName: string;
  /** Undefined while no assessment is given. */
  proposed: Proposed | undefined;
  /** In which the aims can be written in: Japanese, English, the site's. */
  languages: readonly Language[];
  conflicts: readonly ShownConflict[];
};

export function ProposalPage(props: Props) {
  const { frame, caseId, caseName, proposed, conflicts } = props;
  const words = planExpertMessages[frame.language];
  const back = { href: urls.plan.to({ caseId }), label: planMessages[frame.language].back };
  return (
    <Page frame={frame} title={words.title} width="wide" back={back}>
      <PageTitle caption={caseName} lead={words.lead}>
        {words.title}
      </PageTitle>
      {proposed?.ok ? (
        <>
          <Whole {...props} proposal={proposed} />
          <ConflictList {...{ frame, conflicts }} />
          <Begin {...props} />
        </>
      ) : (
        <Notification kind="warning" title={proposed ? words.noDays : words.noAssessment} />
      )}
    </Page>
  );
}

function Whole({ wording, frame, proposal }: Props & { proposal: Proposal }) {
  const { language } = frame;
  const words = planExpertMessages[language];
  const all = planMessages[language];
  const cap = wording.edition.caps.minutesPerCase;
  const hours = (minutes: number) => formatHours(language, minutes);
  const { line, when, hours: length, why } = words.columns;
  return (
    <>
      <ProgressBar
        label={all.total}
        value={proposal.minutes}
        max={cap}
        text={all.totalText(hours(proposal.minutes), hours(cap))}
      />
      {proposal.minutesLeft > 0 && <p class="mt-2">{words.reserve(hours(proposal.minutesLeft))}</p>}
      <p>{words.order}</p>
      <Section title={words.proposed}>
        <Table
          caption={words.proposed}
          captionHidden
          columns={[line, when, length, why].map((label) => ({ label }))}
          rows={proposal.lines.map((one) => [
            one.line.name[language],
            <ul>
              {one.sessions.map((session) => (
                <li>
                  <SessionTime {...{ wording, session }} />
                </li>
              ))}
            </ul>,
            hours(minutesOf(one.sessions)),
            <ul>
              {one.why.map((reason) => (
                <li>{whyText(language, reason)}</li>
              ))}
            </ul>,
          ])}
        />
        {proposal.lines.some(({ sessions }) => sessions.length > 1) && <p class="hint">{words.together}</p>}
      </Section>
      <Section title={words.leftOut}>
        <Table
          caption={words.leftOut}
          captionHidden
          columns={[line, why].map((label) => ({ label }))}
          rows={proposal.leftOut.map((one) => [
            one.line.name[language],
            leftOutText(wording.edition, language, one),
          ])}
        />
      </Section>
    </>
  );
}

function Begin({ frame, caseId, languages }: Props) {
  const words = planExpertMessages[frame.language];
  return (
    <form method="get" action={urls.planEdit.to({ caseId })}>
      <Choice
        name="texts"
        label={words.textLanguage}
        value={languages[0] ?? ""}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        inline
      />
      <Button>{words.begin}</Button>
    </form>
  );
}
