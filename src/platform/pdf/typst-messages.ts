// What the program and the typesetting worker say to each other.

/** One document to set. Paths are absolute; `dataJson` and the images are already safe to print. */
export interface TypstRequest {
  readonly template: string;
  readonly dataJson: string;
  /** Characters of the data that only the Chinese font has. */
  readonly chineseOnly: string;
  readonly title: string;
  /** YYYY-MM-DD: the date of the document, also its creation date. */
  readonly date: string;
  /** The text of the QR code of each page, with {page} and {pages} to be filled in; null for none. */
  readonly pageCode: string | null;
  readonly images: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** `accessible` tells whether the file claims PDF/UA-1; otherwise it is tagged only, and `problem` says why. */
export type TypstAnswer =
  | {
      readonly kind: "set";
      readonly bytes: Uint8Array;
      readonly pages: number;
      readonly accessible: boolean;
      readonly problem: string;
    }
  | { readonly kind: "failed"; readonly problem: string };
