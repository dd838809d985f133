import type { Failure } from "../../conversation/failure.ts";
import type { LinkTokens } from "../link-token.ts";
import type { Mail, MailPost } from "../surface.ts";
import { mailComposer } from "./compose.ts";
import { failureOf } from "./failure.ts";
import { letterOf } from "./letter.ts";
import { PATIENCE_MS, sendSmtp } from "./smtp.ts";

type Sent = { sent: string } | { unmade: string } | Failure;
/** Asked right before an e-mail leaves; undefined: it must not; else looked at again while it is written. */
type Departs = () => Promise<(() => boolean) | undefined>;

/** A connection is waited for no longer, and making the message takes seconds at most. */
const TURN_MS = 20_000;
const TRY_MS = 90_000;
/** The delivery gives a try three quarters of it: with less, a message would be looked for while it may still arrive. */
const SETTLE_MS = 120_000;
/** The delivery's own; whoever sets less of it wants less for e-mail too. */
const USUAL_SETTLE_MS = 45_000;
const NO_TURN_MS = 1000;

/**
 * Brings posts to mailboxes as a `Sender` of the delivery: it tries once and tells what happened. The reference of an
 * e-mail is its Message-ID.
 * @param settleMs as it is set for all that is delivered
 */
export function mailSender(mail: Mail, tokens: () => Promise<LinkTokens>, settleMs = USUAL_SETTLE_MS) {
  const { config, connections } = mail;
  const compose = mailComposer(config);

  async function made(post: MailPost) {
    const parts = await letterOf(mail, await tokens(), post);
    if ("refused" in parts) return parts;
    return { to: parts.to, id: parts.messageId, message: await compose(parts) };
  }

  async function handOver(post: MailPost, signal: AbortSignal, depart: Departs): Promise<Sent> {
    let letter: Awaited<ReturnType<typeof made>>;
    try {
      letter = await made(post);
    } catch (error) {
      return { unmade: error instanceof Error ? error.name : "error" };
    }
    if ("refused" in letter) return letter;
    const { to, id, message } = letter;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    await sendSmtp(config, { from: config.from.address, to, message }, { signal: patience, depart });
    return { sent: id };
  }

  async function send(post: MailPost, signal: AbortSignal, depart: Departs): Promise<Sent> {
    const turn = AbortSignal.any([signal, AbortSignal.timeout(TURN_MS)]);
    try {
      // Made only when its turn has come: what waits in vain was no work.
      return await connections(() => handOver(post, signal, depart), true, turn);
    } catch (error) {
      // Nothing was begun: that is no try.
      if (turn.aborted && error === turn.reason) return { retryAfterMs: NO_TURN_MS, isOwn: true };
      return failureOf(error);
    }
  }

  return {
    surface: "mail",
    intervalMs: 0,
    pace: config.intervalMs > 0 ? { everyMs: config.intervalMs, burst: 1 } : undefined,
    timeoutMs: TRY_MS,
    settleMs: settleMs < USUAL_SETTLE_MS ? settleMs : Math.max(settleMs, SETTLE_MS),
    sendsTwice: true,
    send,
    /** What was sent cannot be changed, and is not worth another e-mail: what is news is posted as such. */
    edit: async ({ messageRef }: MailPost) => ({ sent: messageRef ?? "" }),
    /** Nobody lets us look into their mailbox. */
    find: async () => "cannot-look" as const,
  };
}
