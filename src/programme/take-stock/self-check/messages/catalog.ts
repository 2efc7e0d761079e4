// What the company and its colleagues read about the self-check sheet, in six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const checkMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
