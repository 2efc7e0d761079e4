// What no browser would send, to every route: a clear answer below 500, whoever sends it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { addReaders, addressesOf, type Asked, faultsOf, type Reader } from "#test/every-route.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";

let world: TestWorld;
let readers: Reader[];

beforeAll(async () => {
  world = await openTestWorld();
  readers = (await addReaders(world)).slice(0, 2);
});
afterAll(() => world.stop());

// Drawing papers and reading scans takes time and reads nothing that is tried here.
const slow = /\.(?:pdf|docx)$|\/scans\/[^/]+/;

const byReaders = (method: "GET" | "POST", also: Partial<Asked> = {}): Asked[] =>
  readers.flatMap((reader) =>
    addressesOf(world, method, reader)
      .filter((path) => !slow.test(path) && path !== urls.signOut.to())
      .map((path) => ({ method, path, reader, ...also })),
  );

const failures = (asked: readonly Asked[]) =>
  faultsOf(world, asked, (answer) => (answer.status < 500 ? [] : [`${answer.status}`]));

/** The names of every small field and query parameter that a route may read. */
const names =
  `back code companyId confirmed country current done email end go held id invitation kind lang language
  membership name nameJa page password person problem remove role sealed state step token`.split(/\s+/);
const values = ["%00", "%FF%FE", "a%00b", "__proto__", "%E2%80%AE", "x".repeat(3_000), "' or 1=1 --", "%"];
const fields = {
  NUL: names.map((name) => `${name}=%00`).join("&"),
  "no UTF-8": names.map((name) => `${name}=%FF%FE`).join("&"),
  "of everything, repeated": [...names, ...names]
    .map((name, index) => `${name}=${values[index % values.length]}`)
    .join("&"),
};
const kinds = Object.entries(fields);

test.each(kinds)("in the query: %s", async (_, query) => {
  const asked = byReaders("GET").map((one) => ({ ...one, path: `${one.path}?${query}` }));
  expect(await failures(asked)).toEqual([]);
});

test.each(["%FF", "%00", "a%00b.c", "a.%FF", "%"])("in the cookies (%s)", async (value) => {
  const cookies = ["session_token", "two_factor", "session_data", "trust_device", "held_form"];
  const cookie = [...cookies.map((name) => `himori.${name}=${value}`), `lang=${value}`].join("; ");
  const asked = [...byReaders("GET"), ...byReaders("POST", { body: "code=123456" })]
    .filter(({ reader }) => reader === readers[0])
    .map((one) => ({ ...one, headers: { cookie } }));
  expect(await failures(asked)).toEqual([]);
});

test.each(kinds)("in a form: %s", async (_, pairs) => {
  for (const act of ["invite", "end", "take-back", "prove"]) {
    const body = `${pairs}&act=${act}&step=${act}&confirmed=yes`;
    expect(await failures(byReaders("POST", { body }))).toEqual([]);
  }
});

test("in ids that are no ids", async () => {
  for (const value of ["%00", "%ff", "__proto__", "..%2f..%2f", "00000000-0000-4000-8000-000000000000%00"]) {
    const odd = readers.map(({ parameters, ...reader }) => ({
      ...reader,
      parameters: Object.fromEntries(Object.keys(parameters).map((name) => [name, value])),
    }));
    const asked = odd.flatMap((reader) =>
      (["GET", "POST"] as const).flatMap((method) =>
        addressesOf(world, method, reader)
          .filter((path) => path.includes(value))
          .map((path) => ({ method, path, reader, ...(method === "POST" ? { body: "" } : {}) })),
      ),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(await failures(asked)).toEqual([]);
  }
});

test.each(["multipart/form-data", "multipart/form-data; boundary=a", "application/json", "x"])(
  "in a body that is not the %s it claims to be",
  async (type) => {
    const asked = byReaders("POST", { body: "--a\r\n\u0000", headers: { "content-type": type } });
    expect(await failures(asked)).toEqual([]);
  },
);
