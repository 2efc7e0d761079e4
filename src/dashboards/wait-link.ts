// Where what is waited for is done. Pure.
import { urls } from "#urls.ts";

type Asked = { readonly caseId: string; readonly what: string; readonly subjectId: string | null };

/** The page on which whoever is waited on does it; the case itself for a kind that has no page of its own. */
export function waitLink({ caseId, what, subjectId }: Asked): string {
  switch (what) {
    case "examination":
      return urls.examination.to({ caseId });
    case "correction":
      return urls.application.to({ caseId });
    case "place-offer":
    case "place-offer-answer":
      return urls.placeOffer.to({ caseId });
    case "matching":
    case "expert-choice":
    case "conflict-ruling":
    case "expert-change":
      return urls.shortList.to({ caseId });
    case "expert-agreement":
      return urls.caseExpert.to({ caseId });
    case "expert-answer":
      return subjectId === null
        ? urls.supportCase.to({ caseId })
        : urls.expertRequest.to({ requestId: subjectId });
    default:
      return urls.supportCase.to({ caseId });
  }
}
