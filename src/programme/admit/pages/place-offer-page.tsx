// A free place offered to a company in waiting: take it, or leave it and withdraw, by when.
import { formatDate } from "#i18n/formats.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { goField } from "../forms.ts";
import { admitMessages } from "../messages/company/catalog.ts";

export type OfferState =
  /** ISO date. */
  | { readonly state: "open"; readonly replyByOn: string }
  | { readonly state: "accepted" | "declined" | "over" | "none" };

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly countryName: string;
  readonly offer: OfferState;
};

export function PlaceOfferPage({ frame, caseId, countryName, offer }: Props) {
  const words = admitMessages[frame.language];
  const texts = words.offer;
  return (
    <Page
      frame={frame}
      title={texts.title}
      back={{ href: urls.supportCase.to({ caseId }), label: words.back }}
    >
      {offer.state !== "open" && (
        <Notification
          kind={offer.state === "accepted" ? "success" : "info"}
          title={texts[offer.state]}
          announce
        />
      )}
      <PageTitle caption={words.of(countryName)}>{texts.title}</PageTitle>
      {offer.state === "open" && (
        <>
          <p class="lead">{texts.lead}</p>
          <p>
            <strong>{texts.until(formatDate(frame.language, offer.replyByOn))}</strong>
          </p>
          <p>{texts.lapse}</p>
          <form method="post" action={urls.placeOffer.to({ caseId })}>
            <p>{texts.acceptNote}</p>
            <ButtonRow>
              <Button name={goField} value="accepted">
                {texts.accept}
              </Button>
            </ButtonRow>
          </form>
          <div class="mt-8">
            <Card>
              <p>{texts.declineNote}</p>
              <a href={urls.withdrawal.to({ caseId })}>{texts.decline}</a>
            </Card>
          </div>
        </>
      )}
    </Page>
  );
}
