// Every address of the site, in the order of the programme. No URL string stands anywhere else.

type Parameters<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameters<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

export type Address<P extends string = string> = {
  /** The pattern as the router reads it. */
  readonly pattern: P;
  /** The address with its parameters filled in (and encoded), and a query if given. */
  to(
    ...values: [Parameters<P>] extends [never]
      ? [values?: Record<string, never>, query?: Query]
      : [values: Record<Parameters<P>, string | number>, query?: Query]
  ): string;
};

type Query = Record<string, string | readonly string[] | undefined>;

function address<const P extends string>(pattern: P): Address<P> {
  return {
    pattern,
    to(...[values, query]) {
      const path = pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) =>
        encodeURIComponent(String(new Map(Object.entries(values ?? {})).get(name))),
      );
      return path + queryString(query ?? {});
    },
  };
}

function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of typeof value === "string" ? [value] : value) search.append(name, one);
  }
  return search.size === 0 ? "" : `?${search}`;
}

export const urls = {
  // platform
  health: address("/healthz"),
  ready: address("/readyz"),
  asset: address("/assets/:file"),

  // inform: the public pages
  start: address("/"),
  tradeSecret: address("/trade-secret"),
  risk: address("/risk"),
  eligibility: address("/eligibility"),
  menu: address("/menu"),
  flow: address("/flow"),
  examples: address("/examples"),
  voices: address("/voices"),
  questions: address("/questions"),
  contact: address("/contact"),
  laws: address("/laws"),
  law: address("/laws/:country"),
  leaflet: address("/leaflet.pdf"),
  privacy: address("/privacy"),
  accessibility: address("/accessibility"),

  // diagnose: three minutes, nothing kept
  diagnosis: address("/diagnosis"),

  // people
  signIn: address("/sign-in"),
  secondFactor: address("/sign-in/second-factor"),
  signInElsewhere: address("/sign-in/openid"),
  signInElsewhereBack: address("/sign-in/openid/back"),
  continueForm: address("/sign-in/continue"),
  passkeyChallenge: address("/sign-in/passkey/challenge"),
  passkeyAnswer: address("/sign-in/passkey/answer"),
  signOut: address("/sign-out"),
  signUp: address("/sign-up"),
  confirmEmail: address("/sign-up/confirm"),
  forgottenPassword: address("/password/forgotten"),
  newPassword: address("/password/new"),
  account: address("/account"),
  accountSecondFactor: address("/account/second-factor"),
  accountBackupCodes: address("/account/backup-codes"),
  accountPassword: address("/account/password"),
  accountPasskeys: address("/account/passkeys"),
  accountNotices: address("/account/notifications"),
  passkeyOffer: address("/account/passkeys/challenge"),
  passkeyRegistration: address("/account/passkeys/answer"),
  sessions: address("/account/sessions"),
  newCompany: address("/companies/new"),
  company: address("/companies/:companyId"),
  companyPeople: address("/companies/:companyId/people"),
  companySites: address("/companies/:companyId/sites"),
  invitation: address("/invitations/:token"),
  expertProfile: address("/account/expert-profile"),
  ownPauses: address("/account/expert-pauses"),
  experts: address("/experts"),
  expertInvitations: address("/experts/invitations"),
  expert: address("/experts/:expertId"),
  expertPauses: address("/experts/:expertId/pauses"),
  expertEnding: address("/experts/:expertId/ending"),
  home: address("/home"),

  // apply
  newApplication: address("/applications/new"),
  application: address("/cases/:caseId/application"),
  applicationPage: address("/cases/:caseId/application/pages/:page"),
  applicationAddress: address("/cases/:caseId/application/address"),
  applicationCheck: address("/cases/:caseId/application/check"),
  applicationPdf: address("/cases/:caseId/application/paper.pdf"),
  applicationDocx: address("/cases/:caseId/application/paper.docx"),
  applicationSetAside: address("/cases/:caseId/application/set-aside/:id"),
  handIn: address("/cases/:caseId/application/hand-in"),
  scans: address("/cases/:caseId/application/scans"),
  scan: address("/cases/:caseId/application/scans/:scanId"),
  scanPage: address("/cases/:caseId/application/scans/:scanId/pages/:page"),
  confirmation: address("/cases/:caseId/application/confirmation"),
  submission: address("/cases/:caseId/submission"),
  receiptCopy: address("/cases/:caseId/submission/copy.pdf"),
  applicationForExpert: address("/cases/:caseId/submission/for-the-expert.pdf"),

  // admit
  examination: address("/cases/:caseId/examination"),
  examinationPaper: address("/cases/:caseId/examination/application.pdf"),
  examinationScanPage: address("/cases/:caseId/examination/scan/:page"),
  examinationScanVerdict: address("/cases/:caseId/examination/scan/:page/verdict"),
  examinationNotes: address("/cases/:caseId/examination/notes"),
  examinationPresence: address("/cases/:caseId/examination/presence"),
  caseReturn: address("/cases/:caseId/return"),
  caseReturnTakenBack: address("/cases/:caseId/return/taken-back"),
  decision: address("/cases/:caseId/decision"),
  notices: address("/cases/:caseId/notices"),
  notice: address("/cases/:caseId/notices/:noticeId"),
  noticePdf: address("/cases/:caseId/notices/:noticeId/notice.pdf"),
  placeOffer: address("/cases/:caseId/place-offer"),
  withdrawal: address("/cases/:caseId/withdrawal"),

  // match
  shortList: address("/cases/:caseId/short-list"),
  expertRequests: address("/cases/:caseId/expert-requests"),
  newExpertRequest: address("/cases/:caseId/expert-requests/new"),
  requestTakenBack: address("/cases/:caseId/expert-requests/:requestId/taken-back"),
  conflictRuling: address("/cases/:caseId/expert-requests/:requestId/ruling"),
  expertRequest: address("/requests/:requestId"),
  conflictDeclaration: address("/requests/:requestId/declaration"),
  requestAnswer: address("/requests/:requestId/answer"),
  caseExpert: address("/cases/:caseId/expert"),
  expertAgreement: address("/cases/:caseId/expert/agreement"),
  expertChange: address("/cases/:caseId/expert/change"),
  expertChangeReply: address("/cases/:caseId/expert/change/:changeId/reply"),
  lateConflict: address("/cases/:caseId/expert/late-conflict"),

  // take-stock: the two sheets
  sheets: address("/cases/:caseId/sheets"),
  inventory: address("/cases/:caseId/inventory"),
  inventoryCells: address("/cases/:caseId/inventory/cells"),
  inventoryPrint: address("/cases/:caseId/inventory/print"),
  inventorySearch: address("/cases/:caseId/inventory/search"),
  inventorySelection: address("/cases/:caseId/inventory/selection"),
  inventoryBulk: address("/cases/:caseId/inventory/bulk"),
  inventoryDepartments: address("/cases/:caseId/inventory/departments"),
  inventoryUndo: address("/cases/:caseId/inventory/batches/:batchId/undo"),
  inventoryAcceptance: address("/cases/:caseId/inventory/acceptance"),
  newInventoryItem: address("/cases/:caseId/inventory/items/new"),
  inventoryItem: address("/cases/:caseId/inventory/items/:itemId"),
  inventoryItemHistory: address("/cases/:caseId/inventory/items/:itemId/history"),
  inventoryItemRemoval: address("/cases/:caseId/inventory/items/:itemId/removal"),
  inventoryItemRestoration: address("/cases/:caseId/inventory/items/:itemId/restoration"),
  inventoryItemClearance: address("/cases/:caseId/inventory/items/:itemId/clearance"),
  selfCheck: address("/cases/:caseId/sheets/self-check/:view"),
  selfCheckGroup: address("/cases/:caseId/sheets/self-check/:view/groups/:group"),
  selfCheckAside: address("/cases/:caseId/sheets/self-check/:view/asides/:answerId"),
  selfCheckCompared: address("/cases/:caseId/sheets/compared"),
  checkColleagues: address("/cases/:caseId/sheets/colleagues"),
  checkColleague: address("/cases/:caseId/sheets/colleagues/:invitationId"),
  checkColleagueEnding: address("/cases/:caseId/sheets/colleagues/:invitationId/ending"),
  checkColleagueReminder: address("/cases/:caseId/sheets/colleagues/:invitationId/reminder"),
  inventoryTemplate: address("/cases/:caseId/inventory/template.xlsx"),
  inventoryExport: address("/cases/:caseId/inventory/export.xlsx"),
  inventoryImports: address("/cases/:caseId/inventory/imports"),
  inventoryImport: address("/cases/:caseId/inventory/imports/:importId"),
  inventoryImportRows: address("/cases/:caseId/inventory/imports/:importId/rows"),
  inventoryImportRun: address("/cases/:caseId/inventory/imports/:importId/run"),
  inventoryImportUnused: address("/cases/:caseId/inventory/imports/:importId/unused.xlsx"),
  sheetHandIn: address("/cases/:caseId/sheets/hand-in"),
  sheetsTakenBack: address("/cases/:caseId/sheets/taken-back"),
  colleagueCheck: address("/colleague-check/:token"),
  colleagueCheckGroup: address("/colleague-check/:token/groups/:group"),
  colleagueCheckDone: address("/colleague-check/:token/done"),

  // assess
  assessment: address("/cases/:caseId/assessment"),
  assessmentBeginning: address("/cases/:caseId/assessment/beginning"),
  assessmentInventory: address("/cases/:caseId/assessment/inventory"),
  assessmentGroup: address("/cases/:caseId/assessment/groups/:group"),
  assessmentFindings: address("/cases/:caseId/assessment/findings"),
  assessmentMeasures: address("/cases/:caseId/assessment/measures"),
  assessmentSummary: address("/cases/:caseId/assessment/summary"),
  assessmentGiving: address("/cases/:caseId/assessment/giving"),
  assessmentReportPdf: address("/cases/:caseId/assessment/report.pdf"),
  assessmentReportDocx: address("/cases/:caseId/assessment/report.docx"),

  // plan
  plan: address("/cases/:caseId/plan"),
  planProposal: address("/cases/:caseId/plan/proposal"),
  planEdit: address("/cases/:caseId/plan/edit"),
  planAgreement: address("/cases/:caseId/plan/agreement"),
  planRefusal: address("/cases/:caseId/plan/refusal"),
  planPrint: address("/cases/:caseId/plan/print"),
  planCalendar: address("/cases/:caseId/plan/calendar.ics"),

  // case
  mails: address("/mails"),
  mailAgain: address("/mails/:mailId/resend"),
  supportCase: address("/cases/:caseId"),
  caseHistory: address("/cases/:caseId/history"),
  threads: address("/cases/:caseId/messages"),
  newThread: address("/cases/:caseId/messages/new"),
  thread: address("/cases/:caseId/messages/:threadId"),
  messageRetraction: address("/cases/:caseId/messages/:threadId/:messageId/retraction"),
  attachment: address("/cases/:caseId/messages/:threadId/files/:fileId"),

  // dashboards
  queue: address("/queue"),

  // edition
  editions: address("/editions"),
  edition: address("/editions/:editionId"),
  editionDecisions: address("/editions/:editionId/decisions"),

  // demo world only
  demo: address("/demo"),
  demoMail: address("/demo/mail"),
  demoMailMessage: address("/demo/mail/:id"),
} as const;
