/** The connection went away while a transaction was being committed: nobody knows whether it was. */
export class CommitUnknown extends Error {
  /** SQLSTATE `transaction_resolution_unknown`. */
  readonly code = "08007";

  constructor(cause: unknown) {
    super("the connection went away during a commit", { cause });
    this.name = "CommitUnknown";
  }
}

/** What the driver says when a connection has gone away; it gives these no code. */
const SAID = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Client has encountered a connection error",
  "Client was closed and is not queryable",
];
const NETWORK = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"],
  ...["EHOSTUNREACH", "ENETUNREACH", "ECONNABORTED", "ENOENT"],
]);

/** The error and what is behind it, the outermost first. */
export function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  for (let at = error; at instanceof Error && found.length < 5; at = at.cause) {
    found.push(at);
    if (at instanceof AggregateError) found.push(...at.errors.filter((one) => one instanceof Error));
  }
  return found;
}

/** The code of a database or a network; undefined when there is none. */
export function codeIn(error: unknown): string | undefined {
  return causesOf(error)
    .map((one) => ("code" in one ? one.code : undefined))
    .find((code) => typeof code === "string");
}

/**
 * Whether the connection to the database is gone, or none can be had: SQLSTATE classes 08 (connection) and 57P
 * (shutdown, crash, starting), and whatever a network says.
 */
export function isLost(error: unknown): boolean {
  const code = codeIn(error);
  if (code !== undefined && (/^(08|57P)/.test(code) || NETWORK.has(code))) return true;
  return causesOf(error).some(({ message }) => SAID.some((words) => message.startsWith(words)));
}
