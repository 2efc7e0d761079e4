// Reads a phone number as people of a country write it, or of any other country with its country code.
import examples from "libphonenumber-js/mobile/examples";
import { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import { cleanLine } from "./clean-text.ts";
import { foldCode } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

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

/** ISO 3166 code of the country that numbers without a country code belong to. */
export type PhoneRule = { country: string };

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

/** `digits`: how many a usual number of the country has, without the leading 0. */
type Expected = { country: CountryCode | undefined; example: string; digits: number };

/** A code the metadata does not know leaves only numbers with their country code readable. */
function expectedIn(code: string): Expected {
  const country = isSupportedCountry(code) ? code : undefined;
  const number = country && getExampleNumber(country, examples);
  return {
    country,
    example: number ? number.formatNational() : "+81 3-1234-5678",
    digits: number ? number.nationalNumber.length : 9,
  };
}

/** Why a number that was taken apart is not one that can be called. */
function whyNot(parsed: PhoneNumber, { example, digits }: Expected): Understood<Phone> {
  const { length } = parsed.nationalNumber;
  if (length < digits - 1) return notUnderstood({ key: "phone-too-short", example });
  if (length > digits + 1) return notUnderstood({ key: "phone-too-long", example });
  return notUnderstood({ key: "no-such-phone", example });
}

/**
 * Understands full-width digits, every dash, labels (TEL), 代表, and extensions (内線123). The text is
 * written as in its country, or internationally where it was typed with its country code.
 * The large metadata set is used: the small one accepts 00181… as a Japanese number; on a server its 157 KB are nothing.
 */
export function readPhone(raw: string, rule: PhoneRule): Understood<Phone> {
  const expected = expectedIn(rule.country);
  const { country, example } = expected;
  const line = cleanLine(raw, 100);
  if (!line.ok) return line;
  const folded = foldCode(line.text).replace(label, "").replace(switchboard, "");
  if (severalNumbers.test(folded)) return notUnderstood({ key: "several-phones" });
  const ext = extension.exec(folded);
  const digits = (ext ? folded.slice(0, ext.index) : folded).replace(switchboard, "").trim();
  if (!/^[+\d(][-\d\s().+/]*$/u.test(digits)) return notUnderstood({ key: "not-a-phone", example });
  const parsed = parsePhoneNumberFromString(digits.replaceAll("/", "-"), {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  if (!parsed) {
    if (digits.replace(/\D/gu, "").length > 15) return notUnderstood({ key: "phone-too-long", example });
    return notUnderstood({ key: digits.startsWith("+") ? "no-such-phone" : "phone-too-short", example });
  }
  // Only a written "+" may lead abroad: 010-… typed in Japan would otherwise be read as a call to Finland.
  const abroad = parsed.country !== country;
  if (abroad && !digits.startsWith("+")) return notUnderstood({ key: "no-such-phone", example });
  if (!parsed.isValid())
    return abroad ? notUnderstood({ key: "no-such-phone", example }) : whyNot(parsed, expected);
  const phone = phoneOf(parsed, ext?.[1]);
  const text = abroad || digits.startsWith("+") ? phone.international : phone.national;
  return understood(phone, text + (ext ? ` ext. ${ext[1]}` : ""));
}
