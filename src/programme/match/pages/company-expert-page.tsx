// The expert of a case as its company sees them: proposed, in charge, and asking for another one.
import { countryName } from "#i18n/country-names.ts";
import { formatDate, formatList } from "#i18n/formats.ts";
import { isLanguage, type Language, languageNames } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { Details } from "#ui/details.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchCompanyMessages } from "../messages/company/catalog.ts";
import { ChangeForm } from "./change-form.tsx";

/** The public part of a profile, with the names of its fields. */
export type ShownExpert = {
  readonly requestId: string;
  readonly name: string;
  readonly firm: string;
  readonly firmCountry: string;
  readonly languages: readonly string[];
  readonly otherLanguages: string;
  readonly fields: readonly string[];
  readonly about: string;
};

/** What there is to see; days as ISO dates. */
export type CompanyView =
  | { readonly kind: "before" | "choosing" | "over" }
  | { readonly kind: "proposed"; readonly expert: ShownExpert; readonly replyBy: string }
  | {
      readonly kind: "in-charge";
      readonly expert: ShownExpert | undefined;
      readonly since: string;
      /** Asked and not replied to yet. */
      readonly asked: boolean;
      /** The office's latest reply to keep the expert. */
      readonly kept: string | undefined;
    };

type Props = {
  frame: Frame;
  caseId: string;
  view: CompanyView;
  typed: (name: string) => string;
  errors: readonly FieldError[];
  notice: "agreed" | "another" | "asked" | undefined;
  notAllowed: boolean;
};

export function CompanyExpertPage(props: Props) {
  const { frame, caseId, view, errors, notice, notAllowed } = props;
  const words = matchCompanyMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href: urls.supportCase.to({ caseId }) }}>
      <PageTitle>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={words.done[notice]} announce />}
      {notAllowed && <Notification kind="warning" title={words.notAllowed} announce />}
      {view.kind === "proposed" ? (
        <Proposed {...props} view={view} />
      ) : view.kind === "in-charge" ? (
        <ExpertInCharge {...props} view={view} />
      ) : (
        <p>{words[view.kind]}</p>
      )}
    </Page>
  );
}

function Profile({ language, expert }: { language: Language; expert: ShownExpert }) {
  const words = matchCompanyMessages[language];
  const spoken = expert.languages.map((code) => (isLanguage(code) ? languageNames[code] : code));
  const others = expert.otherLanguages === "" ? [] : [expert.otherLanguages];
  return (
    <SummaryList
      rows={[
        { question: words.name, answer: expert.name },
        { question: words.firm, answer: expert.firm },
        { question: words.firmCountry, answer: countryName(language, expert.firmCountry) },
        { question: words.languages, answer: formatList(language, [...spoken, ...others]) },
        { question: words.fields, answer: formatList(language, expert.fields) },
        { question: words.about, answer: expert.about },
      ]}
    />
  );
}

function Proposed({
  frame,
  caseId,
  view,
  typed,
  errors,
}: Props & { view: CompanyView & { kind: "proposed" } }) {
  const words = matchCompanyMessages[frame.language];
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <Section title={words.proposed}>
      <p>{words.proposedLead}</p>
      <p>{words.replyBy(formatDate(frame.language, view.replyBy))}</p>
      <Profile language={frame.language} expert={view.expert} />
      <form method="post" action={urls.expertAgreement.to({ caseId })}>
        <input type="hidden" name="request" value={view.expert.requestId} />
        <Choice
          name="answer"
          label={words.answer}
          value={typed("answer")}
          options={[
            { value: "agreed", label: words.agreed },
            { value: "another", label: words.another },
          ]}
          error={errorOf("answer")}
          required
        />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={typed("reason")}
          error={errorOf("reason")}
        />
        <Button>{words.submit}</Button>
      </form>
    </Section>
  );
}

type InCharge = Props & { view: CompanyView & { kind: "in-charge" } };

function ExpertInCharge({ frame, caseId, view, typed, errors }: InCharge) {
  const words = matchCompanyMessages[frame.language];
  return (
    <Section title={words.inCharge}>
      <p>{words.since(formatDate(frame.language, view.since))}</p>
      {view.expert && <Profile language={frame.language} expert={view.expert} />}
      {view.kept !== undefined && (
        <Notification kind="info" title={words.kept}>
          <p class="as-typed">{view.kept}</p>
        </Notification>
      )}
      {view.asked ? (
        <Notification kind="info" title={words.asked} />
      ) : (
        <Details summary={words.ask} open={errors.some(({ name }) => name === "reason")}>
          <ChangeForm
            caseId={caseId}
            lead={words.askLead}
            label={words.reason}
            typed={typed("reason")}
            errors={errors}
          >
            <Button kind="secondary">{words.askSubmit}</Button>
          </ChangeForm>
        </Details>
      )}
    </Section>
  );
}
