import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { holdTexts } from "../../conversation/held-texts.ts";
import { startInbox } from "../../conversation/inbox/inbox.ts";
import { NotStored } from "../../conversation/inbox/inbox-request.ts";
import { openPendingReply, type PendingReply } from "../../conversation/pending-reply.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import type { Access } from "../../engine/session/session.ts";
import { textIn } from "../../view/text.ts";
import { answerQuery, opensDialog } from "../handle/answer-query.ts";
import { handleRequest } from "../handle/handle-request.ts";
import { formMessage, pressMessage, retryDialog } from "../handle/invoke-answer.ts";
import { type Incoming, readStored, type TeamsRequest } from "../request.ts";
import type { Teams, TeamsOptions } from "../surface.ts";
import type { Answer } from "./app.ts";
import { type Bag, incomingRequestOf } from "./parse-request.ts";

export interface TeamsReceiver {
  teams: Teams;
  /** Does what an activity asks for, or stores it to be done; the answer goes along with the acknowledgement. */
  take(activity: Bag): Promise<Answer>;
  /** Takes up nothing more and finishes what is in flight. */
  stop(): Promise<void>;
}

/** Teams waits 15 seconds, and then sends the same again; people do not wait that long. */
const ANSWER_MS = 5000;
const OK: Answer = { status: 200 };

/** The surface without its HTTP routes: stores what Teams sends and works it off, also what was left by a process before. */
export function openTeamsReceiver(
  { engine, access }: { engine: Engine; access: Access },
  options: TeamsOptions,
): TeamsReceiver {
  const held = holdTexts(() => engine.clock.real().epochMilliseconds);
  const about = { surface: "teams" as const, engine, access, options, held };
  const { answerMs = ANSWER_MS, storeMs } = options;
  const inbox = startInbox<TeamsRequest, PendingReply>(engine, {
    surface: "teams",
    read: readStored,
    work: (request, { runLimited }, pending) => handleRequest({ ...about, runLimited }, request, pending),
    storeMs,
  });
  const teams: Teams = { ...about, runLimited: inbox.limit.runLimited };
  const again = new Set<Promise<void>>();

  async function take(activity: Bag): Promise<Answer> {
    const arrival = incomingRequestOf(activity);
    if (!arrival) return await now(activity);
    const isAsked = activity.type === "invoke";
    const { pending, answer } = openPendingReply(isAsked ? answerMs : 1);
    try {
      if (!(await inbox.take(arrival, { live: pending }))) repeat(arrival, pending);
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
      return isAsked ? notStored(arrival) : { status: 503 };
    }
    if (!isAsked) return OK;
    const made = await answer;
    // Only the handlers of Teams offer one, and what they offer is an answer.
    if (made) return made.body as Answer;
    const t = pending.t ?? textIn("nl");
    const received = arrival.stored ? t.personal.received : t.chat.received;
    return arrival.kind === "form" ? formMessage(received) : pressMessage(received);
  }

  /**
   * The same once more. It was stored the first time and has its effect once, by the nonce it carries; whoever sent it
   * is answered all the same, because they may not have had the answer.
   */
  function repeat(arrival: Incoming, pending: PendingReply): void {
    if (arrival.kind !== "press" && arrival.kind !== "form") return;
    const request = {
      ...arrival,
      id: 0,
      key: `teams/${arrival.key}/${randomUUID()}`,
      attempts: 1,
      receivedAt: engine.clock.real(),
    };
    const doing = handleRequest(teams, request, pending)
      .catch((error: unknown) =>
        engine.log.warn({ surface: "teams", ...faultOf(error) }, "repetition not answered"),
      )
      .finally(() => again.delete(doing));
    again.add(doing);
  }

  /** What only asks is kept nowhere: when its answer does not come, the person asks again. */
  async function now(activity: Bag): Promise<Answer> {
    const late = pause(answerMs, undefined, { ref: false });
    const answer = answerQuery(teams, activity).catch((error: unknown): Answer | undefined => {
      const incident = randomUUID().slice(0, 8);
      engine.log.error({ surface: "teams", incident, ...faultOf(error) }, "question failed");
      return undefined;
    });
    return (await Promise.race([answer, late])) ?? slow(activity);
  }

  return {
    teams,
    take,
    stop: async () => {
      await inbox.stop();
      await Promise.allSettled(again);
    },
  };
}

function notStored(arrival: Incoming): Answer {
  const words = textIn("nl");
  return arrival.kind === "form"
    ? retryDialog(words, arrival.payload.data)
    : pressMessage(words.chat.notStored);
}

/** The answer to a question that takes too long; nobody is told anything where nothing would be shown. */
function slow({ name }: Bag): Answer {
  const { slow: words } = textIn("nl").teams.talk;
  if (opensDialog(name)) return formMessage(words);
  if (name === "adaptiveCard/action") return pressMessage(words);
  return { status: 200, body: {} };
}
