// Texts of the letters about accounts, in all six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./mails/en.ts";
import { id } from "./mails/id.ts";
import { ja } from "./mails/ja.ts";
import { th } from "./mails/th.ts";
import { vi } from "./mails/vi.ts";
import { zhHans } from "./mails/zh-Hans.ts";

export const mailMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
