// Where each encrypted text of the list lives: moved anywhere else it no longer opens.
import { z } from "zod";
import type { TextPlace } from "#platform/files/company-texts.ts";
import type { ItemValues } from "../handed-in.ts";

export const valuesPlace = (itemId: string, version: number): TextPlace => ({
  table: "inventory_versions",
  row: `${itemId}/${version}`,
  column: "values",
});

export const departmentPlace = (id: string): TextPlace => ({
  table: "inventory_departments",
  row: id,
  column: "name",
});

export const clearancePlace = (id: string): TextPlace => ({
  table: "inventory_clearances",
  row: id,
  column: "reason",
});

/** Empty columns are left out. */
export function writeValues(values: ItemValues): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")));
}

/** What writeValues wrote; throws for anything else, and nothing else decrypts. */
export function readValues(text: string): ItemValues {
  return valuesSchema.parse(JSON.parse(text));
}

const valuesSchema = z.record(z.string(), z.string());
