// The process that sets documents with Typst: compiling is synchronous and must not hold up the server.
import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./font-files.ts";
import { projectRoot } from "#platform/paths.ts";
import { answerWork } from "#platform/worker-process.ts";
import { qrSvg } from "./qr.ts";
import type { TypstAnswer, TypstRequest } from "./typst-messages.ts";

const workspace = projectRoot;
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

// How many pages a template came to the last time: a guess that saves setting the document twice.
const lastPages = new Map<string, number>();

/** Sets the document with the codes of as many pages as it turns out to have. */
function typeset(request: TypstRequest): NodeTypstDocument {
  mapFiles(request);
  let guess = request.pageCode === null ? 0 : (lastPages.get(request.template) ?? 0);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    mapJson("page-codes.json", pageCodes(request.pageCode, guess));
    const document = compile(request.template);
    const pages = document.numOfPages;
    lastPages.set(request.template, pages);
    if (request.pageCode === null || pages === guess) return document;
    guess = pages;
  }
  throw new Error("the page codes change the number of pages");
}

function mapFiles({ title, date, chineseOnly, dataJson, images }: TypstRequest): void {
  compiler.resetShadow();
  mapJson("document.json", { title, date, chineseOnly });
  compiler.mapShadow(join(requestFolder, "data.json"), Buffer.from(dataJson));
  for (const [name, bytes] of images)
    compiler.mapShadow(join(requestFolder, "images", name), Buffer.from(bytes));
}

function pageCodes(pattern: string | null, pages: number): string[] {
  return Array.from({ length: pattern === null ? 0 : pages }, (_, index) =>
    qrSvg((pattern ?? "").replace("{page}", String(index + 1)).replace("{pages}", String(pages))),
  );
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
    // What the document said stays nowhere once it is set.
    compiler.resetShadow();
    // Without this the compiler's memo grows by some megabytes a document.
    compiler.evictCache(0);
  }
}

answerWork(answer);
