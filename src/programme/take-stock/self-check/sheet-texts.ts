// The words of an answer and of an invitation, encrypted with the company's key, each bound to its own row.
import { z } from "zod";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { ItemAnswer } from "./rules.ts";

type AnswerWords = Omit<ItemAnswer, "answer">;

const answerWords = z.strictObject({ reason: z.string(), evidence: z.string(), role: z.string() });

const ofAnswer = (row: string) => ({ table: "check_answers", row, column: "encrypted_texts" });

export function sealTexts(texts: TextsOfCompany, row: string, words: AnswerWords): Uint8Array {
  const { reason, evidence, role } = words;
  return texts.encrypt(JSON.stringify({ reason, evidence, role }), ofAnswer(row));
}

export function openTexts(texts: TextsOfCompany, row: string, encrypted: Uint8Array): AnswerWords {
  return answerWords.parse(JSON.parse(texts.decrypt(encrypted, ofAnswer(row))));
}

const invitationWords = z.strictObject({
  /** Name or role, as the company calls the colleague. */
  role: z.string(),
  /** "" where the link is handed over by hand. */
  email: z.string(),
  token: z.string(),
});

export type InvitationWords = z.infer<typeof invitationWords>;

const ofInvitation = (row: string) => ({ table: "check_invitations", row, column: "encrypted_texts" });

export function sealInvitation(texts: TextsOfCompany, row: string, words: InvitationWords): Uint8Array {
  return texts.encrypt(JSON.stringify(words), ofInvitation(row));
}

export function openInvitation(texts: TextsOfCompany, row: string, encrypted: Uint8Array): InvitationWords {
  return invitationWords.parse(JSON.parse(texts.decrypt(encrypted, ofInvitation(row))));
}
