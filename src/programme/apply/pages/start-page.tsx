// Where an application begins: for which company and which country.
import { Button, ButtonLink } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { applyMessages } from "../messages/catalog.ts";
import { errorOf } from "./form-page.tsx";

export type StartPageProps = {
  frame: Frame;
  companies: readonly { id: string; name: string }[];
  countries: readonly { code: string; name: string }[];
  chosen: { companyId: string; country: string };
  /** Menu lines brought from the diagnosis, applicant's kind from the three questions: kept through this page. */
  brought: readonly { name: string; value: string }[];
  errors: readonly FieldError[];
  notice: string | undefined;
};

export function StartPage(props: StartPageProps) {
  const { frame, companies, errors, notice } = props;
  const words = applyMessages[frame.language].start;
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice !== undefined && <Notification kind="warning" title={notice} />}
      {companies.length === 0 ? <NoCompany frame={frame} /> : <StartForm {...props} />}
    </Page>
  );
}

function NoCompany({ frame }: { frame: Frame }) {
  const words = applyMessages[frame.language].start;
  return (
    <>
      <p>{words.noCompany}</p>
      <ButtonLink href={urls.newCompany.to({}, { back: frame.path })}>{words.registerCompany}</ButtonLink>
    </>
  );
}

function StartForm({ frame, companies, countries, chosen, brought, errors }: StartPageProps) {
  const words = applyMessages[frame.language].start;
  const only = companies.length === 1 ? companies[0] : undefined;
  return (
    <form method="post" action={urls.newApplication.to()} novalidate>
      {brought.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {only ? (
        <>
          <input type="hidden" name="company" value={only.id} />
          <p>
            <span class="label">{words.company}</span>
            {only.name}
          </p>
        </>
      ) : (
        <Choice
          name="company"
          label={words.company}
          value={chosen.companyId}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorOf("company", errors)}
          required
        />
      )}
      <Choice
        name="country"
        label={words.country}
        hint={words.carriedOver}
        value={chosen.country}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        error={errorOf("country", errors)}
        required
      />
      <Button>{words.go}</Button>
    </form>
  );
}
