import { setTimeout as pause } from "node:timers/promises";
import { bag } from "../../conversation/bag.ts";
import type { Inbox } from "../../conversation/inbox/inbox.ts";
import { NotStored } from "../../conversation/inbox/inbox-request.ts";
import { openPendingReply, type PendingReply } from "../../conversation/pending-reply.ts";
import { textIn } from "../../view/text.ts";
import { isAnswerUrl, postAnswer } from "../handle/answer.ts";
import { isWanted } from "../handle/handle-request.ts";
import { loadOptions } from "../handle/options-load.ts";
import { formErrors } from "../handle/submission.ts";
import type { Incoming, SlackRequest } from "../request.ts";
import type { Slack } from "../surface.ts";
import type { RequestHandlers } from "./handle-body.ts";
import { type Bag, commandOf, eventOf, pressOf, shortcutOf, submissionOf } from "./parse-request.ts";

/** How long an acknowledgement waits for the answer; then it says that the answer follows. */
const COMMAND_MS = 500;
/** A form stays open until its answer is there: what is wrong can only be said in it. */
const FORM_MS = 1800;
const OPTIONS_MS = 1500;
const TELL_MS = 900;

export type SlackInbox = Inbox<SlackRequest, PendingReply>;

/** Stores each request before it is acknowledged. */
export function acknowledgeRequests(slack: Slack, inbox: SlackInbox): RequestHandlers {
  const { apiUrl } = slack.options;
  const words = textIn("nl").chat;

  /** @throws NotStored, after the person has been told */
  async function takeOrTell(arrival: Incoming<"press" | "shortcut">): Promise<void> {
    try {
      await inbox.take(arrival);
    } catch (error) {
      const url = arrival.payload.responseUrl;
      if (error instanceof NotStored && url !== undefined && isAnswerUrl(url, apiUrl)) {
        const answer = { response_type: "ephemeral", replace_original: false, text: words.notStored };
        await postAnswer(url, answer, TELL_MS);
      }
      throw error;
    }
  }

  return {
    command: async (body) => {
      const arrival = commandOf(body);
      // Where others wait, nobody is kept waiting for an answer as well.
      const { pending, answer } = openPendingReply(inbox.isCrowded() ? 0 : COMMAND_MS);
      try {
        // The same command once more: whoever sent it is being answered already.
        if (!(await inbox.take(arrival, { live: pending }))) return undefined;
      } catch (error) {
        if (error instanceof NotStored) return { response_type: "ephemeral", text: words.notStored };
        throw error;
      }
      const made = await answer;
      if (made) return made.body;
      const t = pending.t ?? textIn("nl");
      const received = arrival.stored ? t.personal.received : t.chat.received;
      return { response_type: "ephemeral", text: received };
    },
    press: async (body) => {
      const arrival = pressOf(body);
      if (arrival.payload.value !== "") await takeOrTell(arrival);
    },
    submission: async (body) => {
      const arrival = submissionOf(body);
      const { pending, answer } = openPendingReply(FORM_MS);
      try {
        await inbox.take(arrival, { live: pending });
      } catch (error) {
        const fields = arrival.payload.fields;
        if (error instanceof NotStored) return formErrors(fields, [], words.notStored);
        throw error;
      }
      return (await answer)?.body;
    },
    shortcut: (body) => takeOrTell(shortcutOf(body)),
    options: (body) => {
      const none = { options: [] };
      return Promise.race([loadOptions(slack, body).catch(() => none), pause(OPTIONS_MS, none)]);
    },
    event: async (body: Bag) => {
      // It is told once: what was stored late is done as well.
      if (isWanted(slack.options, bag(body.event))) await inbox.take(eventOf(body), { keepLate: true });
    },
  };
}
