import { ja } from "./ja.ts";
export const zhHans = ja;
