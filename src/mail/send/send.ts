import type { Failure } from "../../conversation/failure.ts";
import { limitConcurrency } from "../../conversation/inbox/concurrency.ts";
import type { LinkTokens } from "../link-token.ts";
import type { Mail, MailPost } from "../surface.ts";
import { mailComposer } from "./compose.ts";
import { failureOf } from "./failure.ts";
import { letterOf } from "./letter.ts";
import { sendSmtp } from "./smtp.ts";

type Sent = { sent: string } | { unmade: string } | Failure;
/** Asked right before an e-mail leaves; undefined: it must not; else looked at again while it is written. */
type Departs = () => Promise<(() => boolean) | undefined>;

/** Connections at once: mail servers refuse more of them, and few need more. */
const MOST_CONNECTIONS = 5;
/** Servers look for viruses before they say that they have a message. */
const PATIENCE_MS = 60_000;

/**
 * Brings posts to mailboxes as a `Sender` of the delivery: it tries once and tells what happened. The reference of an
 * e-mail is its Message-ID.
 */
export function mailSender(mail: Mail, tokens: () => Promise<LinkTokens>) {
  const { config } = mail;
  const compose = mailComposer(config);
  const { runLimited } = limitConcurrency(MOST_CONNECTIONS);

  async function made(post: MailPost) {
    const parts = await letterOf(mail, await tokens(), post);
    return parts && { to: parts.to, id: parts.messageId, message: await compose(parts) };
  }

  async function send(post: MailPost, signal: AbortSignal, depart: Departs): Promise<Sent> {
    let letter: Awaited<ReturnType<typeof made>>;
    try {
      letter = await made(post);
    } catch (error) {
      return { unmade: error instanceof Error ? error.name : "error" };
    }
    if (!letter) return { refused: "no address", scope: "channel" };
    const { to, id, message } = letter;
    try {
      // Its turn may come after its time: then nothing is begun any more.
      await runLimited(
        () => sendSmtp(config, { from: config.from.address, to, message }, { signal, depart }),
        true,
      );
      return { sent: id };
    } catch (error) {
      return failureOf(error);
    }
  }

  return {
    surface: "mail",
    intervalMs: 0,
    ...(config.intervalMs > 0 ? { pace: { everyMs: config.intervalMs, burst: 1 } } : {}),
    timeoutMs: PATIENCE_MS,
    sendsTwice: true,
    send,
    /** What was sent cannot be changed, and is not worth another e-mail: what is news is posted as such. */
    edit: async ({ messageRef }: MailPost) => ({ sent: messageRef ?? "" }),
    /** Nobody lets us look into their mailbox. */
    find: async () => "cannot-look" as const,
  };
}
