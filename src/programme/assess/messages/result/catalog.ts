// What an assessment says once it is given, in six languages; the expert's pages borrow their words from here.
import type { Catalog, Shape } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const resultMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
export type ResultWords = Shape<typeof ja>;
