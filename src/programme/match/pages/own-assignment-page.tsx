// The expert in charge about being in charge: asking for a change, and declaring a conflict that came up late.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { CancelLink } from "#ui/cancel-link.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import { ChangeForm } from "./change-form.tsx";

type Props = {
  frame: Frame & { language: StaffLanguage };
  caseId: string;
  asked: boolean;
  /** The office's latest reply to stay in charge. */
  kept: string | undefined;
  typedReason: string;
  errors: readonly FieldError[];
  notice: boolean;
};

export function OwnAssignmentPage({ frame, caseId, asked, kept, typedReason, errors, notice }: Props) {
  const { mine: words, fields } = matchStaffMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href: urls.supportCase.to({ caseId }) }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={words.doneAsked} announce />}
      <Section title={words.ask}>
        {kept !== undefined && (
          <Notification kind="info" title={words.kept}>
            <p class="as-typed">{kept}</p>
          </Notification>
        )}
        {asked ? (
          <p>{words.asked}</p>
        ) : (
          <ChangeForm
            caseId={caseId}
            lead={words.askLead}
            label={fields.reason}
            typed={typedReason}
            errors={errors}
          >
            <Button kind="secondary">{words.askSubmit}</Button>
          </ChangeForm>
        )}
      </Section>
      <Section title={words.late}>
        <p>{words.lateLead}</p>
        <ButtonLink kind="secondary" href={urls.lateConflict.to({ caseId })}>
          {words.lateButton}
        </ButtonLink>
      </Section>
    </Page>
  );
}

type Late = Pick<Props, "frame" | "caseId" | "typedReason" | "errors">;

/** Asked before it happens: it cannot be undone. */
export function LateConflictPage({ frame, caseId, typedReason, errors }: Late) {
  const { mine: words } = matchStaffMessages[frame.language];
  return (
    <Page frame={frame} title={words.lateQuestion} errors={errors}>
      <PageTitle lead={words.lateLead}>{words.lateQuestion}</PageTitle>
      <form method="post" action={urls.lateConflict.to({ caseId })}>
        <TextArea
          name="reason"
          label={words.lateReason}
          rows={3}
          value={typedReason}
          error={errors.find(({ name }) => name === "reason")?.text}
          required
        />
        <ButtonRow>
          <Button kind="danger">{words.lateSubmit}</Button>
          <CancelLink href={urls.caseExpert.to({ caseId })} />
        </ButtonRow>
      </form>
    </Page>
  );
}

/** Shown in answer to the declaration itself: no page of the case opens any more. */
export function LateConflictDonePage({ frame }: Pick<Props, "frame">) {
  const { mine: words } = matchStaffMessages[frame.language];
  return (
    <Page frame={frame} title={words.lateDone}>
      <PageTitle>{words.lateDone}</PageTitle>
      <p>{words.lateDoneLead}</p>
      <ButtonLink href={urls.home.to()}>{frame.navigation[0]?.label ?? frame.siteName}</ButtonLink>
    </Page>
  );
}
