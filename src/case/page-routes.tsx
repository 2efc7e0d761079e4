// The web face of a case itself: its page and its record.
import type { Programme } from "#edition/programme.ts";
import { get, type Route } from "#people/route.ts";
import type { Request } from "#people/visit.ts";
import { urls } from "#urls.ts";
import type { DocumentsOfCase } from "./documents.ts";
import { partyToCase } from "./guard.ts";
import { CasePage } from "./pages/case-page.tsx";
import { RecordPage } from "./pages/record-page.tsx";
import { readCase } from "./read-case.ts";
import { readerOf } from "./reader.ts";

export function casePageRoutes(programme: Programme, documents: DocumentsOfCase): Route[] {
  const party = partyToCase(programme.platform);
  const show = async (c: Request, Shown: typeof CasePage | typeof RecordPage) => {
    const reader = readerOf(c);
    const read = await readCase(programme, reader, documents);
    return read ? c.html(<Shown reader={reader} read={read} />) : c.notFound();
  };
  return [
    get(urls.supportCase, party, (c) => show(c, CasePage)),
    get(urls.caseHistory, party, (c) => show(c, RecordPage)),
  ];
}
