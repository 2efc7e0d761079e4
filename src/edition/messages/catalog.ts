// The texts of the office's pages about editions, in the staff's two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const editionMessages: StaffCatalog<typeof ja> = { ja, en };
