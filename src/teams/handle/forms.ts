import type { PendingReply } from "../../conversation/pending-reply.ts";
import { keyOfForm, type RequestOutcome, runRequest } from "../../conversation/run-request.ts";
import { staleCard } from "../../conversation/words.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import type { Command } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { textIn } from "../../view/text.ts";
import { askedBy } from "../receive/request-context.ts";
import { formCard, formTitle, readAbout } from "../render/form-card.ts";
import type { Received } from "../request.ts";
import type { Asked, Teams } from "../surface.ts";
import { formDialog, formMessage } from "./invoke-answer.ts";
import { readFilled } from "./read-filled.ts";
import { sendCard, tell, waitingCard } from "./tell.ts";

type Refused = Extract<RequestOutcome, { show: "refused" }>;

/** A form that was sent: what is wrong is said in it, and what was filled in stays. */
export async function handleForm(
  teams: Teams,
  request: Received<"form">,
  slot?: PendingReply,
): Promise<void> {
  const { data, isExtension: _, ...sender } = request.payload;
  const asked = await askedBy(teams, request, sender, { slot, waits: "form", urgent: true });
  if (!asked) return void slot?.offer(formMessage(textIn("nl").teams.talk.notInstalled));
  const about = readAbout(data);
  const command = about && findCommand(teams.engine.registry, about.command);
  if (!about || !command) return await sendCard(teams, asked, staleCard(asked.t));
  const input = readFilled(data);
  const { nonce } = about;
  // What a form carries anybody may have written: its room is that of the place from which it was sent. What Leerlus
  // itself asked for in private carries none, and is for everybody.
  const room = isRoomOfPerson(asked.room) && about.room !== asked.room ? undefined : asked.room;
  const wish = { command, input, room, key: keyOfForm(nonce, input), confirmed: true, isFilledIn: true };
  const outcome = await teams.turn(() => runRequest(teams, asked.caller.actor, asked.t, wish), true);
  if (outcome.show === "answer" && command.asks) {
    // What comes next must be pressed: in the dialog there is no room for it.
    const { slot: open, ...late } = asked;
    open?.offer(formMessage(asked.t.teams.talk.inPersonal));
    return await tell(teams, late, outcome);
  }
  if (outcome.show !== "refused") return await tell(teams, asked, outcome);
  await refuse(teams, asked, { outcome, command, input, about });
}

interface Wrong {
  outcome: Refused;
  command: Command;
  input: Record<string, unknown>;
  about: NonNullable<ReturnType<typeof readAbout>>;
}

async function refuse(teams: Teams, asked: Asked, { outcome, command, input, about }: Wrong): Promise<void> {
  const { caller, t, slot } = asked;
  if (outcome.isPersonal) await asked.withhold();
  const form = await teams.turn(
    () => formOf(teams.engine, command, caller.actor, input, outcome.issues),
    true,
  );
  if (outcome.issues.length === 0) form.problems.push(outcome.message);
  const { command: __, ...carried } = about;
  const card = formCard({ t, baseUrl: teams.engine.baseUrl }, form, carried);
  if (slot?.offer(formDialog(formTitle(form), card))) return;
  // The dialog has closed: what was wrong is told with a button that opens it again, filled in.
  if (outcome.issues.length > 0 && !outcome.isPersonal)
    await sendCard(teams, asked, waitingCard(asked, form, input));
  else await tell(teams, asked, outcome);
}
