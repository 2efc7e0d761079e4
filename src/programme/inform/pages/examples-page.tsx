// The leaflet's two companies: their worries, and a menu put together for each.
import type { Guide, GuideSection, UseExample } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { Language } from "#i18n/languages.ts";
import type { Frame } from "#ui/frame.ts";
import { Section } from "#ui/heading.tsx";
import { countryNames, tell } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";
import { exampleMenu } from "../rules.ts";
import { ChosenLines } from "./menu-lines.tsx";
import { PublicPage } from "./public-page.tsx";

export function ExamplesPage({ frame, edition, guide }: { frame: Frame; edition: Edition; guide: Guide }) {
  const spoken = tell(guide.examples, edition, frame.language);
  const { language } = spoken;
  return (
    <PublicPage frame={frame} name="examples" spoken={spoken} revised={guide.examples.revised}>
      {spoken.text.sections.map((section) => {
        const example = guide.examples.examples.find(({ id }) => id === section.id);
        return <Example {...{ edition, section, example, language }} />;
      })}
      <p class="mt-8 text-solid-gray-700">{informMessages[language].examples.note}</p>
    </PublicPage>
  );
}

type ExampleProps = {
  edition: Edition;
  section: GuideSection;
  example: UseExample | undefined;
  language: Language;
};

function Example({ edition, section, example, language }: ExampleProps) {
  const texts = informMessages[language].examples;
  return (
    <Section title={section.heading} id={section.id}>
      <h3>{texts.worries}</h3>
      <ul>
        {section.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      {section.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {example !== undefined && (
        <ChosenLines
          edition={edition}
          menu={exampleMenu(edition, example)}
          caption={texts.caption(section.heading)}
          totalLabel={
            example.countries.length > 1
              ? texts.totalEach(countryNames(edition, language, example.countries))
              : texts.total
          }
          language={language}
        />
      )}
    </Section>
  );
}
