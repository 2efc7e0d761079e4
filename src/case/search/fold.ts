// How names are made comparable, and the pieces they are looked up by. Pure.

const marks = /[\u0300-\u036F]/gu;
const katakana = /[\u30A1-\u30F6]/gu;
const unspoken = /[^\p{L}\p{N}\p{M}]/gu;
/** 株式会社 and the like, also as (株): people write or leave it as they please. NFKC has made (株) out of ㈱. */
const legalForm = /(?:株式|有限|合同|合資|合名)会社|\([株有同資名]\)/gu;

/** Variant characters of names and the ones people type instead. */
const variants = new Map(
  ["髙高", "﨑崎", "嵜崎", "德徳", "濵浜", "濱浜", "邊辺", "邉辺", "齋斎", "齊斎", "斉斎", "澤沢", "廣広"]
    .concat(["國国", "櫻桜", "龍竜", "會会", "冨富", "眞真", "藏蔵", "圓円", "鐵鉄", "榮栄", "惠恵"])
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * Width, case, accents, kind of kana, variant characters, legal form, spaces and signs are forgotten: ㈱ミホン 精機 and
 * 株式会社みほん精機 are one. Empty when nothing is left to look for.
 */
export function foldForSearch(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().normalize("NFD").replaceAll(marks, "");
  const kept = plain.normalize("NFC").replaceAll("đ", "d");
  const bare = kept.replaceAll(legalForm, "").replaceAll(unspoken, "");
  return Array.from(bare || kept.replaceAll(unspoken, ""), (sign) => variants.get(sign) ?? sign)
    .join("")
    .replaceAll(katakana, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
}

const telling = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * The pieces of a folded text: two characters where each tells much (kanji, kana), else three. Every piece of a part
 * is a piece of the whole. None for what is too short to be looked up.
 */
export function gramsOf(folded: string): string[] {
  const signs = Array.from(folded);
  const grams = signs.flatMap((sign, at) => {
    const next = signs[at + 1];
    if (next === undefined) return [];
    if (telling.test(sign) && telling.test(next)) return [sign + next];
    const third = signs[at + 2];
    return third === undefined ? [] : [sign + next + third];
  });
  return [...new Set(grams)];
}
