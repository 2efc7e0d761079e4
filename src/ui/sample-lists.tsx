// The lists, messages, cards and figures of the sample page.
import { ButtonLink, ButtonRow } from "./button.tsx";
import { Card, CardGrid } from "./card.tsx";
import { Bars } from "./charts/bars.tsx";
import { HeatMap } from "./charts/heat-map.tsx";
import { Accordion } from "./details.tsx";
import { Section } from "./heading.tsx";
import { Notification } from "./notification.tsx";
import { Pagination } from "./pagination.tsx";
import { ProgressBar } from "./progress.tsx";
import type { SampleTexts } from "./sample-texts.ts";
import { Stat, StatRow } from "./stat.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Table } from "./table.tsx";
import { Tag } from "./tag.tsx";
import { TaskList } from "./task-list.tsx";

const kinds = ["info", "success", "warning", "error"] as const;
const states = ["done", "started", "notStarted", "toFix", "locked"] as const;
const colours = ["grey", "blue", "green", "yellow", "red"] as const;

export function SampleLists({ texts }: { texts: SampleTexts }) {
  const { name, hint, error, long, answers, steps } = texts;
  return (
    <>
      <Section title={steps[0] ?? ""}>
        <StatRow>
          <Stat label={name} value="15" unit="/ 15" />
          <Stat label={texts.section} value="23" unit="h">
            {hint}
          </Stat>
          <Stat label={steps[4] ?? ""} value="2026-09-30" />
        </StatRow>
        <ProgressBar label={texts.section} value={15} max={23} />
        {kinds.map((kind) => (
          <Notification kind={kind} {...(kind === "info" ? { title: texts.yes } : {})}>
            <p>{hint}</p>
          </Notification>
        ))}
        <p>
          {colours.map((colour) => (
            <>
              <Tag colour={colour}>{answers[1]}</Tag>{" "}
            </>
          ))}
        </p>
      </Section>
      <SampleCharts texts={texts} />
      <Section title={steps[2] ?? ""}>
        <TaskList
          tasks={states.map((state, index) => ({
            title: steps[index] ?? "",
            state,
            href: `#${state}`,
            hint: index === 1 ? hint : undefined,
          }))}
        />
        <SummaryList
          rows={[
            { question: name, answer: "㈱髙﨑𠮷野製作所", changeHref: "#change" },
            { question: texts.section, answer: "", changeHref: "#change" },
            { question: steps[2] ?? "", answer: long, changeHref: "#change", remark: error },
          ]}
        />
        <Table
          caption={texts.section}
          columns={[{ label: name }, { label: steps[1] ?? "" }, { label: "h", numeric: true }]}
          rows={answers.map((answer, index) => [texts.navigation[index], answer, String(index * 1000)])}
        />
        <Table
          caption={name}
          phone="scroll"
          columns={steps.map((label) => ({ label }))}
          rows={[steps.map((_, index) => answers[index % 3])]}
        />
        <Pagination page={2} pages={12} hrefOf={(page) => `?page=${page}`} />
      </Section>
      <Section title={texts.navigation[2] ?? ""}>
        <CardGrid>
          {answers.map((title, index) => (
            <Card title={title} href={`#card-${index}`}>
              <p>{hint}</p>
            </Card>
          ))}
        </CardGrid>
        <Accordion items={answers.map((summary) => ({ summary, children: <p>{long}</p> }))} />
        <ButtonRow>
          <ButtonLink href="#next">{texts.yes}</ButtonLink>
          <ButtonLink href="#stop" kind="secondary" small>
            {texts.no}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}

function SampleCharts({ texts }: { texts: SampleTexts }) {
  const { name, hint, answers, steps } = texts;
  return (
    <Section title={steps[1] ?? ""}>
      <HeatMap
        title={texts.section}
        rowHeading={name}
        columns={[0, 1, 2, 3, 4].map((at) => steps[at] ?? "")}
        rows={[0, 1, 2].map((row) => ({
          name: steps[row] ?? "",
          cells: [0, 1, 2, 3, null].map((value) => ({ value, ...(row === 1 ? { note: hint } : {}) })),
        }))}
        max={3}
        steps={[...answers, steps[0] ?? "", steps[1] ?? ""].slice(0, 4)}
        nothing={texts.yes}
      />
      <Bars
        title={texts.section}
        rowHeading={name}
        rows={[0, 1, 2].map((row) => steps[row] ?? "")}
        max={3}
        series={[0, 1, 2].map((which) => ({
          name: answers[which] ?? "",
          values: [which, 1.5, which === 1 ? null : 3],
        }))}
      />
    </Section>
  );
}
