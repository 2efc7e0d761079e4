// A group of the sheet to be scored: the company's answers, headquarters' beside them, what does not fit, and the expert's own word.
import type { ConsistencyCheck } from "#content/consistency.ts";
import type { SelfCheck, SelfCheckItem } from "#content/self-check.ts";
import type { SheetAnswer } from "#programme/take-stock/queries.ts";
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Notification } from "#ui/notification.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { scoreField } from "../fields.ts";
import { workMessages } from "../messages/work/catalog.ts";
import { ContentText } from "./content-text.tsx";
import { type FieldOf, type OnCase, ShownMark, StandingElsewhere, WorkPage } from "./expert-frame.tsx";
import { answerText, ItemName, numbersText } from "./points.tsx";

export type ShownItem = {
  readonly item: SelfCheckItem;
  readonly site: SheetAnswer | undefined;
  readonly headquarters: SheetAnswer | undefined;
  /** What does not fit in this item, with the numbers of the rows. */
  readonly doubts: readonly { readonly content: ConsistencyCheck; readonly rows: readonly number[] }[];
};

type Props = {
  on: OnCase;
  sheet: SelfCheck;
  group: string;
  items: readonly ShownItem[];
  field: FieldOf;
  errors: readonly FieldError[];
  saved: boolean;
  conflict: boolean;
  longestFinding: number;
};

export function GroupPage(props: Props) {
  const { on, sheet, group, items, errors, saved, conflict } = props;
  const { language } = on.frame;
  const words = workMessages[language].group;
  const ids = sheet.groups.map(({ id }) => id);
  const place = ids.indexOf(group);
  const title = sheet.groups[place]?.name[language] ?? group;
  const figure = (count: number) => formatNumber(language, count);
  const caption = words.caption(figure(place + 1), figure(ids.length));
  return (
    <WorkPage {...{ on, title, caption, errors, saved, conflict }} lead={words.lead}>
      <form method="post" action={urls.assessmentGroup.to({ caseId: on.caseId, group })}>
        {items.map((shown) => (
          <Item {...props} shown={shown} />
        ))}
        <ButtonRow>
          <Button name="go" value="next">
            {words.saveNext}
          </Button>
          <Button kind="secondary" name="go" value="stay">
            {words.save}
          </Button>
        </ButtonRow>
      </form>
      <Neighbours {...{ on, before: ids[place - 1], after: ids[place + 1] }} />
    </WorkPage>
  );
}

function Neighbours({
  on,
  before,
  after,
}: {
  on: OnCase;
  before: string | undefined;
  after: string | undefined;
}) {
  const words = workMessages[on.frame.language].group;
  const to = (group: string) => urls.assessmentGroup.to({ caseId: on.caseId, group });
  return (
    <ButtonRow>
      {before !== undefined && (
        <ButtonLink kind="link" href={to(before)}>
          {words.previous}
        </ButtonLink>
      )}
      {after !== undefined && (
        <ButtonLink kind="link" href={to(after)}>
          {words.next}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Item({ on, sheet, shown, field, longestFinding }: Props & { shown: ShownItem }) {
  const { language } = on.frame;
  const { group: words } = workMessages[language];
  const { number } = shown.item;
  const [answer, finding] = [scoreField(number, "answer"), scoreField(number, "finding")];
  const [score, text] = [field(answer), field(finding)];
  return (
    <section class="section" id={`item-${number}`}>
      <h2>
        <ItemName item={shown.item} />
      </h2>
      <Answers {...{ on, sheet, shown }} />
      <ShownMark name={answer} field={score} />
      <StandingElsewhere on={on} text={score.standing && answerText(sheet, score.standing, language)} />
      <Choice
        name={answer}
        label={words.score(String(number))}
        value={score.value}
        error={score.error}
        options={[
          ...sheet.scale.map(({ id, label }) => ({ value: id, label: label[language] })),
          { value: "", label: words.notYet },
        ]}
        inline
      />
      <ShownMark name={finding} field={text} />
      <StandingElsewhere on={on} text={text.standing} />
      <TextArea
        name={finding}
        label={words.finding(String(number))}
        hint={words.findingHint}
        value={text.value}
        error={text.error}
        rows={3}
        maxLength={longestFinding}
      />
    </section>
  );
}

function Answers({ on, sheet, shown }: Pick<Props, "on" | "sheet"> & { shown: ShownItem }) {
  const { language } = on.frame;
  const words = workMessages[language].group;
  const { site, headquarters, doubts } = shown;
  const rowsOf = (label: string, one: SheetAnswer | undefined) => [
    { question: label, answer: answerText(sheet, one?.answer ?? null, language) },
    ...(["reason", "evidence", "role"] as const).flatMap((part) =>
      one && one[part] !== ""
        ? [{ question: `${label}: ${words[part]}`, answer: <span class="as-typed">{one[part]}</span> }]
        : [],
    ),
  ];
  return (
    <>
      <SummaryList
        rows={[
          ...rowsOf(words.company, site),
          ...(headquarters ? rowsOf(words.headquarters, headquarters) : []),
        ]}
      />
      {doubts.map(({ content, rows }) => (
        <Notification kind="warning" title={`${words.doubt}: ${content.title[language]}`}>
          <p>
            <ContentText of={content.reason} />
          </p>
          {rows.length > 0 && (
            <p>
              <a href={urls.assessmentInventory.to({ caseId: on.caseId }, { check: content.id })}>
                {words.toRows} ({numbersText(language, rows, 10)})
              </a>
            </p>
          )}
        </Notification>
      ))}
    </>
  );
}
