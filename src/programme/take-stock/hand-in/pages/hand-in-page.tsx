// The look over both sheets before they are handed in, and the question before they are taken back.
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { CancelLink } from "#ui/cancel-link.tsx";
import { Checkbox } from "#ui/choice.tsx";
import { Confirm } from "#ui/confirm.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import type { LackLine } from "../lack-lines.ts";
import { sheetMessages } from "../messages/catalog.ts";
import type { SheetsShown } from "../read-sheets.ts";
import { CheckFigures, InventoryFigures } from "./sheet-figures.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  shown: SheetsShown;
  lacks: readonly LackLine[];
  errors: readonly FieldError[];
  /** Why they cannot be handed in now, whatever is missing. */
  notNow: string | undefined;
};

export function HandInPage({ frame, caseId, shown, lacks, errors, notNow }: Props) {
  const { language } = frame;
  const words = sheetMessages[language];
  const { check } = words;
  const warned = shown.figures?.warned ?? 0;
  const ready = lacks.length === 0 && notNow === undefined;
  return (
    <Page
      frame={frame}
      title={check.title}
      errors={errors}
      back={{ href: urls.sheets.to({ caseId }), label: words.title }}
    >
      <PageTitle lead={check.lead}>{check.title}</PageTitle>
      {notNow && <Notification kind="warning" title={notNow} announce />}
      {lacks.length > 0 && <Notification kind="warning" title={check.lacking} />}
      {lacks.length > 0 && (
        <Section title={words.missing}>
          <ul>
            {lacks.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={check.summary}>
        <h3>{words.inventory}</h3>
        <InventoryFigures shown={shown} language={language} />
        <h3>{words.selfCheck}</h3>
        <CheckFigures shown={shown} language={language} />
      </Section>
      <Section title={check.readers.title}>
        <ul>
          <li>{check.readers.expert}</li>
          <li>{check.readers.afterwards}</li>
          <li>{check.readers.ends}</li>
          <li>{check.readers.office}</li>
        </ul>
      </Section>
      {ready && (
        <section class="section" aria-label={check.submit}>
          <TheForm {...{ frame, caseId, errors, warned }} />
        </section>
      )}
    </Page>
  );
}

function TheForm({
  frame,
  caseId,
  errors,
  warned,
}: Pick<Props, "frame" | "caseId" | "errors"> & { warned: number }) {
  const { check } = sheetMessages[frame.language];
  const error = errors.find(({ name }) => name === "namesOnly")?.text;
  return (
    <form method="post" action={urls.sheetHandIn.to({ caseId })} novalidate>
      {warned > 0 && (
        <Notification kind="warning" title={check.warned(formatNumber(frame.language, warned))}>
          <p>
            <a href={urls.inventory.to({ caseId })}>{sheetMessages[frame.language].openInventory}</a>
          </p>
        </Notification>
      )}
      <p>{check.frozen}</p>
      <Checkbox name="namesOnly" label={check.namesOnly} checked={false} error={error} />
      <ButtonRow>
        <Button>{check.submit}</Button>
        <CancelLink href={urls.sheets.to({ caseId })} />
      </ButtonRow>
    </form>
  );
}

type Taking = { frame: Frame; caseId: string; expertInCharge: boolean; refused: boolean };

export function TakeBackPage({ frame, caseId, expertInCharge, refused }: Taking) {
  const { takeBack: words, title } = sheetMessages[frame.language];
  const href = urls.sheets.to({ caseId });
  return (
    <Page frame={frame} title={words.title} back={{ href, label: title }}>
      {refused ? (
        <>
          <PageTitle>{words.title}</PageTitle>
          <Notification kind="warning" title={words.notNow} announce />
        </>
      ) : (
        <Confirm
          question={words.title}
          yes={words.submit}
          cancelHref={href}
          action={urls.sheetsTakenBack.to({ caseId })}
          danger
        >
          <p>{expertInCharge ? words.lead : words.leadNoExpert}</p>
        </Confirm>
      )}
    </Page>
  );
}
