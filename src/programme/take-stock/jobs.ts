// The clock face of taking stock: imports that are written after the answer was sent.
import type { Programme } from "#edition/programme.ts";
import type { Job } from "#platform/queue/queue.ts";
import { spreadsheetJobs } from "./spreadsheet/jobs.ts";

export function takeStockJobs({ platform }: Programme): Job[] {
  return spreadsheetJobs(platform);
}
