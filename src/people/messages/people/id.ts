import { ja } from "./ja.ts";
export const id = ja;
