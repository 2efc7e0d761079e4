// The texts of the office's list, in the staff's two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const queueMessages: StaffCatalog<typeof ja> = { ja, en };
