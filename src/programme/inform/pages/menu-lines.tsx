// Menu lines as a table: what each is, whether one may choose it, its hours.
import type { Edition, MenuLine } from "#edition/edition.ts";
import type { Language } from "#i18n/languages.ts";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { hoursOf, hoursOfLine } from "../facts.ts";
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
        <LineName name={line.name[language]} above={groups.map(({ name }) => name[language])} />,
        <ChoiceTag choice={choice} language={language} />,
        hoursOfLine(line, language),
      ])}
    />
  );
}

function LineName({ name, above }: { name: string; above: readonly string[] }) {
  return (
    <>
      {above.length > 0 && (
        <span class="block text-sm font-normal text-solid-gray-700">{above.join(" › ")}</span>
      )}
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

type ChosenProps = { menu: ExampleMenu; caption: string; totalLabel: string; language: Language };

/** Some lines of the menu, with their total. */
export function ChosenLines({ menu, caption, totalLabel, language }: ChosenProps) {
  const texts = informMessages[language].menu;
  const row = (line: MenuLine) => [line.name[language], hoursOfLine(line, language)];
  return (
    <Table
      caption={caption}
      columns={[{ label: texts.line }, { label: texts.hours, numeric: true }]}
      rows={[
        ...menu.lines.map(row),
        [totalLabel, <strong>{texts.exact(hoursOf(menu.minutes, language))}</strong>],
      ]}
    />
  );
}
