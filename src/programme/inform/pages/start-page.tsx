// The start page: what the programme is, whether it is open, for whom, and the three ways on.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { ProgrammeState } from "#edition/rules.ts";
import type { Language } from "#i18n/languages.ts";
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
      <div class="bg-key-1000 text-white">
        <div class="container grid gap-8 py-10 md:grid-cols-[3fr_2fr] md:items-center md:py-16">
          <div>
            <p class="font-bold">{`${edition.yearLabel[language]} ${edition.programmeName[language]}`}</p>
            <h1 class="mt-3 text-white!">{text.title}</h1>
            <p class="mt-5 text-lg">{text.lead}</p>
          </div>
          <ProgrammeStatePanel {...{ edition, state, language }} />
        </div>
      </div>
      <div class="bg-key-50">
        <div class="container py-8">
          <FirstButtons state={state} language={language} />
        </div>
      </div>
      <div class="container grid gap-10 py-12 md:grid-cols-3">
        {text.sections.map((section) => (
          <section aria-labelledby={section.id}>
            <h2 id={section.id} class="border-l-4 border-key-900 pl-3 text-xl!">
              {section.heading}
            </h2>
            <GuideBody section={section} />
          </section>
        ))}
      </div>
      <div class="container pb-12">
        <section class="rounded-lg bg-key-50 p-6" aria-labelledby="diagnosis">
          <h2 id="diagnosis">{texts.pages.diagnosis}</h2>
          <p class="mb-5">{texts.start.diagnoseWhy}</p>
          <ButtonLink kind="secondary" href={urls.diagnosis.to()}>
            {texts.start.diagnose}
          </ButtonLink>
        </section>
      </div>
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
    <nav class="container pb-14" aria-labelledby="more">
      <h2 id="more" class="mb-5">
        {texts.start.more}
      </h2>
      <CardGrid>
        {more.map((name) => (
          <Card title={texts.pages[name]} href={urls[name].to()} />
        ))}
      </CardGrid>
    </nav>
  );
}
