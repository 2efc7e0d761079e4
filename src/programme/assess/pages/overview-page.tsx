// Where the expert stands with an assessment: what was handed in, what is scored, what is still to do.
import type { SelfCheck } from "#content/self-check.ts";
import { formatNumber } from "#i18n/formats.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { ProgressBar } from "#ui/progress.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TaskList, type TaskState } from "#ui/task-list.tsx";
import { urls } from "#urls.ts";
import { workMessages } from "../messages/work/catalog.ts";
import type { OnCase } from "./expert-frame.tsx";

/** What the two sheets hold, in figures. */
export type SheetFigures = {
  /** Already written for the reader. */
  readonly handedInOn: string;
  readonly items: number;
  readonly important: number;
  readonly unmanaged: number;
  readonly site: { readonly answered: number; readonly unknown: number };
  readonly headquarters: { readonly answered: number; readonly unknown: number };
};

export type Progress = {
  /** Items scored, by the group's id. */
  readonly scored: ReadonlyMap<string, number>;
  readonly inconsistencies: number;
  readonly taken: number;
  readonly hasSummary: boolean;
};

type Props = {
  on: OnCase;
  sheet: SelfCheck;
  /** Undefined while the company still fills the sheets in. */
  figures: SheetFigures | undefined;
  /** Undefined until the assessment is begun. */
  progress: Progress | undefined;
  notice: "begun" | undefined;
  notNow: boolean;
};

export function OverviewPage(props: Props) {
  const { on, figures, progress, notice, notNow } = props;
  const words = workMessages[on.frame.language];
  const back = { href: urls.supportCase.to({ caseId: on.caseId }), label: on.caseName };
  return (
    <Page frame={on.frame} title={words.title} back={back} width="wide">
      <PageTitle caption={on.caseName} lead={figures && words.overview.lead}>
        {words.title}
      </PageTitle>
      {notice && <Notification kind="success" title={words.begun} announce />}
      {notNow && <Notification kind="warning" title={words.begin.notNow} announce />}
      {figures ? (
        <>
          <Figures on={on} figures={figures} sheet={props.sheet} />
          <Reading {...{ on, figures, progress }} />
          {progress ? <Work {...props} progress={progress} /> : <Begin on={on} />}
        </>
      ) : (
        <EmptyState title={words.waiting.title}>
          <p>{words.waiting.lead}</p>
        </EmptyState>
      )}
    </Page>
  );
}

function Figures({ on, figures, sheet }: { on: OnCase; figures: SheetFigures; sheet: SelfCheck }) {
  const { language } = on.frame;
  const { overview: words } = workMessages[language];
  const figure = (count: number) => formatNumber(language, count);
  const answered = ({ answered: count, unknown }: SheetFigures["site"]) =>
    [
      words.answered(figure(count), figure(sheet.items.length)),
      ...(unknown > 0 ? [words.unknown(figure(unknown))] : []),
    ].join(" / ");
  return (
    <SummaryList
      rows={[
        { question: words.handedInOn, answer: figures.handedInOn },
        { question: words.rows, answer: words.count(figure(figures.items)) },
        { question: words.important, answer: words.count(figure(figures.important)) },
        { question: words.unmanaged, answer: words.count(figure(figures.unmanaged)) },
        { question: words.site, answer: answered(figures.site) },
        { question: words.headquarters, answer: answered(figures.headquarters) },
      ]}
    />
  );
}

function Begin({ on }: { on: OnCase }) {
  const { begin: words } = workMessages[on.frame.language];
  return (
    <Section title={words.title} id="begin">
      <p>{words.lead}</p>
      <p>{words.readOnly}</p>
      <form method="post" action={urls.assessmentBeginning.to({ caseId: on.caseId })}>
        <Button>{words.button}</Button>
      </form>
    </Section>
  );
}

function Reading({
  on,
  figures,
  progress,
}: {
  on: OnCase;
  figures: SheetFigures;
  progress: Progress | undefined;
}) {
  const { language } = on.frame;
  const words = workMessages[language];
  const { caseId } = on;
  const found = progress && words.overview.inconsistencies(formatNumber(language, progress.inconsistencies));
  return (
    <Section title={words.overview.read} id="read">
      <ul>
        <li>
          <a href={urls.assessmentInventory.to({ caseId })}>{words.inventory.title}</a>{" "}
          {words.overview.count(formatNumber(language, figures.items))}
        </li>
        <li>
          <a href={urls.assessmentFindings.to({ caseId })}>{words.findings.title}</a>{" "}
          {found !== undefined && `${words.group.doubt}: ${found}`}
        </li>
      </ul>
    </Section>
  );
}

function Work({ on, sheet, progress }: Pick<Props, "on" | "sheet"> & { progress: Progress }) {
  const { frame, caseId } = on;
  const words = workMessages[frame.language];
  const figure = (count: number) => formatNumber(frame.language, count);
  const scored = [...progress.scored.values()].reduce((sum, one) => sum + one, 0);
  const all = sheet.items.length;
  const groups = sheet.groups.map(({ id: group, name }) => {
    const items = sheet.items.filter((item) => item.group === group).length;
    const done = progress.scored.get(group) ?? 0;
    return {
      title: name[frame.language],
      state: stateOf(done, items),
      href: urls.assessmentGroup.to({ caseId, group }),
      hint: words.overview.groupScored(figure(done), figure(items)),
    };
  });
  return (
    <>
      <Section title={words.overview.score} id="score">
        <ProgressBar
          label={words.overview.score}
          value={scored}
          max={all}
          text={words.overview.scored(figure(scored), figure(all))}
        />
        <TaskList tasks={groups} />
      </Section>
      <Section title={words.overview.conclude} id="conclude">
        <TaskList
          tasks={[
            {
              title: words.measures.title,
              state: progress.taken > 0 ? "done" : "notStarted",
              href: urls.assessmentMeasures.to({ caseId }),
              hint: words.overview.taken(figure(progress.taken)),
            },
            {
              title: words.giving.title,
              state: progress.hasSummary ? "started" : "notStarted",
              href: urls.assessmentGiving.to({ caseId }),
            },
          ]}
        />
      </Section>
    </>
  );
}

function stateOf(done: number, all: number): TaskState {
  if (done === 0) return "notStarted";
  return done === all ? "done" : "started";
}
