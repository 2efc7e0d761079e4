// Reads a phone number of the five countries, or any other with its country code.
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { PhoneNumber } from "libphonenumber-js/max";
import { cleanLine } from "./clean-text.ts";
import { foldCode } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { PhoneCountry, Understood } from "./understood.ts";

export type Phone = {
  /** "+81312345678" */
  e164: string;
  /** As written inside its country: "03-1234-5678". */
  national: string;
  /** "+81 3 1234 5678" */
  international: string;
  /** Digits of the extension (内線), at most six. */
  extension?: string;
};

/** The country that numbers without a country code belong to. */
export type PhoneRule = { country: PhoneCountry };

const label = /^(?:tel|phone|電話(?:番号)?|fax|mobile|hp|โทร\.?|điện thoại|đt|电话)\s*[.:]?\s*/iu;
const switchboard = /\s*\(?(?:代表?|大代表|直通|main)\)?\s*$/iu;
const extension =
  /[\s,;(]*(?:内線(?:番号)?|ext(?:ension|n)?\.?|分机|转|ต่อ|máy lẻ|số máy lẻ|pesawat|x|#|;ext=)\s*[:.=]?\s*(\d{1,6})\)?$/iu;
const severalNumbers = /\d[\d\s().-]{6,}\s*(?:[/,;、・]|または|or|และ|hoặc|atau)\s*\+?[\d(][\d\s().-]{6,}/iu;

function phoneOf(parsed: PhoneNumber, ext: string | undefined): Phone {
  return {
    e164: parsed.number,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
    ...(ext === undefined ? {} : { extension: ext }),
  };
}

/** Why a number that was taken apart is not one that can be called. */
function whyNot(parsed: PhoneNumber, country: PhoneCountry): Understood<Phone> {
  const nationalDigits = parsed.nationalNumber.length;
  const usual = { JP: [9, 10], CN: [10, 11], TH: [8, 9], VN: [9, 10], ID: [8, 12] } as const;
  const [shortest, longest] = usual[country];
  if (nationalDigits < shortest) return notUnderstood({ key: "phone-too-short", country });
  if (nationalDigits > longest) return notUnderstood({ key: "phone-too-long", country });
  return notUnderstood({ key: "no-such-phone", country });
}

/**
 * Understands full-width digits, every dash, labels (TEL), 代表, and extensions (内線123). The text is the
 * international form, which means the same number in all five countries.
 * The large metadata set is used: the small one accepts 00181… as a Japanese number; on a server its 157 KB are nothing.
 */
export function readPhone(raw: string, { country }: PhoneRule): Understood<Phone> {
  const line = cleanLine(raw, 100);
  if (!line.ok) return line;
  const folded = foldCode(line.text).replace(label, "").replace(switchboard, "");
  if (severalNumbers.test(folded)) return notUnderstood({ key: "several-phones" });
  const ext = extension.exec(folded);
  const digits = (ext ? folded.slice(0, ext.index) : folded).replace(switchboard, "").trim();
  if (!/^[+\d(][-\d\s().+/]*$/u.test(digits)) return notUnderstood({ key: "not-a-phone", country });
  const parsed = parsePhoneNumberFromString(digits.replaceAll("/", "-"), {
    defaultCountry: country,
    extract: false,
  });
  if (!parsed) {
    if (digits.replace(/\D/gu, "").length > 15) return notUnderstood({ key: "phone-too-long", country });
    return notUnderstood({ key: digits.startsWith("+") ? "no-such-phone" : "phone-too-short", country });
  }
  // Only a written "+" may lead abroad: 010-… typed in Japan would otherwise be read as a call to Finland.
  const abroad = parsed.country !== country;
  if (abroad && !digits.startsWith("+")) return notUnderstood({ key: "no-such-phone", country });
  if (!parsed.isValid())
    return abroad ? notUnderstood({ key: "no-such-phone", country }) : whyNot(parsed, country);
  const phone = phoneOf(parsed, ext?.[1]);
  return understood(phone, phone.international + (ext ? ` ext. ${ext[1]}` : ""));
}
