// Texts of ours that travel through the visitor's browser: nobody else can read, change, redirect or keep them.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

type Sealing = {
  readonly secret: string;
  /** What it is for: a text sealed for one purpose opens for no other. */
  readonly purpose: string;
};

const nonceLength = 12;
const tagLength = 16;

function keyFrom({ secret, purpose }: Sealing): Buffer {
  return createHmac("sha256", secret).update(`sealed text: ${purpose}`).digest();
}

/** AES-256-GCM, url-safe; opens until the given moment. */
export function sealText(sealing: Sealing, text: string, until: Date): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", keyFrom(sealing), nonce);
  const plain = `${until.getTime()} ${text}`;
  return Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  );
}

/** Undefined for anything that is not ours, was changed, is for another purpose, or too old. */
export function openText(sealing: Sealing, sealed: string, now: Date): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceLength + tagLength) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", keyFrom(sealing), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const start = decipher.update(bytes.subarray(nonceLength, -tagLength));
  try {
    const plain = Buffer.concat([start, decipher.final()]).toString("utf8");
    const space = plain.indexOf(" ");
    return Number(plain.slice(0, space)) > now.getTime() ? plain.slice(space + 1) : undefined;
  } catch {
    return undefined;
  }
}
