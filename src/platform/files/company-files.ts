// The door through which a company's files are kept: encrypted with its own key, re-read before anyone is told "safe".
import type { Actor } from "../database/actor.ts";
import type { FileAudience } from "../schema.ts";

export type FileToKeep = {
  readonly companyId: string;
  readonly audience: FileAudience;
  /** As the person's machine called it; encrypted, never part of an address or a log. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type FileKept =
  | { readonly ok: true; readonly fileId: string; readonly sha256: string }
  | { readonly ok: false; readonly reason: "disk-full" | "mismatch" | "io" };

export type KeptFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

export type CompanyFiles = {
  /** Durable when it answers ok: written, synced, re-read, compared, and recorded. */
  keep(actor: Actor, file: FileToKeep): Promise<FileKept>;
  /** Undefined when there is no such file or the actor may not see it; throws when it cannot be read back whole. */
  read(actor: Actor, fileId: string): Promise<KeptFile | undefined>;
};
