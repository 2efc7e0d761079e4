// A mail server that is there or not: which mails it took, by their ids.
import { once } from "node:events";
import { SMTPServer } from "smtp-server";

export type MailServer = { readonly taken: readonly string[]; close(): Promise<void> };

export async function openMailServer(port: number): Promise<MailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (part: Buffer) => (raw += part.toString()));
      stream.on("end", () => {
        taken.push(/^Message-ID: <(.*)@/im.exec(raw)?.[1] ?? session.id);
        done();
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return { taken, close: () => new Promise((closed) => server.close(() => closed())) };
}
