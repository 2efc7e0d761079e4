// The real site over the real file store, with a file system underneath that fails when it is told to.
import { join } from "node:path";
import { type CompanyFiles, openCompanyFiles } from "#platform/files/company-files.ts";
import { nodeFileSystem } from "#platform/files/file-system.ts";
import { type FileStore, newFileKey } from "#platform/files/file-store.ts";
import { openFolderStore } from "#platform/files/folder-store.ts";
import { piecesOf } from "#platform/files/pieces.ts";
import { type Call, type Fault, type Plan, withFaults } from "#platform/files/planted-faults.ts";
import { loadMasterKey } from "#platform/encryption/master-key.ts";
import { createHash } from "node:crypto";
import { allJobs, buildApp } from "../../../src/app.tsx";
import type { Ground } from "../ground.ts";

export type PlantedFault = { readonly call: Call; readonly nth: number; readonly fault: Fault };

export type Rig = {
  readonly files: CompanyFiles;
  /** The same files over a file system without faults: what really lies there. */
  readonly sound: CompanyFiles;
  /** Plants the fault, or takes it away. */
  plant(fault: PlantedFault | undefined): void;
  /** The calls since the last planting. */
  readonly calls: Call[];
  send(path: string, sending: { cookie: string; body?: BodyInit }): Promise<Response>;
};

export async function openRig(ground: Ground, { careless }: { careless: boolean }): Promise<Rig> {
  const { platform } = ground.programme;
  const { database, clock, config } = platform;
  const master = await loadMasterKey({ dataDir: config.dataDir });
  const folder = join(config.dataDir, "files");
  const calls: Call[] = [];
  let planted: PlantedFault | undefined;
  const plan: Plan = (call) => {
    calls.push(call);
    const count = calls.filter((one) => one === call).length;
    return planted?.call === call && planted.nth === count ? planted.fault : undefined;
  };
  const faulty = await openFolderStore({ folder, clock, fs: withFaults(nodeFileSystem, plan) });
  const store = careless ? carelessly(faulty) : faulty;
  const files = openCompanyFiles({ database, store, master, clock });
  const sound = openCompanyFiles({
    database,
    store: await openFolderStore({ folder, clock }),
    master,
    clock,
  });
  await platform.queue.prepare(allJobs({ programme: ground.programme, signIn: ground.signIn }));
  const assets = { css: "/app.css", scripts: {} };
  const app = buildApp({
    programme: { ...ground.programme, platform: { ...platform, files } },
    signIn: ground.signIn,
    assets,
  });
  return {
    files,
    sound,
    calls,
    plant(fault) {
      planted = fault;
      calls.length = 0;
    },
    async send(path, { cookie, body }) {
      const headers = { cookie, "sec-fetch-site": "same-origin", "accept-language": "ja" };
      const method = body === undefined ? "GET" : "POST";
      const address = `http://localhost${path}`;
      return app.fetch(new Request(address, { method, headers, ...(body === undefined ? {} : { body }) }));
    },
  };
}

/** The planted fault of the measurement: a store that says "safe" whatever became of the bytes. */
function carelessly(store: FileStore): FileStore {
  return {
    ...store,
    async put(content) {
      const parts: Uint8Array[] = [];
      for await (const piece of piecesOf(content)) parts.push(Uint8Array.from(piece));
      const bytes = Buffer.concat(parts);
      const put = await store.put(bytes);
      if (put.ok) return put;
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { ok: true, key: newFileKey(), size: bytes.length, sha256 };
    },
  };
}
