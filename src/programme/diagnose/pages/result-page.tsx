// The result: where one stands, three first steps with their reasons, the menu that fits, and the way to apply.
import type { FirstSteps } from "#content/guide.ts";
import type { SelfCheck } from "#content/self-check.ts";
import type { Edition } from "#edition/edition.ts";
import { formatList, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Radar } from "#ui/charts/radar.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { diagnoseMessages } from "../messages/messages.ts";
import type { Diagnosis, FirstStep } from "../rules.ts";

type Props = {
  frame: Frame;
  diagnosis: Diagnosis;
  sheet: SelfCheck;
  firstSteps: FirstSteps;
  edition: Edition;
  /** Whether applications (or the waiting list) are open. */
  mayApply: boolean;
};

export function ResultPage({ frame, diagnosis, sheet, firstSteps, edition, mayApply }: Props) {
  const { language } = frame;
  const texts = diagnoseMessages[language].result;
  return (
    <Page frame={frame} title={texts.title} width="wide">
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Notification kind="info" title={texts.caution} />
      <div class="mt-10">
        <Scores {...{ diagnosis, sheet, language }} />
        <Steps {...{ diagnosis, firstSteps, language }} />
        <Menu {...{ diagnosis, edition, language }} />
      </div>
      {mayApply && <p class="mt-6 text-solid-gray-700">{texts.applyNote}</p>}
      <div class="mt-4">
        <ButtonRow>
          {mayApply && (
            <ButtonLink href={urls.newApplication.to({}, { menu: diagnosis.menu.lines.map(({ id }) => id) })}>
              {texts.apply}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={urls.eligibility.to()}>
            {texts.eligibility}
          </ButtonLink>
          <ButtonLink kind="link" href={urls.diagnosis.to()}>
            {texts.again}
          </ButtonLink>
        </ButtonRow>
      </div>
    </Page>
  );
}

type ScoresProps = { diagnosis: Diagnosis; sheet: SelfCheck; language: Language };

function Scores({ diagnosis, sheet, language }: ScoresProps) {
  const texts = diagnoseMessages[language].result;
  const { groups, average, unknown } = diagnosis;
  const scored = groups.filter((group) => group.average !== null);
  const none = groups.filter((group) => group.average === null);
  const nameOf = (id: string) => sheet.groups.find((group) => group.id === id)?.name[language] ?? id;
  return (
    <Section title={texts.scores} id="scores">
      <p>{average === null ? texts.overallNone : texts.overall(formatNumber(language, average))}</p>
      {unknown > 0 && <p>{texts.unknown(unknown)}</p>}
      {none.length > 0 && (
        <p>
          {texts.nothingIn(
            formatList(
              language,
              none.map(({ group }) => nameOf(group)),
            ),
          )}
        </p>
      )}
      {scored.length > 0 && (
        <Radar
          title={texts.caption}
          axisHeading={texts.group}
          axes={scored.map(({ group }) => nameOf(group))}
          max={3}
          series={[{ name: texts.average, values: scored.map((group) => group.average) }]}
        />
      )}
    </Section>
  );
}

type StepsProps = { diagnosis: Diagnosis; firstSteps: FirstSteps; language: Language };

function Steps({ diagnosis, firstSteps, language }: StepsProps) {
  const texts = diagnoseMessages[language].result;
  if (diagnosis.firstSteps.length === 0) {
    return (
      <Section title={texts.firstSteps} id="first-steps">
        <p>{diagnosis.average === null ? texts.nothingApplies : texts.nothingToDo}</p>
      </Section>
    );
  }
  return (
    <Section title={texts.firstSteps} id="first-steps">
      <p>{texts.firstStepsLead}</p>
      <ol>
        {diagnosis.firstSteps.map(({ item, standing }) => {
          const words = firstSteps[item.number]?.[language];
          return (
            <li class="mt-5 pl-1">
              <strong>{words?.step ?? item.text[language]}</strong>
              {words !== undefined && <p class="mt-1">{texts.why(words.why)}</p>}
              <p class="mt-1 text-sm text-solid-gray-700">
                {item.text[language]} {texts.yourAnswer(texts.because[becauseOf(standing)])}
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function becauseOf(standing: FirstStep["standing"]) {
  if (standing === "unknown") return "unknown";
  return (["notDone", "partly", "mostly"] as const)[standing];
}

function Menu({
  diagnosis,
  edition,
  language,
}: {
  diagnosis: Diagnosis;
  edition: Edition;
  language: Language;
}) {
  const texts = diagnoseMessages[language].result;
  const { lines, minutes } = diagnosis.menu;
  const left = edition.caps.minutesPerCase - minutes;
  const hours = (inMinutes: number) => texts.hours(formatNumber(language, inMinutes / 60));
  return (
    <Section title={texts.menu} id="menu">
      <p>{texts.menuLead}</p>
      <Table
        caption={texts.menu}
        captionHidden
        phone="grid"
        columns={[{ label: texts.menuLine }, { label: texts.hoursColumn, numeric: true }]}
        rows={[
          ...lines.map((line) => [line.name[language], hours(line.minutes)]),
          [texts.total, <strong>{hours(minutes)}</strong>],
        ]}
      />
      {left > 0 && <p>{texts.leftOver(formatNumber(language, left / 60))}</p>}
    </Section>
  );
}
