// Texts of matching for the office and the experts, in their two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const matchStaffMessages: StaffCatalog<typeof ja> = { ja, en };
export type MatchStaffWords = StaffCatalog<typeof ja>["ja"];
