// What narrows the list: codes and ids alone go into the address.
import { findColumn, optionsOf } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import { Filters } from "#ui/filters.tsx";
import type { Frame } from "#ui/frame.ts";
import { Select } from "#ui/select.tsx";
import { urls } from "#urls.ts";
import { itemStates, type ListFilter } from "../list-filter.ts";
import { inventoryMessages } from "../messages/catalog.ts";

export type Named = { readonly id: string; readonly name: string };

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly narrowed: boolean;
  readonly sites: readonly Named[];
  readonly departments: readonly Named[];
};

export function InventoryFilters({ frame, caseId, filter, narrowed, sites, departments }: Props) {
  const { language } = frame;
  const words = inventoryMessages[language];
  const all = words.filter.all;
  return (
    <Filters
      action={urls.inventory.to({ caseId })}
      label={words.filter.label}
      submit={words.filter.submit}
      clear={words.filter.clear}
      active={narrowed || filter.order !== "number"}
    >
      {sites.length > 1 && (
        <Select
          name="site"
          label={columnName("site", language)}
          value={filter.siteId ?? ""}
          emptyLabel={all}
          options={byName(sites)}
        />
      )}
      <Select
        name="department"
        label={columnName("department", language)}
        value={filter.departmentId ?? ""}
        emptyLabel={all}
        options={byName(departments)}
      />
      <Select
        name="state"
        label={words.filter.state}
        value={filter.state ?? ""}
        emptyLabel={all}
        options={itemStates.map((value) => ({ value, label: words.states[value] }))}
      />
      <Select
        name="level"
        label={columnName("level", language)}
        value={filter.level ?? ""}
        emptyLabel={all}
        options={[...choicesOf("level", language), { value: "none", label: words.filter.levelNone }]}
      />
      {(["kind", "origin"] as const).map((column) => (
        <Select
          name={column}
          label={columnName(column, language)}
          value={filter[column] ?? ""}
          emptyLabel={all}
          options={choicesOf(column, language)}
        />
      ))}
      <Select
        name="order"
        label={words.filter.order}
        value={filter.order === "number" ? "" : filter.order}
        emptyLabel={words.filter.orders.number}
        options={[{ value: "priority", label: words.filter.orders.priority }]}
      />
    </Filters>
  );
}

const byName = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

export function columnName(id: string, language: Language): string {
  return findColumn(id)?.name[language] ?? id;
}

/** The options of a choice column as a drop-down shows them. */
export function choicesOf(id: string, language: Language) {
  const column = findColumn(id);
  return column ? optionsOf(column).map((one) => ({ value: one.id, label: one.name[language] })) : [];
}
