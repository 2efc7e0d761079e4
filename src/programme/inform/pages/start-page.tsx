// The start page: what the programme is, whether it is open, for whom, and the three ways on.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { ProgrammeState } from "#edition/rules.ts";
import type { Language } from "#i18n/languages.ts";
import { Band, Hero } from "#ui/band.tsx";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Card, CardGrid } from "#ui/card.tsx";
import type { Frame } from "#ui/frame.ts";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { tell } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";
import { GuideBody } from "./guide-sections.tsx";
import { ProgrammeStatePanel } from "./programme-state.tsx";

type Props = { frame: Frame; edition: Edition; guide: Guide; state: ProgrammeState };

export function StartPage({ frame, edition, guide, state }: Props) {
  const { language } = frame;
  const texts = informMessages[language];
  const { text } = tell(guide.start, edition, language);
  return (
    <Page frame={frame} title={frame.siteName} description={text.lead} width="full">
      <Hero
        caption={`${edition.yearLabel[language]} ${edition.programmeName[language]}`}
        title={text.title}
        lead={text.lead}
        beside={<ProgrammeStatePanel {...{ edition, state, language }} />}
      >
        <FirstButtons state={state} language={language} />
      </Hero>
      <Band>
        <div class="grid gap-10 md:grid-cols-3">
          {text.sections.map((section) => (
            <section aria-labelledby={section.id}>
              <h2 id={section.id} class="border-l-4 border-key-900 pl-3 text-xl!">
                {section.heading}
              </h2>
              <GuideBody section={section} />
            </section>
          ))}
        </div>
      </Band>
      <Band tone="grey">
        <h2>{texts.pages.diagnosis}</h2>
        <p>{texts.start.diagnoseWhy}</p>
        <p>
          <ButtonLink kind="secondary" href={urls.diagnosis.to()}>
            {texts.start.diagnose}
          </ButtonLink>
        </p>
      </Band>
      <MorePages language={language} />
    </Page>
  );
}

function FirstButtons({ state, language }: { state: ProgrammeState; language: Language }) {
  const texts = informMessages[language].start;
  return (
    <ButtonRow>
      <ButtonLink href={urls.eligibility.to()}>{texts.checkEligibility}</ButtonLink>
      {(state.state === "open" || state.state === "full") && (
        <ButtonLink kind="secondary" href={urls.newApplication.to()}>
          {state.state === "open" ? texts.apply : texts.joinWaitingList}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

const more = [
  "tradeSecret",
  "risk",
  "menu",
  "flow",
  "examples",
  "voices",
  "questions",
  "laws",
  "contact",
  "leaflet",
] as const;

function MorePages({ language }: { language: Language }) {
  const texts = informMessages[language];
  return (
    <Band>
      <h2>{texts.start.more}</h2>
      <CardGrid>
        {more.map((name) => (
          <Card title={texts.pages[name]} href={urls[name].to()} />
        ))}
      </CardGrid>
    </Band>
  );
}
