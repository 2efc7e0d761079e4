// Full disks, failing calls, altered bytes, killed processes: never a receipt without the file, never an answer of 500.
import { join } from "node:path";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { closeScan } from "#platform/scan/read-scan.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant } from "../support/applicant.ts";
import {
  type Findings,
  handInUnderFaults,
  keepUnderFaults,
  uploadUnderFaults,
} from "../support/files/playing-faults.ts";
import {
  killedWhileStoring,
  onFullDisk,
  type Trouble,
  underFileLimit,
} from "../support/files/real-trouble.ts";
import { openRig } from "../support/files/rig.ts";
import { storeFiles, storingFolder } from "../support/files/storing-child.ts";
import { type Ground, onGround } from "../support/ground.ts";
import { measured } from "../support/measured.ts";
import { type Random, randomFrom } from "../support/random.ts";

type Asked = { readonly broken: boolean; readonly long: boolean; readonly seed: number };

async function prove({ broken, long, seed }: Asked) {
  return onGround(async (ground) => {
    const found: Findings = { acknowledged: 0, refused: 0, faults: [] };
    await playFaults(ground, { broken, rounds: long ? 20 : 1 }, found);
    const kills = long ? 60 : broken ? 0 : 4;
    const troubles = broken ? [] : await realTrouble(ground, { kills, random: randomFrom(seed) });
    for (const { kept, faults, refused } of troubles) {
      found.acknowledged += kept;
      found.refused += refused.length;
      found.faults.push(...faults);
    }
    for (const fault of found.faults.slice(0, 6)) console.log(`  ${fault}`);
    const figure =
      `${found.faults.length} false receipts; ${found.acknowledged} files acknowledged and there, ` +
      `${found.refused} refused with the reason (seed ${seed})`;
    return { figure, holds: found.faults.length === 0 && found.acknowledged > 10 && found.refused > 40 };
  });
}

async function playFaults(
  ground: Ground,
  { broken, rounds }: { broken: boolean; rounds: number },
  found: Findings,
): Promise<void> {
  const rig = await openRig(ground, { careless: broken });
  try {
    for (let round = 0; round < rounds; round += 1) {
      const applicant = await addApplicant(ground, { country: "CN", answers: answersOfA });
      await keepUnderFaults(rig, applicant, found);
      await uploadUnderFaults(rig, { ground, applicant }, found);
      await handInUnderFaults(rig, { ground, applicant }, found);
    }
  } finally {
    await Promise.all([closePdf(), closeScan()]);
  }
}

async function realTrouble(
  ground: Ground,
  { kills, random }: { kills: number; random: Random },
): Promise<Trouble[]> {
  const folder = (name: string) => join(ground.config.dataDir, name);
  const troubles: Trouble[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    troubles.push(await killedWhileStoring(folder("killed"), random.between(20, 400)));
  }
  const limited = await underFileLimit(folder("limited"));
  troubles.push(limited, mustBeBoth(limited, "under a limit on files"));
  const full = await onFullDisk(folder("full"));
  if (full) troubles.push(full, mustBeBoth(full, "on a full disk"));
  else console.log("  no disk of our own can be mounted here: the really full one is left out");
  return troubles;
}

/** Trouble that never came proves nothing. */
function mustBeBoth({ kept, refused }: Trouble, where: string): Trouble {
  const missing = [
    ...(kept === 0 ? ["nothing kept"] : []),
    ...(refused.length === 0 ? ["nothing refused"] : []),
  ];
  return { kept: 0, refused: [], faults: missing.map((what) => `${where}: ${what}`) };
}

const folder = storingFolder();
if (folder === undefined) await measured("files", prove);
else await storeFiles(folder);
