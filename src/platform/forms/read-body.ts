// Reads the body of a request into memory, never more of it than allowed.

/** Either the bytes, or why there are none: more than allowed; or the connection broke, or too much came at once. */
export type Body = { ok: true; bytes: Buffer } | { ok: false; reason: "too-large" | "unreadable" };

/** How much of a body that is too large is still read and thrown away, so that the browser shows our answer. */
const drainedBytes = 256 * 1024 * 1024;

/** A body up to this size is always kept: forms of words go through however many scans are arriving. */
const smallBytes = 4 * 1024 * 1024;
/** All larger bodies that are arriving at one moment may together take so much memory. */
const arrivingBytes = 384 * 1024 * 1024;
let arriving = 0;

/**
 * Counts while reading, so that a wrong or missing Content-Length costs no memory. Of a larger body nothing is kept;
 * only of one beyond all measure the rest stays unread, and the browser may then see a broken connection. When too much
 * arrives at once, from however many senders, the next large body is "unreadable": its sender is asked to try again.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (Number(request.headers.get("content-length") ?? "0") > drainedBytes)
    return { ok: false, reason: "too-large" };
  if (request.bodyUsed) return { ok: false, reason: "unreadable" };
  if (!request.body) return { ok: true, bytes: Buffer.alloc(0) };
  return collect(request.body, maxBytes);
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let counted = 0;
  let crowded = false;
  const letGo = () => {
    chunks.length = 0;
    arriving -= counted;
    counted = 0;
  };
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > drainedBytes) break;
      if (size > maxBytes || crowded) {
        letGo();
        continue;
      }
      chunks.push(chunk);
      if (size <= smallBytes) continue;
      arriving += size - counted;
      counted = size;
      crowded = arriving > arrivingBytes;
      if (crowded) letGo();
    }
    if (size > maxBytes) return { ok: false, reason: "too-large" };
    return crowded ? { ok: false, reason: "unreadable" } : { ok: true, bytes: Buffer.concat(chunks, size) };
  } catch {
    return { ok: false, reason: "unreadable" };
  } finally {
    letGo();
  }
}
