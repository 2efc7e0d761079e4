// What company, expert and office read about a plan, in six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const planMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
export type PlanWords = (typeof planMessages)["ja"];
