// An authenticator app in a few lines: the six digits of a secret at a moment (RFC 6238, as the usual apps do it).
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished, vi } from "vitest";

const stepMs = 30_000;

/** `steps` counts half minutes from now: the codes before and after this moment's are taken as well. */
export function codeOf(base32: string, steps = 0): string {
  return codeAt(base32, stepNow() + steps);
}

/** Until the test is over it stays this very moment, so that no code runs out on its way; timers run on. */
export function holdTheMoment(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** An app in a person's hand, in running time. */
export type Authenticator = {
  /** A code not shown before that is taken for at least half a minute; waits for it, mostly not at all. */
  nextCode(): Promise<string>;
};

/** Codes are shown each once, since each is taken only once. */
export function openAuthenticator(base32: string): Authenticator {
  let shown = 0;
  return {
    async nextCode() {
      shown = Math.max(shown + 1, stepNow());
      // The next half minute's code is taken already.
      while (shown > stepNow() + 1) await sleep(200);
      return codeAt(base32, shown);
    },
  };
}

function stepNow(): number {
  return Math.floor(Date.now() / stepMs);
}

function codeAt(base32: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", bytesOf(base32)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function bytesOf(base32: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(base32.replaceAll(/[\s=]/g, ""), (letter) =>
    alphabet.indexOf(letter.toUpperCase()).toString(2).padStart(5, "0"),
  ).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
