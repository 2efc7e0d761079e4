// A small client that asks a server as fast as it answers, on connections kept open.
import { Agent, request } from "node:http";

export type Load = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Requests under way at once. */
  readonly connections: number;
  readonly forMs: number;
};

export type Loaded = {
  readonly perSecond: number;
  readonly answers: number;
  /** Bytes of the last body. */
  readonly bytes: number;
};

/** Throws at the first answer that is not 200. */
export async function load({ url, headers, connections, forMs }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  let answers = 0;
  let bytes = 0;
  const one = async () => {
    while (performance.now() - began < forMs) {
      bytes = await ask(url, headers, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: answers / seconds, answers, bytes };
}

/** The length of the body. */
function ask(url: string, headers: Load["headers"], agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent }, (answer) => {
      let length = 0;
      answer.on("data", (chunk: Buffer) => (length += chunk.length));
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve(length)
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end();
  });
}
