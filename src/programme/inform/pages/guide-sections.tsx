// The sections of a guide text as headings, paragraphs and points.
import type { GuideSection } from "#content/guide.ts";
import { Heading, Section } from "#ui/heading.tsx";

export function GuideSections({ sections }: { sections: readonly GuideSection[] }) {
  return outline(sections).map(({ section, inner }) => (
    <Section title={section.heading} id={section.id}>
      <GuideBody section={section} />
      {inner.map((part) => (
        <>
          <Heading level={3} id={part.id}>
            {part.heading}
          </Heading>
          <GuideBody section={part} />
        </>
      ))}
    </Section>
  ));
}

type Outlined = { readonly section: GuideSection; readonly inner: readonly GuideSection[] };

function outline(sections: readonly GuideSection[]): readonly Outlined[] {
  return sections.flatMap((section, index) => {
    if (section.inner) return [];
    const after = sections.slice(index + 1);
    const end = after.findIndex(({ inner }) => !inner);
    return [{ section, inner: end === -1 ? after : after.slice(0, end) }];
  });
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
