import type { Failure } from "../../conversation/failure.ts";
import { SmtpFailure, TooLate } from "./smtp.ts";

/** Enhanced codes that say that nobody has this mailbox, or nobody any more: RFC 3463, section 3.2 and 3.3. */
export const NO_MAILBOX = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];
const SAYS_NO_MAILBOX = new RegExp(`\\b(?:${NO_MAILBOX.join("|").replaceAll(".", "[.]")})\\b`);
/** Enhanced codes that say that it is about this message, or about who sends it, and not about the mailbox. */
const NOT_THE_MAILBOX = /\b5[.](?:2[.]2|[34567][.]\d+)\b/;
/** Basic codes that mean a mailbox, when it is the recipient that is refused: RFC 5321, section 4.2.3. */
export const OF_MAILBOX = [550, 551, 553];

/**
 * Reads what came of handing over an e-mail. Failures are told by their codes only: a server repeats addresses in its words.
 * https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof TooLate) return { failed: "too late" };
  if (!(error instanceof SmtpFailure)) return { failed: error instanceof Error ? error.name : "error" };
  const { failure, mayHaveArrived } = error;
  const { responseCode, response = "", command = "" } = failure.rejectedErrors?.[0] ?? failure;
  const code = failure.originalCode ?? failure.code ?? failure.name;
  // The library itself does not hand it over: larger than the server takes, or no address.
  if (responseCode === undefined && ["EMESSAGE", "EENVELOPE"].includes(code))
    return { refused: code, scope: "message" };
  // A reply is certain, whenever it came: but not that of a server that hangs up.
  if (responseCode === undefined || responseCode === 421)
    return mayHaveArrived ? { unknown: code } : { failed: code };
  const said = ["SMTP", responseCode, ...(/\b[245][.]\d{1,3}[.]\d{1,3}\b/.exec(response) ?? [])].join(" ");
  const isAboutLetter = ["MAIL FROM", "RCPT TO", "DATA"].includes(command);
  // Who is not let in at all is told so before any letter: that has to be mended here, and everything waits.
  if (responseCode < 500 || failure.permanent === false || !isAboutLetter) return { failed: said };
  const isMailbox =
    SAYS_NO_MAILBOX.test(response) ||
    (command === "RCPT TO" && OF_MAILBOX.includes(responseCode) && !NOT_THE_MAILBOX.test(response));
  return { refused: said, scope: isMailbox ? "channel" : "message" };
}
