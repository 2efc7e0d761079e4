// What a colleague with a link sees: the groups asked for, one group to answer, thanks, and a link that no longer works.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TaskList } from "#ui/task-list.tsx";
import { urls } from "#urls.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { GroupProgress } from "../rules.ts";
import type { ShownItem } from "../shown-item.ts";
import { CheckForm } from "./check-form.tsx";
import { hintOf, stateOf } from "./overview-page.tsx";

type Overview = {
  frame: Frame;
  token: string;
  company: string;
  role: string;
  /** ISO date. */
  expiresOn: string;
  groups: readonly { readonly id: string; readonly name: string; readonly progress: GroupProgress }[];
  saved: boolean;
};

export function LinkPage({ frame, token, company, role, expiresOn, groups, saved }: Overview) {
  const { language } = frame;
  const { link: words, saved: savedText } = checkMessages[language];
  const open = groups.reduce((sum, { progress }) => sum + progress.items - progress.answered, 0);
  const next = groups.find(({ progress }) => progress.answered < progress.items);
  const begun = groups.some(({ progress }) => progress.answered > 0);
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.lead(company)}>{words.title}</PageTitle>
      {saved && <Notification kind="success" title={savedText} announce />}
      <p>{words.privacy(role)}</p>
      <p>{words.until(formatDate(language, expiresOn))}</p>
      <Section title={words.groups}>
        <TaskList
          tasks={groups.map(({ id, name, progress }) => ({
            title: name,
            state: stateOf(progress),
            href: urls.colleagueCheckGroup.to({ token, group: id }),
            hint: hintOf({ progress, given: [] }, language),
          }))}
        />
        {next && (
          <ButtonLink href={urls.colleagueCheckGroup.to({ token, group: next.id })}>
            {begun ? words.goOn : words.begin}
          </ButtonLink>
        )}
      </Section>
      <Section title={words.finish}>
        {open > 0 && <p>{words.finishOpen(formatNumber(language, open))}</p>}
        <p>{words.finishLead}</p>
        <form method="post" action={urls.colleagueCheckDone.to({ token })}>
          <Button kind={open > 0 ? "secondary" : "primary"}>{words.finish}</Button>
        </form>
      </Section>
    </Page>
  );
}

type Group = {
  frame: Frame;
  token: string;
  group: { readonly id: string; readonly name: string };
  items: readonly ShownItem[];
  errors: readonly FieldError[];
  said: string | undefined;
};

export function LinkGroupPage({ frame, token, group, items, errors, said }: Group) {
  const words = checkMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={group.name}
      errors={errors}
      back={{ href: urls.colleagueCheck.to({ token }), label: words.backToList }}
      scripts={["autosave"]}
    >
      <PageTitle caption={words.link.title}>{group.name}</PageTitle>
      {said && <Notification kind="warning" title={said} announce />}
      <CheckForm
        {...{ frame, items, errors }}
        byLink
        action={urls.colleagueCheckGroup.to({ token, group: group.id })}
      />
    </Page>
  );
}

export function LinkDonePage({ frame }: { frame: Frame }) {
  const { link: words } = checkMessages[frame.language];
  return (
    <Page frame={frame} title={words.doneTitle}>
      <PageTitle>{words.doneTitle}</PageTitle>
      <p>{words.done}</p>
    </Page>
  );
}

/** One and the same for a link that is unknown, expired, finished or taken back. */
export function LinkClosedPage({ frame }: { frame: Frame }) {
  const { link: words } = checkMessages[frame.language];
  return (
    <Page frame={frame} title={words.closedTitle}>
      <PageTitle>{words.closedTitle}</PageTitle>
      <p>{words.closed}</p>
    </Page>
  );
}
