// A form over a real connection: read, answered when it is far too large, and lost half-way.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, expect, test } from "vitest";
import { readForm, textLimits } from "./submitted-form.ts";

const urlencoded = "application/x-www-form-urlencoded";

const server = serve({
  hostname: "127.0.0.1",
  port: 0,
  fetch: async (request) => {
    const form = await readForm(request, textLimits);
    return new Response(form.ok ? form.one("a") : form.reason, { status: form.ok ? 200 : 413 });
  },
});
const listening = server.listening ? Promise.resolve() : once(server, "listening");
afterAll(() => server.close());

async function port(): Promise<number> {
  await listening;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is never a pipe's name
  return (server.address() as AddressInfo).port;
}

test("a form is read", async () => {
  const answer = await fetch(`http://127.0.0.1:${await port()}/`, {
    method: "POST",
    body: new URLSearchParams({ a: "見本" }),
  });
  expect(await answer.text()).toBe("見本");
});

test.each([true, false])(
  "20 MB more than allowed is answered, not cut off (length told: %s)",
  async (told) => {
    const bytes = new Uint8Array(20 * 1024 * 1024).fill(97);
    const init = {
      method: "POST",
      headers: { "content-type": urlencoded },
      duplex: "half",
      body: told ? bytes : new Blob([bytes]).stream(),
    };
    const answer = await fetch(`http://127.0.0.1:${await port()}/`, init);
    expect([answer.status, await answer.text()]).toEqual([413, "too-large"]);
  },
);

test("a connection lost half-way harms nobody", async () => {
  const socket = connect(await port(), "127.0.0.1");
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${urlencoded}\r\nContent-Length: 100\r\n\r\na=1`);
  await once(socket, "ready");
  socket.destroy();
  const answer = await fetch(`http://127.0.0.1:${await port()}/`, {
    method: "POST",
    body: new URLSearchParams({ a: "2" }),
  });
  expect(await answer.text()).toBe("2");
});
