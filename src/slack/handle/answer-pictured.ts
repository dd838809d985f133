import { setTimeout as pause } from "node:timers/promises";
import type { Attempt } from "../../conversation/attempt.ts";
import { chartsIn, picturesOf } from "../../conversation/file/pictures.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { Card } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";
import type { Caller, Slack } from "../surface.ts";
import { isAnswerUrl, messageOf, postAnswer } from "./answer.ts";

/** Somebody waits for it: a picture that takes longer is told in words. */
const PATIENCE_MS = 4000;

interface Waiting {
  caller: Caller;
  responseUrl: string | undefined;
  t: Text;
  pending?: PendingReply | undefined;
  attempt: Attempt;
}

/**
 * Answers somebody with the pictures of a card's charts, at the address that Slack gave for it: never with the
 * acknowledgement, which cannot wait for a picture and does not say whether Slack took it.
 * @returns whether it arrived; else it is still to be answered, in words
 */
export async function answerPictured(
  slack: Slack,
  { caller, responseUrl: url, t, pending, attempt }: Waiting,
  card: Card,
  replace: boolean,
): Promise<boolean> {
  const { pictures, apiUrl } = slack.options;
  if (!pictures || attempt.attempts > 1 || chartsIn(card).length === 0) return false;
  if (!url || !isAnswerUrl(url, apiUrl)) return false;
  const { team, token } = caller.installation;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const { picture } = await picturesOf(card, (chart) =>
    Promise.race([
      pictures.find(team, token, chart, patience),
      pause(PATIENCE_MS, undefined, { ref: false }),
    ]),
  );
  if (!picture || !chartsIn(card).some((chart) => picture(chart))) return false;
  const message = await messageOf(slack, team, t, card, { picture });
  pending?.offer(undefined);
  const answer = { response_type: "ephemeral", replace_original: replace, ...message };
  if ((await postAnswer(url, answer)) === "arrived") return true;
  pictures.isRefused(team, chartsIn(card));
  return false;
}
