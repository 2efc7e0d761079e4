// Which files may be attached to a message: told from their content, and their ending must say the same.

/** Ending, media type and kind; nothing that runs, nothing packed, no office file with macros. */
const kinds = {
  pdf: { endings: [".pdf"], mediaType: "application/pdf" },
  jpeg: { endings: [".jpg", ".jpeg"], mediaType: "image/jpeg" },
  png: { endings: [".png"], mediaType: "image/png" },
  docx: {
    endings: [".docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  xlsx: {
    endings: [".xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  pptx: {
    endings: [".pptx"],
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  text: { endings: [".txt", ".csv"], mediaType: "text/plain" },
} as const;
type Kind = keyof typeof kinds;

/** For the browser's dialogue. */
export const attachmentEndings: readonly string[] = Object.values(kinds).flatMap(({ endings }) => endings);

export type AttachmentKind =
  | { readonly ok: true; readonly mediaType: string }
  /** Of no kind that we take, damaged beyond telling, or with an ending that says otherwise. */
  | { readonly ok: false };

export function attachmentKind(bytes: Uint8Array, name: string): AttachmentKind {
  const kind = kindOf(bytes);
  if (kind === undefined) return { ok: false };
  const { endings, mediaType } = kinds[kind];
  const lowered = name.toLowerCase();
  return endings.some((ending) => lowered.endsWith(ending)) ? { ok: true, mediaType } : { ok: false };
}

function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (/^[^<]*%PDF-\d/.test(start)) return "pdf";
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("PK\x03\x04")) return officeKind(bytes);
  return isText(bytes) ? "text" : undefined;
}

/** The parts of an Office file stand by name in the zip's directory at its end; macros would stand there, too. */
function officeKind(bytes: Uint8Array): Kind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes("[Content_Types].xml") || file.includes("vbaProject.bin")) return undefined;
  if (file.includes("word/document.xml")) return "docx";
  if (file.includes("xl/workbook.xml")) return "xlsx";
  return file.includes("ppt/presentation.xml") ? "pptx" : undefined;
}

/** UTF-8, or Shift_JIS as older Japanese programs write it; control characters other than line ends speak against text. */
function isText(bytes: Uint8Array): boolean {
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return !/[^\P{Cc}\t\r\n\f]/u.test(text);
    } catch {
      continue;
    }
  }
  return false;
}
