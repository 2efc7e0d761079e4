// The name of the work that commands leave for later.
export const IMPORT_JOB = "inventory-import";
