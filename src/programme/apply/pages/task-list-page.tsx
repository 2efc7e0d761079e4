// The application at a glance: its parts with their state, and the way to handing it in.
import { endStages, type Stage } from "#case/stages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TaskList, type TaskState } from "#ui/task-list.tsx";
import { urls } from "#urls.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { FormBasis } from "../question.ts";
import type { PageProgress, PageState } from "../rules.ts";
import { EndedNotice } from "./ended-notice.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  companyId: string;
  basis: FormBasis;
  documentId: string;
  version: number;
  progress: readonly PageProgress[];
  stage: Stage;
  /** Texts two editors wrote at once, still without a choice. */
  asideCount: number;
  /** Said at the top: the edition is full, or closed. */
  notice: string | undefined;
};

const taskStates: Record<PageState, TaskState> = {
  "not-started": "notStarted",
  started: "started",
  "to-mend": "toFix",
  done: "done",
};

export function TaskListPage(props: Props) {
  const { frame, caseId, companyId, basis, documentId, version, progress, stage, asideCount, notice } = props;
  const handedIn = stage !== "draft";
  const { language } = frame;
  const words = applyMessages[language];
  const title = words.title(basis.country.name[language]);
  const tasks = progress.map(({ id, state }) => ({
    title: words.pages[id].title,
    state: taskStates[state],
    href: urls.applicationPage.to({ caseId, page: id }),
  }));
  return (
    <Page frame={frame} title={title} back={{ href: urls.home.to(), label: words.back }}>
      <PageTitle caption={basis.edition.programmeName[language]} lead={handedIn ? undefined : words.lead}>
        {title}
      </PageTitle>
      {notice !== undefined && <Notification kind="warning" title={notice} />}
      {asideCount > 0 && <Notification kind="warning" title={words.handIn.setAsideOpen} />}
      {handedIn && !endStages.has(stage) && <HandedIn caseId={caseId} frame={frame} />}
      <EndedNotice stage={stage} language={language} receipt={urls.submission.to({ caseId })} />
      {!handedIn && (
        <Section title={words.list.parts}>
          <TaskList tasks={tasks} />
        </Section>
      )}
      {!handedIn && (
        <ButtonRow>
          <ButtonLink href={urls.applicationCheck.to({ caseId })}>{words.list.check}</ButtonLink>
          <ButtonLink kind="secondary" href={urls.applicationPdf.to({ caseId })}>
            {words.list.download}
          </ButtonLink>
          <ButtonLink kind="secondary" href={urls.applicationDocx.to({ caseId })}>
            {words.list.downloadWord}
          </ButtonLink>
        </ButtonRow>
      )}
      <p class="hint">
        {!handedIn && `${words.timeNeeded} `}
        {words.documentId} <code>{documentId}</code> · {words.savedVersion(version)}
      </p>
      {!handedIn && (
        <p>
          {words.list.together} <a href={urls.companyPeople.to({ companyId })}>{words.list.people}</a>
        </p>
      )}
    </Page>
  );
}

function HandedIn({ caseId, frame }: { caseId: string; frame: Frame }) {
  const words = applyMessages[frame.language].list;
  return (
    <Notification kind="success" title={words.handedIn}>
      <p>
        <a href={urls.submission.to({ caseId })}>{words.seeReceipt}</a>
      </p>
    </Notification>
  );
}
