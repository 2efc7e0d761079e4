// The names of this chapter's jobs: commands send them, jobs.ts does them.

/** A place has become free: whoever is first in waiting gets an offer. {editionId} */
export const offerFreePlacesJob = "offer-free-places";
/** {offerId} */
export const placeOfferedJob = "place-offered";
/** Every morning: offers that nobody answered. */
export const lapseOffersJob = "lapse-place-offers";
/** {offerId} */
export const offerLapsedJob = "place-offer-lapsed";
/** {noticeId} */
export const noticeSentJob = "notice-sent";
/** {caseId}: what the company itself may not end is ended by the system. */
export const caseWithdrawnJob = "case-withdrawn";
