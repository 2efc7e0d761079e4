// Three questions, and at once whether one may apply, why, and with which form.
import { situations, type Edition } from "#edition/edition.ts";
import { findCountry, type Eligibility, type EligibilityAnswers, type MayApply } from "#edition/rules.ts";
import type { Language } from "#i18n/languages.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { countryNames } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";

type Props = {
  frame: Frame;
  edition: Edition;
  answers: EligibilityAnswers;
  /** null until the questions have been sent. */
  result: Eligibility | null;
  mayApply: MayApply;
};

export function EligibilityPage({ frame, edition, answers, result, mayApply }: Props) {
  const { language } = frame;
  const texts = informMessages[language];
  const open = result?.answer === "unfinished" ? result.ask : null;
  const errors: FieldError[] = open === null ? [] : [{ name: open, text: texts.eligibility.errors[open] }];
  return (
    <Page
      frame={frame}
      title={texts.eligibility.title}
      errors={errors}
      breadcrumb={[{ href: urls.start.to(), label: texts.pages.start }]}
    >
      <PageTitle lead={texts.eligibility.lead}>{texts.eligibility.title}</PageTitle>
      {result !== null && result.answer !== "unfinished" && (
        <>
          <Result {...{ edition, result, mayApply, language }} />
          <p class="my-8">{texts.eligibility.again}</p>
        </>
      )}
      <Questions {...{ edition, answers, open, language }} />
      {language !== "ja" && <p class="mt-8 text-sm text-solid-gray-700">{texts.translation.reference}</p>}
    </Page>
  );
}

type QuestionsProps = {
  edition: Edition;
  answers: EligibilityAnswers;
  open: "seat" | "country" | "situation" | null;
  language: Language;
};

function Questions({ edition, answers, open, language }: QuestionsProps) {
  const texts = informMessages[language].eligibility;
  const error = (name: QuestionsProps["open"] & string) =>
    open === name ? { error: texts.errors[name] } : {};
  const known = answers.countryCode === undefined ? undefined : findCountry(edition, answers.countryCode);
  return (
    <form method="get" action={urls.eligibility.to()}>
      <Choice
        name="seat"
        label={texts.seat}
        value={answers.seat ?? ""}
        options={(["home", "site", "elsewhere"] as const).map((value) => ({
          value,
          label: texts.seats[value],
        }))}
        {...error("seat")}
      />
      <Choice
        name="country"
        label={texts.country}
        hint={texts.countryHint}
        value={known?.code ?? (answers.countryCode === undefined ? "" : "other")}
        options={[
          ...edition.countries.map(({ code, name }) => ({ value: code, label: name[language] })),
          { value: "other", label: texts.otherCountry },
        ]}
        {...error("country")}
      />
      <Choice
        name="situation"
        label={texts.situation}
        hint={texts.situationHint}
        value={answers.situation ?? ""}
        options={situations.map((value) => ({ value, label: texts.situations[value] }))}
        {...error("situation")}
      />
      <Button name="check" value="1">
        {texts.submit}
      </Button>
    </form>
  );
}

type ResultProps = {
  edition: Edition;
  result: Exclude<Eligibility, { answer: "unfinished" }>;
  mayApply: MayApply;
  language: Language;
};

function Result({ edition, result, mayApply, language }: ResultProps) {
  const texts = informMessages[language];
  if (result.answer === "no") {
    return (
      <Notification kind="warning" title={texts.eligibility.no} announce>
        <p>{texts.eligibility.reasons[result.reason]}</p>
        <p>{texts.eligibility.covered(countryNames(edition, language))}</p>
        <p>
          {texts.eligibility.ask} <a href={urls.contact.to()}>{texts.pages.contact}</a>
        </p>
      </Notification>
    );
  }
  const country = result.country.name[language];
  return (
    <Notification kind="success" title={texts.eligibility.yes} announce>
      <p>{texts.eligibility.yesWhy(result.kind.label[language], country)}</p>
      {result.planned && <p>{texts.eligibility.planned}</p>}
      <p>{texts.eligibility.conditions}</p>
      {mayApply.ok ? (
        <div class="mt-4">
          {mayApply.waitingList && (
            <p class="mb-3">
              <strong>{texts.state.full}</strong>
              <br />
              {texts.state.waitingList}
            </p>
          )}
          <ButtonLink
            href={urls.newApplication.to(
              {},
              {
                country: result.country.code,
                kind: result.kind.id,
                planned: result.planned ? "yes" : "no",
              },
            )}
          >
            {mayApply.waitingList ? texts.start.joinWaitingList : texts.eligibility.apply(country)}
          </ButtonLink>
        </div>
      ) : (
        <p>{texts.eligibility.applyClosed}</p>
      )}
    </Notification>
  );
}
