// A small client over kept-alive connections of this machine: how many answers a second an address gives.
import { connect } from "node:net";

export type Asked = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

export type Answers = {
  readonly perSecond: number;
  /** Milliseconds: half of the answers came sooner. */
  readonly median: number;
};

/** Asks over `connections` at once for about `ms`. Throws at the first answer that is not 200. */
export async function rateOf(
  { url, headers = {} }: Asked,
  { ms, connections = 8 }: { ms: number; connections?: number },
): Promise<Answers> {
  const { hostname, port, pathname, search, host } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const until = performance.now() + ms;
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: connections }, () => askAgain({ hostname, port: Number(port) }, request, until)),
  );
  const all = times.flat().sort((one, other) => one - other);
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: all.length / seconds, median: all[Math.floor(all.length / 2)] ?? 0 };
}

function askAgain(to: { hostname: string; port: number }, request: Buffer, until: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    const socket = connect(to.port, to.hostname);
    let parts: Buffer[] = [];
    let size = 0;
    let expected = Number.POSITIVE_INFINITY;
    let asked = 0;
    const ask = () => {
      parts = [];
      size = 0;
      expected = Number.POSITIVE_INFINITY;
      asked = performance.now();
      socket.write(request);
    };
    socket.on("connect", ask);
    socket.on("error", reject);
    socket.on("close", () => resolve(times));
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (!Number.isFinite(expected)) {
        const length = lengthOf(parts.length === 1 ? part : Buffer.concat(parts));
        if (typeof length === "string") return socket.destroy(new Error(length));
        expected = length;
      }
      if (size < expected) return;
      times.push(performance.now() - asked);
      if (performance.now() < until) ask();
      else socket.end();
    });
  });
}

/** Bytes of the whole answer; infinite while its head is not here yet; a text when it is not to be used. */
function lengthOf(start: Buffer): number | string {
  const end = start.indexOf("\r\n\r\n");
  if (end < 0) return Number.POSITIVE_INFINITY;
  const head = start.subarray(0, end).toString("latin1");
  if (!head.startsWith("HTTP/1.1 200")) return `answered: ${head.split("\r\n")[0]}`;
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length === undefined ? "the answer does not tell its length" : end + 4 + Number(length);
}
