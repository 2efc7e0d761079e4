// Texts of the pages about accounts, companies and their people, in all six languages.
import type { Catalog } from "#i18n/catalog.ts";
import { en } from "./people/en.ts";
import { id } from "./people/id.ts";
import { ja } from "./people/ja.ts";
import { th } from "./people/th.ts";
import { vi } from "./people/vi.ts";
import { zhHans } from "./people/zh-Hans.ts";

export const peopleMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
export type PeopleWords = (typeof peopleMessages)["ja"];
