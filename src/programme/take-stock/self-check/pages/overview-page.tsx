// The groups of the sheet and how far each is answered, with the ways to compare and to ask colleagues.
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { ProgressBar } from "#ui/progress.tsx";
import { TaskList, type TaskState } from "#ui/task-list.tsx";
import { urls } from "#urls.ts";
import { type SheetView, sheetViews } from "../../handed-in.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { GroupProgress } from "../rules.ts";

export type GroupLine = {
  readonly id: string;
  readonly name: string;
  readonly progress: GroupProgress;
  /** Roles of the colleagues asked for it whose link is open. */
  readonly given: readonly string[];
};

type Props = {
  frame: Frame;
  caseId: string;
  view: SheetView;
  groups: readonly GroupLine[];
  total: GroupProgress;
  /** Why nothing can be changed; undefined while it can. */
  locked: "handed-in" | "before" | undefined;
};

export function OverviewPage({ frame, caseId, view, groups, total, locked }: Props) {
  const { language } = frame;
  const words = checkMessages[language];
  const count = (value: number) => formatNumber(language, value);
  const others = sheetViews.filter((one) => one !== view);
  return (
    <Page
      frame={frame}
      title={`${words.title}: ${words.views[view]}`}
      back={{ href: urls.sheets.to({ caseId }), label: words.backToSheets }}
    >
      <PageTitle caption={words.title} {...(locked ? {} : { lead: words.viewLead[view] })}>
        {words.views[view]}
      </PageTitle>
      {locked && <Notification kind="info" title={locked === "before" ? words.lockedBefore : words.locked} />}
      <section class="section" aria-label={words.progress}>
        <ProgressBar
          label={words.progress}
          value={total.answered}
          max={total.items}
          text={words.progressText(count(total.answered), count(total.items))}
        />
        {total.unknown > 0 && <p>{words.unknownCount(count(total.unknown))}</p>}
      </section>
      <Section title={words.groups}>
        <TaskList
          tasks={groups.map((group) => ({
            title: group.name,
            state: stateOf(group.progress),
            href: urls.selfCheckGroup.to({ caseId, view, group: group.id }),
            hint: hintOf(group, language),
          }))}
        />
      </Section>
      <ButtonRow>
        {others.map((other) => (
          <ButtonLink kind="secondary" href={urls.selfCheck.to({ caseId, view: other })}>
            {words.otherView(words.views[other])}
          </ButtonLink>
        ))}
        <ButtonLink kind="secondary" href={urls.selfCheckCompared.to({ caseId })}>
          {words.compare}
        </ButtonLink>
        {!locked && (
          <ButtonLink kind="secondary" href={urls.checkColleagues.to({ caseId })}>
            {words.give}
          </ButtonLink>
        )}
      </ButtonRow>
    </Page>
  );
}

export function stateOf({ items, answered, unreasoned, undecided }: GroupProgress): TaskState {
  if (unreasoned > 0 || undecided > 0) return "toFix";
  if (answered === items) return "done";
  return answered > 0 ? "started" : "notStarted";
}

export function hintOf(
  { progress, given }: Pick<GroupLine, "progress" | "given">,
  language: Language,
): string {
  const words = checkMessages[language];
  const count = (value: number) => formatNumber(language, value);
  const { answered, items, unknown, unreasoned, undecided } = progress;
  return [
    words.groupHint(count(answered), count(items)),
    ...(unknown > 0 ? [words.unknownCount(count(unknown))] : []),
    ...(unreasoned > 0 ? [words.unreasonedHint(count(unreasoned))] : []),
    ...(undecided > 0 ? [words.undecidedHint(count(undecided))] : []),
    ...(given.length > 0 ? [words.givenHint(given.join(", "))] : []),
  ].join(" / ");
}
