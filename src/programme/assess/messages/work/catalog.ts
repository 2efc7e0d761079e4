// Texts of the expert's work on an assessment, in the staff's two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const workMessages: StaffCatalog<typeof ja> = { ja, en };
export type WorkWords = StaffCatalog<typeof ja>["ja"];
