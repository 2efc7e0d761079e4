// Who belongs to a company, who is invited, and inviting.
import { formatDate } from "#i18n/formats.ts";
import { languageNames, languages } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { Confirm } from "#ui/confirm.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import type { CompanyMember } from "../queries.ts";
import type { MembershipRole } from "../schema.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** `until` as ISO date. */
export type ShownInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly until: string;
};

export type PeopleNotice = "ended" | "invited" | "takenBack";

type Props = {
  frame: Frame;
  company: { id: string; name: string };
  members: readonly CompanyMember[];
  invitations: readonly ShownInvitation[];
  me: { userId: string; isOwner: boolean };
  typed: { email: string; role: string; language: string };
  notice: PeopleNotice | undefined;
  /** Why the last act was refused. */
  refusal?: "last-owner" | "not-an-owner" | "not-a-member" | undefined;
  errors?: readonly FieldError[];
};

export function CompanyPeoplePage(props: Props) {
  const { frame, company, members, me, notice, refusal, errors = [] } = props;
  const { people: words, roles } = peopleMessages[frame.language];
  const back = { href: urls.company.to({ companyId: company.id }), label: company.name };
  return (
    <Page frame={frame} title={words.title} errors={errors} back={back}>
      <PageTitle caption={company.name}>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={words[notice]} announce />}
      {refusal && <Notification kind="error" title={words[refusal]} announce />}
      <Section title={words.caption}>
        <Table
          caption={words.caption}
          captionHidden
          columns={[
            { label: words.name },
            { label: peopleMessages[frame.language].fields.role },
            { label: words.action },
          ]}
          rows={members.map((member) => [
            <>
              {member.name}
              <br />
              <span class="muted">{member.email}</span>
            </>,
            roles[member.role],
            <MemberAction {...{ frame, company, member, me }} />,
          ])}
        />
      </Section>
      <Invitations {...props} />
      {me.isOwner ? <InvitationForm {...props} errors={errors} /> : <p>{words.onlyOwners}</p>}
    </Page>
  );
}

type Action = Pick<Props, "frame" | "company" | "me"> & { member: CompanyMember };

function MemberAction({ frame, company, member, me }: Action) {
  const words = peopleMessages[frame.language].people;
  const isMe = member.userId === me.userId;
  if (!isMe && !me.isOwner) return null;
  return (
    <form method="post" action={urls.companyPeople.to({ companyId: company.id })}>
      <Button kind="secondary" small>
        {isMe ? words.leave : words.end}
        {!isMe && <span class="sr-only">{words.endOf(member.name)}</span>}
      </Button>
      <HiddenFields values={{ act: "end", membership: member.membershipId }} />
    </form>
  );
}

function Invitations({ frame, company, invitations, me }: Props) {
  const { people: words, roles } = peopleMessages[frame.language];
  if (invitations.length === 0) return null;
  const roleName = (role: string) => (role === "owner" ? roles.owner : roles.member);
  return (
    <Section title={words.openInvitations}>
      {invitations.map(({ id, email, role, until }) => (
        <form method="post" action={urls.companyPeople.to({ companyId: company.id })}>
          <p>
            {email}
            <br />
            {roleName(role)} · {words.until(formatDate(frame.language, until))}
          </p>
          <HiddenFields values={{ act: "take-back", invitation: id }} />
          {me.isOwner && (
            <Button kind="secondary" small>
              {words.takeBack}
              <span class="sr-only">{words.endOf(email)}</span>
            </Button>
          )}
        </form>
      ))}
    </Section>
  );
}

function InvitationForm({ frame, company, typed, errors = [] }: Props) {
  const { fields, hints, people: words, roles, roleHints } = peopleMessages[frame.language];
  const option = (value: MembershipRole) => ({ value, label: roles[value], hint: roleHints[value] });
  return (
    <Section title={words.invite}>
      <p>{words.inviteLead}</p>
      <form method="post" action={urls.companyPeople.to({ companyId: company.id })}>
        <HiddenFields values={{ act: "invite" }} />
        <TextField
          name="email"
          label={fields.email}
          hint={hints.email}
          value={typed.email}
          type="email"
          error={errorOf(errors, "email")}
          required
        />
        <Choice
          name="role"
          label={fields.role}
          value={typed.role}
          options={[option("member"), option("owner")]}
          error={errorOf(errors, "role")}
        />
        <Select
          name="language"
          label={fields.mailLanguage}
          value={typed.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          error={errorOf(errors, "language")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Section>
  );
}

type Ending = {
  frame: Frame;
  company: { id: string; name: string };
  member: { membershipId: string; name: string };
  isMe: boolean;
};

/** Asked before a membership ends: it cannot be taken back, only begun anew by an invitation. */
export function EndMembershipPage({ frame, company, member, isMe }: Ending) {
  const words = peopleMessages[frame.language].people;
  const address = urls.companyPeople.to({ companyId: company.id });
  const question = isMe ? words.confirmLeave(company.name) : words.confirmEnd(member.name);
  return (
    <Page frame={frame} title={question}>
      <Confirm
        question={question}
        yes={isMe ? words.leave : words.end}
        cancelHref={address}
        action={address}
        danger
        hidden={{ act: "end", membership: member.membershipId, confirmed: "yes" }}
      >
        <p>{words.confirmLead}</p>
      </Confirm>
    </Page>
  );
}
