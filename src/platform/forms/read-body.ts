// Reads the body of a request into memory, never more of it than allowed.

/** Either the bytes, or why there are none: more than allowed, or the connection broke. */
export type Body = { ok: true; bytes: Buffer } | { ok: false; reason: "too-large" | "unreadable" };

/**
 * Counts while reading, so that a wrong or missing Content-Length costs no memory. A body that is too large is left
 * unread: the server drains or closes the connection.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (Number(request.headers.get("content-length") ?? "0") > maxBytes)
    return { ok: false, reason: "too-large" };
  if (request.bodyUsed) return { ok: false, reason: "unreadable" };
  if (!request.body) return { ok: true, bytes: Buffer.alloc(0) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > maxBytes) return { ok: false, reason: "too-large" };
      chunks.push(chunk);
    }
  } catch {
    return { ok: false, reason: "unreadable" };
  }
  return { ok: true, bytes: Buffer.concat(chunks, size) };
}
