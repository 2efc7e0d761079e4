// What to be told of by e-mail, and how soon: one question for each kind of notice.
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { choicesFor, fixedKinds, type NoticeChoices, noticeKinds } from "../kinds.ts";
import { noticeMessages } from "../messages/catalog.ts";

type Props = { frame: Frame; choices: NoticeChoices; saved: boolean };

export function NoticesPage({ frame, choices, saved }: Props) {
  const words = noticeMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} back={{ href: urls.account.to() }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {saved && <Notification kind="success" title={words.saved} announce />}
      <form method="post" action={urls.accountNotices.to()}>
        {noticeKinds.map((kind) => (
          <Choice
            name={kind}
            label={words.kinds[kind]}
            hint={words.kindHints[kind]}
            value={choices[kind]}
            options={choicesFor[kind].map((value) => ({ value, label: words.choices[value] }))}
          />
        ))}
        <p>{words.digestHint}</p>
        <Button>{words.save}</Button>
      </form>
      <Section title={words.fixedTitle}>
        <p>{words.fixedLead}</p>
        <ul>
          {fixedKinds.map((kind) => (
            <li>{words.fixed[kind]}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
