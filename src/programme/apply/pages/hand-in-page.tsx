// The two ways to hand the application in: sealed on paper and scanned, or confirmed with the second factor.
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Checkbox } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { FileField } from "#ui/file-field.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { ticked } from "../answers.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import { waitingListField } from "../rules.ts";
import { errorOf } from "./form-page.tsx";

export type HandInPageProps = {
  frame: Frame;
  caseId: string;
  countryName: string;
  /** It was handed in before and is corrected. */
  correcting: boolean;
  version: number;
  /** No place is left: the waiting list is offered. */
  full: boolean;
  waitingListWished: boolean;
  hasSecondFactor: boolean;
  declared: boolean;
  errors: readonly FieldError[];
};

export const fileField = "sealed";
export const codeField = "code";
export const declareField = "declared";

export function HandInPage(props: HandInPageProps) {
  const { frame, caseId, countryName, errors, full, correcting } = props;
  const words = applyMessages[frame.language];
  const title = correcting ? correctionMessages[frame.language].handInTitle : words.handIn.title;
  return (
    <Page
      frame={frame}
      title={title}
      errors={errors}
      back={{ href: urls.applicationCheck.to({ caseId }), label: words.back }}
    >
      <PageTitle caption={words.title(countryName)} lead={words.handIn.lead}>
        {title}
      </PageTitle>
      {full && <Notification kind="warning" title={words.handIn.full} />}
      <ByPaper {...props} />
      <Electronically {...props} />
    </Page>
  );
}

function ByPaper(props: HandInPageProps) {
  const { frame, caseId, version, errors } = props;
  const words = applyMessages[frame.language];
  return (
    <Section title={words.handIn.byPaper}>
      <ol>
        {words.handIn.byPaperSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="hint">{words.handIn.versionNote(version)}</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={urls.applicationPdf.to({ caseId })}>
          {words.list.download}
        </ButtonLink>
      </ButtonRow>
      <form
        method="post"
        action={urls.scans.to({ caseId })}
        enctype="multipart/form-data"
        data-busy={words.handIn.checking}
      >
        <FileField
          name={fileField}
          label={words.handIn.upload}
          hint={words.handIn.uploadHint}
          accept=".pdf,application/pdf,image/jpeg,image/png"
          multiple
          required
          error={errorOf(fileField, errors)}
        />
        <Button>{words.handIn.send}</Button>
      </form>
    </Section>
  );
}

function Electronically(props: HandInPageProps) {
  const { frame, caseId, errors, hasSecondFactor, declared } = props;
  const words = applyMessages[frame.language].handIn;
  if (!hasSecondFactor) {
    return (
      <Section title={words.electronic}>
        <p>{words.electronicLead}</p>
        <p>{words.electronicSetUp}</p>
        <ButtonLink
          kind="secondary"
          href={urls.accountSecondFactor.to({}, { back: urls.handIn.to({ caseId }) })}
        >
          {words.setUpNow}
        </ButtonLink>
      </Section>
    );
  }
  return (
    <Section title={words.electronic}>
      <p>{words.electronicLead}</p>
      <form method="post" action={urls.confirmation.to({ caseId })} novalidate data-busy={words.submitting}>
        <Checkbox
          name={declareField}
          label={words.declare}
          value={ticked}
          checked={declared}
          error={errorOf(declareField, errors)}
        />
        <WaitingListBox {...props} />
        <TextField
          name={codeField}
          label={words.code}
          hint={words.codeHint}
          value=""
          inputmode="numeric"
          autocomplete="one-time-code"
          width={12}
          error={errorOf(codeField, errors)}
        />
        <Button>{words.submit}</Button>
      </form>
    </Section>
  );
}

/** Asked only when it matters: a full edition takes applications for its waiting list alone. */
export function WaitingListBox({
  frame,
  full,
  waitingListWished,
  errors,
}: Pick<HandInPageProps, "frame" | "full" | "waitingListWished" | "errors">) {
  if (!full) return null;
  return (
    <Checkbox
      name={waitingListField}
      label={applyMessages[frame.language].handIn.waitingList}
      value={ticked}
      checked={waitingListWished}
      error={errorOf(waitingListField, errors)}
    />
  );
}
