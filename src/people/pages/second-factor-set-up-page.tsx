// Setting up the second factor: begin, scan and prove, keep the backup codes.
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { PasswordField } from "./password-field.tsx";

type Common = {
  frame: Frame;
  /** Where one came from to set it up, such as handing in an application. */
  back?: string | undefined;
  errors?: readonly FieldError[];
};

type Start = Common & { active: boolean; compulsory: boolean; hasPassword: boolean; expired?: boolean };

/** Where it stands; an active one offers new backup codes. */
export function SetUpStartPage({
  frame,
  active,
  compulsory,
  hasPassword,
  expired,
  back,
  errors = [],
}: Start) {
  const { fields, setUp: words, account } = peopleMessages[frame.language];
  const action = active ? urls.accountBackupCodes.to() : urls.accountSecondFactor.to();
  return (
    <Page
      frame={frame}
      title={words.title}
      errors={errors}
      scripts={["show-password"]}
      back={{ href: urls.account.to(), label: account.title }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {active && <Notification kind="success" title={words.active} />}
      {!active && compulsory && <Notification kind="warning" title={words.compulsory} />}
      {expired && <Notification kind="error" title={words.expired} announce />}
      <form method="post" action={action} class="section">
        {active && <h2>{words.renew}</h2>}
        {active && <p>{words.renewLead}</p>}
        <HiddenFields values={{ step: "begin", back }} />
        {hasPassword && (
          <PasswordField
            name="password"
            label={fields.currentPassword}
            autocomplete="current-password"
            error={errorOf(errors, "password")}
          />
        )}
        <Button kind={active ? "secondary" : "primary"}>{active ? words.renew : words.begin}</Button>
      </form>
      {active && <p class="section">{words.elsewhere}</p>}
    </Page>
  );
}

type Prove = Common & {
  /** The QR code of the secret, without its quiet zone. */
  modules: readonly (readonly boolean[])[];
  secret: string;
  /** Secret and backup codes, sealed, for the next step. */
  sealed: string;
};

export function SetUpProvePage({ frame, modules, secret, sealed, back, errors = [] }: Prove) {
  const { fields, setUp: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle>{words.title}</PageTitle>
      <Section title={words.step1}>
        <p>{words.scan}</p>
        <QrCode modules={modules} label={words.qrLabel} />
        <p>{words.typed}</p>
        <p>
          <code>{secret}</code>
        </p>
      </Section>
      <Section title={words.step2}>
        <form method="post" action={urls.accountSecondFactor.to()}>
          <HiddenFields values={{ step: "prove", sealed, back }} />
          <TextField
            name="code"
            label={fields.code}
            hint={words.codeHint}
            value=""
            width={12}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={errorOf(errors, "code")}
          />
          <Button>{words.submit}</Button>
        </form>
      </Section>
    </Page>
  );
}

type Codes = Pick<Common, "frame" | "back"> & { codes: readonly string[]; renewed: boolean };

/** Shown once; they stand nowhere else that can be read. */
export function BackupCodesPage({ frame, codes, renewed, back }: Codes) {
  const words = peopleMessages[frame.language].setUp;
  const title = renewed ? words.renewed : words.doneTitle;
  return (
    <Page frame={frame} title={title}>
      <PageTitle>{title}</PageTitle>
      <Section title={words.codesTitle}>
        <p>{words.codesLead}</p>
        <ul>
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <ButtonLink href={back ?? urls.account.to()}>{words.codesDone}</ButtonLink>
      </Section>
    </Page>
  );
}
