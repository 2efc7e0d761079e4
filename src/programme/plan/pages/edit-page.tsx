// The form of a plan: a fieldset for each session, buttons that need no script, and what stands against it.
import { formatHours, formatNumber } from "#i18n/formats.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { CancelLink } from "#ui/cancel-link.tsx";
import { Choice } from "#ui/choice.tsx";
import { type FieldError, fieldId } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { longest, type TypedPlan } from "../forms.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import type { PlanSession } from "../session.ts";
import type { Wording, Written } from "../shown.ts";
import { ConflictList, type ShownConflict } from "./conflict-list.tsx";
import { PlanTable, PlanTotal } from "./plan-table.tsx";
import { SessionFields } from "./session-fields.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  wording: Wording;
  caseName: string;
  typed: TypedPlan;
  /** Offered for the times, the site's first. */
  zones: readonly { readonly timeZone: string; readonly label: string }[];
  /** The sessions that are understood, for the total. */
  sessions: readonly PlanSession[];
  errors: readonly FieldError[];
  /** Somebody proposed this one meanwhile. */
  newer: { readonly number: number; readonly sessions: readonly Written[] } | undefined;
  conflicts: readonly ShownConflict[] | undefined;
};

export function PlanEditPage(props: Props) {
  const { frame, caseId, caseName, typed, errors, wording, newer } = props;
  const all = planMessages[frame.language];
  const words = all.edit;
  const title = typed.basedOn === 0 ? words.titleFirst : words.titleChange;
  const version = newer && all.version(formatNumber(frame.language, newer.number));
  return (
    <Page
      {...{ frame, title, errors }}
      width="wide"
      back={{ href: urls.plan.to({ caseId }), label: all.back }}
      scripts={["plan-total"]}
    >
      <PageTitle caption={caseName} lead={words.lead}>
        {title}
      </PageTitle>
      {newer && version !== undefined && (
        <>
          <Notification kind="warning" title={words.outdated(version)} announce>
            <p>{words.outdatedLead(version)}</p>
          </Notification>
          <Section title={all.askedTitle(version)}>
            <PlanTable {...{ wording }} caption={version} sessions={newer.sessions} />
          </Section>
        </>
      )}
      {props.conflicts && <ConflictList frame={frame} conflicts={props.conflicts} />}
      <EditForm {...props} />
    </Page>
  );
}

function EditForm({ frame, caseId, typed, zones, sessions, errors, wording }: Props) {
  const words = planMessages[frame.language].edit;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <form method="post" action={urls.planEdit.to({ caseId })}>
      <input type="hidden" name="basedOn" value={String(typed.basedOn)} />
      <input type="hidden" name="rows" value={String(typed.rows.length)} />
      {/* Stands first, so that the enter key checks and proposes nothing. */}
      <div id={fieldId("total")} tabindex={-1} {...totalData(wording)}>
        <PlanTotal {...{ wording, sessions }} />
      </div>
      <Button kind="secondary" name="do" value="check">
        {words.check}
      </Button>
      <Choice
        name="zone"
        label={words.zone}
        value={typed.timeZone}
        options={zones.map(({ timeZone, label }) => ({ value: timeZone, label }))}
        inline
      />
      {typed.rows.map((row, index) => (
        <SessionFields
          {...{ wording, row, index, errorOf }}
          session={sessions.find(({ id }) => id === row.id)}
          last={index === typed.rows.length - 1}
        />
      ))}
      <Button kind="secondary" name="do" value="add">
        {words.add}
      </Button>
      {typed.basedOn > 0 && (
        <TextArea
          name="changeReason"
          label={words.changeReason}
          hint={words.changeReasonHint}
          rows={3}
          maxLength={longest.reason}
          value={typed.reason}
          error={errorOf("changeReason")}
          required
        />
      )}
      <ButtonRow>
        <Button name="do" value="propose">
          {words.propose}
        </Button>
        <CancelLink href={urls.plan.to({ caseId })} />
      </ButtonRow>
    </form>
  );
}

/** What client/plan-total.ts needs to say the total in this language while minutes are typed. */
function totalData({ language, edition }: Wording) {
  const words = planMessages[language];
  const cap = edition.caps.minutesPerCase;
  return {
    "data-plan-total": "",
    "data-cap": String(cap),
    "data-one": formatHours(language, 60),
    "data-two": formatHours(language, 120),
    "data-figure": words.totalText("{hours}", formatHours(language, cap)),
  };
}
