// One's own account: name and language, and the ways to sign in.
import { languageNames, languages } from "#i18n/languages.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { noticeMessages } from "../notifications/messages/catalog.ts";
import { errorOf } from "./errors.ts";

type Props = {
  frame: Frame;
  email: string;
  typed: { name: string; language: string };
  security: { hasPassword: boolean; secondFactor: boolean; passkeys: number; sessions: number };
  /** null for people who never belong to a company. */
  companies: readonly { id: string; name: string }[] | null;
  notice: "saved" | "passwordChanged" | undefined;
  errors?: readonly FieldError[];
};

export function AccountPage({ frame, email, typed, security, companies, notice, errors = [] }: Props) {
  const { fields, hints, account: words } = peopleMessages[frame.language];
  const notices = noticeMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={words[notice]} announce />}
      <Section title={words.profile}>
        <form method="post" action={urls.account.to()}>
          <TextField
            name="name"
            label={fields.name}
            value={typed.name}
            autocomplete="name"
            error={errorOf(errors, "name")}
          />
          <Select
            name="language"
            label={fields.language}
            hint={hints.languageOfMails}
            value={typed.language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            error={errorOf(errors, "language")}
          />
          <Button>{words.save}</Button>
        </form>
      </Section>
      <Section title={words.security}>
        <SecurityList {...{ frame, email, security }} />
      </Section>
      <Section title={notices.row}>
        <ButtonLink kind="secondary" href={urls.accountNotices.to()}>
          {notices.title}
        </ButtonLink>
      </Section>
      {companies && (
        <Section title={words.companies}>
          {companies.length === 0 && <p>{words.noCompany}</p>}
          <ul>
            {companies.map(({ id, name }) => (
              <li>
                <a href={urls.company.to({ companyId: id })}>{name}</a>
              </li>
            ))}
          </ul>
          <ButtonLink kind="secondary" href={urls.newCompany.to()}>
            {words.newCompany}
          </ButtonLink>
        </Section>
      )}
    </Page>
  );
}

function SecurityList({ frame, email, security }: Pick<Props, "frame" | "email" | "security">) {
  const { fields, account: words } = peopleMessages[frame.language];
  return (
    <SummaryList
      rows={[
        { question: fields.email, answer: email },
        {
          question: words.passwordRow,
          answer: security.hasPassword ? words.passwordSet : words.passwordNone,
          changeHref: urls.accountPassword.to(),
        },
        {
          question: words.secondFactorRow,
          answer: security.secondFactor ? words.on : words.off,
          changeHref: urls.accountSecondFactor.to(),
        },
        {
          question: words.passkeysRow,
          answer: words.passkeyCount(security.passkeys),
          changeHref: urls.accountPasskeys.to(),
        },
        {
          question: words.sessionsRow,
          answer: words.passkeyCount(security.sessions),
          changeHref: urls.sessions.to(),
        },
      ]}
    />
  );
}
