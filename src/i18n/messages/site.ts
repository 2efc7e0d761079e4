// The words around every page, by language.
import type { Catalog } from "../catalog.ts";
import { en } from "./site/en.ts";
import { id } from "./site/id.ts";
import { ja } from "./site/ja.ts";
import { th } from "./site/th.ts";
import { vi } from "./site/vi.ts";
import { zhHans } from "./site/zh-Hans.ts";

export const siteMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
