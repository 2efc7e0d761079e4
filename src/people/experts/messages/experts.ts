// Texts of the register of experts, in the staff's two languages.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const expertMessages: StaffCatalog<typeof ja> = { ja, en };
export type ExpertWords = StaffCatalog<typeof ja>["ja"];
