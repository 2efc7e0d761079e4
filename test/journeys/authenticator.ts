// An authenticator app in a few lines: the six digits of a secret at a moment (RFC 6238, as the usual apps do it).
import { createHmac } from "node:crypto";

const stepMs = 30_000;

/** `steps` counts half minutes from now: the codes before and after this moment's are taken as well. */
export function codeOf(base32: string, steps = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / stepMs) + steps));
  const digest = createHmac("sha1", bytesOf(base32)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** An app in a person's hand: shows each code once, since each is taken only once. */
export function openAuthenticator(base32: string): { nextCode(): string } {
  const shown = new Set<string>();
  return {
    nextCode() {
      const code = [0, 1, -1].map((steps) => codeOf(base32, steps)).find((one) => !shown.has(one));
      if (code === undefined) throw new Error("the next code comes in half a minute");
      shown.add(code);
      return code;
    },
  };
}

function bytesOf(base32: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(base32.replaceAll(/[\s=]/g, ""), (letter) =>
    alphabet.indexOf(letter.toUpperCase()).toString(2).padStart(5, "0"),
  ).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
