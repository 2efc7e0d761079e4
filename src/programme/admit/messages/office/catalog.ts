// The texts of examining and deciding, for the office.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const examinationMessages: StaffCatalog<typeof ja> = { ja, en };
