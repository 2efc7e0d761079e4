// A request as the asked expert sees it: three facts, then the declaration, then the outline and the answer.
import { formatDate, formatHours } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import type { RequestState } from "../rules.ts";

export type ShownOutline = {
  readonly lines: readonly { readonly name: string; readonly minutes: number }[];
  readonly totalMinutes: number;
  /** ISO date. */
  readonly supportEndsOn: string;
};

type Props = {
  frame: Frame & { language: StaffLanguage };
  requestId: string;
  facts: { readonly company: string; readonly country: string; readonly field: string };
  letter: string;
  /** ISO date. */
  replyBy: string;
  state: RequestState;
  /** Only while it may be seen: after a declaration without conflict, until the request is over. */
  outline: ShownOutline | undefined;
  /** The case's address once the expert is in charge; undefined before and after. */
  caseHref: string | undefined;
  typed: (name: string) => string;
  errors: readonly FieldError[];
  closed: boolean;
};

export function RequestPage(props: Props) {
  const { frame, facts, letter, replyBy, state, outline, caseHref, errors, closed } = props;
  const { request: words } = matchStaffMessages[frame.language];
  const asks = state === "declaration" || state === "answer";
  const left = state === "agreed" && caseHref === undefined;
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle>{words.title}</PageTitle>
      {closed && <Notification kind="warning" title={words.closed} announce />}
      <Notification
        kind={state === "agreed" && !left ? "success" : "info"}
        title={left ? words.left : words.states[state]}
      />
      {caseHref !== undefined && <ButtonLink href={caseHref}>{words.toCase}</ButtonLink>}
      <Section title={words.facts}>
        <SummaryList
          rows={[
            { question: words.company, answer: facts.company },
            { question: words.country, answer: facts.country },
            { question: words.field, answer: facts.field },
            ...(asks ? [{ question: words.replyBy, answer: formatDate(frame.language, replyBy) }] : []),
          ]}
        />
      </Section>
      <Section title={words.from}>
        <p class="as-typed">{letter}</p>
      </Section>
      {state === "declaration" && <DeclarationForm {...props} />}
      {outline && <Outline language={frame.language} outline={outline} />}
      {state === "answer" && <AnswerForm {...props} />}
    </Page>
  );
}

const declarations = ["none", "conflict", "unsure"] as const;

function DeclarationForm({ frame, requestId, typed, errors }: Props) {
  const { request: words, fields } = matchStaffMessages[frame.language];
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <Section title={words.declare} id="declare">
      <p>{words.declareLead}</p>
      <form method="post" action={urls.conflictDeclaration.to({ requestId })}>
        <Choice
          name="declaration"
          label={fields.declaration}
          value={typed("declaration")}
          options={declarations.map((value) => ({
            value,
            label: words.kinds[value],
            hint: words.kindHints[value],
          }))}
          error={errorOf("declaration")}
          required
        />
        <TextArea
          name="declarationNote"
          label={fields.declarationNote}
          rows={4}
          value={typed("declarationNote")}
          error={errorOf("declarationNote")}
        />
        <Button>{words.declareSubmit}</Button>
      </form>
    </Section>
  );
}

function Outline({ language, outline }: { language: StaffLanguage; outline: ShownOutline }) {
  const { request: words } = matchStaffMessages[language];
  return (
    <Section title={words.outline}>
      <p>{words.outlineLead}</p>
      <Table
        caption={words.outline}
        captionHidden
        phone="grid"
        columns={[{ label: words.line }, { label: words.hours, numeric: true }]}
        rows={[
          ...outline.lines.map(({ name, minutes }) => [name, formatHours(language, minutes)]),
          [words.total, formatHours(language, outline.totalMinutes)],
        ]}
      />
      <SummaryList
        rows={[{ question: words.period, answer: words.until(formatDate(language, outline.supportEndsOn)) }]}
      />
    </Section>
  );
}

function AnswerForm({ frame, requestId, typed, errors }: Props) {
  const { request: words, fields } = matchStaffMessages[frame.language];
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <Section title={words.answer} id="answer">
      <form method="post" action={urls.requestAnswer.to({ requestId })}>
        <Choice
          name="answer"
          label={fields.answer}
          value={typed("answer")}
          options={[
            { value: "accepted", label: words.answers.accepted, hint: words.acceptedHint },
            { value: "refused", label: words.answers.refused },
          ]}
          error={errorOf("answer")}
          required
        />
        <TextArea
          name="reason"
          label={fields.reason}
          hint={words.reasonHint}
          rows={3}
          value={typed("reason")}
          error={errorOf("reason")}
        />
        <Button>{words.answerSubmit}</Button>
      </form>
    </Section>
  );
}
