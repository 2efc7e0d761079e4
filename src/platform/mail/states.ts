// How a mail stands.

/** A new mail is queued; after a failure it is tried again; sent and refused are its ends. */
export const mailStates = ["queued", "trying", "sent", "refused"] as const;
export type MailState = (typeof mailStates)[number];
