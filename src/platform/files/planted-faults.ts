// A file system that fails on purpose, to prove that a store never acknowledges what is not there.
import type { FileSystem, OpenFile } from "./file-system.ts";

export type Call = keyof FileSystem | keyof OpenFile;

/**
 * `fail`: the call throws with this code. `short`: a write stores only the first half and says so. `corrupt`: a
 * write turns a bit over and reports success. `lost`: the call reports success and does nothing.
 */
export type Fault = { readonly fail: string } | "short" | "corrupt" | "lost";

/** Asked before each call; undefined lets it through. */
export type Plan = (call: Call, path: string) => Fault | undefined;

export function withFaults(fs: FileSystem, plan: Plan): FileSystem {
  const through = async <T>(call: Call, path: string, act: () => Promise<T>): Promise<T> => {
    failIf(plan(call, path), call);
    return act();
  };
  const loseable = async (call: Call, path: string, act: () => Promise<void>): Promise<void> => {
    const fault = plan(call, path);
    failIf(fault, call);
    if (fault !== "lost") await act();
  };
  const file = async (call: "create" | "open", path: string): Promise<OpenFile> => {
    const opened = await through(call, path, () => fs[call](path));
    return {
      write: (bytes) => faultyWrite(opened, bytes, plan("write", path)),
      read: (into) => through("read", path, () => opened.read(into)),
      sync: () => loseable("sync", path, () => opened.sync()),
      close: async () => {
        await opened.close();
        failIf(plan("close", path), "close");
      },
    };
  };
  return {
    makeFolder: (path) => through("makeFolder", path, () => fs.makeFolder(path)),
    create: (path) => file("create", path),
    open: (path) => file("open", path),
    rename: (from, to) => loseable("rename", to, () => fs.rename(from, to)),
    remove: (path) => through("remove", path, () => fs.remove(path)),
    syncFolder: (path) => loseable("syncFolder", path, () => fs.syncFolder(path)),
    names: (path) => through("names", path, () => fs.names(path)),
    modifiedAt: (path) => through("modifiedAt", path, () => fs.modifiedAt(path)),
  };
}

async function faultyWrite(file: OpenFile, bytes: Uint8Array, fault: Fault | undefined): Promise<number> {
  failIf(fault, "write");
  if (fault === "lost") return bytes.length;
  if (fault === "short") return file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  if (fault !== "corrupt") return file.write(bytes);
  const altered = Uint8Array.from(bytes);
  const at = Math.floor(bytes.length / 2);
  altered[at] = (altered[at] ?? 0) ^ 1;
  return file.write(altered);
}

function failIf(fault: Fault | undefined, call: Call): void {
  if (typeof fault === "object") {
    throw Object.assign(new Error(`planted: ${fault.fail} in ${call}`), { code: fault.fail });
  }
}
