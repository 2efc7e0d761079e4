// The words of the page and its pieces, in all six languages.
import type { Catalog } from "../catalog.ts";
import { en } from "./ui/en.ts";
import { id } from "./ui/id.ts";
import { ja } from "./ui/ja.ts";
import { th } from "./ui/th.ts";
import { vi } from "./ui/vi.ts";
import { zhHans } from "./ui/zh-Hans.ts";

export const uiMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
