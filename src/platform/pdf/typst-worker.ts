// The worker thread that sets documents with Typst: compiling is synchronous and must not hold up the server.
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./font-files.ts";
import { qrSvg } from "./qr.ts";
import type { TypstAnswer, TypstRequest } from "./typst-messages.ts";

const workspace = String(workerData);
// Nothing is written there: the compiler is given these files in memory, under this path of its workspace.
const requestFolder = join(workspace, ".pdf-request");
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFiles] }] });

function mapJson(name: string, value: unknown): void {
  compiler.mapShadow(join(requestFolder, name), Buffer.from(JSON.stringify(value)));
}

function compile(template: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: template, resetRead: true });
  if (compiled.result) return compiled.result;
  const error = compiled.takeDiagnostics();
  throw new Error(
    `the template does not compile: ${error ? JSON.stringify(compiler.fetchDiagnostics(error)) : "?"}`,
  );
}

/** Sets the pages once to count them, and again when each page carries a code that names the count. */
function typeset(request: TypstRequest): NodeTypstDocument {
  compiler.resetShadow();
  const { title, date, chineseOnly } = request;
  mapJson("document.json", { title, date, chineseOnly });
  mapJson("page-codes.json", []);
  compiler.mapShadow(join(requestFolder, "data.json"), Buffer.from(request.dataJson));
  for (const [name, bytes] of request.images)
    compiler.mapShadow(join(requestFolder, "images", name), Buffer.from(bytes));
  const counted = compile(request.template);
  const pages = counted.numOfPages;
  if (request.pageCode === null) return counted;
  const codes = Array.from({ length: pages }, (_, index) =>
    qrSvg((request.pageCode ?? "").replace("{page}", String(index + 1)).replace("{pages}", String(pages))),
  );
  mapJson("page-codes.json", codes);
  const document = compile(request.template);
  if (document.numOfPages !== pages) throw new Error("the page codes changed the number of pages");
  return document;
}

function answer(request: TypstRequest): TypstAnswer {
  try {
    const document = typeset(request);
    const pages = document.numOfPages;
    try {
      const bytes = compiler.pdf(document, { pdfStandard: "ua-1" });
      return { kind: "set", bytes, pages, accessible: true, problem: "" };
    } catch (error) {
      // A document that misses the standard is still of use on paper: it must not stop an applicant.
      return { kind: "set", bytes: compiler.pdf(document), pages, accessible: false, problem: String(error) };
    }
  } catch (error) {
    return { kind: "failed", problem: String(error) };
  } finally {
    // Without this the compiler's memo grows by some megabytes a document.
    compiler.evictCache(0);
  }
}

parentPort?.on("message", (request: TypstRequest) => {
  const message = answer(request);
  // The next turn lets the freed native memory go before the next document.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  setImmediate(() => parentPort?.postMessage(message));
});
