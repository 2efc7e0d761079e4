// What the expert alone reads about a plan, in Japanese and English.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const planExpertMessages: StaffCatalog<typeof ja> = { ja, en };
