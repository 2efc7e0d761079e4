// One part given to a colleague: its link to hand over, how far it is answered, reminding and taking back.
import { formatNumber } from "#i18n/formats.ts";
import { type Language, languageNames } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { checkMessages } from "../messages/catalog.ts";
import { type PartLine, stateColours } from "./colleagues-page.tsx";

export type ShownPart = PartLine & {
  readonly view: string;
  readonly language: Language;
  readonly email: string;
  /** Moments as the reader writes them. */
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly remindedAt: string | undefined;
  /** Whether it may be mailed again now; undefined without an address. */
  readonly mayRemind: boolean | undefined;
  /** While it lets somebody in. */
  readonly link: { readonly href: string; readonly modules: readonly (readonly boolean[])[] } | undefined;
};

export const partNews = ["made", "sent", "reminded", "taken-back"] as const;
export type PartNews = (typeof partNews)[number];

type Props = {
  frame: Frame;
  caseId: string;
  part: ShownPart;
  done: PartNews | undefined;
  refused: boolean;
};

export function ColleaguePage({ frame, caseId, part, done, refused }: Props) {
  const { language } = frame;
  const { colleagues: words } = checkMessages[language];
  const title = words.one(part.role);
  return (
    <Page
      frame={frame}
      title={title}
      back={{ href: urls.checkColleagues.to({ caseId }), label: words.title }}
    >
      <PageTitle>{title}</PageTitle>
      {done && <Notification kind="success" title={words.done[done]} announce />}
      {refused && <Notification kind="warning" title={words.refused} announce />}
      <SummaryList
        rows={[
          {
            question: words.columns.state,
            answer: <Tag colour={stateColours[part.state]}>{words.states[part.state]}</Tag>,
          },
          {
            question: words.columns.progress,
            answer: words.answered(formatNumber(language, part.answered), formatNumber(language, part.items)),
          },
          { question: words.columns.groups, answer: part.groups },
          { question: words.countsAs, answer: part.view },
          { question: words.language, answer: languageNames[part.language] },
          { question: words.invitedAt, answer: part.invitedAt },
          { question: words.expiresAt, answer: part.expiresAt },
          { question: words.sentTo, answer: part.email === "" ? words.notSent : part.email },
        ]}
      />
      {part.link && <TheLink language={language} link={part.link} />}
      {part.state === "open" && <Acts {...{ caseId, part, language }} />}
    </Page>
  );
}

function TheLink({ language, link }: { language: Language; link: NonNullable<ShownPart["link"]> }) {
  const { colleagues: words } = checkMessages[language];
  return (
    <Section title={words.link}>
      <p>{words.linkLead}</p>
      <p class="as-typed">
        <a href={link.href}>{link.href}</a>
      </p>
      <QrCode modules={link.modules} label={words.qr} />
    </Section>
  );
}

function Acts({ caseId, part, language }: Pick<Props, "caseId" | "part"> & { language: Language }) {
  const { colleagues: words } = checkMessages[language];
  const about = { caseId, invitationId: part.id };
  return (
    <>
      {part.mayRemind !== undefined && (
        <Section title={words.remind}>
          {part.remindedAt !== undefined && <p>{words.reminded(part.remindedAt)}</p>}
          {part.mayRemind ? (
            <form method="post" action={urls.checkColleagueReminder.to(about)}>
              <Button kind="secondary">{words.remind}</Button>
            </form>
          ) : (
            <p>{words.remindLater}</p>
          )}
        </Section>
      )}
      <Section title={words.takeBack}>
        <p>{words.takeBackLead}</p>
        <form method="post" action={urls.checkColleagueEnding.to(about)}>
          <Button kind="danger">{words.takeBack}</Button>
        </form>
      </Section>
    </>
  );
}
