// English texts that tell what is wrong with an input.
import type { Shape } from "#i18n/catalog.ts";
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  required: (field) => `${field}: please fill this in.`,
  "too-long": (field, { max, length }) =>
    `${field}: please use no more than ${formatNumber("en", max)} characters (now ${formatNumber("en", length)}).`,
  "control-characters": (field, { characters }) =>
    `${field}: the text holds invisible control characters (${characters.join(", ")}). Please delete that part and type it again.`,
  "unshowable-characters": (field, { characters }) =>
    `${field}: the text holds characters that other computers cannot show (${characters.join(", ")}). Please replace them.`,
  "broken-characters": (field) =>
    `${field}: some characters could not be read. Please type the parts shown as “\uFFFD” again.`,
  "not-a-date": (field) =>
    `${field}: please enter day, month and year, such as 23 November 2026 or 2026-11-23.`,
  "no-such-date": (field) => `${field}: this date does not exist. Please check the day, month and year.`,
  "ambiguous-date": (field, { candidates }) =>
    `${field}: this could mean ${formatDate("en", candidates[0])} or ${formatDate("en", candidates[1])}. Please write the month as a word, or the year first.`,
  "date-too-early": (field, { earliest }) =>
    `${field}: please enter ${formatDate("en", earliest)} or a later date.`,
  "date-too-late": (field, { latest }) =>
    `${field}: please enter ${formatDate("en", latest)} or an earlier date.`,
  "not-a-time": (field) => `${field}: please enter a time of day, such as 14:30.`,
  "not-a-phone": (field, { example }) =>
    `${field}: please enter a phone number in digits, such as ${example}.`,
  "several-phones": (field) => `${field}: please enter one phone number only.`,
  "phone-too-short": (field, { example }) =>
    `${field}: some digits are missing. Please enter the number with its area code, such as ${example}.`,
  "phone-too-long": (field, { example }) =>
    `${field}: there are too many digits. Please enter one number, such as ${example}.`,
  "no-such-phone": (field, { example }) =>
    `${field}: no phone number looks like this. Please check it (example: ${example}). For a number of another country, start with its country code, such as +86.`,
  "not-a-postal-code": (field) =>
    `${field}: please enter the seven digits of a Japanese postal code, such as 100-0001.`,
  "corporate-number-length": (field, { digits }) => `${field}: please enter 13 digits (now ${digits}).`,
  "corporate-number-check": (field) =>
    `${field}: one of the digits is wrong. Please check each of them; the National Tax Agency's Corporate Number site lists the right number.`,
  "not-an-email": (field) => `${field}: please enter an e-mail address such as name@example.com.`,
  "several-emails": (field) => `${field}: please enter one e-mail address only.`,
  "not-a-url": (field) => `${field}: please enter a web address such as https://www.example.com.`,
  "url-scheme": (field) => `${field}: please enter an address that begins with https:// or http://.`,
  "url-credentials": (field) =>
    `${field}: the address holds a user name or password. Please delete the part up to “@”.`,
  "not-a-whole-number": (field) => `${field}: please enter a whole number, such as 15.`,
  "number-too-small": (field, { min }) => `${field}: please enter ${formatNumber("en", min)} or more.`,
  "number-too-large": (field, { max }) => `${field}: please enter ${formatNumber("en", max)} or less.`,
  "choice-required": (field) => `${field}: please choose one of the options.`,
  "not-a-choice": (field) => `${field}: please choose one of the options shown.`,
  "file-required": (field) => `${field}: please choose a file.`,
  "file-empty": (field) => `${field}: the file is empty. Please choose a file with content.`,
  "file-too-large": (field, { maxBytes }) =>
    `${field}: the file is too large. Please choose one of at most ${formatMegabytes("en", maxBytes)}.`,
  "too-many-files": (field, { max }) => `${field}: there are too many files. Please choose at most ${max}.`,
  "form-too-large": (_, { maxBytes }) =>
    `What you sent was too large to take in. Please reduce it to at most ${formatMegabytes("en", maxBytes)} in all and send it again.`,
  "form-unreadable": () =>
    "What you sent did not reach us completely. Please check your connection and send it again.",
};
