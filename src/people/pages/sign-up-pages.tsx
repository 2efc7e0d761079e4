// Registering, and the page that asks to look into one's mail.
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

type Props = {
  frame: Frame;
  typed: { name: string; email: string };
  back?: string | undefined;
  errors?: readonly FieldError[];
};

export function SignUpPage({ frame, typed, back, errors = [] }: Props) {
  const { fields, hints, signUp: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} scripts={["show-password"]}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <p>
        {words.haveAccount} <a href={urls.signIn.to({}, { back })}>{words.toSignIn}</a>
      </p>
      <form method="post" action={urls.signUp.to()}>
        <HiddenFields values={{ back }} />
        <TextField
          name="name"
          label={fields.name}
          value={typed.name}
          autocomplete="name"
          error={errorOf(errors, "name")}
          required
        />
        <TextField
          name="email"
          label={fields.email}
          hint={hints.email}
          value={typed.email}
          type="email"
          autocomplete="username"
          error={errorOf(errors, "email")}
          required
        />
        <PasswordField
          name="password"
          label={fields.password}
          hint={hints.password}
          autocomplete="new-password"
          required
          error={errorOf(errors, "password")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

/** The same whether or not the address is known. */
export function MailSentPage({
  frame,
  title,
  sent,
  hint,
}: {
  frame: Frame;
  title: string;
  sent: string;
  hint: string;
}) {
  const words = peopleMessages[frame.language].signUp;
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={sent}>{title}</PageTitle>
      <p>{hint}</p>
      <p>
        <a href={urls.signIn.to()}>{words.toSignIn}</a>
      </p>
    </Page>
  );
}

type ConfirmProps = {
  frame: Frame;
  token: string;
  back: string | undefined;
  errors?: readonly FieldError[];
};

/**
 * A button, since mail scanners open links by themselves and must not confirm anything; and the password, so that
 * nobody confirms what somebody else registered with their address.
 */
export function ConfirmEmailPage({ frame, token, back, errors = [] }: ConfirmProps) {
  const { confirmEmail: words, fields, forgotten } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} scripts={["show-password"]}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <form method="post" action={urls.confirmEmail.to()}>
        <HiddenFields values={{ token, back }} />
        <PasswordField
          name="password"
          label={fields.password}
          hint={words.passwordHint}
          autocomplete="current-password"
          error={errorOf(errors, "password")}
        />
        <Button>{words.submit}</Button>
      </form>
      <p>
        <a href={urls.forgottenPassword.to()}>{forgotten.title}</a>
      </p>
    </Page>
  );
}

export function LinkFailedPage({ frame }: { frame: Frame }) {
  const { confirmEmail: words, signUp } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.failed}>{words.title}</PageTitle>
      <p>{words.failedHint}</p>
      <ButtonLink href={urls.signIn.to()}>{signUp.toSignIn}</ButtonLink>
    </Page>
  );
}
