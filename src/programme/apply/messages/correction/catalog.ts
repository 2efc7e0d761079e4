// The texts of a correction in every language.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const correctionMessages: Catalog<typeof ja> = {
  ja,
  en,
  "zh-Hans": zhHans,
  th,
  vi,
  id,
};
