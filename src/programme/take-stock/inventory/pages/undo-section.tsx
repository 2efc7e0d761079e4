// The reader's own last changes, each of which can be taken back.
import { formatDateTime, formatNumber } from "#i18n/formats.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import type { BatchKind } from "../batch-kinds.ts";

export type OwnBatch = {
  readonly id: string;
  readonly kind: BatchKind;
  readonly rows: number;
  readonly at: Date;
};

type Props = { readonly frame: Frame; readonly caseId: string; readonly batches: readonly OwnBatch[] };

export function UndoSection({ frame: { language }, caseId, batches }: Props) {
  const words = inventoryMessages[language].undo;
  if (batches.length === 0) return null;
  return (
    <Details summary={words.title} id="undo">
      <ul>
        {batches.map(({ id, kind, rows, at }) => (
          <li>
            <form method="post" action={urls.inventoryUndo.to({ caseId, batchId: id })}>
              <span id={`batch-${id}`}>
                {words.row(
                  words.kinds[kind],
                  formatNumber(language, rows),
                  formatDateTime(language, at, homeTimeZone),
                )}
              </span>{" "}
              <Button kind="secondary" small describedBy={`batch-${id}`}>
                {words.submit}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Details>
  );
}
