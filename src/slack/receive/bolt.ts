import { App, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { type Bag, bag, isTooDeep } from "../../conversation/bag.ts";
import { QUIET } from "../send/api.ts";

/** What is done with each kind of request; what it returns goes along with the acknowledgement. */
export interface RequestHandlers {
  command: (body: Bag) => Promise<unknown>;
  press: (body: Bag) => Promise<unknown>;
  submission: (body: Bag) => Promise<unknown>;
  shortcut: (body: Bag) => Promise<unknown>;
  options: (body: Bag) => Promise<unknown>;
  event: (body: Bag) => Promise<unknown>;
}

/** A body that Bolt cannot read, so it is not one of Slack's: it is refused, and not asked for again. */
export class Unreadable extends Error {}

const EVERY = /[\s\S]*/;

/**
 * A Bolt app on a receiver of HTTP requests or of Socket Mode. It acknowledges when what was received has been stored,
 * not before, also for events, which Bolt by itself acknowledges before it looks at them. An error of a handler is not
 * acknowledged: Slack tries again, or tells the person.
 */
export function boltApp(
  receiver: Receiver,
  handlers: RequestHandlers,
  sayLate: SayLate = async () => undefined,
): App {
  const app = new App({
    receiver,
    // Who may do what is asked of the store, once the request is safe: with a token Bolt would call Slack first.
    authorize: async ({ teamId, enterpriseId }) => ({
      ...(teamId ? { teamId } : {}),
      ...(enterpriseId ? { enterpriseId } : {}),
    }),
    // No state of conversations, and messages of bots are told from people's where they are read.
    convoStore: false,
    ignoreSelf: false,
    logger: QUIET,
  });
  const readable = new WeakSet<object>();
  const taking = (take: (body: Bag) => Promise<unknown>) => {
    return async ({ body, ack }: { body: object; ack?: unknown }) => {
      readable.add(body);
      const answer = await take(bag(body));
      if (typeof ack === "function") await ack(answer);
    };
  };
  app.command(EVERY, taking(handlers.command));
  app.action({ type: "block_actions" }, taking(handlers.press));
  app.view({ type: "view_submission", callback_id: EVERY }, taking(handlers.submission));
  app.shortcut({ callback_id: EVERY }, taking(handlers.shortcut));
  app.options({ type: "block_suggestion" }, taking(handlers.options));
  app.event(EVERY, taking(handlers.event));
  const process = app.processEvent.bind(app);
  /** Whatever Bolt throws before one of us is asked, it stumbled over what it read. */
  const byBolt = async (event: ReceiverEvent) => {
    if (isTooDeep(event.body)) throw new Unreadable();
    await process(event).catch((error: unknown) => {
      throw typeof event.body === "object" && event.body && readable.has(event.body)
        ? error
        : new Unreadable();
    });
  };
  app.processEvent = (event) => heldBack(event, sayLate, byBolt);
  return app;
}

/** Brings an answer whose acknowledgement came too late to the address that the request has for it. */
type SayLate = (body: Bag, answer: unknown) => Promise<void>;

async function heldBack(
  event: ReceiverEvent,
  sayLate: SayLate,
  byBolt: (event: ReceiverEvent) => Promise<void>,
): Promise<void> {
  let answer: Parameters<typeof event.ack>[0];
  const ack: typeof event.ack = async (response) => {
    answer = response;
  };
  await byBolt({ ...event, ack });
  try {
    await event.ack(answer);
  } catch (error) {
    // The connection is gone; what was asked is stored, and done once however often it is asked.
    await sayLate(bag(event.body), answer);
    throw error;
  }
}
