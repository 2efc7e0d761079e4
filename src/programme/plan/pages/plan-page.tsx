// The plan of a case for company, expert and office: what holds, what is proposed, who agreed, and every version so far.
import type { Child } from "hono/jsx";
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import type { KnownVersion } from "../store.ts";
import { writtenSessions } from "../shown.ts";
import { ConflictList } from "./conflict-list.tsx";
import { Agreements } from "./agreements.tsx";
import { PlanHistory } from "./plan-history.tsx";
import type { PlanPageProps } from "./plan-page-props.ts";
import { PlanChanges, PlanTable, PlanTotal } from "./plan-table.tsx";

export function PlanPage(props: PlanPageProps) {
  const { frame, caseId, view, notice, problems, errors, conflicts } = props;
  const words = planMessages[frame.language];
  const { newest, inForce } = view.state;
  return (
    <Page
      {...{ frame, errors }}
      title={words.title}
      width="wide"
      back={{ href: urls.supportCase.to({ caseId }), label: view.name }}
    >
      <PageTitle caption={view.name} lead={words.lead}>
        {words.title}
      </PageTitle>
      {notice && <Notification kind="success" title={words.done[notice]} announce />}
      {problems.length > 0 && (
        <Notification kind="warning" title={problems[0] ?? ""} announce>
          {problems.slice(1).map((problem) => (
            <p>{problem}</p>
          ))}
        </Notification>
      )}
      {newest ? <Status {...props} /> : <NoPlan {...props} />}
      {newest && newest !== inForce && newest.refusedBy === undefined && (
        <Version {...props} version={newest} title={words.askedTitle(versionName(props, newest))}>
          <Answer {...props} version={newest} />
        </Version>
      )}
      {inForce && (
        <Version {...props} version={inForce} title={words.inForceTitle(versionName(props, inForce))} />
      )}
      {newest && <After {...props} />}
      {conflicts && newest && <ConflictList {...{ frame, conflicts }} />}
      {newest && <PlanHistory {...props} />}
    </Page>
  );
}

function versionName({ frame }: PlanPageProps, { number }: KnownVersion): string {
  return planMessages[frame.language].version(formatNumber(frame.language, number));
}

function NoPlan({ frame, caseId, side, view }: PlanPageProps) {
  const words = planMessages[frame.language].none;
  const mayPropose = side === "expert" && view.stage === "assessed";
  return (
    <EmptyState title={words.title}>
      <p>{view.stage === "assessed" ? words[side] : words.before}</p>
      {mayPropose && <ButtonLink href={urls.planProposal.to({ caseId })}>{words.toProposal}</ButtonLink>}
    </EmptyState>
  );
}

function Status(props: PlanPageProps) {
  const words = planMessages[props.frame.language];
  const { side, view } = props;
  const { proposerGone } = view;
  const { newest, inForce, awaits } = view.state;
  if (!newest) return null;
  const name = versionName(props, newest);
  const lines = [
    awaits && !proposerGone && words.status.asked[awaits](name),
    proposerGone && (side === "company" ? words.refusals["expert-changed"] : words.status.nextByExpert),
    newest.refusedBy && words.status.refused(name),
    newest.refusedBy && !inForce && words.status.nextByExpert,
    newest === inForce && words.status.inForce(name),
    inForce && newest !== inForce && words.status.stillInForce(versionName(props, inForce)),
  ];
  return (
    <Notification kind={newest === inForce ? "success" : "info"} title={lines.find(Boolean) || ""}>
      {lines
        .filter(Boolean)
        .slice(1)
        .map((line) => (
          <p>{line}</p>
        ))}
      {mayAnswer(props) && (
        <p>
          <a href={`#${answerId}`}>{words.answer}</a>
        </p>
      )}
      <Agreements {...props} version={newest} />
    </Notification>
  );
}

type OfVersion = PlanPageProps & { version: KnownVersion };

/** Its title also names its table to those who cannot see where it stands. */
function Version({ frame, view, version, title, children }: OfVersion & { title: string; children?: Child }) {
  const words = planMessages[frame.language];
  const { wording, texts, versions } = view;
  const sessions = writtenSessions(version, texts);
  const before = versions.find(({ number }) => number === version.number - 1);
  const reason = texts?.reasons.get(version.id) ?? "";
  return (
    <Section title={title}>
      <PlanTotal {...{ wording, sessions }} />
      {reason !== "" && (
        <p class="as-typed">
          {words.reason}: {reason}
        </p>
      )}
      {before && <PlanChanges {...{ wording }} before={writtenSessions(before, texts)} after={sessions} />}
      <PlanTable {...{ wording, sessions }} caption={title} />
      {texts && <p class="hint">{words.secret}</p>}
      {children}
    </Section>
  );
}

/** While the support goes on. */
const mayStillChange = ({ stage }: PlanPageProps["view"]) => stage === "assessed" || stage === "planned";

const answerId = "answer";

const mayAnswer = ({ side, view }: PlanPageProps) =>
  side !== "office" && view.state.awaits === side && !view.proposerGone && mayStillChange(view);

function Answer(props: OfVersion) {
  const { frame, caseId, version, typedReason, errors } = props;
  const words = planMessages[frame.language];
  if (!mayAnswer(props)) return null;
  const error = errors.find(({ name }) => name === "refusalReason")?.text;
  return (
    <div class="print-hidden" id={answerId}>
      <h3>{words.answer}</h3>
      <p>{words.answerLead}</p>
      <form method="post" action={urls.planAgreement.to({ caseId })}>
        <input type="hidden" name="number" value={String(version.number)} />
        <ButtonRow>
          <Button>{words.agree}</Button>
          <ButtonLink kind="secondary" href={urls.planEdit.to({ caseId })}>
            {words.change}
          </ButtonLink>
        </ButtonRow>
      </form>
      <Details summary={words.refuse} open={error !== undefined}>
        <form method="post" action={urls.planRefusal.to({ caseId })}>
          <input type="hidden" name="number" value={String(version.number)} />
          <TextArea
            name="refusalReason"
            label={words.refuseReason}
            hint={words.refuseHint}
            rows={3}
            value={typedReason}
            error={error}
            required
          />
          <Button kind="secondary">{words.refuseSubmit}</Button>
        </form>
      </Details>
    </div>
  );
}

/** What can be done beside answering: take it into a calendar, change it, print it. */
function After({ frame, caseId, side, view }: PlanPageProps) {
  const words = planMessages[frame.language];
  const { newest, inForce, awaits } = view.state;
  const mayChange = side !== "office" && awaits !== side && mayStillChange(view);
  return (
    <>
      {side !== "office" && <CalendarLinks {...{ frame, caseId, view }} />}
      <ButtonRow>
        {mayChange && (
          <ButtonLink kind="secondary" href={urls.planEdit.to({ caseId })}>
            {newest === inForce ? words.changeInForce : words.change}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={urls.planPrint.to({ caseId })}>
          {words.print}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function CalendarLinks({ frame, caseId, view }: Pick<PlanPageProps, "frame" | "caseId" | "view">) {
  const words = planMessages[frame.language];
  const calendar = (zone: "home" | "site") => urls.planCalendar.to({ caseId }, { zone });
  return (
    <Section title={words.calendar}>
      <p>{words.calendarLead}</p>
      {!view.state.inForce && <p>{words.calendarAsked}</p>}
      <ul>
        <li>
          <a href={calendar("site")}>{words.calendarSite(view.wording.site.name)}</a>
        </li>
        <li>
          <a href={calendar("home")}>{words.calendarHome}</a>
        </li>
      </ul>
    </Section>
  );
}
