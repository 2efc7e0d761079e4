// Reads the body of a request into memory, never more of it than allowed.

/** Either the bytes, or why there are none: more than allowed, or the connection broke. */
export type Body = { ok: true; bytes: Buffer } | { ok: false; reason: "too-large" | "unreadable" };

/** How much of a body that is too large is still read and thrown away, so that the browser shows our answer. */
const drainedBytes = 256 * 1024 * 1024;

/**
 * Counts while reading, so that a wrong or missing Content-Length costs no memory. Of a larger body nothing is kept;
 * only of one beyond all measure the rest stays unread, and the browser may then see a broken connection.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (Number(request.headers.get("content-length") ?? "0") > drainedBytes)
    return { ok: false, reason: "too-large" };
  if (request.bodyUsed) return { ok: false, reason: "unreadable" };
  if (!request.body) return { ok: true, bytes: Buffer.alloc(0) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > drainedBytes) break;
      if (size > maxBytes) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch {
    return { ok: false, reason: "unreadable" };
  }
  return size > maxBytes
    ? { ok: false, reason: "too-large" }
    : { ok: true, bytes: Buffer.concat(chunks, size) };
}
