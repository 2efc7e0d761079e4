// The living sample page: every piece once, for the accessibility test and for eyes.
import type { Language } from "#i18n/languages.ts";
import { Band, Hero } from "./band.tsx";
import { ButtonLink, ButtonRow } from "./button.tsx";
import { Card, CardGrid } from "./card.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Page } from "./page.tsx";
import { Confirm } from "./confirm.tsx";
import { sampleFrame } from "./sample-frame.ts";
import { sampleTexts } from "./sample-texts.ts";
import { SampleFields } from "./sample-fields.tsx";
import { SampleLists } from "./sample-lists.tsx";
import { PageTitle, Section } from "./heading.tsx";
import { Radar } from "./charts/radar.tsx";
import { ProgressLine } from "./progress.tsx";
import { Stat, StatRow } from "./stat.tsx";
import { TwoColumns } from "./two-columns.tsx";

function frame(language: Language) {
  const texts = sampleTexts(language);
  return sampleFrame(language, {
    demo: true,
    signedInAs: { name: texts.person, roleLabel: texts.role },
    navigation: texts.navigation.map((label, index) => ({ href: `#${index}`, label, current: index === 1 })),
    links: { ...sampleFrame(language).links, demo: "#demo" },
  });
}

/** A form page with an error: the narrow layout. */
export function SampleFormPage({ language }: { language: Language }) {
  const texts = sampleTexts(language);
  return (
    <Page
      frame={frame(language)}
      title={texts.title}
      errors={[{ name: "company", text: texts.error }]}
      back={{ href: "#back" }}
    >
      <ProgressLine steps={texts.steps} current={2} />
      <PageTitle caption={texts.navigation[1]} lead={texts.lead}>
        {texts.title}
      </PageTitle>
      <SampleFields texts={texts} />
    </Page>
  );
}

/** Lists, messages, cards and figures: the wide layout. */
export function SampleListPage({ language }: { language: Language }) {
  const texts = sampleTexts(language);
  const crumbs = [{ href: "#home", label: texts.navigation[0] ?? "" }];
  const axes = Array.from({ length: 10 }, (_, index) => texts.answers[index % 3] ?? "");
  return (
    <Page frame={frame(language)} title={texts.title} width="wide" breadcrumb={crumbs}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <SampleLists texts={texts} />
      <Section title={texts.steps[1] ?? ""}>
        <Radar
          title={texts.section}
          axisHeading={texts.name}
          axes={axes}
          max={4}
          series={[
            { name: texts.steps[0] ?? "", values: [1, 2, 1, 3, 0, 2, 2, null, 1, 3] },
            { name: texts.steps[1] ?? "", values: [3, 3, 2, 4, 2, 3, 3, 2, 3, 4] },
          ]}
        />
      </Section>
      <Section title={texts.steps[3] ?? ""}>
        <TwoColumns
          left={{ title: texts.yes, note: texts.hint, children: texts.long }}
          right={{ title: texts.no, children: texts.long }}
        />
        <EmptyState title={texts.answers[1] ?? ""}>
          <p>{texts.hint}</p>
        </EmptyState>
      </Section>
    </Page>
  );
}

/** A start page: bands across the window. */
export function SampleStartPage({ language }: { language: Language }) {
  const texts = sampleTexts(language);
  const figures = (
    <StatRow>
      <Stat label={texts.section} value="15" unit="/ 15" />
      <Stat label={texts.steps[4] ?? ""} value="2026-09-30" />
    </StatRow>
  );
  return (
    <Page frame={{ ...frame(language), signedInAs: null }} title={texts.title} width="full">
      <Hero caption={texts.navigation[0]} title={texts.answers[0]} lead={texts.lead} beside={figures}>
        <ButtonRow>
          <ButtonLink href="#next">{texts.yes}</ButtonLink>
          <ButtonLink href="#more" kind="secondary">
            {texts.no}
          </ButtonLink>
        </ButtonRow>
      </Hero>
      <Band>
        <h2>{texts.section}</h2>
        <CardGrid>
          {texts.steps.map((title) => (
            <Card title={title} href="#card">
              <p>{texts.hint}</p>
            </Card>
          ))}
        </CardGrid>
      </Band>
      <Band tone="grey">
        <h2>{texts.name}</h2>
        <p>{texts.long}</p>
      </Band>
    </Page>
  );
}

/** The question before an act that cannot be undone. */
export function SampleConfirmPage({ language }: { language: Language }) {
  const texts = sampleTexts(language);
  return (
    <Page frame={frame(language)} title={texts.yes}>
      <Confirm
        question={texts.yes}
        yes={texts.yes}
        cancelHref="#back"
        action="#act"
        danger
        hidden={{ version: "1" }}
      >
        <p>{texts.long}</p>
      </Confirm>
    </Page>
  );
}
