// What was found on the pages of an uploaded scan, and what may be done with it.
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { ScanVerdict, UploadedVerdict } from "../scan-verdict.ts";
import { WaitingListBox } from "./hand-in-page.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  scanId: string;
  countryName: string;
  verdict: ScanVerdict;
  pages: number;
  full: boolean;
  waitingListWished: boolean;
  errors: readonly FieldError[];
};

export function ScanPage(props: Props) {
  const { frame, caseId, countryName, verdict, errors } = props;
  const words = applyMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={words.scan.title}
      errors={errors}
      back={{ href: urls.handIn.to({ caseId }), label: words.back }}
    >
      <PageTitle caption={words.title(countryName)} lead={words.scan.lead}>
        {words.scan.title}
      </PageTitle>
      <Result frame={frame} result={verdict.result} />
      <Pages {...props} />
      <Next {...props} />
    </Page>
  );
}

function Result({ frame, result }: { frame: Frame; result: ScanVerdict["result"] }) {
  const words = applyMessages[frame.language].scan;
  if (result === "all-right") return <Notification kind="success" title={words.allRight} announce />;
  if (result === "office-may-look") return <Notification kind="warning" title={words.unreadable} announce />;
  return <Notification kind="error" title={words.notAll} announce />;
}

function Pages({ frame, caseId, scanId, verdict, pages }: Props) {
  const words = applyMessages[frame.language];
  const uploaded = verdict.uploaded.map((one) => [
    one.page === undefined ? words.scan.uploadedPage(one.position) : words.pageOf(one.page, pages),
    <VerdictTag frame={frame} verdict={one.verdict} />,
    words.scan.uploadedPage(one.position),
    <a href={urls.scanPage.to({ caseId, scanId, page: one.position })}>{words.scan.see}</a>,
  ]);
  const missing = verdict.missing.map((page) => [
    words.pageOf(page, pages),
    <Tag colour="red">{words.scan.verdicts.missing}</Tag>,
    "–",
    "–",
  ]);
  return (
    <Table
      caption={words.scan.title}
      captionHidden
      columns={[
        { label: words.scan.page },
        { label: words.scan.result },
        { label: words.scan.uploaded },
        { label: words.scan.picture },
      ]}
      rows={verdict.result === "office-may-look" ? uploaded : [...missing, ...uploaded]}
    />
  );
}

function VerdictTag({ frame, verdict }: { frame: Frame; verdict: UploadedVerdict["verdict"] }) {
  const colours = {
    right: "green",
    older: "red",
    other: "red",
    unreadable: "yellow",
    twice: "yellow",
  } as const;
  return <Tag colour={colours[verdict]}>{applyMessages[frame.language].scan.verdicts[verdict]}</Tag>;
}

function Next(props: Props) {
  const { frame, caseId, scanId, verdict } = props;
  const words = applyMessages[frame.language];
  const again = (
    <ButtonLink
      kind={verdict.result === "not-this" ? "primary" : "secondary"}
      href={urls.handIn.to({ caseId })}
    >
      {words.scan.again}
    </ButtonLink>
  );
  if (verdict.result === "not-this") return <ButtonRow>{again}</ButtonRow>;
  return (
    <form
      method="post"
      action={urls.scan.to({ caseId, scanId })}
      novalidate
      data-busy={words.handIn.submitting}
    >
      <WaitingListBox {...props} />
      <ButtonRow>
        <Button>{verdict.result === "all-right" ? words.handIn.submit : words.scan.sendAnyway}</Button>
        {again}
      </ButtonRow>
    </form>
  );
}
