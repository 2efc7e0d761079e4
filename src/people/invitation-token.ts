// The secret in an invitation's link: mailed once, kept only as its hash.
import { createHash, randomBytes } from "node:crypto";

export function makeToken(): { token: string; tokenHash: string } {
  const token = randomBytes(24).toString("base64url");
  return { token, tokenHash: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
