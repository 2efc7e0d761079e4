// A decision before it is taken: first its reason where it needs one, then the letter to be read and changed.
import type { FieldError } from "#ui/field-id.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { goField, letterFields, type LettersTyped, reasonMax, seenField } from "../forms.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { Prepared } from "../prepare.ts";
import type { DecisionKind } from "../rules.ts";
import { LetterFields, Recipients } from "./letter-fields.tsx";
import { RefusedNotice, type RefusalShown } from "./refused-notice.tsx";

type Props = {
  readonly frame: Frame;
  readonly prepared: Prepared;
  readonly kind: DecisionKind;
  readonly reason: string;
  /** Undefined while the reason is asked for. */
  readonly letters: LettersTyped | undefined;
  readonly errors: readonly FieldError[];
  readonly refusal?: RefusalShown | undefined;
  /** False when the case now stands where this can no longer be decided: the text is shown, not sent. */
  readonly possible: boolean;
};

export function DecisionPage(props: Props) {
  const frame = staffFrame(props.frame);
  const { language } = frame;
  const { prepared, kind, errors, refusal, letters, possible } = props;
  const words = examinationMessages[language];
  const caseId = prepared.standing.caseId;
  const back = urls.examination.to({ caseId });
  const name = words.of(prepared.company?.name ?? "", prepared.about.country.name[language]);
  const title = words.letter.titles[kind];
  return (
    <Page frame={frame} title={title} errors={errors} back={{ href: back, label: words.back }}>
      {refusal && <RefusedNotice language={language} {...refusal} />}
      {!possible && <Notification kind="error" title={words.letter.staleOver} />}
      <PageTitle
        caption={`${prepared.about.receiptNumber} ${name}`}
        lead={letters ? words.letter.lead : words.letter.reasonLead}
      >
        {title}
      </PageTitle>
      <form method="post" action={urls.decision.to({ caseId })} novalidate>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name={seenField} value={String(prepared.seen)} />
        {letters ? (
          <LetterStep {...props} letters={letters} frame={frame} />
        ) : (
          <ReasonStep {...props} frame={frame} />
        )}
      </form>
    </Page>
  );
}

type Step = Props & { readonly frame: ReturnType<typeof staffFrame> };

function ReasonStep({ frame, kind, reason, errors, prepared }: Step) {
  const words = examinationMessages[frame.language].letter;
  if (kind === "admit") return null;
  return (
    <>
      <p>{words.consequences[kind]}</p>
      <TextArea
        name={letterFields.reason}
        label={words.reasonTitle[kind]}
        value={reason}
        rows={5}
        maxLength={reasonMax}
        required
        error={errors.find(({ name }) => name === letterFields.reason)?.text}
      />
      <ButtonRow>
        <Button name={goField} value="propose">
          {words.toLetter}
        </Button>
        <Cancel frame={frame} caseId={prepared.standing.caseId} />
      </ButtonRow>
    </>
  );
}

function LetterStep({
  frame,
  prepared,
  kind,
  reason,
  letters,
  errors,
  possible,
}: Step & { letters: LettersTyped }) {
  const { language } = frame;
  const words = examinationMessages[language].letter;
  return (
    <>
      {kind !== "admit" && (
        <>
          <SummaryList rows={[{ question: words.reason, answer: reason }]} />
          <input type="hidden" name={letterFields.reason} value={reason} />
        </>
      )}
      <LetterFields language={language} letters={letters} errors={errors} />
      <Recipients language={language} prepared={prepared} />
      <p>{words.consequences[kind]}</p>
      <ButtonRow>
        {possible && (
          <Button name={goField} value="decide" kind={kind === "decline" ? "danger" : "primary"}>
            {words.confirm[kind]}
          </Button>
        )}
        <Button name={goField} value="preview" kind="secondary" formtarget="_blank">
          {words.preview}
        </Button>
        <Cancel frame={frame} caseId={prepared.standing.caseId} />
      </ButtonRow>
    </>
  );
}

function Cancel({ frame, caseId }: { frame: Step["frame"]; caseId: string }) {
  return (
    <ButtonLink kind="secondary" href={urls.examination.to({ caseId })}>
      {examinationMessages[frame.language].letter.cancel}
    </ButtonLink>
  );
}
