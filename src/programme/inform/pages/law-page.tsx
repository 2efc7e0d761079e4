// What one country's law says of trade secrets, point by point, each dated and sourced.
import { languageOfCard, type LawCard, type LawPoint } from "#content/law-cards.ts";
import { lawMessages } from "#content/messages/laws.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { informMessages } from "../messages/messages.ts";

export function LawPage({ frame, card }: { frame: Frame; card: LawCard }) {
  const language = languageOfCard(card, frame.language);
  const own = language === frame.language;
  const { pages } = informMessages[frame.language];
  const title = lawMessages[language].title(card.name[language] ?? card.name.en);
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumb={[
        { href: urls.start.to(), label: pages.start },
        { href: urls.laws.to(), label: pages.laws },
      ]}
    >
      {!own && <p class="text-solid-gray-700 mb-6">{lawMessages[frame.language].shownInEnglish}</p>}
      <div lang={own ? undefined : language}>
        <PageTitle>{title}</PageTitle>
        <Review card={card} language={language} />
        <div class="mt-10">
          {card.sections.map(({ id, points }) => (
            <Section title={lawMessages[language].sections[id]} id={id}>
              {points.map((point) => (
                <Point point={point} language={language} />
              ))}
            </Section>
          ))}
          <Sources card={card} language={language} />
        </div>
      </div>
    </Page>
  );
}

function Review({ card, language }: { card: LawCard; language: Language }) {
  const texts = lawMessages[language];
  const written = texts.writtenOn(formatDate(language, card.writtenOn));
  if (card.reviewer === null || card.reviewedOn === null) {
    return (
      <Notification kind="warning" title={texts.draft}>
        <p>{texts.draftWhy}</p>
        <p>{written}</p>
      </Notification>
    );
  }
  return <p>{`${texts.reviewedBy(card.reviewer, formatDate(language, card.reviewedOn))} ${written}`}</p>;
}

function Point({ point, language }: { point: LawPoint; language: Language }) {
  const texts = lawMessages[language];
  const facts = [
    point.law[language] ?? point.law.en,
    point.inForceOn === null ? texts.inForceUnknown : texts.inForceOn(formatDate(language, point.inForceOn)),
    ...(point.sources.length === 0 ? [] : [texts.cite(point.sources.join(", "))]),
  ];
  return (
    <div class="border-l-4 border-solid-gray-420 pl-4">
      <p>
        {point.text[language] ?? point.text.en}{" "}
        {point.toVerify && <Tag colour="yellow">{texts.toVerify}</Tag>}
      </p>
      <p class="mt-1 text-sm text-solid-gray-700">{facts.join(" / ")}</p>
    </div>
  );
}

function Sources({ card, language }: { card: LawCard; language: Language }) {
  return (
    <Section title={lawMessages[language].sources} id="sources">
      <ul>
        {Object.entries(card.sources).map(([id, source]) => (
          <li>
            {id}: {source.publisher} <a href={source.address}>{source.address}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
