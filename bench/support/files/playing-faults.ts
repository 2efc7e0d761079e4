// Faults planted under the real site: into the keeping of a file, an upload, and the handing in.
import { randomBytes } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import { findScan, findSubmission } from "#programme/apply/submission-store.ts";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { urls } from "#urls.ts";
import type { Call, Fault } from "#platform/files/planted-faults.ts";
import type { Applicant } from "../applicant.ts";
import type { Ground } from "../ground.ts";
import type { PlantedFault, Rig } from "./rig.ts";

const failing: readonly Fault[] = [{ fail: "ENOSPC" }, { fail: "EIO" }, { fail: "EDQUOT" }];
const writing: readonly Fault[] = [...failing, "short", "corrupt", "lost"];

/** Every call that keeping one file makes, with every fault it can have. */
export function everyFault(calls: readonly Call[]): PlantedFault[] {
  const counts = new Map<Call, number>();
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1);
  return [...counts].flatMap(([call, times]) =>
    Array.from({ length: times }, (_, index) => index + 1).flatMap((nth) =>
      (call === "write" ? writing : failing).map((fault) => ({ call, nth, fault })),
    ),
  );
}

export type Findings = { acknowledged: number; refused: number; readonly faults: string[] };

function named({ call, nth, fault }: PlantedFault): string {
  return `${typeof fault === "string" ? fault : fault.fail} in ${call} ${nth}`;
}

/** Keeps a file once for each fault; what is called kept must be there, byte for byte. */
export async function keepUnderFaults(
  rig: Rig,
  { actor, companyId }: Applicant,
  found: Findings,
): Promise<void> {
  const keep = (bytes: Uint8Array) =>
    rig.files.keep(actor, {
      companyId,
      audience: "company",
      name: "控え.pdf",
      mediaType: "application/pdf",
      bytes,
    });
  await keep(randomBytes(10));
  rig.plant(undefined);
  await keep(randomBytes(150_000));
  for (const fault of everyFault([...rig.calls])) {
    const bytes = randomBytes(150_000);
    rig.plant(fault);
    const kept = await keep(bytes);
    rig.plant(undefined);
    if (!kept.ok) {
      found.refused += 1;
      continue;
    }
    found.acknowledged += 1;
    const back = await rig.sound.read(actor, kept.fileId).catch(() => undefined);
    if (!back || !Buffer.from(back.bytes).equals(bytes))
      found.faults.push(`kept, but not there: ${named(fault)}`);
  }
}

/** The faults a request is tried with: one of each kind, at the places where it hurts. */
const forRequests: readonly PlantedFault[] = [
  { call: "create", nth: 1, fault: { fail: "ENOSPC" } },
  { call: "write", nth: 1, fault: { fail: "ENOSPC" } },
  { call: "write", nth: 1, fault: "corrupt" },
  { call: "write", nth: 1, fault: "lost" },
  { call: "sync", nth: 1, fault: { fail: "EIO" } },
  { call: "close", nth: 1, fault: { fail: "EDQUOT" } },
  { call: "rename", nth: 1, fault: { fail: "EIO" } },
  { call: "open", nth: 1, fault: { fail: "EIO" } },
  { call: "read", nth: 1, fault: { fail: "EIO" } },
];

const { failed: notKept, notConfirmed } = applyMessages.ja.handIn;

/** When all is written already: the copy cannot be read again, so no receipt is shown yet. */
const whenRereading: PlantedFault = { call: "open", nth: 2, fault: { fail: "EIO" } };

/** Each refused request says "could not keep it", with status 422, and leaves no trace of a receipt. */
async function expectRefusal(
  answer: Response,
  { what, said = notKept }: { what: string; said?: string },
  found: Findings,
): Promise<void> {
  const text = await answer.text();
  found.refused += 1;
  if (answer.status !== 422) found.faults.push(`${what}: answered ${answer.status}`);
  else if (!text.includes(said)) found.faults.push(`${what}: the person is not told ${said}`);
}

export async function uploadUnderFaults(
  rig: Rig,
  on: { ground: Ground; applicant: Applicant },
  found: Findings,
) {
  const { ground, applicant } = on;
  const { caseId, cookie, actor } = applicant;
  for (const fault of forRequests) {
    const bytes = blankPage();
    const body = new FormData();
    body.append("sealed", new File([bytes], "押印済み.png", { type: "image/png" }));
    rig.plant(fault);
    const answer = await rig.send(urls.scans.to({ caseId }), { cookie, body });
    rig.plant(undefined);
    const scanId = answer.headers.get("location")?.split("/").at(-1);
    if (answer.status !== 303 || scanId === undefined) {
      await expectRefusal(answer, { what: `upload with ${named(fault)}` }, found);
      continue;
    }
    found.acknowledged += 1;
    const scan = await ground.programme.platform.database.as(actor, (tx) => findScan(tx, scanId));
    const fileId = scan?.pages[0]?.fileId ?? "";
    const back = await rig.sound.read(actor, fileId).catch(() => undefined);
    if (!back || !Buffer.from(back.bytes).equals(bytes))
      found.faults.push(`an upload was taken whose file is not there: ${named(fault)}`);
  }
}

export async function handInUnderFaults(
  rig: Rig,
  on: { ground: Ground; applicant: Applicant },
  found: Findings,
) {
  const { ground, applicant } = on;
  const { caseId, cookie, actor } = applicant;
  const paper = await rig.send(urls.applicationPdf.to({ caseId }), { cookie });
  const body = new FormData();
  body.append("sealed", new File([await paper.arrayBuffer()], "押印済み.pdf", { type: "application/pdf" }));
  const uploaded = await rig.send(urls.scans.to({ caseId }), { cookie, body });
  const path = uploaded.headers.get("location") ?? "";
  const receipt = async () => {
    const submission = await ground.programme.platform.database.as(actor, (tx) => findSubmission(tx, caseId));
    const copy = submission && (await rig.sound.read(actor, submission.paperFileId).catch(() => undefined));
    return { submission, copy };
  };
  for (const fault of [...forRequests, whenRereading, undefined]) {
    rig.plant(fault);
    const answer = await rig.send(path, { cookie, body: new URLSearchParams() });
    rig.plant(undefined);
    const what = fault ? `handing in with ${named(fault)}` : "handing in without a fault";
    const { submission, copy } = await receipt();
    if (submission && !copy) return void found.faults.push(`${what}: a receipt without its paper`);
    if (answer.status === 303 && submission) {
      found.acknowledged += 1;
      return;
    }
    if (!fault) found.faults.push(`${what}: answered ${answer.status}`);
    else await expectRefusal(answer, { what, said: submission ? notConfirmed : notKept }, found);
  }
}

/** A small picture with nothing on it: a page that no code can be read on. */
function blankPage(): Buffer<ArrayBuffer> {
  const side = 120;
  const rows = Buffer.alloc(side * (side + 1), 255);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  randomBytes(8).copy(rows, side * 3 + 10);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")]);
}

function chunk(type: string, content: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
