// The answers in the order of the form beside the sealed scan, page by page; on a phone one of both at a time.
import { formatDateTime, formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import type { ScanVerdict } from "#programme/apply/queries.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { ExaminationProps } from "./examination-props.ts";

type Props = ExaminationProps & { readonly language: StaffLanguage };

export function AnswersBesideScan(props: Props) {
  const { language, examination, side } = props;
  const words = examinationMessages[language].beside;
  const { proof } = examination;
  if (proof.method === "electronic") {
    return (
      <Section title={words.onlyAnswers} id="answers">
        <p class="hint">{words.noScan}</p>
        <AllAnswers {...props} />
      </Section>
    );
  }
  return (
    <Section title={words.title} id="answers">
      <div class="beside">
        <fieldset class="beside-switch">
          <legend class="sr-only">{words.show}</legend>
          {(["answers", "scan"] as const).map((one) => (
            <label>
              <input type="radio" name="side" value={one} checked={one === side} />
              {words[one]}
            </label>
          ))}
        </fieldset>
        <div class="beside-answers">
          <AllAnswers {...props} />
        </div>
        <div class="beside-scan" id="scan">
          <ScanViewer {...props} verdict={proof.verdict} />
        </div>
      </div>
    </Section>
  );
}

/** Lines of the menu that nobody wishes and boxes that are not ticked would only hide the rest. */
const leftOutWhenEmpty: ReadonlySet<string> = new Set(["menu"]);

function AllAnswers({ language, examination }: Props) {
  const words = examinationMessages[language].beside;
  return (
    <>
      {examination.sections.map(({ id, title, rows }) => (
        <section class="side">
          <h3>{title}</h3>
          {leftOutWhenEmpty.has(id) && <p class="hint">{words.emptyLeftOut}</p>}
          <SummaryList
            rows={rows
              .filter(({ answer }) => answer !== "" || !leftOutWhenEmpty.has(id))
              .map(({ label, answer }) => ({ question: label, answer }))}
          />
        </section>
      ))}
    </>
  );
}

const colours = {
  right: "green",
  older: "red",
  other: "red",
  unreadable: "yellow",
  twice: "yellow",
} as const;

function ScanViewer(props: Props & { verdict: ScanVerdict }) {
  const { language, examination, page, verdict } = props;
  const words = examinationMessages[language].beside;
  const { uploaded } = verdict;
  const caseId = examination.handedIn.supportCase.id;
  const shown = uploaded.find(({ position }) => position === page) ?? uploaded[0];
  if (!shown) return null;
  const number = (value: number) => formatNumber(language, value);
  return (
    <section class="side">
      <h3>{words.scan}</h3>
      {examination.handedIn.submission.officeShallLook && (
        <Notification kind="info" title={words.shallLook} />
      )}
      <PageLinks {...props} shown={shown.position} />
      <p>
        {words.current(number(shown.position), number(uploaded.length))}{" "}
        <Tag colour={colours[shown.verdict]}>{words.verdicts[shown.verdict]}</Tag>
        {shown.page !== undefined && words.formPage(number(shown.page))}
      </p>
      {shown.verdict === "unreadable" && <OwnVerdict {...props} position={shown.position} />}
      <img
        class="scan-page"
        src={urls.examinationScanPage.to({ caseId, page: shown.position })}
        alt={words.picture(number(shown.position))}
      />
    </section>
  );
}

function PageLinks({
  language,
  examination,
  verdict,
  shown,
  all,
}: Props & { verdict: ScanVerdict; shown: number }) {
  const words = examinationMessages[language].beside;
  const caseId = examination.handedIn.supportCase.id;
  const query = (page: number) => ({ page: String(page), side: "scan", all: all ? "yes" : undefined });
  return (
    <nav aria-label={words.pages}>
      <ul class="page-links">
        {verdict.uploaded.map(({ position, verdict: one }) => (
          <li>
            <a
              href={`${urls.examination.to({ caseId }, query(position))}#scan`}
              aria-current={position === shown ? "page" : undefined}
              class={one === "right" ? undefined : "page-link-flagged"}
            >
              <span class="sr-only">{words.page(formatNumber(language, position))}</span>
              <span aria-hidden="true">{formatNumber(language, position)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What no machine can read a person judges. */
function OwnVerdict({ language, examination, position }: Props & { position: number }) {
  const words = examinationMessages[language].beside;
  const { pageVerdicts, names, handedIn } = examination;
  const newest = pageVerdicts.findLast((one) => one.position === position);
  const name = newest && (names.get(newest.judgedBy) ?? newest.judgedBy);
  const at = newest && formatDateTime(language, newest.judgedAt, homeTimeZone);
  const to = urls.examinationScanVerdict.to({ caseId: handedIn.supportCase.id, page: position });
  return (
    <form method="post" action={to}>
      <h4>{words.judge}</h4>
      {newest && <p>{(newest.right ? words.judgedRight : words.judgedWrong)(name ?? "", at ?? "")}</p>}
      <ButtonRow>
        <Button small kind="secondary" name="verdict" value="right">
          {words.officeRight}
        </Button>
        <Button small kind="secondary" name="verdict" value="wrong">
          {words.officeWrong}
        </Button>
      </ButtonRow>
    </form>
  );
}
