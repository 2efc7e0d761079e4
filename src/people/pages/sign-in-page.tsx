// Signing in; also what answers in a lapsed session's stead, carrying along what was being typed.
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { PasswordField } from "./password-field.tsx";

export type SignInNotice = "needed" | "passwordSet" | "signedOut" | "openIdFailed";

type Props = {
  frame: Frame;
  back?: string | undefined;
  /** A sealed form, when the session had lapsed. */
  held?: { sealed: string; hadFiles: boolean } | undefined;
  email?: string;
  notice?: SignInNotice | undefined;
  errors?: readonly FieldError[];
  /** The configured provider's name. */
  openId: string | undefined;
};

export function SignInPage({ frame, back, held, email = "", notice, errors = [], openId }: Props) {
  const all = peopleMessages[frame.language];
  const words = all.signIn;
  return (
    <Page frame={frame} title={words.title} errors={errors} scripts={["show-password", "passkey"]}>
      <PageTitle>{words.title}</PageTitle>
      {held && (
        <Notification kind="warning" title={words.lapsedTitle}>
          <p>{words.lapsed}</p>
          {held.hadFiles && <p>{words.lapsedFiles}</p>}
        </Notification>
      )}
      {notice && <Notification kind={noticeKinds[notice]} title={words[notice]} announce />}
      <form method="post" action={urls.signIn.to()} class="section">
        <HiddenFields values={{ back, held: held?.sealed }} />
        <TextField
          name="email"
          label={all.fields.email}
          value={email}
          type="email"
          autocomplete="username webauthn"
          error={errorOf(errors, "email")}
        />
        <PasswordField
          name="password"
          label={all.fields.password}
          autocomplete="current-password"
          error={errorOf(errors, "password")}
        />
        <Button>{words.submit}</Button>
        <p>
          <a href={urls.forgottenPassword.to()}>{words.forgotten}</a>
        </p>
      </form>
      <OtherWays {...{ frame, back, openId }} sealed={held?.sealed} />
      <Section title={words.noAccount}>
        <ButtonLink kind="secondary" href={urls.signUp.to({}, { back })}>
          {words.toSignUp}
        </ButtonLink>
      </Section>
    </Page>
  );
}

const noticeKinds = {
  needed: "info",
  passwordSet: "success",
  signedOut: "success",
  openIdFailed: "error",
} as const;

type Ways = {
  frame: Frame;
  back: string | undefined;
  openId: string | undefined;
  sealed: string | undefined;
};

/** A passkey needs script: its part stays hidden until the script shows it. */
function OtherWays({ frame, back, openId, sealed }: Ways) {
  const words = peopleMessages[frame.language].signIn;
  return (
    <>
      {openId !== undefined && (
        <Section title={words.other}>
          <OpenIdWay {...{ frame, back, sealed, openId }} />
        </Section>
      )}
      <section class="section" hidden data-passkey="sign-in" data-challenge={urls.passkeyChallenge.to()}>
        <h2>{words.passkey}</h2>
        <p>{words.passkeyHint}</p>
        <form method="post" action={urls.continueForm.to()} data-answer={urls.passkeyAnswer.to()}>
          <HiddenFields values={{ back, held: sealed }} />
          <p class="error-text" role="alert" hidden data-failed>
            {words.passkeyFailed}
          </p>
          <Button kind="secondary">{words.passkey}</Button>
        </form>
      </section>
    </>
  );
}

/** A link, since a form must not lead to another site; only with a form to keep is there one first. */
function OpenIdWay({ frame, back, sealed, openId }: Ways & { openId: string }) {
  const words = peopleMessages[frame.language].signIn;
  if (sealed === undefined) {
    return (
      <ButtonLink kind="secondary" href={urls.signInElsewhere.to({}, { back })}>
        {words.openId(openId)}
      </ButtonLink>
    );
  }
  return (
    <form method="post" action={urls.signInElsewhere.to()}>
      <HiddenFields values={{ held: sealed }} />
      <Button kind="secondary">{words.openId(openId)}</Button>
    </form>
  );
}
