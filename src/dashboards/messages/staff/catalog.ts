// The staff dashboards' texts, in their two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const staffHomeMessages: StaffCatalog<typeof ja> = { ja, en };
