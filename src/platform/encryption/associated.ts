// What a ciphertext is bound to, written so that no two different places look the same.

/** Where an encrypted value lives; it can be opened nowhere else. */
export type Place = { readonly table: string; readonly row: string; readonly column: string };

/** Each part as UTF-8 after its own length (4 bytes, big endian): ("ab","c") and ("a","bc") differ. */
export function canonical(...parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, "utf8");
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
