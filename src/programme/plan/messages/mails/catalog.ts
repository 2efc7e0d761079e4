// Mails about a plan, in six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const planMails: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
