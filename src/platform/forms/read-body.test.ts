// However many large bodies arrive at once, they take a bounded memory together.
import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const megabyte = 1024 * 1024;
const part = new Uint8Array(90 * megabyte);

function read(body: BodyInit): Promise<string> {
  const init = { method: "POST", body, duplex: "half" };
  const request = new Request("http://test.example/", init);
  return readBody(request, 100 * megabyte).then((read) => (read.ok ? "kept" : read.reason));
}

/** Sends 90 MB at once and its last byte when told to. */
function slowly(last: Promise<void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(part);
      await last;
      controller.enqueue(new Uint8Array(1));
      controller.close();
    },
  });
}

test("what is too much is let go; small bodies pass, and afterwards large ones again", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const arriving = [1, 2, 3, 4, 5, 6].map(() => read(slowly(promise)));
  expect(await read("a=1")).toBe("kept");
  resolve();
  const kept = (await Promise.all(arriving)).filter((outcome) => outcome === "kept");
  expect(kept).toHaveLength(4);
  expect(await Promise.all([read(part), read(part), read(part), read(part)])).toEqual(kept);
});
