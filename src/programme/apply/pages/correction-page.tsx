// A returned application at a glance: the office's letter, what is to be corrected and why, and the way to handing in.
import { formatDate } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { FormBasis } from "../question.ts";

/** A field that may be changed, and where: `href` is undefined while the form does not ask for it. */
export type FieldToCorrect = {
  readonly field: string;
  /** The title of its page: contacts of headquarters and site are called alike. */
  readonly page: string | undefined;
  readonly label: string;
  readonly remark: string | undefined;
  readonly changed: boolean;
  readonly href: string | undefined;
};

type Props = {
  frame: Frame;
  caseId: string;
  basis: FormBasis;
  letter: string;
  /** ISO date, and whether it has passed. */
  replyByOn: string;
  late: boolean;
  remarked: readonly FieldToCorrect[];
  /** Unlocked with them. */
  others: readonly FieldToCorrect[];
  asideCount: number;
};

export function CorrectionPage(props: Props) {
  const { frame, caseId, basis, replyByOn, late, remarked, others, asideCount } = props;
  const words = correctionMessages[frame.language];
  const form = applyMessages[frame.language];
  const day = formatDate(frame.language, replyByOn);
  return (
    <Page frame={frame} title={words.title} back={{ href: urls.home.to(), label: form.back }}>
      <PageTitle caption={form.title(basis.country.name[frame.language])} lead={words.lead}>
        {words.title}
      </PageTitle>
      <Notification
        kind={late ? "warning" : "info"}
        title={late ? words.replyByPassed(day) : words.replyBy(day)}
      />
      {asideCount > 0 && <Notification kind="warning" title={form.handIn.setAsideOpen} />}
      <Letter {...props} />
      <Section title={words.fields}>
        <Fields fields={remarked} language={frame.language} />
      </Section>
      {others.length > 0 && (
        <Section title={words.others}>
          <p>{words.othersLead}</p>
          <Fields fields={others} language={frame.language} />
        </Section>
      )}
      <ButtonRow>
        <ButtonLink href={urls.applicationCheck.to({ caseId })}>{words.check}</ButtonLink>
        <ButtonLink kind="secondary" href={urls.receiptCopy.to({ caseId })}>
          {words.whole}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

/** The office's own words, lines kept; the letter as it went out, in a second language too, is among the notices. */
function Letter({ frame, caseId, letter }: Pick<Props, "frame" | "caseId" | "letter">) {
  const words = correctionMessages[frame.language];
  if (letter.trim() === "") return null;
  return (
    <Section title={words.letter}>
      <p class="whitespace-pre-line">{letter}</p>
      <p>
        <a href={urls.notices.to({ caseId })}>{words.letters}</a>
      </p>
    </Section>
  );
}

function Fields({ fields, language }: { fields: readonly FieldToCorrect[]; language: Frame["language"] }) {
  const words = correctionMessages[language];
  return (
    <ul class="task-list">
      {fields.map(({ label, page, remark, changed, href }) => (
        <li class="task">
          <div class="task-name">
            {href === undefined ? <span>{label}</span> : <a href={href}>{label}</a>}
            {page !== undefined && <p class="hint">{page}</p>}
            {remark !== undefined && (
              <p class="whitespace-pre-line">
                <span class="sr-only">{words.remark}: </span>
                {remark}
              </p>
            )}
          </div>
          {(changed || remark !== undefined) && (
            <Tag colour={changed ? "green" : "yellow"}>{changed ? words.changed : words.notYetChanged}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
