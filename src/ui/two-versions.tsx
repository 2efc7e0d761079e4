// Two people gave different versions of one thing: both side by side, and a choice between them.
import { Button, ButtonRow } from "./button.tsx";
import { Notification } from "./notification.tsx";
import { type Side, TwoColumns } from "./two-columns.tsx";

export type VersionPair = {
  /** What both are about. */
  readonly about: string;
  /** Where the choice is posted, as `choice`: keep or take. */
  readonly action: string;
  readonly standing: Side;
  /** Mark of what stands, sent along: so that nobody chooses against what they have not seen. */
  readonly standingMark: string;
  readonly other: Side;
};

type Words = { readonly title: string; readonly lead: string; readonly keep: string; readonly take: string };

/** Nothing where there is nothing to choose. */
export function TwoVersions({ pairs, words }: { pairs: readonly VersionPair[]; words: Words }) {
  if (pairs.length === 0) return null;
  return (
    <section class="set-aside" id="set-aside">
      <Notification kind="warning" title={words.title} announce>
        <p>{words.lead}</p>
      </Notification>
      {pairs.map(({ about, action, standing, standingMark, other }) => (
        <form method="post" action={action}>
          <input type="hidden" name="standing" value={standingMark} />
          <h2>{about}</h2>
          <TwoColumns left={standing} right={other} />
          <ButtonRow>
            <Button kind="secondary" name="choice" value="keep">
              {words.keep}
            </Button>
            <Button kind="secondary" name="choice" value="take">
              {words.take}
            </Button>
          </ButtonRow>
        </form>
      ))}
    </section>
  );
}
