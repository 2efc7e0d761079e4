// The few file-system calls a store makes, as a door, so that faults can be planted behind it.
import { mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";

export type OpenFile = {
  /** Bytes really written; may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Bytes read into the buffer from where the last read ended; 0 at the end of the file. */
  read(into: Uint8Array): Promise<number>;
  /** Returns once the content is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
};

export type FileSystem = {
  /** Mode 0700, with its parents; nothing happens if it is there. */
  makeFolder(path: string): Promise<void>;
  /** A new file, mode 0600; fails if the name exists. */
  create(path: string): Promise<OpenFile>;
  open(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Returns once the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>;
  names(folder: string): Promise<string[]>;
  modifiedAt(path: string): Promise<Date>;
};

async function openFile(path: string, flags: "r" | "wx"): Promise<OpenFile> {
  const file = await open(path, flags, 0o600);
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    read: async (into) => (await file.read(into)).bytesRead,
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

/** The real one. */
export const nodeFileSystem: FileSystem = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  create: (path) => openFile(path, "wx"),
  open: (path) => openFile(path, "r"),
  rename,
  remove: unlink,
  syncFolder: async (path) => {
    const folder = await openFile(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  names: (folder) => readdir(folder),
  modifiedAt: async (path) => (await stat(path)).mtime,
};

/** The system's code of a failed call ("ENOSPC"), or undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
