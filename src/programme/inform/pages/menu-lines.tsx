// Menu lines as a table: what each is, whether one may choose it, its hours.
import type { Edition, MenuLine } from "#edition/edition.ts";
import type { Language } from "#i18n/languages.ts";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { hoursOf, hoursOfLine, nameAlone } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";
import { menuTable, type ExampleMenu, type MenuTableRow } from "../rules.ts";

/** The whole menu of the edition. */
export function MenuTable({ edition, language }: { edition: Edition; language: Language }) {
  const texts = informMessages[language].menu;
  return (
    <Table
      caption={texts.caption}
      columns={[{ label: texts.line }, { label: texts.choice }, { label: texts.hours, numeric: true }]}
      rows={menuTable(edition).map(({ line, groups, choice }) => [
        <LineName name={line.name[language]} group={groups.at(-1)?.name[language]} />,
        <ChoiceTag choice={choice} language={language} />,
        hoursOfLine(line, language),
      ])}
    />
  );
}

function LineName({ name, group }: { name: string; group: string | undefined }) {
  return (
    <>
      {group !== undefined && <span class="block text-sm font-normal text-solid-gray-700">{group}</span>}
      {name}
    </>
  );
}

function ChoiceTag({ choice, language }: { choice: MenuTableRow["choice"]; language: Language }) {
  const texts = informMessages[language].menu;
  if (choice === "compulsory") return <Tag colour="blue">{texts.compulsory}</Tag>;
  if (choice === "one-of") return texts.oneOf;
  return texts[choice];
}

type ChosenProps = {
  edition: Edition;
  menu: ExampleMenu;
  caption: string;
  totalLabel: string;
  language: Language;
};

/** Some lines of the menu, with their total. */
export function ChosenLines({ edition, menu, caption, totalLabel, language }: ChosenProps) {
  const texts = informMessages[language].menu;
  const row = (line: MenuLine) => [nameAlone(edition, line, language), hoursOfLine(line, language)];
  return (
    <Table
      caption={caption}
      phone="grid"
      columns={[{ label: texts.line }, { label: texts.hours, numeric: true }]}
      rows={[
        ...menu.lines.map(row),
        [totalLabel, <strong>{texts.exact(hoursOf(menu.minutes, language))}</strong>],
      ]}
    />
  );
}
