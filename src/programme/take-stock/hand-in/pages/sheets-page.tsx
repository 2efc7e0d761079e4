// Both sheets of a case as its company sees them: how far they are, what is missing and where, handing in, the receipt.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import type { LackLine } from "../lack-lines.ts";
import { sheetMessages } from "../messages/catalog.ts";
import type { SheetsShown } from "../read-sheets.ts";
import { CheckFigures, InventoryFigures } from "./sheet-figures.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  shown: SheetsShown;
  lacks: readonly LackLine[];
  /** When it was handed in, as the reader writes moments. */
  handedInAt: string | undefined;
  /** ISO date. */
  today: string;
  /** What the last click has done. */
  done: "handed-in" | "taken-back" | undefined;
};

export function SheetsPage(props: Props) {
  const { frame, caseId, shown, done } = props;
  const { language } = frame;
  const words = sheetMessages[language];
  const { phase } = shown;
  return (
    <Page frame={frame} title={words.title} back={{ href: urls.supportCase.to({ caseId }) }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <section class="section" aria-label={words.title}>
        {done === "taken-back" && <Notification kind="success" title={words.takeBack.done} announce />}
        {phase === "before" && <Notification kind="info" title={words.before} />}
        {phase === "over" && <Notification kind="info" title={words.over} />}
        {shown.handIn ? <Receipt {...props} /> : phase === "filling" && <Due {...props} />}
        <p>{words.namesOnly}</p>
      </section>
      <Section title={words.inventory}>
        <InventoryFigures shown={shown} language={language} />
        {phase !== "before" && (
          <ButtonLink kind="secondary" href={urls.inventory.to({ caseId })}>
            {words.openInventory}
          </ButtonLink>
        )}
      </Section>
      <Section title={words.selfCheck}>
        <CheckFigures shown={shown} language={language} />
        {phase !== "before" && <CheckLinks {...props} />}
      </Section>
      {phase === "filling" && <Missing {...props} />}
    </Page>
  );
}

function Due({ frame, shown, today }: Props) {
  const { language } = frame;
  const words = sheetMessages[language];
  const { dueOn, expertInCharge } = shown;
  if (!expertInCharge) return <Notification kind="info" title={words.noExpertYet} />;
  if (dueOn === undefined) return null;
  const day = formatDate(language, dueOn);
  if (dueOn >= today) return <p>{words.dueOn(day)}</p>;
  return <Notification kind="warning" title={words.overdue(day)} />;
}

function CheckLinks({ frame, caseId, shown }: Props) {
  const words = sheetMessages[frame.language];
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={urls.selfCheck.to({ caseId, view: "site" })}>
        {words.openSite}
      </ButtonLink>
      <ButtonLink kind="secondary" href={urls.selfCheck.to({ caseId, view: "headquarters" })}>
        {words.openHeadquarters}
      </ButtonLink>
      <ButtonLink kind="secondary" href={urls.selfCheckCompared.to({ caseId })}>
        {words.openCompared}
      </ButtonLink>
      {shown.phase === "filling" && (
        <ButtonLink kind="secondary" href={urls.checkColleagues.to({ caseId })}>
          {words.openColleagues}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Missing({ frame, caseId, shown, lacks }: Props) {
  const words = sheetMessages[frame.language];
  return (
    <Section title={words.missing}>
      {lacks.length === 0 ? (
        <p>{words.nothingMissing}</p>
      ) : (
        <ul>
          {lacks.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {lacks.length === 0 && shown.expertInCharge && (
        <ButtonLink href={urls.sheetHandIn.to({ caseId })}>{words.goHandIn}</ButtonLink>
      )}
    </Section>
  );
}

function Receipt({ frame, caseId, shown, handedInAt, done }: Props) {
  const { language } = frame;
  const words = sheetMessages[language];
  const { receipt } = words;
  const { handIn, phase } = shown;
  if (!handIn) return null;
  const count = (value: number) => formatNumber(language, value);
  return (
    <>
      <Notification kind="success" title={receipt.title} announce={done === "handed-in"}>
        <p>{phase === "assessed" ? receipt.assessed : receipt[shown.expertInCharge ? "next" : "noExpert"]}</p>
      </Notification>
      <SummaryList
        rows={[
          { question: receipt.at, answer: handedInAt },
          { question: receipt.number, answer: receipt.numberText(count(handIn.number)) },
          { question: receipt.items, answer: words.rows(count(handIn.items)) },
        ]}
      />
      {phase === "assessed" && (
        <ButtonLink href={urls.assessment.to({ caseId })}>{receipt.openAssessment}</ButtonLink>
      )}
      {shown.mayTakeBack && (
        <p>
          <a href={urls.sheetsTakenBack.to({ caseId })}>{words.takeBack.link}</a>
        </p>
      )}
    </>
  );
}
