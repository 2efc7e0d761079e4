// Tells a database that is not there for the moment from a fault of ours: the one is worth trying again, the other is not.

/** What the system says of a server that takes no connection, or breaks one; and the driver without a code. */
const lineCodes = new Set<unknown>(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTCONN", "ETIMEDOUT"]);
const driverWords = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];

/** True when the error, or what caused it, is that the server is starting, stopping, full or gone. */
export function isDatabaseAway(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = "code" in one ? one.code : undefined;
    if (lineCodes.has(code) || (code === "ENOENT" && "syscall" in one && one.syscall === "connect"))
      return true;
    // SQLSTATE: 08 the connection, 57P0 shut down or starting, 53300 no connection left, 25006 a standby, not yet promoted.
    if (typeof code === "string" && /^(08\w{3}|57P0[1-5]|53300|25006)$/.test(code)) return true;
    const { message } = one;
    if (driverWords.some((words) => message.startsWith(words))) return true;
  }
  return false;
}
