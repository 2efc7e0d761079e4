// What is to be looked at: gaps with findings, important information that is not managed, what does not fit, what nobody knew.
import type { ConsistencyCheck } from "#content/consistency.ts";
import type { SelfCheck } from "#content/self-check.ts";
import { formatNumber } from "#i18n/formats.ts";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Table } from "#ui/table.tsx";
import { useLanguage } from "#ui/words.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import type { Gap, Inconsistency, ItemScore, StockCounts, Unmanaged } from "../result.ts";
import { ContentText } from "./content-text.tsx";
import { answerText, ItemName, numbersText } from "./points.tsx";

const itemOf = (sheet: SelfCheck, number: number) => sheet.items.find((item) => item.number === number);

type Gaps = {
  sheet: SelfCheck;
  gaps: readonly Gap[];
  /** Names of the edition's menu lines by their ids. */
  menuNames: ReadonlyMap<string, string>;
};

export function GapTable({ sheet, gaps, menuNames }: Gaps) {
  const language = useLanguage();
  const words = resultMessages[language];
  if (gaps.length === 0) return <EmptyState title={words.noGaps} />;
  return (
    <>
      <p>{words.gapsLead}</p>
      <Table
        caption={words.sections.gaps}
        captionHidden
        columns={[
          { label: words.item },
          { label: words.expert },
          { label: words.company },
          { label: words.finding },
          { label: words.menuLine },
        ]}
        rows={gaps.map((gap) => {
          const item = itemOf(sheet, gap.item);
          return [
            item ? <ItemName item={item} /> : gap.item,
            answerText(sheet, gap.expert, language),
            answerText(sheet, gap.company, language),
            gap.finding === "" ? "－" : <p class="as-typed min-w-40">{gap.finding}</p>,
            menuNames.get(gap.menuLine) ?? gap.menuLine,
          ];
        })}
      />
    </>
  );
}

type UnmanagedProps = {
  unmanaged: readonly Unmanaged[];
  stock: StockCounts;
  levelNames: ReadonlyMap<string, string>;
};

const mostRows = 100;

export function UnmanagedTable({ unmanaged, stock, levelNames }: UnmanagedProps) {
  const language = useLanguage();
  const words = resultMessages[language];
  const figure = (count: number) => formatNumber(language, count);
  return (
    <>
      <p>{words.stock(figure(stock.items), figure(stock.important))}</p>
      {unmanaged.length === 0 ? (
        <EmptyState title={words.noUnmanaged} />
      ) : (
        <>
          <p>{words.unmanagedLead}</p>
          <Table
            caption={words.sections.unmanaged}
            captionHidden
            columns={[
              { label: words.number },
              { label: words.informationTitle },
              { label: words.level },
              { label: words.why },
            ]}
            rows={unmanaged.slice(0, mostRows).map(({ number, title, level, why }) => [
              number,
              <span class="as-typed">{title}</span>,
              levelNames.get(level) ?? level,
              <ul>
                {why.map((reason) => (
                  <li>{words.reasons[reason]}</li>
                ))}
              </ul>,
            ])}
          />
          {unmanaged.length > mostRows && <p>{words.more(figure(unmanaged.length - mostRows))}</p>}
        </>
      )}
    </>
  );
}

export type ShownInconsistency = Inconsistency & {
  /** Undefined where the content knows it no more. */
  readonly content: ConsistencyCheck | undefined;
  /** Where its rows are listed. */
  readonly href?: string | undefined;
};

export function InconsistencyList({ found }: { found: readonly ShownInconsistency[] }) {
  const language = useLanguage();
  const words = resultMessages[language];
  if (found.length === 0) return <EmptyState title={words.noInconsistencies} />;
  return (
    <>
      <p>{words.inconsistenciesLead}</p>
      <ol class="candidates">
        {found.map(({ check, content, rows, items, href }) => (
          <li class="card" id={`check-${check}`}>
            <h3>{content ? <ContentText of={content.title} /> : check}</h3>
            {content && (
              <p>
                <ContentText of={content.reason} />
              </p>
            )}
            {rows.length > 0 && (
              <p>
                {href === undefined ? (
                  words.rows(numbersText(language, rows))
                ) : (
                  <a href={href}>{words.rows(numbersText(language, rows))}</a>
                )}
              </p>
            )}
            {items.length > 0 && <p>{words.items(numbersText(language, items))}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Every item with what each side says of it and the expert's finding, folded by group. */
export function ItemTables({ sheet, items }: { sheet: SelfCheck; items: readonly ItemScore[] }) {
  const language = useLanguage();
  const words = resultMessages[language];
  const withHeadquarters = items.some(({ headquarters }) => headquarters !== null);
  const sides = (["expert", "company", "headquarters"] as const).filter(
    (side) => side !== "headquarters" || withHeadquarters,
  );
  return (
    <>
      {sheet.groups.map(({ id, name }) => (
        <Details summary={name[language]}>
          <Table
            caption={name[language]}
            captionHidden
            columns={[
              { label: words.item },
              ...sides.map((side) => ({ label: words[side] })),
              { label: words.finding },
            ]}
            rows={sheet.items
              .filter(({ group }) => group === id)
              .map((item) => {
                const score = items.find((one) => one.item === item.number);
                return [
                  <ItemName item={item} />,
                  ...sides.map((side) =>
                    side === "expert" && !score?.expert
                      ? words.notScored
                      : answerText(sheet, score?.[side] ?? null, language),
                  ),
                  score && score.finding !== "" ? <span class="as-typed">{score.finding}</span> : "－",
                ];
              })}
          />
        </Details>
      ))}
    </>
  );
}

/** What the company itself could not tell, and whom to ask. */
export function UnknownTable({ sheet, items }: { sheet: SelfCheck; items: readonly ItemScore[] }) {
  const words = resultMessages[useLanguage()];
  const unknown = items.filter(({ company }) => company === "unknown");
  if (unknown.length === 0) return <EmptyState title={words.noUnknown} />;
  return (
    <>
      <p>{words.unknownLead}</p>
      <Table
        caption={words.sections.unknown}
        captionHidden
        columns={[{ label: words.item }, { label: words.role }]}
        rows={unknown.map(({ item: number, role }) => {
          const item = itemOf(sheet, number);
          return [
            item ? <ItemName item={item} /> : number,
            role === "" ? <span class="muted">{words.noRole}</span> : <span class="as-typed">{role}</span>,
          ];
        })}
      />
    </>
  );
}
