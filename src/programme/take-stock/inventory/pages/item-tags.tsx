// How a row stands, as short words in frames.
import type { Level } from "../../handed-in.ts";
import { findColumn, optionsOf } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import { Tag } from "#ui/tag.tsx";
import { inventoryMessages } from "../messages/catalog.ts";

export type TagsOf = {
  readonly complete: boolean;
  readonly faulty: readonly string[];
  readonly warned: boolean;
  readonly unmanaged: boolean;
  readonly accepted: boolean;
  readonly removed: boolean;
};

export function ItemTags({ language, of }: { language: Language; of: TagsOf }) {
  const words = inventoryMessages[language].tags;
  return (
    <span class="tags">
      {of.removed && <Tag>{words.removed}</Tag>}
      {!of.complete && <Tag colour="yellow">{words.incomplete}</Tag>}
      {of.faulty.length > 0 && <Tag colour="red">{words.faulty}</Tag>}
      {of.warned && <Tag colour="red">{words.warned}</Tag>}
      {of.unmanaged && <Tag colour="yellow">{words.unmanaged}</Tag>}
      {of.accepted && <Tag colour="green">{words.accepted}</Tag>}
    </span>
  );
}

/** The names of options in the reader's language; a text stands as it is, and so does what is no option. */
export function optionName(column: string, value: string, language: Language): string {
  const known = findColumn(column);
  const options = known ? optionsOf(known) : [];
  if (options.length === 0) return value;
  const names = value.split(",").map((id) => options.find((one) => one.id === id)?.name[language] ?? id);
  return names.join(language === "ja" || language === "zh-Hans" ? "、" : ", ");
}

/** The level a person has set; else the proposal, said to be one. */
export function levelShown(level: Level | null, proposed: Level | null, language: Language): string {
  if (level) return optionName("level", level, language);
  return proposed ? inventoryMessages[language].proposed(optionName("level", proposed, language)) : "";
}
