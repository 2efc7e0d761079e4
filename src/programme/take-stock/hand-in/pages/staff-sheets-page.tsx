// Both sheets of a case as the office and the expert see them from outside: how far they are, and not one word of them.
import { formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { ButtonLink } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { sheetMessages } from "../messages/catalog.ts";
import type { SheetsShown } from "../read-sheets.ts";
import { CheckFigures, InventoryFigures } from "./sheet-figures.tsx";

type Props = {
  frame: Frame & { language: StaffLanguage };
  caseId: string;
  side: "office" | "expert";
  shown: SheetsShown;
  handedInAt: string | undefined;
};

export function StaffSheetsPage({ frame, caseId, side, shown, handedInAt }: Props) {
  const { language } = frame;
  const { staff: words, inventory, selfCheck } = sheetMessages[language];
  const count = (value: number | undefined) => formatNumber(language, value ?? 0);
  const { figures } = shown;
  return (
    <Page frame={frame} title={words.title} back={{ href: urls.supportCase.to({ caseId }) }}>
      <PageTitle {...(side === "office" ? { lead: words.lead } : {})}>{words.title}</PageTitle>
      <section class="section" aria-label={words.title}>
        {handedInAt !== undefined ? (
          <Notification kind="success" title={words.handedIn(handedInAt)} />
        ) : (
          <Notification kind="info" title={side === "expert" ? words.preparing : words.notYet} />
        )}
        {side === "expert" && handedInAt !== undefined && (
          <ButtonLink href={urls.assessment.to({ caseId })}>{words.read}</ButtonLink>
        )}
      </section>
      <Section title={inventory}>
        <InventoryFigures
          shown={shown}
          language={language}
          more={[
            { question: words.top, answer: count(figures?.topSecret) },
            { question: words.secret, answer: count(figures?.secret) },
            { question: words.internal, answer: count(figures?.internal) },
            { question: words.general, answer: count(figures?.general) },
          ]}
        />
      </Section>
      <Section title={selfCheck}>
        <CheckFigures shown={shown} language={language} />
      </Section>
    </Page>
  );
}
