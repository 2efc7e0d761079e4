// The whole HTML document around a page's content.
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { BackLink } from "./back-link.tsx";
import { brandIcon } from "./brand.tsx";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import type { FieldError } from "./field-id.ts";
import type { Frame } from "./frame.ts";
import { Notification } from "./notification.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { ReaderLanguage, useWords } from "./words.ts";

export type PageProps = {
  frame: Frame;
  /** The page's name, in the reader's language; it stands in the window title and the breadcrumb. */
  title: string;
  children?: Child;
  /** Problems of a form: the summary stands first and the window title says so. */
  errors?: readonly FieldError[];
  back?: { href: string; label?: string };
  breadcrumb?: readonly Crumb[];
  /** `narrow` for reading and forms (default), `wide` for tables and comparison, `full` for own bands. */
  width?: "narrow" | "wide" | "full";
  /** Keys of `frame.assets.scripts` that this page needs beside "page". */
  scripts?: readonly string[];
  description?: string;
};

/** A complete document, doctype included. No style or script stands inside it (strict CSP). */
export function Page(props: PageProps) {
  return html`<!doctype html>${(
      <ReaderLanguage.Provider value={props.frame.language}>
        <html lang={props.frame.language}>
          <Head {...props} />
          <Body {...props} />
        </html>
      </ReaderLanguage.Provider>
    )}`;
}

function Head({ frame, title, errors = [], scripts = [], description }: PageProps) {
  const words = useWords().page;
  const name = title === frame.siteName ? title : `${title} | ${frame.siteName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{errors.length > 0 ? words.errorTitle(name) : name}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta name="theme-color" content="#0017c1" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={brandIcon} />
      <link rel="stylesheet" href={frame.assets.css} />
      {["page", ...scripts].map((key) => {
        const address = frame.assets.scripts[key];
        return address !== undefined && <script type="module" src={address}></script>;
      })}
    </head>
  );
}

function Body({ frame, title, children, errors = [], back, breadcrumb, width = "narrow" }: PageProps) {
  const words = useWords().page;
  return (
    <body>
      <a class="skip-link" href="#main">
        {words.skipToContent}
      </a>
      <SiteHeader frame={frame} />
      <div class={`page page-${width}`}>
        {breadcrumb !== undefined && <Breadcrumb above={breadcrumb} here={title} />}
        <main id="main" tabindex={-1}>
          {back !== undefined && <BackLink {...back} />}
          {frame.notice != null && <Notification kind="info" title={frame.notice} />}
          <ErrorSummary errors={errors} />
          {children}
        </main>
      </div>
      <SiteFooter frame={frame} />
    </body>
  );
}
