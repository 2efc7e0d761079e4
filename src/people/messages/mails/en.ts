// Letters about accounts, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  salutation: (name) => `Dear ${name},`,
  automatic: "This message was sent automatically. Replies to this address are not read.",
  "confirm-email": {
    subject: "Please confirm your e-mail address",
    lead: "We have received your registration with Himori. Press the button below to confirm your e-mail address.",
    button: "Confirm e-mail address",
    after:
      "The link works for 24 hours.\nIf you did not register, simply delete this message. The registration will not be completed.",
  },
  "already-known": {
    subject: "You already have an account",
    lead: "Someone tried to register with this e-mail address, but it already has an account. Please sign in. If you have forgotten your password, you can set a new one from the sign-in page.",
    button: "Sign in",
    after: "If this was not you, delete this message. Nothing has changed.",
  },
  "new-password": {
    subject: "Set a new password",
    lead: "We have received a request to set a new password for your account. Use the button below.",
    button: "Set a new password",
    after:
      "The link works once, for one hour.\nIf this was not you, delete this message. Your password has not changed.",
  },
  invitation: {
    subject: "Invitation to Himori",
    lead: "You have been invited to Himori. Use the button below to join.",
    button: "See the invitation",
    after:
      "The link works for 14 days. Register or sign in with the address that received this message to join.\nIf you do not know what this is about, delete this message.",
  },
  invitedInto: (into) => `Invitation to “${into}”`,
  invitedBy: (by, into) =>
    `${by} invites you to join “${into}”. Use the button below to see the invitation and join.`,
};
