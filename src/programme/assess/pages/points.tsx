// Scale answers, item numbers and traffic lights as every page of the assessment writes them.
import type { SelfCheck, SelfCheckItem } from "#content/self-check.ts";
import { formatList, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { useLanguage } from "#ui/words.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import { type Light, lightSigns } from "../traffic-light.ts";

/** What somebody answered, in the words of the scale. */
export function answerText(sheet: SelfCheck, answer: string | null, language: Language): string {
  const known = sheet.scale.find(({ id }) => id === answer);
  return known?.label[language] ?? resultMessages[language].notAnswered;
}

/** At most so many, then how many there are beside them. */
export function numbersText(language: Language, numbers: readonly number[], most = 30): string {
  const shown = formatList(
    language,
    numbers.slice(0, most).map((number) => String(number)),
  );
  const rest = numbers.length - most;
  return rest > 0 ? `${shown} (${resultMessages[language].more(formatNumber(language, rest))})` : shown;
}

const colours: Readonly<Record<Light, TagColour>> = {
  red: "red",
  yellow: "yellow",
  green: "green",
  grey: "grey",
};

/** Sign, word and colour together. The company answers, the expert scores. */
export function LightTag({ light, side }: { light: Light; side: "company" | "expert" }) {
  const words = resultMessages[useLanguage()];
  return (
    <Tag colour={colours[light]}>
      <span aria-hidden="true">{lightSigns[light]} </span>
      {light === "grey" && side === "company" ? words.noPoints : words.lights[light]}
    </Tag>
  );
}

/** An item by number and question, with its mark where it comes first. */
export function ItemName({ item, unmarked = false }: { item: SelfCheckItem; unmarked?: boolean }) {
  const language = useLanguage();
  return (
    <>
      {item.number}. {item.text[language]}
      {item.priority && !unmarked && (
        <>
          {" "}
          <Tag colour="blue">{resultMessages[language].priority}</Tag>
        </>
      )}
    </>
  );
}
