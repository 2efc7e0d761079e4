// Reads a whole number such as the number of employees.
import { cleanLine } from "./clean-text.ts";
import { foldCode } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

export type NumberRule = { min: number; max: number };

const about =
  /^(?:約|およそ|おおよそ|about|approx\.?|ca\.?|around|~|〜|大约|大約|ประมาณ|khoảng|sekitar|kira-kira)\s*/iu;
const unit =
  /\s*(?:名|人|社|件|回|時間|円|people|persons?|employees|staff|คน|người|nhân viên|orang|karyawan)?\s*(?:程度|ほど|前後|くらい|ぐらい|弱|強|左右)?$/iu;

/** 1,234 and １，２３４; also 1.234 and 1 234 as Vietnam and Indonesia group; 1万2000 with one 万. */
function wholeNumber(text: string): number | undefined {
  const parts = /^(-?)(?:(\d{1,5})万)?(\d+|\d{1,3}(?:([,. '、])\d{3})(?:\4\d{3})*)?$/u.exec(text);
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const units = Number((parts[3] ?? "0").replace(/\D/gu, ""));
  const value = Number(parts[2] ?? "0") * 10_000 + units;
  return parts[1] === "-" ? 0 - value : value;
}

/** Digits of any width, grouped or not, with 約…名程度 around them; both limits are inclusive. */
export function readWholeNumber(raw: string, { min, max }: NumberRule): Understood<number> {
  const line = cleanLine(raw, 100);
  if (!line.ok) return line;
  const value = wholeNumber(foldCode(line.text).replace(about, "").replace(unit, ""));
  if (value === undefined) return notUnderstood({ key: "not-a-whole-number" });
  if (value < min) return notUnderstood({ key: "number-too-small", min });
  if (value > max) return notUnderstood({ key: "number-too-large", max });
  return understood(value, String(value));
}
