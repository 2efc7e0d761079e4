import { ja } from "./ja.ts";
export const vi = ja;
