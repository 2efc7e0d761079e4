// The countries whose law is noted, with the words of caution that go before.
import type { Guide } from "#content/guide.ts";
import type { LawCard } from "#content/law-cards.ts";
import { lawMessages } from "#content/messages/laws.ts";
import { reviewStatus } from "#content/provenance.ts";
import type { Edition } from "#edition/edition.ts";
import { formatDate } from "#i18n/formats.ts";
import { Card, CardGrid } from "#ui/card.tsx";
import type { Frame } from "#ui/frame.ts";
import { Tag } from "#ui/tag.tsx";
import type { Language } from "#i18n/languages.ts";
import { urls } from "#urls.ts";
import { tell } from "../facts.ts";
import { lawCardsInOrder } from "../rules.ts";
import { GuideSections } from "./guide-sections.tsx";
import { PublicPage } from "./public-page.tsx";

type Props = { frame: Frame; edition: Edition; guide: Guide; cards: readonly LawCard[] };

export function LawsPage({ frame, edition, guide, cards }: Props) {
  const spoken = tell(guide.laws, edition, frame.language);
  const { language } = spoken;
  const texts = lawMessages[language];
  return (
    <PublicPage frame={frame} name="laws" spoken={spoken} revised={guide.laws.revised}>
      <GuideSections sections={spoken.text.sections} />
      <div class="mt-10">
        <CardGrid>
          {lawCardsInOrder(edition, cards).map((card) => (
            <Card
              title={nameOf(card, edition, language)}
              href={urls.law.to({ country: card.country })}
              level={2}
            >
              <p>{reviewStatus(card) === "draft" && <Tag colour="yellow">{texts.draft}</Tag>}</p>
              <p class="text-sm text-solid-gray-700">
                {texts.writtenOn(formatDate(language, card.writtenOn))}
              </p>
            </Card>
          ))}
        </CardGrid>
      </div>
    </PublicPage>
  );
}

/** As the edition calls it in all languages; a country that is none of the edition's keeps its card's own name. */
function nameOf({ country, name }: LawCard, { countries }: Edition, language: Language): string {
  const known = countries.find(({ code }) => code === country);
  const usual = new Intl.DisplayNames(language, { type: "region" }).of(country);
  return known?.name[language] ?? name[language] ?? usual ?? name.en;
}
