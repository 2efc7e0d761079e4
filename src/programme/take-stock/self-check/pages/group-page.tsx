// One group of the sheet: its items to answer, or as they were handed in, and answers to choose between.
import type { Language } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import type { SheetView } from "../../handed-in.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ShownItem } from "../shown-item.ts";
import { AnswerText } from "./answer-text.tsx";
import { type AsidePair, AsidesPanel } from "./asides-panel.tsx";
import { CheckForm } from "./check-form.tsx";
import { type LawOfCountry, LawPoints } from "./law-points.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  view: SheetView;
  group: { readonly id: string; readonly name: string };
  /** "3 of 9". */
  place: string;
  items: readonly ShownItem[];
  asides: readonly AsidePair[];
  /** Who answered by a link, by the link's id. */
  colleagues: ReadonlyMap<string, string>;
  law: LawOfCountry | undefined;
  locked: boolean;
  errors: readonly FieldError[];
  /** Said above: what went wrong. */
  said: string | undefined;
  /** Said above: what the last click has done. */
  done: string | undefined;
};

export function GroupPage(props: Props) {
  const { frame, caseId, view, group, items, asides, colleagues, law, locked, errors } = props;
  const { language } = frame;
  const words = checkMessages[language];
  return (
    <Page
      frame={frame}
      title={group.name}
      errors={errors}
      back={{ href: urls.selfCheck.to({ caseId, view }), label: words.backToList }}
      scripts={locked ? [] : ["autosave"]}
    >
      <PageTitle caption={`${words.title} · ${words.views[view]} · ${props.place}`}>{group.name}</PageTitle>
      {props.said && <Notification kind="warning" title={props.said} announce />}
      {props.done && <Notification kind="success" title={props.done} announce />}
      {locked && !props.said && <Notification kind="info" title={words.locked} />}
      {!locked && <AsidesPanel {...{ asides, caseId, view, language }} />}
      {law && <LawPoints law={law} language={language} />}
      {locked ? (
        <HandedIn {...{ items, language, colleagues }} />
      ) : (
        <CheckForm
          {...{ frame, items, errors, colleagues }}
          action={urls.selfCheckGroup.to({ caseId, view, group: group.id })}
        />
      )}
    </Page>
  );
}

/** The answers as they were handed in. */
function HandedIn({
  items,
  language,
  colleagues,
}: Pick<Props, "items" | "colleagues"> & { language: Language }) {
  return (
    <SummaryList
      rows={items.map(({ number, text, values, invitationId }) => {
        const role = values.role || (invitationId === undefined ? "" : (colleagues.get(invitationId) ?? ""));
        return {
          question: `${number}. ${text}`,
          answer: <AnswerText answer={{ ...values, role }} language={language} />,
        };
      })}
    />
  );
}
