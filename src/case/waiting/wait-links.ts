// Where somebody goes to do what is waited for; for everybody else it is only told.
import { urls } from "#urls.ts";
import type { Wait } from "./store.ts";

type Side = Wait["on"];
type Awaited = Pick<Wait, "on" | "what" | "caseId" | "subjectId">;

/** The address of the page where it is done; undefined for those it does not wait on. */
export function waitLink({ on, what, caseId, subjectId }: Awaited, reader: Side): string | undefined {
  if (on !== reader) return undefined;
  switch (what) {
    case "examination":
      return urls.examination.to({ caseId });
    case "correction":
      return urls.application.to({ caseId });
    case "place-offer-answer":
      return urls.placeOffer.to({ caseId });
    case "expert-choice":
    case "conflict-ruling":
    case "expert-change":
      return urls.shortList.to({ caseId });
    case "expert-agreement":
      return urls.caseExpert.to({ caseId });
    case "sheets":
      return urls.sheets.to({ caseId });
    case "assessment":
      return urls.assessment.to({ caseId });
    case "plan":
    case "plan-agreement":
      return urls.plan.to({ caseId });
    case "expert-answer":
      return subjectId === null ? undefined : urls.expertRequest.to({ requestId: subjectId });
    default:
      return undefined;
  }
}
