// What a browser sent with a form: texts and files by name, within limits, whatever the body looks like.
import { cleanFileName } from "./file-name.ts";
import type { FormEntry } from "./form-entry.ts";
import { boundaryOf, parseMultipart } from "./multipart.ts";
import { readBody } from "./read-body.ts";
import type { Problem } from "./understood.ts";
import { parseUrlencoded } from "./urlencoded.ts";

export type FormLimits = {
  /** The whole body. */
  bytes: number;
  /** Texts and files together; repeated names count each time. */
  fields: number;
  /** Each file; a larger one is reported by itself and the rest of the form is kept. */
  fileBytes: number;
  files: number;
};

const megabyte = 1024 * 1024;

/** For forms of words only. */
export const textLimits: FormLimits = { bytes: megabyte, fields: 1000, fileBytes: 0, files: 0 };
/** For scans: files of up to 20 MB, 100 MB in all. */
export const uploadLimits: FormLimits = {
  bytes: 100 * megabyte,
  fields: 1000,
  fileBytes: 20 * megabyte,
  files: 40,
};

/** `type` is only what the browser claims; `name` is cleaned for showing. */
export type SubmittedFile =
  | { ok: true; name: string; type: string; bytes: Uint8Array }
  | { ok: false; name: string; problem: Problem };

export type SubmittedForm =
  | {
      ok: true;
      /** The last value that is not blank (a checkbox after its hidden field wins), or the empty text. */
      one: (name: string) => string;
      /** Every value in the order sent, empty ones too. */
      all: (name: string) => string[];
      has: (name: string) => boolean;
      names: () => string[];
      /** The files chosen; an empty file field gives none. */
      files: (name: string) => SubmittedFile[];
    }
  | { ok: false; reason: "too-large" | "too-many" | "unreadable"; problem: Problem };

function refused(reason: "too-large" | "too-many" | "unreadable", limits: FormLimits): SubmittedForm {
  if (reason === "unreadable") return { ok: false, reason, problem: { key: "form-unreadable" } };
  return { ok: false, reason, problem: { key: "form-too-large", maxBytes: limits.bytes } };
}

function fileOf(entry: FormEntry & { kind: "file" }, limits: FormLimits): SubmittedFile {
  const name = cleanFileName(entry.fileName);
  if (entry.bytes.length === 0) return { ok: false, name, problem: { key: "file-empty" } };
  if (entry.bytes.length > limits.fileBytes) {
    return { ok: false, name, problem: { key: "file-too-large", maxBytes: limits.fileBytes } };
  }
  return { ok: true, name, type: entry.type, bytes: entry.bytes };
}

function filesOf(entries: readonly FormEntry[], limits: FormLimits): Map<string, SubmittedFile[]> {
  const files = new Map<string, SubmittedFile[]>();
  let count = 0;
  for (const entry of entries) {
    // A file field left empty is sent as a nameless file of no bytes.
    if (entry.kind !== "file" || (entry.fileName === "" && entry.bytes.length === 0)) continue;
    count += 1;
    const file: SubmittedFile =
      count > limits.files
        ? {
            ok: false,
            name: cleanFileName(entry.fileName),
            problem: { key: "too-many-files", max: limits.files },
          }
        : fileOf(entry, limits);
    files.set(entry.name, [...(files.get(entry.name) ?? []), file]);
  }
  return files;
}

/** A form of entries already taken apart. */
export function formOf(entries: readonly FormEntry[], limits: FormLimits): SubmittedForm {
  const texts = Map.groupBy(
    entries.filter((entry) => entry.kind === "text"),
    (entry) => entry.name,
  );
  const files = filesOf(entries, limits);
  const all = (name: string): string[] => (texts.get(name) ?? []).map((entry) => entry.value);
  return {
    ok: true,
    one: (name) => all(name).findLast((value) => value.trim() !== "") ?? all(name).at(-1) ?? "",
    all,
    has: (name) => texts.has(name) || files.has(name),
    names: () => [...new Set([...texts.keys(), ...files.keys()])],
    files: (name) => files.get(name) ?? [],
  };
}

/**
 * Reads an urlencoded or multipart body. Never throws: too large, too many fields and unreadable are outcomes, and
 * bytes that are no text arrive as U+FFFD for the readers of each field to report.
 */
export async function readForm(request: Request, limits: FormLimits = textLimits): Promise<SubmittedForm> {
  const body = await readBody(request, limits.bytes);
  if (!body.ok) return refused(body.reason, limits);
  const contentType = request.headers.get("content-type") ?? "";
  const kind = contentType.split(";")[0]?.trim().toLowerCase();
  if (kind === "multipart/form-data") {
    const boundary = boundaryOf(contentType);
    if (boundary === undefined) return refused("unreadable", limits);
    const entries = parseMultipart(body.bytes, { boundary, max: limits.fields });
    if (entries === "too-many") return refused("too-many", limits);
    return entries === "broken" ? refused("unreadable", limits) : formOf(entries, limits);
  }
  if (kind !== "application/x-www-form-urlencoded" && body.bytes.length > 0)
    return refused("unreadable", limits);
  const entries = parseUrlencoded(body.bytes, limits.fields);
  return entries ? formOf(entries, limits) : refused("too-many", limits);
}
