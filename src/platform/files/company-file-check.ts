// Reads every kept file again and compares it with its record: size, hash, and that its company's key opens it.
import { asc } from "drizzle-orm";
import { systemActor } from "../database/actor.ts";
import type { Database } from "../database/database.ts";
import { files } from "../schema.ts";
import type { CompanyFiles } from "./company-files.ts";

export type FilesVerified = {
  readonly files: number;
  readonly faults: readonly { readonly fileId: string; readonly problem: string }[];
};

type Needs = { readonly database: Database; readonly files: CompanyFiles };

/** One file after the other, so that memory holds the largest file at most. */
export async function verifyFiles({ database, files: kept }: Needs): Promise<FilesVerified> {
  const actor = systemActor("verify");
  const rows = await database.as(actor, (tx) =>
    tx.select({ id: files.id }).from(files).orderBy(asc(files.storedAt), asc(files.id)),
  );
  const faults: { fileId: string; problem: string }[] = [];
  for (const { id: fileId } of rows) {
    try {
      const read = await kept.read(actor, fileId);
      if (!read) faults.push({ fileId, problem: "its record or its company's key is gone" });
    } catch (error) {
      faults.push({ fileId, problem: error instanceof Error ? error.message : "unreadable" });
    }
  }
  return { files: rows.length, faults };
}
