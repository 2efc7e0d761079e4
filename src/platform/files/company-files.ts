// The door through which a company's files are kept: encrypted with its own key, re-read before anyone is told "safe".
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { decryptField, encryptField } from "#platform/encryption/field.ts";
import type { MasterKey } from "#platform/encryption/master-key.ts";
import type { Clock } from "../clock.ts";
import { type Actor, actorId } from "../database/actor.ts";
import type { Database } from "../database/database.ts";
import { type FileAudience, files } from "../schema.ts";
import { findCompanyKey, openCompanyKey } from "./company-keys.ts";
import { encryptedFiles } from "./encrypted-files.ts";
import { type FileStore, isFileKey, type PutFailure } from "./file-store.ts";

export type FileToKeep = {
  readonly companyId: string;
  readonly audience: FileAudience;
  /** The case it belongs to; needed for "parties" and "staff". */
  readonly caseId?: string | null;
  /** As the person's machine called it; encrypted, never part of an address or a log. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type FileKept =
  | { readonly ok: true; readonly fileId: string; readonly sha256: string }
  | { readonly ok: false; readonly reason: PutFailure };

export type KeptFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

export type CompanyFiles = {
  /** Durable when it answers ok: written, synced, re-read, compared, and recorded. */
  keep(actor: Actor, file: FileToKeep): Promise<FileKept>;
  /** Undefined when there is no such file or the actor may not see it; throws when it cannot be read back whole. */
  read(actor: Actor, fileId: string): Promise<KeptFile | undefined>;
};

type Needs = { database: Database; store: FileStore; master: MasterKey; clock: Clock };

export function openCompanyFiles({ database, store, master, clock }: Needs): CompanyFiles {
  const encrypted = encryptedFiles(store);
  return {
    async keep(actor, { companyId, audience, caseId = null, name, mediaType, bytes }) {
      const fileId = randomUUID();
      const dataKey = await database.as(actor, (tx) => openCompanyKey(tx, { master, clock }, companyId));
      const saved = await encrypted.save({ dataKey, place: contentOf(fileId) }, bytes);
      if (!saved.ok) return { ok: false, reason: saved.reason };
      const { key, plain, stored } = saved.file;
      await database.as(actor, (tx) =>
        tx.insert(files).values({
          id: fileId,
          companyId,
          audience,
          caseId,
          storeKey: key,
          encryptedName: encryptField(dataKey, name, nameOf(fileId)),
          mediaType,
          sizeBytes: plain.size,
          sha256: plain.sha256,
          sealedSizeBytes: stored.size,
          sealedSha256: stored.sha256,
          storedAt: clock.now(),
          storedBy: actorId(actor),
        }),
      );
      return { ok: true, fileId, sha256: plain.sha256 };
    },

    async read(actor, fileId) {
      const found = await database.as(actor, async (tx) => {
        const rows = await tx.select().from(files).where(eq(files.id, fileId));
        const row = rows[0];
        const dataKey = row && (await findCompanyKey(tx, master, row.companyId));
        return row && dataKey ? { row, dataKey } : undefined;
      });
      if (!found) return undefined;
      const { row, dataKey } = found;
      if (!isFileKey(row.storeKey)) throw new Error("the file's record holds no store key");
      const read = await encrypted.read(
        { dataKey, place: contentOf(fileId) },
        {
          key: row.storeKey,
          plain: { size: row.sizeBytes, sha256: row.sha256 },
          stored: { size: row.sealedSizeBytes, sha256: row.sealedSha256 },
        },
      );
      if (!read.ok) throw new Error(`a kept file cannot be read back: ${read.reason}`, { cause: read.error });
      return {
        name: decryptField(dataKey, row.encryptedName, nameOf(fileId)),
        mediaType: row.mediaType,
        bytes: read.bytes,
      };
    },
  };
}

const contentOf = (row: string) => ({ table: "files", row, column: "content" });
const nameOf = (row: string) => ({ table: "files", row, column: "name" });
