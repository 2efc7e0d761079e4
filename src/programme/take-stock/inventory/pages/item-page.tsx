// One row as a form, new or there already: its fields in groups, the level proposed, what is warned of, what else can be done with it.
import { Button, ButtonRow } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import type { ItemValues } from "../../handed-in.ts";
import { cellName, keepName, markName } from "../item-form.ts";
import { itemGroups } from "../item-groups.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { lockWords } from "../messages/locks.ts";
import { CellField, type FieldLists } from "./cell-field.tsx";
import { type Notice, Said } from "./inventory-page.tsx";
import { ItemActions, type StandingItem } from "./item-actions.tsx";
import { ItemTags } from "./item-tags.tsx";
import { ProposalSection } from "./proposal-section.tsx";
import { type WarningShown, WarningsSection } from "./warnings-section.tsx";

export type ItemPageProps = FieldLists & {
  readonly frame: Frame;
  readonly caseId: string;
  /** Undefined for a new row. */
  readonly item: StandingItem | undefined;
  /** What stands in the fields, and of each column the mark of what is stored. */
  readonly values: ItemValues;
  readonly marks: ItemValues;
  /** By column: what somebody else has written meanwhile. */
  readonly conflicts: ReadonlyMap<string, string>;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly WarningShown[];
  /** The id a new row will have. */
  readonly newId: string;
  readonly locked: Lock | undefined;
  readonly notice: Notice | undefined;
};

export function ItemPage(props: ItemPageProps) {
  const { frame, caseId, item, errors, conflicts, locked, notice, values } = props;
  const { language } = frame;
  const words = inventoryMessages[language];
  const title = item ? words.item.title(String(item.number)) : words.item.newTitle;
  return (
    <Page
      frame={frame}
      title={title}
      errors={errors}
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: words.title }]}
    >
      <PageTitle lead={words.lead}>{title}</PageTitle>
      {notice && <Said notice={notice} />}
      {locked && <Notification kind="info" title={lockWords[frame.language][locked]} />}
      {item?.removed === true && <Notification kind="warning" title={words.item.removed} />}
      {item && <ItemTags language={language} of={item} />}
      {conflicts.size > 0 && (
        <Notification kind="warning" title={words.conflict.title} announce>
          <p>{words.conflict.lead}</p>
        </Notification>
      )}
      <WarningsSection {...props} />
      <RowForm {...props} />
      {item && <ItemActions {...{ frame, caseId, item, locked }} />}
      {item && <ProposalSection language={language} values={values} />}
    </Page>
  );
}

function RowForm(props: ItemPageProps) {
  const { frame, caseId, item, newId, locked } = props;
  const words = inventoryMessages[frame.language].item;
  const action = item
    ? urls.inventoryItem.to({ caseId, itemId: item.itemId })
    : urls.newInventoryItem.to({ caseId });
  return (
    <form method="post" action={action}>
      <input type="hidden" name="new-id" value={newId} />
      {itemGroups().map(({ id, columns }) => (
        <Section title={words.groups[id]} id={`group-${id}`}>
          {id === "level" && <ProposalSection language={frame.language} values={props.values} brief />}
          {columns.map((column) => (
            <Cell {...props} id={column.id} />
          ))}
        </Section>
      ))}
      {!locked && (
        <ButtonRow>
          <Button name="go" value="stay">
            {words.save}
          </Button>
          <Button kind="secondary" name="go" value="next">
            {words.saveNext}
          </Button>
          <Button kind="secondary" name="go" value="list">
            {words.saveList}
          </Button>
        </ButtonRow>
      )}
    </form>
  );
}

function Cell(props: ItemPageProps & { readonly id: string }) {
  const { id, frame, values, marks, conflicts, errors, sites, departments } = props;
  const column = itemGroups()
    .flatMap((group) => group.columns)
    .find((one) => one.id === id);
  if (!column) return null;
  const name = cellName(id);
  const standing = conflicts.get(id);
  return (
    <>
      <input type="hidden" name={markName(id)} value={marks[id] ?? ""} />
      {standing !== undefined && <Conflict frame={frame} id={id} standing={standing} />}
      <CellField
        {...{ name, column, sites, departments }}
        language={frame.language}
        value={values[id] ?? ""}
        error={errors.find((error) => error.name === name)?.text}
      />
    </>
  );
}

function Conflict({ frame, id, standing }: { frame: Frame; id: string; standing: string }) {
  const words = inventoryMessages[frame.language].conflict;
  return (
    <div class="card">
      <p>{words.standing(standing || words.empty)}</p>
      <Choice
        name={keepName(id)}
        label={words.choose}
        value="mine"
        options={[
          { value: "mine", label: words.mine },
          { value: "theirs", label: words.theirs },
        ]}
        inline
      />
    </div>
  );
}
