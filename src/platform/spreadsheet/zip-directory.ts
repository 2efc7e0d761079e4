// Reads the table of contents of a ZIP file, and finds out whether its entries are as large as it says.
import { inflateRawSync } from "node:zlib";

export type ZipEntry = {
  readonly name: string;
  readonly unpackedBytes: number;
  /** Of the entry's own header. */
  readonly at: number;
  readonly packedBytes: number;
  readonly packed: boolean;
};

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const OWN_HEADER_BYTES = 30;
const STORED = 0;
/** The end record may be followed by a comment of at most this length. */
const MAX_COMMENT = 65_535;

/** Every entry as the file states it, or undefined where the table is missing, broken or of the 4 GB kind. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  if (end === undefined) return undefined;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > file.length || file.readUInt32LE(at) !== ENTRY) return undefined;
    const unpackedBytes = file.readUInt32LE(at + 24);
    if (unpackedBytes === 0xffffffff) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
    entries.push({
      name,
      unpackedBytes,
      at: file.readUInt32LE(at + 42),
      packedBytes: file.readUInt32LE(at + 20),
      packed: file.readUInt16LE(at + 10) !== STORED,
    });
    at += ENTRY_BYTES + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** False where an entry unpacks to more than it states: a file made to fill the memory. */
export function entriesAreHonest(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries.every((entry) => !entry.packed || unpacks(file, entry));
  } catch {
    return false;
  }
}

function unpacks(file: Buffer, { at, packedBytes, unpackedBytes }: ZipEntry): boolean {
  const start = at + OWN_HEADER_BYTES + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + packedBytes);
  // Throws when there is more than stated.
  return inflateRawSync(packed, { maxOutputLength: Math.max(unpackedBytes, 1) }).length <= unpackedBytes;
}

function findEnd(file: Buffer): number | undefined {
  const last = file.length - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (file.readUInt32LE(at) === END_RECORD) return at;
  }
  return undefined;
}
