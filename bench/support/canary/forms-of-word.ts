// Every form a text may take where it ends up: as it is, in other encodings of characters, escaped for mails, addresses, JSON, dumps.

export type Needle = { readonly form: string; readonly bytes: Buffer };

/** Forms of one word. Base 64 depends on what stands before the word: each of the three alignments is looked for. */
export function formsOf(word: string): Needle[] {
  const utf8 = Buffer.from(word, "utf8");
  const utf16 = Buffer.from(word, "utf16le");
  const hex = utf8.toString("hex");
  const escaped = [...utf8].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase());
  return unlikeEachOther([
    { form: "UTF-8", bytes: utf8 },
    { form: "UTF-16 LE", bytes: utf16 },
    { form: "UTF-16 BE", bytes: Buffer.from(utf16).swap16() },
    ascii("hexadecimal", hex),
    ascii("hexadecimal, capitals", hex.toUpperCase()),
    ascii("percent", encodeURIComponent(word)),
    ascii("percent, all", escaped.map((byte) => `%${byte}`).join("")),
    ascii("quoted-printable", escaped.map((byte) => `=${byte}`).join("")),
    ascii("JSON escapes", jsonEscaped(word)),
    ...[0, 1, 2].map((before) => ascii("base 64", base64Within(utf8, before))),
  ]);
}

function ascii(form: string, text: string): Needle {
  return { form, bytes: Buffer.from(text, "latin1") };
}

/** For plain letters several forms are the same. */
function unlikeEachOther(needles: readonly Needle[]): Needle[] {
  return needles.filter(
    ({ bytes }, at) => needles.findIndex((earlier) => earlier.bytes.equals(bytes)) === at,
  );
}

function jsonEscaped(word: string): string {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
    .map((unit) => (unit < 128 ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, "0")}`))
    .join("");
}

/** The letters that hold nothing but the word, whatever stands around it. */
function base64Within(word: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), word])
    .toString("base64")
    .replace(/=+$/, "");
  const begin = Math.ceil((before * 8) / 6);
  const end = Math.floor(((before + word.length) * 8) / 6);
  return text.slice(begin, end);
}
