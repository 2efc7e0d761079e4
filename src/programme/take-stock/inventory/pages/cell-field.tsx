// One column of a row as a field: what was typed and not understood stays in it.
import { type InventoryColumn, optionsOf } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import { Choices } from "#ui/choice.tsx";
import { cutShort } from "#ui/cut-short.ts";
import { DateField } from "#ui/date-field.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { inventoryMessages } from "../messages/catalog.ts";
import { textLength } from "../read-cell.ts";
import type { Named } from "./inventory-filters.tsx";

export type FieldLists = { readonly sites: readonly Named[]; readonly departments: readonly Named[] };

type Props = FieldLists & {
  readonly name: string;
  readonly column: InventoryColumn;
  readonly value: string;
  readonly language: Language;
  readonly error?: string | undefined;
  /** Left out of a hint that says so itself. */
  readonly hint?: string;
};

/** What is kept as typed in a field of options; the option sends all of it again. */
const mostInOption = 60;

export function CellField(props: Props) {
  const { name, column, value, language, error, sites, departments } = props;
  const words = inventoryMessages[language].item;
  const hint = props.hint ?? column.hint[language];
  const needed = column.minimum ? `${hint} ${words.minimum}` : hint;
  const field = { name, label: column.name[language], hint: needed, error };
  switch (column.type) {
    case "long-text":
      return <TextArea {...field} value={value} rows={3} maxLength={textLength["long-text"]} />;
    case "date":
      return <DateField {...field} value={value} />;
    case "department":
      return <TextField {...field} value={value} suggestions={departments.map((one) => one.name)} />;
    case "choices":
      return <ManyField {...props} hint={needed} />;
    case "text":
      return <TextField {...field} value={value} autocomplete="off" />;
    default: {
      const options = optionsFor(column, language, sites);
      const known = value === "" || options.some((one) => one.value === value);
      const kept = known ? [] : [{ value, label: words.notUnderstood(cutShort(value, mostInOption)) }];
      return <Select {...field} value={value} options={[...options, ...kept]} />;
    }
  }
}

function optionsFor(column: InventoryColumn, language: Language, sites: readonly Named[]) {
  if (column.type === "site") return sites.map(({ id, name }) => ({ value: id, label: name }));
  if (column.type === "rating") return ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
  return optionsOf(column).map(({ id, name }) => ({ value: id, label: name[language] }));
}

function ManyField({ name, column, value, language, error, hint = "" }: Props) {
  const words = inventoryMessages[language].item;
  const options = optionsOf(column).map((one) => ({ value: one.id, label: one.name[language] }));
  const chosen = value.split(",").filter((one) => one !== "");
  const known = chosen.every((one) => options.some((option) => option.value === one));
  const kept = known ? [] : [{ value, label: words.notUnderstood(cutShort(value, mostInOption)) }];
  return (
    <Choices
      {...{ name, hint, error }}
      label={column.name[language]}
      values={known ? chosen : [value]}
      options={[...options, ...kept]}
    />
  );
}
