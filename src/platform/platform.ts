// The ground floor as one value: what every chapter is handed at start.
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/database.ts";
import type { CompanyFiles } from "./files/company-files.ts";
import type { CompanyTexts } from "./files/company-texts.ts";
import type { Log } from "./log.ts";
import type { Queue } from "./queue/queue.ts";

export type Platform = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly files: CompanyFiles;
  readonly texts: CompanyTexts;
  readonly queue: Queue;
  /** The site's own address without a trailing slash, for links in mails and QR codes. */
  readonly publicUrl: string;
  /** Protects sessions and held forms; never leaves the program. */
  readonly secret: string;
};
