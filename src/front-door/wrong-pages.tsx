// The pages for what went wrong: not found (also: not yours), refused, and our own failure.
import { siteMessages } from "#i18n/messages/site.ts";
import type { Frame } from "#ui/frame.ts";
import { Page } from "#ui/page.tsx";

export function NotFoundPage({ frame }: { frame: Frame }) {
  const words = siteMessages[frame.language].notFound;
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.doNext}</p>
      <p>
        <a href={frame.links.home}>{words.toStart}</a>
      </p>
    </Page>
  );
}

export function RefusedPage({ frame }: { frame: Frame }) {
  const words = siteMessages[frame.language].refused;
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
    </Page>
  );
}

export function FailedPage({ frame, reference }: { frame: Frame; reference: string }) {
  const words = siteMessages[frame.language].failed;
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.doNext}</p>
      <p>
        {words.reference}: <code>{reference}</code>
      </p>
    </Page>
  );
}
