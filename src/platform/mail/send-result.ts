// What became of an attempt to send: whether trying the same mail again can help.
import type { NodemailerError } from "nodemailer";

/** `reason` is a code, safe to log; never the server's text, which may quote the recipient. */
export type SendResult =
  | { readonly status: "sent" }
  | { readonly status: "refused-for-good"; readonly reason: string }
  | { readonly status: "try-again"; readonly reason: string };

/**
 * Only a lasting refusal of this recipient or this content is for good. A refused sign-in or sender is a matter
 * of configuration: the mails wait until the operator has mended it.
 */
export function resultOfError(error: NodemailerError): SendResult {
  const reason = [error.code ?? "UNKNOWN", error.responseCode].filter((part) => part !== undefined).join("-");
  const aboutThisMail = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  const tooLarge = error.responseCode === 552;
  const aboutTheSender = error.command === "MAIL FROM" && error.responseCode !== undefined && !tooLarge;
  const lasting = aboutThisMail && error.permanent !== false && !aboutTheSender;
  return { status: lasting ? "refused-for-good" : "try-again", reason };
}
