import { recordOf } from "../domain/record.ts";

/** What went wrong with a call, and what it means for the message it was about; as in `SendResult` of the delivery. */
export type Failure =
  | { retryAfterMs: number; isOwn?: boolean }
  | { refused: string; scope: "channel" | "message" }
  | { unknown: string }
  | { failed: string };

/** Nothing was sent: the other side was never reached. */
const NOT_REACHED = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"],
  ...["UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ...["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
  "ERR_TOO_LATE",
]);

/**
 * Reads what was thrown when there was no answer. Errors are told by their codes only: a message may quote what was sent.
 * @param below what an error was made of, where a client does not put that in its `cause`
 */
export function brokenOff(
  error: unknown,
  below: (error: Error) => unknown = ({ cause }) => cause,
): { failed: string } | { unknown: string } {
  const codes = codesIn(error, below);
  const code = codes[0] ?? (error instanceof Error ? error.name : "error");
  const never = codes.length > 0 && codes.every((one) => NOT_REACHED.has(one));
  return never ? { failed: code } : { unknown: code };
}

/** The codes of what went wrong below; an address with several numbers fails with one for each. */
function codesIn(error: unknown, below: (error: Error) => unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.flatMap((one) => codesIn(one, below, depth + 1));
  }
  const found = codesIn(below(error), below, depth + 1);
  if (found.length > 0) return found;
  const { code } = recordOf(error);
  // Slack's client gives its own errors codes, which say nothing of the network.
  return typeof code === "string" && !code.startsWith("slack_") ? [code] : [];
}
