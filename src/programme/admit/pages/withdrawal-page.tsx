// Withdrawing an application: what follows from it, a reason if one likes, yes or no.
import { formatDateTime } from "#i18n/formats.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { letterFields, reasonMax } from "../forms.ts";
import { admitMessages } from "../messages/company/catalog.ts";

export type WithdrawalState =
  | { readonly state: "possible" }
  | { readonly state: "withdrawn"; readonly at: Date }
  | { readonly state: "not-possible" };

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly countryName: string;
  readonly withdrawal: WithdrawalState;
  readonly reason: string;
  readonly errors: readonly FieldError[];
};

export function WithdrawalPage(props: Props) {
  const { frame, caseId, countryName, withdrawal, errors } = props;
  const words = admitMessages[frame.language];
  const texts = words.withdrawal;
  return (
    <Page
      frame={frame}
      title={texts.title}
      errors={errors}
      back={{ href: urls.supportCase.to({ caseId }), label: words.back }}
    >
      {withdrawal.state === "withdrawn" && <Notification kind="success" title={texts.done} announce />}
      {withdrawal.state === "not-possible" && <Notification kind="info" title={texts.notPossible} />}
      <PageTitle caption={words.of(countryName)}>
        {withdrawal.state === "possible" ? texts.question : texts.title}
      </PageTitle>
      {withdrawal.state === "withdrawn" && (
        <p>{texts.doneAt(formatDateTime(frame.language, withdrawal.at, homeTimeZone))}</p>
      )}
      {withdrawal.state === "possible" && <Asking {...props} />}
    </Page>
  );
}

function Asking({ frame, caseId, reason, errors }: Props) {
  const texts = admitMessages[frame.language].withdrawal;
  return (
    <form method="post" action={urls.withdrawal.to({ caseId })} novalidate>
      <ul class="prose">
        {Object.values(texts.consequences).map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <TextArea
        name={letterFields.reason}
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        rows={4}
        maxLength={reasonMax}
        required={false}
        error={errors.find(({ name }) => name === letterFields.reason)?.text}
      />
      <ButtonRow>
        <Button kind="danger">{texts.yes}</Button>
        <ButtonLink kind="secondary" href={urls.supportCase.to({ caseId })}>
          {texts.no}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
