import { ja } from "./ja.ts";
export const th = ja;
