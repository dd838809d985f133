import type { PendingReply } from "../../conversation/pending-reply.ts";
import { keyOfForm, type RequestOutcome, runRequest } from "../../conversation/run-request.ts";
import { staleCard } from "../../conversation/words.ts";
import { NO_PERSON } from "../../engine/input/field.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { readAbout } from "../render/modal.ts";
import type { Received } from "../request.ts";
import type { Slack } from "../surface.ts";
import { askedBy } from "./commands.ts";
import { formView } from "./open-form.ts";
import { formErrors } from "./submission.ts";
import { type Asked, sendCard, tell } from "./tell.ts";

/** A form that was sent: what is wrong is said in it, what comes of it is told where it was asked for. */
export async function handleSubmission(
  slack: Slack,
  request: Received<"view">,
  slot?: PendingReply,
): Promise<void> {
  const { metadata, input, fields, ...sender } = request.payload;
  const about = readAbout(metadata);
  const { url, channel, thread, stand } = about?.from ?? {};
  const back = Object.fromEntries(
    Object.entries({ responseUrl: url, channel, thread }).filter(([, part]) => part !== undefined),
  );
  const asked = await askedBy(slack, request, { ...sender, ...back }, { urgent: true });
  if (!asked) return;
  const command = about && findCommand(slack.engine.registry, about.command);
  if (!about || !command) return await sendCard(slack, asked, staleCard(asked.t));
  const { room, nonce } = about;
  const wish = { command, input, room, key: keyOfForm(nonce, input), confirmed: true, isFilledIn: true };
  const outcome = await slack.turn(() => runRequest(slack, asked.caller.actor, asked.t, wish), true);
  if (outcome.show === "refused") {
    if (outcome.isPersonal) await asked.withhold();
    if (outcome.issues.some(({ field }) => field === NO_PERSON) && slot) {
      const form = await formOf(slack.engine, command, asked.caller.actor, input, outcome.issues);
      const { installation } = asked.caller;
      const from = { ...asked.sender, ...(stand === undefined ? {} : { stand }) };
      const view = await formView(slack, from, installation, asked.t, form, { room, nonce });
      // A box to tick is only there in a window that is drawn anew.
      if (slot.offer({ response_action: "update", view })) return;
    }
    const errors = formErrors(fields, outcome.issues, outcome.message);
    if (errors && slot?.offer(errors)) return;
    return await tellLate(slack, asked, outcome, input, command);
  }
  slot?.offer(undefined);
  if (stand === "home") return await slack.options.renewHome?.(asked.caller);
  await tell(slack, asked, outcome);
}

/** The window has closed: what was wrong is told with a button that opens it again, filled in. */
async function tellLate(
  slack: Slack,
  asked: Asked,
  outcome: Extract<RequestOutcome, { show: "refused" }>,
  input: Record<string, unknown>,
  command: Parameters<typeof formOf>[1],
): Promise<void> {
  const isFixable = outcome.issues.length > 0 && !outcome.isPersonal;
  if (!isFixable) return await tell(slack, asked, outcome);
  const form = await formOf(slack.engine, command, asked.caller.actor, input, outcome.issues);
  const wish = { command, input, room: asked.room, key: undefined, confirmed: false };
  const { trigger: _, ...sender } = asked.sender;
  await tell(slack, { ...asked, sender }, { show: "form", form, wish });
}
