// One's passkeys: list, add (needs script), remove.
import { formatDate } from "#i18n/formats.ts";
import { Button } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { HiddenFields } from "./hidden-fields.tsx";

type Props = {
  frame: Frame;
  /** `on` as ISO date. */
  passkeys: readonly { id: string; name: string | null; on: string | undefined }[];
  notice: "done" | "removed" | undefined;
};

export function PasskeysPage({ frame, passkeys, notice }: Props) {
  const { fields, hints, passkeys: words, account } = peopleMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={words.title}
      scripts={["passkey"]}
      back={{ href: urls.account.to(), label: account.title }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={words[notice]} announce />}
      <p>{words.script}</p>
      {passkeys.length === 0 && <p>{words.none}</p>}
      {passkeys.map((passkey) => (
        <Passkey {...{ frame, passkey }} />
      ))}
      <section class="section" hidden data-passkey="add" data-challenge={urls.passkeyOffer.to()}>
        <h2>{words.add}</h2>
        <form method="get" action={urls.accountPasskeys.to()} data-answer={urls.passkeyRegistration.to()}>
          <HiddenFields values={{ done: "done" }} />
          <p class="error-text" role="alert" hidden data-failed>
            {words.failed}
          </p>
          <TextField name="name" label={fields.passkeyName} hint={hints.passkeyName} value="" />
          <Button>{words.add}</Button>
        </form>
      </section>
    </Page>
  );
}

function Passkey({ frame, passkey }: { frame: Frame; passkey: Props["passkeys"][number] }) {
  const words = peopleMessages[frame.language].passkeys;
  const name = passkey.name ?? words.unnamed;
  return (
    <Section title={name}>
      {passkey.on !== undefined && <p>{words.added(formatDate(frame.language, passkey.on))}</p>}
      <form method="post" action={urls.accountPasskeys.to()}>
        <Button kind="secondary" small>
          {words.remove}
          <span class="sr-only">{words.removeOf(name)}</span>
        </Button>
        <HiddenFields values={{ remove: passkey.id }} />
      </form>
    </Section>
  );
}
