// What the company reads of the office's decisions, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  back: "Back",
  of: (country) => `Application for ${country}`,
  receipt: "Receipt number",
  notices: {
    addressee: (company) => `To ${company}`,
    title: "Notices from the office",
    none: "There are no notices yet.",
    sent: "Sent",
    pdf: "See the notice as PDF",
    otherLanguage: (language) => `The notice in ${language}`,
    toCase: "To the application",
    answer: { returned: "Start correcting" },
    titles: {
      returned: "Request for correction",
      admitted: "Notice of admission",
      "waiting-list": "Notice of the waiting list",
      declined: "Result of the examination",
    },
    remarks: "What we ask you to correct",
    replyBy: "Reply by",
  },
  letters: {
    admitted: ({ programme, country, receiptNumber, until }) =>
      `Thank you for applying to the ${programme} (${country}).\nWe are pleased to tell you that your application (receipt number ${receiptNumber}) has been admitted.\n\nWhat happens next:\n- We choose candidates for your expert and introduce them on your page.\n- The support begins when both your company and the expert agree.\n- Support is given until ${until}.\n\nPlease contact the office if you have questions.`,
    waitingList: ({ programme, country, receiptNumber, reason }) =>
      `Thank you for applying to the ${programme} (${country}).\nYour application (receipt number ${receiptNumber}) has been put on the waiting list for the following reason.\n\n${reason}\n\nWhen a place becomes free we offer it in turn. There is nothing you need to do.\n\nPlease contact the office if you have questions.`,
    declined: ({ programme, country, receiptNumber, reason }) =>
      `Thank you for applying to the ${programme} (${country}).\nWe have examined your application (receipt number ${receiptNumber}). For the following reason it could not be admitted this time.\n\n${reason}\n\nPlease contact the office if you have questions.`,
    returned: ({ programme, country, receiptNumber, replyBy }) =>
      `Thank you for applying to the ${programme} (${country}).\nWe have read your application (receipt number ${receiptNumber}) and ask you to correct some points.\nPlease read our remarks, correct the application and hand it in again by ${replyBy}. Only the fields with a remark can be changed.\n\nYou can still hand it in after that day, but the examination will take longer.\nPlease contact the office if you have questions.`,
  },
  offer: {
    title: "A place is offered to you",
    lead: "A place has become free for your application on the waiting list.",
    until: (day) => `Please answer by ${day}. Until then the place is kept for you.`,
    lapse:
      "Without an answer by then the place is offered to the next company, and you stay on the waiting list.",
    accept: "Accept the place",
    acceptNote: "The office begins to examine the application.",
    decline: "Decline and withdraw the application",
    declineNote: "The application is withdrawn, and the place is offered to the next company.",
    accepted: "The place is yours. The office examines the application.",
    declined: "The application has been withdrawn.",
    over: "The time to answer this offer has passed. The application stays on the waiting list.",
    none: "There is no offer that waits for your answer.",
  },
  withdrawal: {
    title: "Withdrawing the application",
    question: "Do you want to withdraw this application?",
    consequences: [
      "Examination and support end here. Your expert can no longer see the case.",
      "A place held for you is offered to the next company in waiting.",
      "It cannot be undone. To apply again you need a new application.",
      "You can still read your application and the notices.",
    ],
    reason: "Reason for withdrawing",
    reasonHint: "You may leave it empty. The office reads it.",
    yes: "Withdraw",
    no: "Do not withdraw",
    done: "The application has been withdrawn.",
    doneAt: (at) => `Withdrawn on ${at}.`,
    notPossible: "This application cannot be withdrawn now.",
    tooLong: (max) => `At most ${max} characters`,
  },
  mails: {
    greeting: (name) => `Dear ${name},`,
    noticeSubject: (title, receiptNumber) => `${title}: receipt number ${receiptNumber}`,
    see: "See the notice",
    correct: "See the remarks and correct",
    offerSubject: (receiptNumber) => `A place is offered: receipt number ${receiptNumber}`,
    offerSee: "See the offer and answer",
    withdrawnSubject: (receiptNumber) => `Withdrawal received: receipt number ${receiptNumber}`,
    withdrawn: (programme, country) =>
      `We have received the withdrawal of your application to the ${programme} (${country}). Thank you.`,
    withdrawnSee: "See the application",
    lapsed:
      "As there was no answer in time, the place has been offered to the next company. Your application stays on the waiting list.",
    lapsedSubject: (receiptNumber) => `Still on the waiting list: receipt number ${receiptNumber}`,
    automatic: "This mail is sent automatically.",
  },
};
