// The working table's texts in every language.
import type { Language } from "#i18n/languages.ts";
import type { GridWords } from "../../grid-config.ts";
import { gridWords as en } from "./en.ts";
import { gridWords as id } from "./id.ts";
import { gridWords as ja } from "./ja.ts";
import { gridWords as th } from "./th.ts";
import { gridWords as vi } from "./vi.ts";
import { gridWords as zhHans } from "./zh-Hans.ts";

export const gridMessages: Readonly<Record<Language, GridWords>> = { ja, en, "zh-Hans": zhHans, th, vi, id };
