// Texts that seem to hold the secret itself: what was noticed, and the note that it is only a name.
import { Button } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { Notification } from "#ui/notification.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { fieldId } from "#ui/field-id.ts";
import { cellName } from "../item-form.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import type { WarningKind } from "../secret-warnings.ts";
import { columnName } from "./inventory-filters.tsx";
import type { StandingItem } from "./item-actions.tsx";

export type WarningShown = {
  readonly column: string;
  readonly kinds: readonly WarningKind[];
  /** Said to be only a name; null while nobody has said so. */
  readonly cleared: { readonly who: string; readonly reason: string } | null;
};

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly item: StandingItem | undefined;
  readonly warnings: readonly WarningShown[];
  readonly locked: Lock | undefined;
};

export function WarningsSection({ frame: { language }, caseId, item, warnings, locked }: Props) {
  const words = inventoryMessages[language].warning;
  const open = warnings.filter(({ cleared }) => cleared === null);
  const cleared = warnings.flatMap((one) => (one.cleared ? [{ ...one, ...one.cleared }] : []));
  return (
    <>
      {open.length > 0 && (
        <Notification kind="warning" title={words.title}>
          <p>{words.lead}</p>
          {open.map(({ column, kinds }) => (
            <div class="card">
              <p>
                <a href={`#${fieldId(cellName(column))}`}>{columnName(column, language)}</a>
                {": "}
                {kinds.map((kind) => words.kinds[kind]).join(" ")}
              </p>
              {item && !locked && (
                <form method="post" action={urls.inventoryItemClearance.to({ caseId, itemId: item.itemId })}>
                  <input type="hidden" name="column" value={column} />
                  <input type="hidden" name="version" value={String(item.version)} />
                  <TextField name={`reason-${column}`} label={words.reason} value="" required />
                  <Button kind="secondary" small>
                    {words.clear}
                  </Button>
                </form>
              )}
            </div>
          ))}
        </Notification>
      )}
      {cleared.map(({ column, who, reason }) => (
        <p class="hint">
          {columnName(column, language)}: {words.cleared(who, reason)}
        </p>
      ))}
    </>
  );
}
