// The second half of signing in, and sending on what was held.
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import type { HeldForm } from "../sign-in/held-form.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";

type Props = {
  frame: Frame;
  back?: string | undefined;
  held?: string | undefined;
  errors?: readonly FieldError[];
};

export function SecondFactorPage({ frame, back, held, errors = [] }: Props) {
  const { fields, hints, secondFactor: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <form method="post" action={urls.secondFactor.to()}>
        <HiddenFields values={{ back, held }} />
        <TextField
          name="code"
          label={fields.code}
          hint={hints.code}
          value=""
          width={12}
          autocomplete="one-time-code"
          autofocus={errors.length === 0}
          error={errorOf(errors, "code")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

/** The first half no longer counts: too late, or too many wrong codes. */
export function StartAgainPage({ frame, back, held }: Omit<Props, "errors">) {
  const words = peopleMessages[frame.language].secondFactor;
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.again}>{words.title}</PageTitle>
      {held === undefined ? (
        <ButtonLink href={urls.signIn.to({}, { back })}>{words.toSignIn}</ButtonLink>
      ) : (
        <form method="post" action={urls.continueForm.to()}>
          <HiddenFields values={{ held }} />
          <Button>{words.toSignIn}</Button>
        </form>
      )}
    </Page>
  );
}

/** The held form as hidden fields of a form to its own path; a script sends it at once, a button does otherwise. */
export function ContinuePage({ frame, form, name }: { frame: Frame; form: HeldForm; name: string }) {
  const words = peopleMessages[frame.language].continuing;
  return (
    <Page frame={frame} title={words.title} scripts={["continue-form"]}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <p>{words.as(name)}</p>
      {form.hadFiles && <Notification kind="warning" title={words.files} />}
      <form method="post" action={form.path} data-continue={form.hadFiles ? undefined : "now"}>
        {form.fields.map(([name, value]) => (
          <textarea hidden name={name}>{`\n${value}`}</textarea>
        ))}
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

export function LostFormPage({ frame }: { frame: Frame }) {
  const words = peopleMessages[frame.language].continuing;
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.lost}>{words.title}</PageTitle>
      <ButtonLink href={urls.home.to()}>{words.submit}</ButtonLink>
    </Page>
  );
}

/** On the way to the provider with a form left behind: the browser goes on by itself, or by the link. */
export function LeavingPage({ frame, name, url }: { frame: Frame; name: string; url: string }) {
  const words = peopleMessages[frame.language].openId;
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.lead(name)}>{words.title}</PageTitle>
      <ButtonLink href={url}>{words.go(name)}</ButtonLink>
    </Page>
  );
}
