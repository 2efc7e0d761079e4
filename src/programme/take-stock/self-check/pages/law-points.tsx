// What the law of the site's country says to a group of items, dated and marked as reviewed or not.
import type { ShownLawPoint } from "#content/law-points.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { Details } from "#ui/details.tsx";
import { Tag } from "#ui/tag.tsx";
import { checkMessages } from "../messages/catalog.ts";

export type LawOfCountry = { readonly country: string; readonly points: readonly ShownLawPoint[] };

export function LawPoints({ law, language }: { law: LawOfCountry; language: Language }) {
  const words = checkMessages[language];
  if (law.points.length === 0) return null;
  return (
    <Details summary={words.law(law.country)}>
      {law.points.map(({ text, law: act, lang, writtenOn, status, toVerify }) => (
        <div class="law-point">
          <p lang={lang === language ? undefined : lang}>{text}</p>
          <p class="hint">
            <span lang={lang === language ? undefined : lang}>
              {words.lawFacts(act, formatDate(language, writtenOn))}
            </span>{" "}
            <Tag colour={status === "draft" || toVerify ? "yellow" : "green"}>
              {status === "draft" || toVerify ? words.lawDraft : words.lawReviewed}
            </Tag>
          </p>
        </div>
      ))}
    </Details>
  );
}
