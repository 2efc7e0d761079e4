// The page that signs in as any person of the demo world by one click.
import {
  demoCompanies,
  demoPassword,
  demoPeople,
  type DemoPerson,
  demoPerson,
  type DemoPersonKey,
  demoPersonKeys,
  demoSecondFactor,
} from "#db/seed/demo-people.ts";
import { languageNames, staffLanguages } from "#i18n/languages.ts";
import type { Role } from "#platform/database/actor.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Card, CardGrid } from "#ui/card.tsx";
import { Details } from "#ui/details.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { demoLanguageOf, demoMessages } from "./messages/demo.ts";

const groups: readonly Role[] = ["company", "office", "expert", "operator"];

type Words = (typeof demoMessages)["ja"];

export type DemoPageProps = {
  readonly frame: Frame;
  /** What an authenticator app would show now. */
  readonly code: string;
  /** Whether somebody was asked for who is not there yet. */
  readonly notYet: boolean;
};

export function DemoPage({ frame: asked, code, notYet }: DemoPageProps) {
  const language = demoLanguageOf(asked.language);
  const frame: Frame = { ...asked, language, languages: staffLanguages };
  const words = demoMessages[language];
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notYet && <Notification kind="info" title={words.notYet} announce />}
      {groups.map((role) => (
        <Group role={role} words={words} />
      ))}
      <Section title={words.visitor}>
        <p>{words.visitorLead}</p>
        <ButtonLink kind="secondary" href={urls.start.to()}>
          {words.visitorLink}
        </ButtonLink>
      </Section>
      <Section title={words.mail}>
        <p>{words.mailLead}</p>
        <ButtonLink kind="secondary" href={urls.demoMail.to()}>
          {words.mail}
        </ButtonLink>
      </Section>
      <div class="section">
        <Passwords words={words} code={code} />
      </div>
    </Page>
  );
}

function Group({ role, words }: { role: Role; words: Words }) {
  const keys = demoPersonKeys.filter((key) => demoPeople[key].role === role);
  return (
    <Section title={words.groups[role]}>
      <form method="post" action={urls.demo.to()}>
        <CardGrid>
          {keys.map((key) => (
            <OnePerson id={key} person={demoPerson(key)} words={words} />
          ))}
        </CardGrid>
      </form>
    </Section>
  );
}

function OnePerson({ id, person, words }: { id: DemoPersonKey; person: DemoPerson; words: Words }) {
  const { name, company, membership, language } = person;
  return (
    <Card title={<span lang={language}>{name}</span>}>
      {company !== undefined && (
        <p class="hint">
          {demoCompanies[company].name} · {membership === "owner" ? words.owner : words.member}
        </p>
      )}
      <p>{words.seen[id]}</p>
      <p class="hint">{words.reads(languageNames[language])}</p>
      <Button name="person" value={id}>
        {words.enter}
        <span class="sr-only">: {name}</span>
      </Button>
    </Card>
  );
}

function Passwords({ words, code }: { words: Words; code: string }) {
  return (
    <Details summary={words.password}>
      <p>{words.passwordLead}</p>
      <SummaryList
        rows={[
          { question: words.passwordLabel, answer: <code>{demoPassword}</code> },
          { question: words.secretLabel, answer: <code>{demoSecondFactor.base32}</code> },
          {
            question: words.codeLabel,
            answer: (
              <>
                <code>{code}</code>
                <p class="hint">{words.codeHint}</p>
              </>
            ),
          },
        ]}
      />
      <Table
        caption={words.password}
        captionHidden
        columns={[{ label: words.person }, { label: words.email }, { label: words.secondFactor }]}
        rows={demoPersonKeys
          .map(demoPerson)
          .map(({ name, email, secondFactor, language }) => [
            <span lang={language}>{name}</span>,
            <code>{email}</code>,
            secondFactor ? words.needed : words.notNeeded,
          ])}
      />
    </Details>
  );
}
