// Forms as browsers, scripts and attackers send them, also over a real connection.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { cleanFileName } from "./file-name.ts";
import { readForm } from "./submitted-form.ts";
import type { FormLimits, SubmittedForm } from "./submitted-form.ts";

const limits: FormLimits = { bytes: 10_000, fields: 20, fileBytes: 1000, files: 3 };
const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=xyz";

function request(body: BodyInit | null, type?: string): Request {
  return new Request("http://test.example/", {
    method: "POST",
    body,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
  });
}

async function read(body: BodyInit | null, type?: string): Promise<SubmittedForm & { ok: true }> {
  const form = await readForm(request(body, type), limits);
  if (!form.ok) throw new Error(form.reason);
  return form;
}

describe("urlencoded", () => {
  test("values, spaces, other scripts, stray percent signs", async () => {
    const form = await read(
      "a=1+2&name=%E9%AB%99%F0%A0%AE%B7&rate=100%&odd=%zz&empty=&alone&&=x",
      urlencoded,
    );
    expect(form.names()).toEqual(["a", "name", "rate", "odd", "empty", "alone", ""]);
    expect([form.one("a"), form.one("name"), form.one("rate"), form.one("odd")]).toEqual([
      "1 2",
      "髙𠮷",
      "100%",
      "%zz",
    ]);
    expect([form.one("alone"), form.one("missing"), form.has("alone"), form.has("missing")]).toEqual([
      "",
      "",
      true,
      false,
    ]);
  });

  test("repeated names: all in order, one is the last that is not blank", async () => {
    const form = await read("box=&box=yes&box=+&x=1&x=2&__proto__=p&constructor=c", urlencoded);
    expect(form.all("box")).toEqual(["", "yes", " "]);
    expect([form.one("box"), form.one("x"), form.one("__proto__"), form.one("constructor")]).toEqual([
      "yes",
      "2",
      "p",
      "c",
    ]);
    expect(form.all("toString")).toEqual([]);
  });

  test("NUL and bytes that are no UTF-8 arrive and are reported by the field", async () => {
    const form = await read("nul=a%00b&sjis=%83%6E&half=%ED%A0%80", urlencoded);
    expect(form.one("nul")).toBe("a\uFFFDb");
    for (const name of ["nul", "sjis", "half"]) {
      expect(cleanText(form.one(name), { max: 100 })).toEqual({
        ok: false,
        problem: { key: "broken-characters" },
      });
    }
  });

  test("no body at all is an empty form", async () => {
    expect((await read(null)).names()).toEqual([]);
    expect((await read("", urlencoded)).names()).toEqual([]);
  });
});

describe("multipart", () => {
  test("what a browser builds comes back", async () => {
    const data = new FormData();
    data.append('say "hi"', "一行目\r\n二行目");
    data.append("tick", "a");
    data.append("tick", "b");
    data.append("scan", new File(["%PDF-1.7"], "申請書 “最終”.pdf", { type: "application/pdf" }));
    data.append("none", new File([], ""));
    data.append("void", new File([], "leer.pdf"));
    data.append("huge", new File([new Uint8Array(1001)], "大.jpg", { type: "image/jpeg" }));
    const form = await read(data);
    expect(form.one('say "hi"')).toBe("一行目\r\n二行目");
    expect(form.all("tick")).toEqual(["a", "b"]);
    const [scan] = form.files("scan");
    expect(scan).toMatchObject({ ok: true, name: "申請書 “最終”.pdf", type: "application/pdf" });
    expect(scan?.ok === true && Buffer.from(scan.bytes).toString()).toBe("%PDF-1.7");
    expect(form.files("none")).toEqual([]);
    expect(form.files("void")).toEqual([{ ok: false, name: "leer.pdf", problem: { key: "file-empty" } }]);
    expect(form.files("huge")).toEqual([
      { ok: false, name: "大.jpg", problem: { key: "file-too-large", maxBytes: 1000 } },
    ]);
  });

  test("binary content with line ends and near-boundaries is kept to the byte", async () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 13, 10, 255]),
      Buffer.from("\r\n--xy\r\n--"),
      Buffer.from([13, 10]),
    ]);
    const data = new FormData();
    data.append("f", new File([bytes], "a.bin"));
    const [file] = (await read(data)).files("f");
    expect(file?.ok === true && Buffer.from(file.bytes).equals(bytes)).toBe(true);
  });

  test("more files than allowed are named", async () => {
    const data = new FormData();
    for (const name of ["1", "2", "3", "4"]) data.append("page", new File(["x"], `${name}.png`));
    expect((await read(data)).files("page").at(-1)).toEqual({
      ok: false,
      name: "4.png",
      problem: { key: "too-many-files", max: 3 },
    });
  });

  test("a form without parts", async () => {
    expect((await read("--xyz--\r\n", multipart)).names()).toEqual([]);
  });
});

