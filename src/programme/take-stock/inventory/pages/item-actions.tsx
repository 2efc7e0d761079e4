// What can be done with a row beside writing in it: accepted, removed, brought back, its history read.
import { formatDateTime } from "#i18n/formats.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import type { TagsOf } from "./item-tags.tsx";

export type StandingItem = TagsOf & {
  readonly itemId: string;
  readonly number: number;
  readonly version: number;
  /** The reader may accept it. */
  readonly acceptable: boolean;
  /** The reader wrote its newest version. */
  readonly own: boolean;
  readonly changedAt: Date;
  readonly changedByName: string;
};

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly item: StandingItem;
  readonly locked: Lock | undefined;
};

export function ItemActions({ frame: { language }, caseId, item, locked }: Props) {
  const { item: words, selection, history } = inventoryMessages[language];
  const { itemId, version, accepted, acceptable, own, complete, removed } = item;
  const at = { caseId, itemId };
  const time = formatDateTime(language, item.changedAt, homeTimeZone);
  return (
    <div class="section">
      <p>{words.lastChanged(item.changedByName || history.somebody, time)}</p>
      {accepted && <p>{words.accepted}</p>}
      {!accepted && own && complete && !removed && <p>{words.acceptOwn}</p>}
      <ButtonRow>
        <ButtonLink kind="link" href={urls.inventoryItemHistory.to(at)}>
          {words.history}
        </ButtonLink>
        {acceptable && !locked && (
          <form method="post" action={urls.inventoryAcceptance.to({ caseId })}>
            <input type="hidden" name="row" value={`${itemId}:${version}`} />
            <Button kind="secondary">{words.accept}</Button>
          </form>
        )}
        {!locked && (
          <form
            method="post"
            action={removed ? urls.inventoryItemRestoration.to(at) : urls.inventoryItemRemoval.to(at)}
          >
            <Button kind={removed ? "secondary" : "danger"}>
              {removed ? selection.restore : selection.remove}
            </Button>
          </form>
        )}
      </ButtonRow>
    </div>
  );
}
