// What the office may do with the application now, and the notices that went out.
import { movesFrom, type Stage } from "#case/stages.ts";
import { formatDate, formatDateTime, formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { urls } from "#urls.ts";
import type { Examination } from "../examine.ts";
import { seenField } from "../forms.ts";
import { admitMessages } from "../messages/company/catalog.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import { decisionKinds, stageAfter } from "../rules.ts";

type Props = { readonly language: StaffLanguage; readonly examination: Examination };

export function DecideSection(props: Props) {
  const { language, examination } = props;
  const words = examinationMessages[language].decide;
  const { standing, checks, holdsPlace } = examination;
  const open = checks.filter(({ verdict }) => verdict !== "met").length;
  const moves = movesFrom(standing.stage, "office");
  const examined = moves.some((stage) => decidedStages.has(stage));
  return (
    <Section title={words.title} id="decide">
      {examined && open > 0 && (
        <Notification kind="warning" title={words.openChecks(formatNumber(language, open))} />
      )}
      {!examined && <p>{words.done}</p>}
      {standing.stage === "returned" && <Returned {...props} />}
      {standing.stage === "submitted" && !holdsPlace && <p>{words.noPlace}</p>}
      <Decisions {...props} moves={moves} />
      <Notices {...props} />
    </Section>
  );
}

const decidedStages: ReadonlySet<Stage> = new Set(["returned", "admitted", "waiting-list", "declined"]);

function Decisions({ language, examination, moves }: Props & { moves: readonly Stage[] }) {
  const words = examinationMessages[language].decide;
  const { standing, holdsPlace } = examination;
  const { caseId, stage } = standing;
  const kinds = decisionKinds.filter(
    (kind) => moves.includes(stageAfter[kind]) && decidableFrom(stage, kind),
  );
  const possible = kinds.filter((kind) => kind !== "admit" || holdsPlace);
  if (possible.length === 0 && !moves.includes("returned")) return null;
  return (
    <ButtonRow>
      {possible.map((kind) => (
        <ButtonLink
          kind={kind === "admit" ? "primary" : "secondary"}
          href={urls.decision.to({ caseId }, { kind })}
        >
          {words[kind]}
        </ButtonLink>
      ))}
      {moves.includes("returned") && (
        <ButtonLink kind="secondary" href={urls.caseReturn.to({ caseId })}>
          {words.return}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** Later chapters take a case back to "admitted", too: that is not an admission. */
function decidableFrom(stage: Stage, kind: (typeof decisionKinds)[number]): boolean {
  return kind === "decline" || stage === "submitted";
}

function Returned({ language, examination }: Props) {
  const words = examinationMessages[language].decide;
  const { openCorrection, seen, standing } = examination;
  if (!openCorrection) return null;
  return (
    <form method="post" action={urls.caseReturnTakenBack.to({ caseId: standing.caseId })}>
      <p>{words.returned(formatDate(language, openCorrection.replyByOn))}</p>
      <ul>
        {openCorrection.remarks.map(({ remark }) => (
          <li class="whitespace-pre-line">{remark}</li>
        ))}
      </ul>
      <input type="hidden" name={seenField} value={String(seen)} />
      <p class="hint">{words.takeBackLead}</p>
      <ButtonRow>
        <Button kind="secondary">{words.takeBack}</Button>
      </ButtonRow>
    </form>
  );
}

function Notices({ language, examination }: Props) {
  const words = examinationMessages[language].decide;
  const { notices } = examination;
  if (notices.length === 0) return null;
  return (
    <>
      <h3>{words.notices}</h3>
      <ul>
        {notices.map(({ id, caseId, kind, sentAt }) => (
          <li>
            <a href={urls.notice.to({ caseId, noticeId: id })}>
              {admitMessages[language].notices.titles[kind]}
            </a>
            {` · ${formatDateTime(language, sentAt, homeTimeZone)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
