import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import type { Depart, FindResult, Message, Sender, SendResult } from "./sender.ts";

export function messageOf(claim: Claim): Message {
  const { cooperation, delivery, key, address, room, purpose, subject, about } = claim;
  const { card, text, language, revision, thread, messageRef } = claim;
  const since = claim.triedAt?.toString();
  return {
    cooperation,
    postId: claim.post,
    delivery,
    key,
    address,
    room,
    purpose,
    subject,
    card,
    text,
    language,
    revision,
    since: since || undefined,
    about: about || undefined,
    thread: thread || undefined,
    messageRef: messageRef || undefined,
  };
}

/**
 * Sends or edits once. Never throws: what is not clear is `unknown`.
 * @returns "stayed" when it was no try: it was not to leave any more, or the process ends and it had not left
 */
export async function trySend(
  sender: Sender,
  claim: Claim,
  signal: AbortSignal,
  departs: Depart,
): Promise<SendResult | "stayed"> {
  let hasLeft = false;
  let wasKept = false;
  // What nobody waits for any more stays here.
  const depart = async () => {
    const mayLeave = await departs();
    if (!mayLeave || signal.aborted) {
      wasKept = true;
      return undefined;
    }
    hasLeft = true;
    return () => mayLeave() && !signal.aborted;
  };
  try {
    const message = messageOf(claim);
    const isEdit = claim.kind === "edit";
    const answer = isEdit ? sender.edit(message, signal, depart) : sender.send(message, signal, depart);
    const result = await orAborted(answer, signal);
    return wasKept && !hasLeft && "failed" in result ? "stayed" : result;
  } catch (error) {
    if (hasLeft) return { unknown: nameOf(error) };
    return wasKept || isEnding(signal) ? "stayed" : { failed: nameOf(error) };
  }
}

/** Looks once; undefined when the look itself failed. Never throws. */
export async function tryFind(
  sender: Sender,
  claim: Claim,
  signal: AbortSignal,
): Promise<FindResult | undefined> {
  try {
    return await orAborted(sender.find(messageOf(claim), signal), signal);
  } catch {
    return undefined;
  }
}

/** Ends a try because the process ends. */
export const ENDING = new DOMException("stopping", "AbortError");
const isEnding = ({ reason }: AbortSignal): boolean => reason === ENDING;

const LAST_WORD_MS = 250;

/** Ends soon after the signal, also when the sender does not listen to it. */
async function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  // Whoever listens to the signal knows best what became of it, and says so in a moment.
  const abort = () => void setTimeout(() => aborted.reject(signal.reason), LAST_WORD_MS);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  try {
    return await Promise.race([answer, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
    // A sender that fails after its time is of no interest any more.
    answer.catch(() => undefined);
    aborted.promise.catch(() => undefined);
  }
}

/** The kind of error and its code; never its message, which may quote what was sent. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
