// A forgotten password, a new one by link, and changing it when signed in.
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { PasswordField } from "./password-field.tsx";

type Props = { frame: Frame; errors?: readonly FieldError[] };

export function ForgottenPasswordPage({ frame, email, errors = [] }: Props & { email: string }) {
  const { fields, forgotten: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href: urls.signIn.to() }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <form method="post" action={urls.forgottenPassword.to()}>
        <TextField
          name="email"
          label={fields.email}
          value={email}
          type="email"
          autocomplete="username"
          error={errorOf(errors, "email")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

export function NewPasswordPage({ frame, token, errors = [] }: Props & { token: string }) {
  const { fields, hints, newPassword: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} scripts={["show-password"]}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <form method="post" action={urls.newPassword.to()}>
        <HiddenFields values={{ token }} />
        <PasswordField
          name="password"
          label={fields.newPassword}
          hint={hints.password}
          autocomplete="new-password"
          error={errorOf(errors, "password")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

/** The link is used up or too old. */
export function NoNewPasswordPage({ frame }: { frame: Frame }) {
  const words = peopleMessages[frame.language].newPassword;
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.failed}>{words.title}</PageTitle>
      <ButtonLink href={urls.forgottenPassword.to()}>{words.sendAgain}</ButtonLink>
    </Page>
  );
}

export function ChangePasswordPage({ frame, hasPassword, errors = [] }: Props & { hasPassword: boolean }) {
  const { fields, hints, account: words } = peopleMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={words.passwordTitle}
      errors={errors}
      scripts={["show-password"]}
      back={{ href: urls.account.to(), label: words.title }}
    >
      <PageTitle lead={hasPassword ? words.passwordLead : words.noPassword}>{words.passwordTitle}</PageTitle>
      {hasPassword && (
        <form method="post" action={urls.accountPassword.to()}>
          <PasswordField
            name="current"
            label={fields.currentPassword}
            autocomplete="current-password"
            error={errorOf(errors, "current")}
          />
          <PasswordField
            name="password"
            label={fields.newPassword}
            hint={hints.password}
            autocomplete="new-password"
            error={errorOf(errors, "password")}
          />
          <Button>{words.changePassword}</Button>
        </form>
      )}
    </Page>
  );
}
