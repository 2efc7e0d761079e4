// The steps of an import into the list, as a person takes them on the pages without script.
import { expect } from "vitest";
import { carryOutRun } from "#programme/take-stock/spreadsheet/commands.ts";
import { fileField } from "#programme/take-stock/spreadsheet/pages/imports-page.tsx";
import { newestRun } from "#programme/take-stock/spreadsheet/store.ts";
import { urls } from "#urls.ts";
import type { StockCase } from "./inventory.ts";
import type { TestWorld } from "./world.ts";

export type ImportSteps = ReturnType<typeof importSteps>;

/** Of one case; a name that must never be logged stands in the file's. */
export function importSteps(world: TestWorld, stock: StockCase) {
  async function upload(bytes: Uint8Array): Promise<Response> {
    const form = new FormData();
    form.append(fileField, new Blob([new Uint8Array(bytes)]), "極秘金型の図面甲乙丙.xlsx");
    return world.send(urls.inventoryImports.to({ caseId: stock.caseId }), { as: stock.person, form });
  }

  async function importIdOf(bytes: Uint8Array): Promise<string> {
    const sent = await upload(bytes);
    expect(sent.status).toBe(303);
    return sent.headers.get("location")?.split("/").at(-1) ?? "";
  }

  /** The mapping page's own form, sent as it stands. */
  async function confirmProposal(importId: string): Promise<void> {
    const address = urls.inventoryImport.to({ caseId: stock.caseId, importId });
    const page = await (await world.send(address, { as: stock.person })).text();
    const form: Record<string, string> = {};
    for (const [, name = "", value = ""] of page.matchAll(
      /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
    ))
      form[name] = value;
    for (const [, name = "", options = ""] of page.matchAll(
      /<select[^>]* name="(column-\d+)"[^>]*>(.*?)<\/select>/gs,
    ))
      form[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? "";
    const sent = await world.send(address, { as: stock.person, form });
    expect(sent.headers.get("location")).toBe(
      urls.inventoryImportRows.to({ caseId: stock.caseId, importId }),
    );
  }

  async function runOf(importId: string) {
    const { database } = world.running.platform;
    const known = await database.as(stock.actor, (tx) => newestRun(tx, importId));
    if (!known) throw new Error("no run");
    return known;
  }

  async function runImport(importId: string) {
    const address = urls.inventoryImportRun.to({ caseId: stock.caseId, importId });
    const begun = await world.send(address, { as: stock.person, form: {} });
    expect(begun.status).toBe(303);
    const running = await world.send(address, { as: stock.person });
    expect(running.headers.get("refresh")).toBe("3");
    const { run } = await runOf(importId);
    await carryOutRun(world.running.platform, run.id);
    // Carried out again, as after a restart, it changes nothing more.
    await carryOutRun(world.running.platform, run.id);
    return runOf(importId);
  }

  async function takeAway(language = "ja"): Promise<Uint8Array> {
    const sent = await world.send(urls.inventoryExport.to({ caseId: stock.caseId }), {
      as: stock.person,
      language,
    });
    expect(sent.headers.get("content-disposition")).toBe('attachment; filename="inventory.xlsx"');
    return new Uint8Array(await sent.arrayBuffer());
  }

  return { upload, importIdOf, confirmProposal, runImport, takeAway };
}
