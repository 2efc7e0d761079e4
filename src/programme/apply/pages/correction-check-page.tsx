// What a correction changes, before and after, what was remarked on and left as it was, and the way to handing in.
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { AnswerChange } from "../handed-in.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import type { FormBasis } from "../question.ts";
import type { PageProgress } from "../rules.ts";
import { Readiness } from "./check-page.tsx";
import type { FieldToCorrect } from "./correction-page.tsx";
import { type AsideText, SetAsidePanel } from "./set-aside-panel.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  basis: FormBasis;
  progress: readonly PageProgress[];
  changes: readonly (AnswerChange & { readonly page: string | undefined })[];
  /** Remarked on, and as it was. */
  unchanged: readonly FieldToCorrect[];
  aside: readonly AsideText[];
};

export function CorrectionCheckPage({ frame, caseId, basis, progress, changes, unchanged, aside }: Props) {
  const words = correctionMessages[frame.language];
  const form = applyMessages[frame.language];
  const toMend = progress.filter(({ problems }) => problems.length > 0);
  return (
    <Page
      frame={frame}
      title={words.checkTitle}
      back={{ href: urls.application.to({ caseId }), label: form.back }}
      width="wide"
    >
      <PageTitle caption={form.title(basis.country.name[frame.language])} lead={words.checkLead}>
        {words.checkTitle}
      </PageTitle>
      {toMend.length > 0 && <Readiness frame={frame} caseId={caseId} toMend={toMend} />}
      <SetAsidePanel texts={aside} caseId={caseId} language={frame.language} />
      <Changes frame={frame} changes={changes} />
      <Unchanged frame={frame} unchanged={unchanged} />
      <ButtonRow>
        {toMend.length === 0 && (
          <ButtonLink href={urls.handIn.to({ caseId })}>
            {unchanged.length > 0 ? words.toHandInAsIs : form.check.toHandIn}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={urls.applicationPdf.to({ caseId })}>
          {form.list.download}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function Changes({ frame, changes }: Pick<Props, "frame" | "changes">) {
  const words = correctionMessages[frame.language];
  if (changes.length === 0) return <Notification kind="info" title={words.nothingChanged} />;
  const text = (answer: string) => <span class="whitespace-pre-line">{answer || words.empty}</span>;
  return (
    <Table
      caption={words.checkTitle}
      captionHidden
      columns={[{ label: words.field }, { label: words.before }, { label: words.after }]}
      rows={changes.map(({ label, page, before, after }) => [
        <InPage label={label} page={page} />,
        text(before),
        text(after),
      ])}
    />
  );
}

function InPage({ label, page }: { label: string; page: string | undefined }) {
  return (
    <>
      {label}
      {page !== undefined && <span class="hint block">{page}</span>}
    </>
  );
}

/** Asked once, and allowed: the company may have a reason that it tells in another field or in a message. */
function Unchanged({ frame, unchanged }: Pick<Props, "frame" | "unchanged">) {
  const words = correctionMessages[frame.language];
  if (unchanged.length === 0) return null;
  return (
    <Section title={words.notYetChanged}>
      <Notification kind="warning" title={words.unchanged}>
        <p>{words.unchangedLead}</p>
        <ul>
          {unchanged.map(({ label, page, remark, href }) => (
            <li>
              {href === undefined ? label : <a href={href}>{label}</a>}
              {page !== undefined && ` (${page})`}
              {remark !== undefined && <span class="whitespace-pre-line"> – {remark}</span>}
            </li>
          ))}
        </ul>
      </Notification>
    </Section>
  );
}
