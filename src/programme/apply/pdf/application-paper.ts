// The application on paper: what it says, in the order of the official form, and its rendering as a PDF.
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { FormWording } from "#edition/edition.ts";
import { fillIn } from "#edition/wording.ts";
import { canonicalJson } from "#platform/canonical-json.ts";
import { projectRoot } from "#platform/paths.ts";
import { renderPdf } from "#platform/pdf/render-pdf.ts";
import { qrTextPattern } from "./qr-text.ts";

/** A box of the form with the words beside it. */
export interface Choice {
  readonly text: string;
  readonly ticked: boolean;
}

/** Empty strings print as empty places, here and in every other part. */
export interface PaperContact {
  readonly department: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

interface PaperEntity {
  readonly representative: string;
  /** With the postal code; may have line breaks. */
  readonly address: string;
  readonly phone: string;
  readonly fax: string;
  readonly employees: string;
  readonly website: string;
  readonly contact: PaperContact;
}

export interface PaperHeadquarters extends PaperEntity {
  readonly name: string;
  readonly sizes: readonly Choice[];
}

export interface PaperSite extends PaperEntity {
  readonly nameJa: string;
  readonly nameLocal: string;
  readonly statuses: readonly Choice[];
}

/** Every word the form has printed on it, from the edition, with year and country filled in. */
export interface PaperWording extends Omit<FormWording, "patterns"> {
  readonly addresseeLines: readonly string[];
  /** BCP 47, of the local name: "zh-Hans", "th", "vi", "id". */
  readonly localLanguage: string;
  /** At the foot of every page, with {documentId} and {version} still open. */
  readonly foot: string;
}

/** One line of the menu. Lines of one `number` stand together, and in them those of one `group`. */
export interface PaperMenuLine {
  readonly number: string;
  /** The item the line belongs to; printed once for all its lines. */
  readonly name: string;
  /** "(1) 社内体制の整備", or empty where the item has no groups. */
  readonly group: string;
  readonly overview: string;
  /** The applicant's own words (その他); empty elsewhere. */
  readonly written: string;
  readonly compulsory: boolean;
  readonly wished: boolean;
  readonly wishedWhen: string;
  readonly plannedWhen: string;
  readonly hoursText: string;
}

export interface PaperCondition extends Choice {
  readonly group: "one-of" | "all";
}

/** The whole application as it is printed (leaflet, step 2). */
export interface ApplicationPaper {
  readonly cover: {
    /** YYYY-MM-DD, the date in the file's properties; `dateText` is what is printed. */
    readonly dateOn: string;
    readonly dateText: string;
    readonly companyName: string;
    readonly representative: string;
  };
  readonly wording: PaperWording;
  readonly headquarters: PaperHeadquarters;
  readonly site: PaperSite;
  readonly business: {
    readonly industry: string;
    /** その他 with its own words in `text`. */
    readonly kinds: readonly Choice[];
    readonly description: string;
  };
  readonly system: { readonly present: string; readonly background: string };
  readonly menu: readonly PaperMenuLine[];
  readonly menuTotal: { readonly text: string; readonly hoursText: string };
  readonly conditions: readonly PaperCondition[];
}

/** Which document the pages belong to: ten characters of base32, and a version counted from 1. */
export interface DocumentBinding {
  readonly documentId: string;
  readonly version: number;
}

export interface ApplicationPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly hash: string;
  readonly accessible: boolean;
}

const template = join(projectRoot, "src/programme/apply/pdf/application.typ");

/** The first 16 hex digits of the SHA-256 of the paper's canonical JSON (keys in order): any changed word changes it. */
export function paperHash(paper: ApplicationPaper): string {
  return createHash("sha256").update(canonicalJson(paper)).digest("hex").slice(0, 16);
}

/** The official form as a PDF, every page bound to its version by a QR code (qr-text.ts). Throws PdfError. */
export async function renderApplicationPdf(
  paper: ApplicationPaper,
  binding: DocumentBinding,
): Promise<ApplicationPdf> {
  const hash = paperHash(paper);
  const { bytes, pages, accessible } = await renderPdf({
    template,
    data: { paper, foot: footOf(paper, binding) },
    title: titleOf(paper),
    date: paper.cover.dateOn,
    pageCode: qrTextPattern({ ...binding, hash }),
  });
  return { bytes, pages, hash, accessible };
}

/** The document's title in the file's properties. */
export function titleOf({ wording, cover }: ApplicationPaper): string {
  return `${wording.subject} ${cover.companyName}`.trim();
}

function footOf({ wording }: ApplicationPaper, { documentId, version }: DocumentBinding): string {
  return fillIn(wording.foot, { documentId, version: String(version) });
}
