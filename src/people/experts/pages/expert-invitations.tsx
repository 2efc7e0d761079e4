// Inviting experts into the register: what is open, sending it again or withdrawing it, a new one.
import { formatDate } from "#i18n/formats.ts";
import { languageNames, type StaffLanguage, staffLanguages } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { errorOf } from "../../pages/errors.ts";
import { HiddenFields } from "../../pages/hidden-fields.tsx";
import { expertMessages } from "../messages/experts.ts";

/** `until` as ISO date. */
export type ShownExpertInvitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly until: string;
  readonly expired: boolean;
};

export type TypedInvitation = { readonly name: string; readonly email: string; readonly language: string };

type Props = {
  language: StaffLanguage;
  invitations: readonly ShownExpertInvitation[];
  typed: TypedInvitation;
  errors: readonly FieldError[];
};

export function ExpertInvitations(props: Props) {
  const { language, invitations } = props;
  const { invitations: words } = expertMessages[language];
  return (
    <>
      {invitations.length > 0 && (
        <Section title={words.title} id="invitations">
          <OpenInvitations {...props} />
        </Section>
      )}
      <Section title={words.invite} id="invite">
        <p>{words.inviteLead}</p>
        <InvitationForm {...props} />
      </Section>
    </>
  );
}

function OpenInvitations({ language, invitations }: Props) {
  const { invitations: words, fields, register } = expertMessages[language];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[{ label: fields.name }, { label: register.columns.standing }, { label: words.action }]}
      rows={invitations.map(({ id, name, email, until, expired }) => [
        <>
          {name}
          <br />
          <span class="muted">{email}</span>
        </>,
        (expired ? words.expired : words.until)(formatDate(language, until)),
        <form method="post" action={urls.expertInvitations.to()}>
          <HiddenFields values={{ invitation: id }} />
          <ButtonRow>
            <Button kind="secondary" small name="act" value="renew">
              {words.renew}
              <span class="sr-only">{words.of(email)}</span>
            </Button>
            <Button kind="secondary" small name="act" value="withdraw">
              {words.withdraw}
              <span class="sr-only">{words.of(email)}</span>
            </Button>
          </ButtonRow>
        </form>,
      ])}
    />
  );
}

function InvitationForm({ language, typed, errors }: Props) {
  const { invitations: words, fields } = expertMessages[language];
  return (
    <form method="post" action={urls.expertInvitations.to()}>
      <HiddenFields values={{ act: "invite" }} />
      <TextField
        name="name"
        label={fields.name}
        value={typed.name}
        width={30}
        error={errorOf(errors, "name")}
        required
      />
      <TextField
        name="email"
        label={fields.email}
        value={typed.email}
        type="email"
        width={30}
        error={errorOf(errors, "email")}
        required
      />
      <Choice
        name="language"
        label={fields.language}
        value={typed.language}
        options={staffLanguages.map((value) => ({ value, label: languageNames[value] }))}
        error={errorOf(errors, "language")}
        inline
      />
      <Button>{words.submit}</Button>
    </form>
  );
}
