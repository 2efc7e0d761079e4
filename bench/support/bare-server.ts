// The comparison for pages: Node's bare HTTP server in a process of its own, sending the same bytes and headers.
import { spawn } from "node:child_process";
import { once } from "node:events";

const program = `
const { createServer } = require("node:http");
const { readFileSync } = require("node:fs");
const { headers, body } = JSON.parse(readFileSync(0, "utf8"));
const bytes = Buffer.from(body, "base64");
const server = createServer((request, answer) => {
  answer.writeHead(200, headers);
  answer.end(bytes);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

export async function startBareServer(sample: Response): Promise<{ url: string; stop(): void }> {
  const body = Buffer.from(await sample.arrayBuffer());
  const kept = [...sample.headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
  const headers = { ...Object.fromEntries(kept), "content-length": String(body.length) };
  const child = spawn(process.execPath, ["-e", program], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify({ headers, body: body.toString("base64") }));
  const [port] = await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => void child.kill() };
}
