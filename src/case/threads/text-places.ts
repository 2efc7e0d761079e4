// What the encrypted texts of threads are bound to: moved to another row they no longer open.

export const subjectOf = (threadId: string) => ({ table: "threads", row: threadId, column: "subject" });
export const bodyOf = (messageId: string) => ({ table: "messages", row: messageId, column: "body" });
/** As the file store binds the names of files. */
export const fileNameOf = (fileId: string) => ({ table: "files", row: fileId, column: "name" });
