// The texts of decisions and notices in every language a company reads.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const admitMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
