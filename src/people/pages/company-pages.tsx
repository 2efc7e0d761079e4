// A company: registering it, its own page, and its sites.
import { Button, ButtonLink } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import type { MembershipRole } from "../schema.ts";
import { errorOf } from "./errors.ts";
import { HiddenFields } from "./hidden-fields.tsx";

type New = {
  frame: Frame;
  typed: { name: string; corporateNumber: string };
  /** Where the registered company goes on, such as the application it wanted to begin. */
  back: string | undefined;
  errors?: readonly FieldError[];
};

export function NewCompanyPage({ frame, typed, back, errors = [] }: New) {
  const { fields, hints, newCompany: words } = peopleMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href: urls.home.to() }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <form method="post" action={urls.newCompany.to()}>
        <HiddenFields values={{ back }} />
        <TextField
          name="name"
          label={fields.companyName}
          hint={hints.companyName}
          value={typed.name}
          autocomplete="organization"
          error={errorOf(errors, "name")}
          required
        />
        <TextField
          name="corporateNumber"
          label={fields.corporateNumber}
          hint={hints.corporateNumber}
          value={typed.corporateNumber}
          width={20}
          inputmode="numeric"
          error={errorOf(errors, "corporateNumber")}
          required={false}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

/** `country` already in the reader's language. */
export type ShownSite = { readonly country: string; readonly nameJa: string; readonly nameLocal: string };

type Company = {
  frame: Frame;
  company: { id: string; name: string; corporateNumber: string | null };
  role: MembershipRole;
  sites: readonly ShownSite[];
  memberCount: number;
};

export function CompanyPage({ frame, company, role, sites, memberCount }: Company) {
  const { company: words, roles } = peopleMessages[frame.language];
  const companyId = company.id;
  return (
    <Page frame={frame} title={company.name} back={{ href: urls.home.to() }}>
      <PageTitle>{company.name}</PageTitle>
      <SummaryList
        rows={[
          { question: words.number, answer: company.corporateNumber },
          { question: words.yourRole, answer: roles[role] },
        ]}
      />
      <Section title={words.sites}>
        <SiteTable {...{ frame, sites }} />
        <ButtonLink kind="secondary" href={urls.companySites.to({ companyId })}>
          {words.addSite}
        </ButtonLink>
      </Section>
      <Section title={words.people}>
        <p>{words.peopleCount(memberCount)}</p>
        <ButtonLink kind="secondary" href={urls.companyPeople.to({ companyId })}>
          {words.manage}
        </ButtonLink>
      </Section>
      <div class="section">
        <ButtonLink href={urls.newApplication.to({}, { company: companyId })}>{words.apply}</ButtonLink>
      </div>
    </Page>
  );
}

function SiteTable({ frame, sites }: { frame: Frame; sites: readonly ShownSite[] }) {
  const words = peopleMessages[frame.language].company;
  if (sites.length === 0) return <p>{words.noSites}</p>;
  return (
    <Table
      caption={words.sites}
      captionHidden
      columns={[{ label: words.country }, { label: words.nameJa }, { label: words.nameLocal }]}
      rows={sites.map((site) => [site.country, site.nameJa, site.nameLocal])}
    />
  );
}

type Sites = {
  frame: Frame;
  company: { id: string; name: string };
  sites: readonly ShownSite[];
  countries: readonly { code: string; name: string }[];
  typed: { country: string; nameJa: string; nameLocal: string };
  added: boolean;
  errors?: readonly FieldError[];
};

export function CompanySitesPage({ frame, company, sites, countries, typed, added, errors = [] }: Sites) {
  const { fields, hints, sites: words } = peopleMessages[frame.language];
  const href = urls.company.to({ companyId: company.id });
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href, label: company.name }}>
      <PageTitle caption={company.name}>{words.title}</PageTitle>
      {added && <Notification kind="success" title={words.added} announce />}
      <SiteTable {...{ frame, sites }} />
      <Section title={words.add}>
        <form method="post" action={urls.companySites.to({ companyId: company.id })}>
          <Select
            name="country"
            label={fields.country}
            value={typed.country}
            options={countries.map(({ code, name }) => ({ value: code, label: name }))}
            error={errorOf(errors, "country")}
            required
          />
          <TextField
            name="nameJa"
            label={fields.nameJa}
            hint={hints.nameJa}
            value={typed.nameJa}
            error={errorOf(errors, "nameJa")}
          />
          <TextField
            name="nameLocal"
            label={fields.nameLocal}
            hint={hints.nameLocal}
            value={typed.nameLocal}
            error={errorOf(errors, "nameLocal")}
          />
          <Button>{words.submit}</Button>
        </form>
      </Section>
    </Page>
  );
}
