// The texts of template, import and export in every language.
import type { Catalog, Shape } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const spreadsheetMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };

/** What is printed on the sheets themselves. */
export type SheetWords = Shape<typeof ja>["sheet"];
