// What a sealed scan holds, page by page, against the paper it should be. Pure.
import { type PageBinding, parseQrText } from "./pdf/qr-text.ts";

/** The paper as it stands now. */
export type ExpectedPaper = { readonly documentId: string; readonly hash: string; readonly pages: number };

/** A page of the upload: its place in it (from 1) and the codes seen on it. */
export type UploadedPage = { readonly position: number; readonly codes: readonly string[] };

export type UploadedVerdict = {
  readonly position: number;
  readonly verdict: "right" | "older" | "other" | "unreadable" | "twice";
  /** The page of the form it is, where that can be told. */
  readonly page: number | undefined;
};

export type ScanVerdict = {
  readonly uploaded: readonly UploadedVerdict[];
  /** Pages of the form that no uploaded page could be told to be. */
  readonly missing: readonly number[];
  /**
   * "all-right": hand it in. "office-may-look": every page that is not found may be among the unreadable ones.
   * "not-this": pages are missing, of another version or of another application.
   */
  readonly result: "all-right" | "office-may-look" | "not-this";
};

/**
 * A page is right when it carries this application's id and the hash of its present content; a page printed
 * before a change that was taken back is therefore right again.
 */
export function judgeScan(pages: readonly UploadedPage[], expected: ExpectedPaper): ScanVerdict {
  const seen = new Set<number>();
  const uploaded = pages.map(({ position, codes }): UploadedVerdict => {
    const bindings = codes.map(parseQrText).filter((binding) => binding !== null);
    const ours = bindings.find(({ documentId }) => documentId === expected.documentId);
    if (!ours) return { position, verdict: bindings.length > 0 ? "other" : "unreadable", page: undefined };
    return { position, ...judgePage(ours, expected, seen) };
  });
  const missing = Array.from({ length: expected.pages }, (_, index) => index + 1).filter(
    (page) => !seen.has(page),
  );
  return { uploaded, missing, result: resultOf(uploaded, missing) };
}

function judgePage(binding: PageBinding, expected: ExpectedPaper, seen: Set<number>) {
  const { page } = binding;
  if (binding.hash !== expected.hash) return { verdict: "older", page } as const;
  if (seen.has(page)) return { verdict: "twice", page } as const;
  seen.add(page);
  return { verdict: "right", page } as const;
}

function resultOf(uploaded: readonly UploadedVerdict[], missing: readonly number[]): ScanVerdict["result"] {
  const wrong = uploaded.some(({ verdict }) => verdict === "older" || verdict === "other");
  if (wrong) return "not-this";
  if (missing.length === 0) return "all-right";
  const unreadable = uploaded.filter(({ verdict }) => verdict === "unreadable").length;
  return unreadable >= missing.length ? "office-may-look" : "not-this";
}
