// After a correction: only what changed, before and after, and beside each field what the office had remarked.
import { formatDateTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { Examination } from "../examine.ts";
import { examinationMessages } from "../messages/office/catalog.ts";

type Props = {
  readonly language: StaffLanguage;
  readonly examination: Examination;
  readonly all: boolean;
};

export function ChangesSection({ language, examination, all }: Props) {
  const words = examinationMessages[language].changes;
  const { handedIn, corrections } = examination;
  const caseId = handedIn.supportCase.id;
  const asked = corrections.find(({ ending }) => ending?.kind === "answered");
  const rows = changeRows({ language, examination, remarks: asked?.remarks ?? [] });
  return (
    <Section title={words.title} id="changes">
      <p>{words.lead}</p>
      {asked && <p class="hint">{words.asked(formatDateTime(language, asked.askedAt, homeTimeZone))}</p>}
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={rows}
        />
      )}
      <p>
        <a href={`${urls.examination.to({ caseId }, { all: all ? undefined : "yes" })}#changes`}>
          {all ? words.only : words.all}
        </a>
      </p>
    </Section>
  );
}

type Remarks = readonly { readonly field: string; readonly remark: string }[];

/** Every changed field, then the fields remarked upon that are as they were. */
function changeRows({ language, examination, remarks }: Omit<Props, "all"> & { remarks: Remarks }) {
  const words = examinationMessages[language].changes;
  const { changes, sections } = examination;
  const remarkOn = (field: string) => remarks.find((one) => one.field === field)?.remark ?? "";
  const fields = sections.flatMap(({ title, rows }) =>
    rows.map((row) => ({ ...row, label: `${title} · ${row.label}` })),
  );
  const labelled = (field: string, label: string) =>
    fields.find((one) => one.field === field)?.label ?? label;
  const untouched = remarks.filter(({ field }) => !changes.some((one) => one.field === field));
  return [
    ...changes.map(({ field, label, before: was, after }) => [
      labelled(field, label),
      <Text>{remarkOn(field)}</Text>,
      <del class="change-before">{was === "" ? words.empty : <Text>{was}</Text>}</del>,
      <ins class="change-after">{after === "" ? words.empty : <Text>{after}</Text>}</ins>,
    ]),
    ...untouched.map(({ field, remark }) => [
      labelled(field, field),
      <Text>{remark}</Text>,
      <Text>{fields.find((one) => one.field === field)?.answer ?? ""}</Text>,
      <span class="muted">{words.unchanged}</span>,
    ]),
  ];
}

function Text({ children }: { children: string }) {
  return <span class="whitespace-pre-line">{children}</span>;
}
