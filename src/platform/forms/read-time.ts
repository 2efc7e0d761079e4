// Reads a time of day as people of the five countries write it.
import { cleanLine } from "./clean-text.ts";
import { foldWidth } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

const plain = /^(\d{1,2})(?: ?[:.：時时点h] ?(\d{2})? ?分?)?$/iu;
const half = /^(\d{1,2}) ?[時时点] ?半$/u;
const thai = /^(\d{1,2})[:.](\d{2}) ?น\.?$/u;
const halfOfDay =
  /^(午前|午後|上午|下午|am|pm|sáng|chiều|pagi|siang|sore)? ?(.*?) ?(am|pm|a\.m\.|p\.m\.|sáng|chiều|pagi|siang|sore)?$/iu;
const laterHalf = /^(?:午後|下午|pm|p\.m\.|chiều|siang|sore)$/iu;

/** 14:00, 14.00, １４：００, 14時, 14時半, 午後2時, 2 pm, 14.00 น.; value and text are "14:00". */
export function readTime(raw: string): Understood<string> {
  const line = cleanLine(raw, 40);
  if (!line.ok) return line;
  const said = halfOfDay.exec(foldWidth(line.text).trim());
  const written = said?.[2] ?? "";
  const word = said?.[1] ?? said?.[3];
  const found = half.test(written) ? [half.exec(written)?.[1], "30"] : digitsIn(written);
  const hour = Number(found[0]);
  const minute = Number(found[1] ?? "0");
  if (found[0] === undefined || minute > 59 || hour > (word === undefined ? 23 : 12))
    return notUnderstood({ key: "not-a-time" });
  const inDay = word === undefined ? hour : (hour % 12) + (laterHalf.test(word) ? 12 : 0);
  const time = `${String(inDay).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return understood(time, time);
}

function digitsIn(written: string): [string | undefined, string | undefined] {
  const match = plain.exec(written) ?? thai.exec(written);
  return [match?.[1], match?.[2]];
}
