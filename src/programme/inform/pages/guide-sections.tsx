// The sections of a guide text as headings, paragraphs and points.
import type { GuideSection } from "#content/guide.ts";
import { Section } from "#ui/heading.tsx";

export function GuideSections({ sections }: { sections: readonly GuideSection[] }) {
  return sections.map((section) => (
    <Section title={section.heading} id={section.id}>
      <GuideBody section={section} />
    </Section>
  ));
}

/** What stands under a section's heading. */
export function GuideBody({ section }: { section: GuideSection }) {
  return (
    <div class="prose">
      {section.points.length > 0 && (
        <ul>
          {section.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      )}
      {section.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}
