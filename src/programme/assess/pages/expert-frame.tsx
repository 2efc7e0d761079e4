// What all pages of the expert's work share: where they stand, and what was just done.
import type { Child } from "hono/jsx";
import type { StaffLanguage } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { workMessages } from "../messages/work/catalog.ts";

/** What every page of the expert is handed. */
export type OnCase = {
  readonly frame: Frame & { readonly language: StaffLanguage };
  readonly caseId: string;
  readonly caseName: string;
};

type Props = {
  on: OnCase;
  title: string;
  caption?: string;
  lead?: string;
  errors?: readonly FieldError[];
  saved?: boolean;
  /** Somebody wrote in another window since the page was made. */
  conflict?: boolean;
  children: Child;
};

/** Leads back to the overview of the assessment. */
export function WorkPage({
  on,
  title,
  caption,
  lead,
  errors = [],
  saved = false,
  conflict = false,
  children,
}: Props) {
  const words = workMessages[on.frame.language];
  const back = { href: urls.assessment.to({ caseId: on.caseId }), label: words.toOverview };
  return (
    <Page frame={on.frame} title={title} errors={errors} back={back} width="wide">
      <PageTitle caption={caption ?? on.caseName} lead={lead}>
        {title}
      </PageTitle>
      {saved && <Notification kind="success" title={words.saved} announce />}
      {conflict && (
        <Notification kind="warning" title={words.conflict.title} announce>
          <p>{words.conflict.lead}</p>
        </Notification>
      )}
      {children}
    </Page>
  );
}

/** A field's content as this page typed it, with what another window saved in it meanwhile. */
export type ShownField = {
  readonly value: string;
  /** markOf what is stored now, sent along with the field. */
  readonly mark: string;
  /** What another window saved; undefined where nobody did. */
  readonly standing?: string | undefined;
  readonly error?: string | undefined;
};

export type FieldOf = (field: string) => ShownField;

/** Sent unseen beside the field, so that a save knows what its page had shown. */
export function ShownMark({ name, field }: { name: string; field: ShownField }) {
  return <input type="hidden" name={`shown-${name}`} value={field.mark} />;
}

export function StandingElsewhere({ on, text }: { on: OnCase; text: string | undefined }) {
  const { conflict } = workMessages[on.frame.language];
  if (text === undefined) return null;
  return <Notification kind="warning" title={conflict.standing(text === "" ? conflict.empty : text)} />;
}
