// A planted fault for counting bytes: stands before the program and hands its pages on uncompressed, the style sheet padded.
import { randomBytes } from "node:crypto";
import { createServer, request } from "node:http";

/** Incompressible, so that no compression on the way can hide it. */
const padding = `/*${randomBytes(150_000).toString("base64")}*/`;

export type Heavier = { readonly url: string; close(): void };

export function serveHeavier(port: number): Promise<Heavier> {
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, "accept-encoding": "identity" };
    const onward = request({ host: "127.0.0.1", port, path: asked.url, method: asked.method, headers });
    onward.on("response", (given) => {
      const { "content-length": _, ...kept } = given.headers;
      answer.writeHead(given.statusCode ?? 502, kept);
      given.on("data", (chunk: Buffer) => answer.write(chunk));
      given.on("end", () => answer.end(asked.url?.endsWith(".css") ? padding : ""));
    });
    asked.pipe(onward);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const own = typeof address === "object" && address ? address.port : 0;
      resolve({ url: `http://localhost:${own}`, close: () => server.closeAllConnections() });
    });
  });
}