const part = (name: string, value: string): string =>
  `--xyz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each<[string, BodyInit, string | undefined, string]>([
  ["too many bytes", "a=".padEnd(10_001, "x"), urlencoded, "too-large"],
  ["too many fields", "a=1&".repeat(21), urlencoded, "too-many"],
  ["too many parts", `${part("a", "1").repeat(21)}--xyz--`, multipart, "too-many"],
  ["cut off", `${part("a", "1")}--xyz\r\nContent-Disp`, multipart, "unreadable"],
  ["cut off before the end", part("a", "1"), multipart, "unreadable"],
  ["no boundary named", `${part("a", "1")}--xyz--`, "multipart/form-data", "unreadable"],
  ["another boundary", `${part("a", "1")}--xyz--`, "multipart/form-data; boundary=abc", "unreadable"],
  ["part without a name", "--xyz\r\nContent-Type: text/plain\r\n\r\n1\r\n--xyz--", multipart, "unreadable"],
  ["endless part header", `--xyz\r\nX: ${"y".repeat(9000)}`, multipart, "unreadable"],
  ["JSON", "{}", "application/json", "unreadable"],
  ["no type", new Uint8Array([1, 2]), undefined, "unreadable"],
])("refused: %s", async (_, body, ...expected) => {
  const [type, reason] = expected;
  expect(await readForm(request(body, type), limits)).toMatchObject({ ok: false, reason });
});

test("a body read before or broken on the way is unreadable, not a crash", async () => {
  const used = request("a=1", urlencoded);
  await used.text();
  expect(await readForm(used, limits)).toMatchObject({ ok: false, reason: "unreadable" });
  const broken = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode("a=1"));
      controller.error(new Error("gone"));
    },
  });
  const init = { method: "POST", body: broken, duplex: "half", headers: { "content-type": urlencoded } };
  expect(await readForm(new Request("http://test.example/", init), limits)).toMatchObject({
    reason: "unreadable",
  });
});

test("any bytes under any type: an outcome, never a throw", async () => {
  const piece = fc.constantFrom(
    "--xyz",
    "\r\n",
    "--",
    "Content-Disposition: form-data",
    '; name="a"',
    '; filename="b"',
    "\r\n\r\n",
    "&",
    "=",
    "%",
    "%00",
    "x",
  );
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(piece, { maxLength: 20 }).map((all) => Buffer.from(all.join(""))),
  );
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(urlencoded, multipart, "text/plain"), async (body, type) => {
      const form = await readForm(request(new Uint8Array(body), type), limits);
      expect(typeof form.ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["C:\\Users\\taro\\申請書.pdf", "申請書.pdf"],
  ["../../etc/passwd", "passwd"],
  ["invoice\u202Egpj.exe", "invoicegpj.exe"],
  ["か\u3099.pdf", "が.pdf"],
  ['a\r\nb"<c>.pdf', "abc.pdf"],
  [".htaccess", "htaccess"],
  ["..", "file"],
  ["", "file"],
  ["\u0000", "file"],
  [`${"あ".repeat(200)}.pdf`, `${"あ".repeat(146)}.pdf`],
])("file name %j", (raw, name) => {
  expect(cleanFileName(raw)).toBe(name);
});
