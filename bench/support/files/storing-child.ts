// A process that does nothing but store files and say which are safe, to be killed or run out of room.
import { createHash, randomBytes } from "node:crypto";
import { argv, stdout } from "node:process";
import { systemClock } from "#platform/clock.ts";
import { openFolderStore } from "#platform/files/folder-store.ts";

export const storingFlag = "--store-files-in=";

export function storingFolder(): string | undefined {
  return argv.find((word) => word.startsWith(storingFlag))?.slice(storingFlag.length);
}

/** One line a file: "kept KEY SIZE SHA256", or "refused REASON". Small ones and large ones in turn. */
export async function storeFiles(folder: string): Promise<void> {
  const store = await openFolderStore({ folder, clock: systemClock });
  for (let count = 0; ; count += 1) {
    const bytes = randomBytes(count % 2 === 0 ? 2_000 : 400_000);
    const put = await store.put(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    stdout.write(put.ok ? `kept ${put.key} ${bytes.length} ${sha256}\n` : `refused ${put.reason}\n`);
  }
}
