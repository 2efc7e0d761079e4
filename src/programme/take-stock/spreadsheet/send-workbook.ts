// Sends a workbook for keeping.
import type { Request } from "#people/visit.ts";
import type { WorkbookWriting } from "#platform/spreadsheet/spreadsheet.ts";

/** The name says nothing of the company: it ends up in download lists. */
export function sendWorkbook(
  c: Request,
  written: WorkbookWriting | undefined,
  name: string,
): Response | Promise<Response> {
  if (!written) return c.notFound();
  if (!written.ok) throw new Error(`a workbook could not be written: ${written.reason}`);
  return c.body(new Uint8Array(written.bytes), 200, {
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Disposition": `attachment; filename="${name}.xlsx"`,
    "Cache-Control": "no-store",
  });
}
