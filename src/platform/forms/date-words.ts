// The words dates are written with: months of five languages, Japanese eras, kanji numerals, Buddhist years.
import { foldCode } from "./fold-width.ts";

const monthNames: readonly (readonly string[])[] = [
  ["january", "jan", "januari", "มกราคม", "ม.ค."],
  ["february", "feb", "februari", "กุมภาพันธ์", "ก.พ."],
  ["march", "mar", "maret", "มีนาคม", "มี.ค."],
  ["april", "apr", "เมษายน", "เม.ย."],
  ["may", "mei", "พฤษภาคม", "พ.ค."],
  ["june", "jun", "juni", "มิถุนายน", "มิ.ย."],
  ["july", "jul", "juli", "กรกฎาคม", "ก.ค."],
  ["august", "aug", "agustus", "agt", "สิงหาคม", "ส.ค."],
  ["september", "sep", "sept", "กันยายน", "ก.ย."],
  ["october", "oct", "oktober", "okt", "ตุลาคม", "ต.ค."],
  ["november", "nov", "nopember", "พฤศจิกายน", "พ.ย."],
  ["december", "dec", "desember", "des", "ธันวาคม", "ธ.ค."],
];

/** The number of a month by its name, whole or short, in English, Indonesian or Thai. */
export function monthByName(word: string): number | undefined {
  const plain = word.toLowerCase();
  const index = monthNames.findIndex(
    (names) => names.includes(plain) || names.includes(plain.replace(/\.$/u, "")),
  );
  return index === -1 ? undefined : index + 1;
}

type Era = { words: readonly string[]; from: string; until: string };

const eras: readonly Era[] = [
  { words: ["令和", "令", "r", "㋿"], from: "2019-05-01", until: "9999-12-31" },
  { words: ["平成", "平", "h", "㍻"], from: "1989-01-08", until: "2019-04-30" },
  { words: ["昭和", "昭", "s", "㍼"], from: "1926-12-25", until: "1989-01-07" },
];

export function eraOf(word: string): Era | undefined {
  return eras.find((era) => era.words.includes(word.toLowerCase()));
}

const digits = "〇一二三四五六七八九";

function kanjiNumber(word: string): string {
  if (!word.includes("十"))
    return Array.from(word, (sign) => digits.indexOf(sign.replace("零", "〇"))).join("");
  const [tens = "", ones = ""] = word.split("十");
  return String((tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones)));
}

const kanjiNumerals = /[〇零一二三四五六七八九]?十[一二三四五六七八九]?|[〇零一二三四五六七八九]+/gu;
const weekday = /\s*\((?:[月火水木金土日祝・]+|[a-z]{3,9}\.?)\)|\s*[月火水木金土日]曜日?/giu;

/** Width, dashes and numerals brought to one form and weekdays dropped, before a date is taken apart. */
export function foldDate(raw: string): string {
  return foldCode(raw).replace(kanjiNumerals, kanjiNumber).replace(weekday, "").replace(/\s+/gu, " ").trim();
}

/** Years from 2400 on are counted from the Buddha's death, as Thailand does (พ.ศ. 2569 is 2026). */
export function westernYear(year: number): number {
  return year >= 2400 && year < 2743 ? year - 543 : year;
}
