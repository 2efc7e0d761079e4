// Bodies that no page of ours sends: fields without end, characters that are none, the wrong types, forms broken off.
const formType = "application/x-www-form-urlencoded";

export type Body = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

const text = (name: string, type: string, content: string): Body => ({
  name,
  type,
  bytes: Buffer.from(content),
});

/** The same for every field that the pages know. */
const every = (fields: readonly string[], value: string) =>
  fields.map((field) => `${encodeURIComponent(field)}=${value}`).join("&");

/** Every broken body, for routes whose pages have these fields. */
export function brokenBodies(fields: readonly string[]): Body[] {
  return [...brokenForms(fields), ...brokenMultipart(fields), ...brokenJson(fields)];
}

function brokenForms(fields: readonly string[]): Body[] {
  const [first = "a"] = fields;
  return [
    text("NUL", formType, every(fields, "a%00b")),
    text("lone surrogates", formType, every(fields, "%ED%A0%80%ED%BF%BF")),
    text("no UTF-8", formType, every(fields, "%FF%FE%C0")),
    text("marks that turn the text around", formType, every(fields, "%E2%80%AE%E2%81%A6%EF%BB%BF")),
    text("numbers beyond all", formType, every(fields, "-99999999999999999999e999")),
    text("days that are none", formType, every(fields, "0000-00-99")),
    text("names of the language", formType, every(["__proto__", "constructor", ...fields], "__proto__")),
    text("everything ten times", formType, every(Array.from({ length: 10 }, () => fields).flat(), "1")),
    text("long fields", formType, every(fields, "あ".repeat(3_000))),
    text("one field of 3 MB", formType, `${first}=${"x".repeat(3_000_000)}`),
    text(
      "50,000 fields",
      formType,
      Array.from({ length: 50_000 }, (_, at) => `column-${at}=title`).join("&"),
    ),
    text("percent signs", formType, "%".repeat(10_000)),
    text("nothing", formType, ""),
  ];
}

const part = (head: string, content: string) =>
  `--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;

function brokenMultipart(fields: readonly string[]): Body[] {
  const type = "multipart/form-data; boundary=edge";
  const all = (content: string) => fields.map((field) => part(`name="${field}"`, content)).join("");
  return [
    text("no boundary", "multipart/form-data", `${all("1")}--edge--`),
    text("broken off", type, all("1").slice(0, -20)),
    text("no end", type, all("1")),
    text("parts without a name", type, `${part("", "1").repeat(50)}--edge--`),
    text("NUL in names and texts", type, `${part('name="a\0b"; filename="\0"', "\0")}${all("\0")}--edge--`),
    text(
      "files where texts belong",
      type,
      `${fields.map((one) => part(`name="${one}"; filename="x"`, "1")).join("")}--edge--`,
    ),
    text("20,000 parts", type, `${part('name="a"', "").repeat(20_000)}--edge--`),
  ];
}

function brokenJson(fields: readonly string[]): Body[] {
  const type = "application/json";
  const cells = (value: unknown) => fields.slice(0, 60).map((column) => ({ column, typed: value, was: "" }));
  const rows = (value: unknown, key: unknown = "a", itemId: unknown = null) =>
    JSON.stringify({ kind: "typed", rows: [{ key, itemId, cells: cells(value) }] });
  return [
    text("JSON broken off", type, rows("a").slice(0, -5)),
    text("JSON deeper than any stack", type, "[".repeat(200_000)),
    text("JSON of null", type, "null"),
    text("JSON with wrong types", type, rows({ $ne: null }, 7, [])),
    text("JSON with numbers", type, rows(1e308)),
    text("JSON with NUL", type, rows("a\0b", "\0")),
    text("JSON with lone surrogates", type, rows("\ud800").replaceAll("\\ud800", "\\ud800\\udfff\\ud83d")),
    text("JSON with lone surrogates as keys", type, rows("x", "\udc00")),
    text("JSON with long texts", type, rows("あ".repeat(20_000))),
    text("JSON that would change every object", type, `{"__proto__":{"kind":"typed"},"rows":[]}`),
    text("JSON as a form", formType, rows("a")),
  ];
}
