// Makes a notice: the letter as the office has read it, on paper, kept in the file store before anything is decided.
import { editionOf, countryOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { findCompany } from "#people/queries.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { FileKept } from "#platform/files/company-files.ts";
import { type FormBasis, type HandedIn, labelOfField } from "#programme/apply/queries.ts";
import type { NoticeKind } from "./letters.ts";
import { admitMessages } from "./messages/company/catalog.ts";
import { type NoticePart, renderNotice } from "./pdf/notice-paper.ts";

export type LetterTexts = {
  readonly letter: string;
  readonly second: { readonly language: Language; readonly letter: string } | undefined;
};

export type NoticeText = LetterTexts & {
  readonly kind: NoticeKind;
  readonly remarks: readonly { readonly field: string; readonly remark: string }[];
};

type Making = { readonly handedIn: HandedIn; readonly text: NoticeText };

/** Readable by the company and the office. Throws PdfError. */
export async function keepNotice(programme: Programme, actor: Actor, making: Making): Promise<FileKept> {
  const bytes = await noticePdf(programme, actor, making);
  const { supportCase, submission } = making.handedIn;
  return programme.platform.files.keep(actor, {
    companyId: supportCase.companyId,
    caseId: supportCase.id,
    audience: "programme",
    name: `notice-${making.text.kind}-${submission.receiptNumber}.pdf`,
    mediaType: "application/pdf",
    bytes,
  });
}

/** Also for looking at it before it is decided. Throws PdfError. */
export async function noticePdf(programme: Programme, actor: Actor, making: Making): Promise<Uint8Array> {
  const { database, clock } = programme.platform;
  const { supportCase, submission } = making.handedIn;
  const company = await database.as(actor, (tx) => findCompany(tx, supportCase.companyId));
  const edition = editionOf(programme, supportCase.editionId);
  const country = countryOf(edition, supportCase.country);
  const basis = { edition, country, answers: submission.answers };
  const { text } = making;
  const about = { basis, company: company?.name ?? "", text, receiptNumber: submission.receiptNumber };
  const dateOn = todayAtHome(clock);
  const second = text.second ? [partIn(text.second.language, text.second.letter, { ...about, dateOn })] : [];
  const parts = [partIn("ja", text.letter, { ...about, dateOn }), ...second];
  return renderNotice({ parts, foot: submission.receiptNumber, dateOn });
}

type About = {
  readonly basis: FormBasis;
  readonly company: string;
  readonly text: NoticeText;
  readonly receiptNumber: string;
  readonly dateOn: string;
};

function partIn(language: Language, letter: string, about: About): NoticePart {
  const { basis, company, text, receiptNumber, dateOn } = about;
  const words = admitMessages[language];
  return {
    language,
    head: [formatDate(language, dateOn), `${words.receipt} ${receiptNumber}`],
    addressee: words.notices.addressee(company),
    sender: [basis.edition.programmeName[language], basis.edition.contact.office[language]],
    title: words.notices.titles[text.kind],
    letter,
    remarksTitle: words.notices.remarks,
    remarks: text.remarks.map(({ field, remark }) => ({
      label: labelOfField(field, basis, language),
      remark,
    })),
  };
}

/** The letter in a reader's own language where there is one in it, else the Japanese one. */
export function letterFor(
  notice: { letter: string; secondLanguage: string | null; secondLetter: string | null },
  language: Language,
): { readonly language: Language; readonly letter: string } {
  const { secondLanguage, secondLetter } = notice;
  if (language === secondLanguage && secondLetter !== null) return { language, letter: secondLetter };
  return { language: "ja", letter: notice.letter };
}
