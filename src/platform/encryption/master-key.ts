// The installation's master key: given by the operator, or a file made once that only the program can read.
import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { EncryptionError } from "#platform/errors.ts";

/** Opens the companies' data keys and nothing else. `id` says which master key it is without telling it. */
export type MasterKey = { readonly kind: "master-key"; readonly id: string; readonly secret: KeyObject };

type Source = {
  readonly dataDir: string;
  /** 64 hexadecimal digits; wins over the file, which is then neither read nor made. */
  readonly masterKey?: string | undefined;
};

const fileName = "master.key";

/**
 * The operator's key if given, else the key file in the data directory, made on first use (0600, durable before
 * it is used). Throws EncryptionError ERR_MASTER_KEY_UNUSABLE; a damaged file is never replaced.
 */
export async function loadMasterKey({ dataDir, masterKey }: Source): Promise<MasterKey> {
  if (masterKey !== undefined) return masterKeyFrom(masterKey, "MASTER_KEY");
  const path = join(dataDir, fileName);
  const found = await readKeyFile(path);
  if (found !== undefined) return masterKeyFrom(found, path);
  await makeKeyFile(dataDir);
  return masterKeyFrom((await readKeyFile(path)) ?? "", path);
}

function masterKeyFrom(text: string, origin: string): MasterKey {
  if (!/^[0-9a-f]{64}\n?$/i.test(text)) throw unusable(`${origin} does not hold 64 hexadecimal digits`);
  const secret = createSecretKey(Buffer.from(text.trim(), "hex"));
  const id = createHmac("sha256", secret).update("himori master key id").digest("hex").slice(0, 16);
  return { kind: "master-key", id, secret };
}

async function readKeyFile(path: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw unusable(`${path} can be read by others; set its mode to 0600`);
    return await readFile(path, "latin1");
  } catch (cause) {
    if (cause instanceof EncryptionError) throw cause;
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw unusable(`${path} cannot be read`, cause);
  }
}

/** `link` refuses an existing name: of two programs starting at once one wins, and both then read its key. */
async function makeKeyFile(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const temporary = join(dataDir, `${fileName}.${randomBytes(8).toString("hex")}`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString("hex")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, join(dataDir, fileName)).catch(ignoreExisting);
  } catch (cause) {
    throw unusable(`${dataDir}: the key file cannot be made`, cause);
  } finally {
    await rm(temporary, { force: true });
  }
  const folder = await open(dataDir, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function ignoreExisting(cause: unknown): void {
  if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
}

function unusable(message: string, cause?: unknown): EncryptionError {
  return new EncryptionError("ERR_MASTER_KEY_UNUSABLE", message, { cause });
}
