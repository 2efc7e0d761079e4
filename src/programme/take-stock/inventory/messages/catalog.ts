// The texts of the list of information held, in six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const inventoryMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
export type InventoryWords = (typeof inventoryMessages)["ja"];
