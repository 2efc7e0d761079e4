// What the parties read about both sheets and handing them in, in six languages; office and experts read two of them.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const sheetMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
