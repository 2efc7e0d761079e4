// A measure of the catalogue: what to do, how much it takes, what shows it was done, and the law to read with it.
import type { Child } from "hono/jsx";
import type { ShownLawPoint } from "#content/law-points.ts";
import type { Measure } from "#content/measures.ts";
import { lawMessages } from "#content/messages/laws.ts";
import { formatDate } from "#i18n/formats.ts";
import { Details } from "#ui/details.tsx";
import { Tag } from "#ui/tag.tsx";
import { useLanguage } from "#ui/words.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import { ContentText } from "./content-text.tsx";

type Props = {
  measure: Measure;
  menuName: string;
  law: readonly ShownLawPoint[];
};

export function MeasureFacts({ measure, menuName, law }: Props) {
  const words = resultMessages[useLanguage()];
  return (
    <>
      <p>
        <ContentText of={measure.what} />
      </p>
      <ul>
        <li>
          <Fact label={words.effort}>{words.efforts[measure.effort]}</Fact>
        </li>
        <li>
          <Fact label={words.cost}>{words.costs[measure.cost]}</Fact>
        </li>
        <li>
          <Fact label={words.evidence}>
            <ContentText of={measure.evidence} />
          </Fact>
        </li>
        <li>
          <Fact label={words.menuLine}>{menuName}</Fact>
        </li>
      </ul>
      {law.length > 0 && (
        <Details summary={words.law}>
          {law.map((point) => (
            <PointOfLaw point={point} />
          ))}
        </Details>
      )}
    </>
  );
}

function Fact({ label, children }: { label: string; children: Child }) {
  return (
    <>
      <strong>{label}</strong>: {children}
    </>
  );
}

/** Never without its date and how far it was reviewed. */
function PointOfLaw({ point }: { point: ShownLawPoint }) {
  const language = useLanguage();
  const words = lawMessages[language];
  const facts = [
    point.inForceOn === null ? words.inForceUnknown : words.inForceOn(formatDate(language, point.inForceOn)),
    words.writtenOn(formatDate(language, point.writtenOn)),
    ...point.sources.map(({ publisher }) => publisher),
  ];
  return (
    <div class="border-l-4 border-solid-gray-420 pl-4">
      <p>
        <span lang={point.lang === language ? undefined : point.lang}>{point.text}</span>{" "}
        {point.status === "draft" && <Tag colour="yellow">{words.draft}</Tag>}{" "}
        {point.toVerify && <Tag colour="yellow">{words.toVerify}</Tag>}
      </p>
      <p class="mt-1 text-sm text-solid-gray-700">
        <span lang={point.lang === language ? undefined : point.lang}>{point.law}</span>
        {` / ${facts.join(" / ")}`}
      </p>
    </div>
  );
}
