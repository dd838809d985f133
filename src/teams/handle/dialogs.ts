import { randomUUID } from "node:crypto";
import { isFormNonce } from "../../conversation/form-nonce.ts";
import { requestContext } from "../../conversation/handle/request-context.ts";
import { heldIn } from "../../conversation/held-texts.ts";
import { inputFromMessage } from "../../conversation/message-input.ts";
import { notAllowedWords } from "../../conversation/words.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import type { Command } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { MESSAGE_ACTIONS } from "../install/app-permissions.ts";
import type { Answer } from "../receive/app.ts";
import { type Bag, bag } from "../receive/parse-request.ts";
import { withoutMarkup } from "../receive/without-markup.ts";
import { withoutQuotes } from "../receive/without-quotes.ts";
import { readPress } from "../render/button-codec.ts";
import { formCard, formTitle } from "../render/form-card.ts";
import type { Sender } from "../request.ts";
import type { Asked, Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { formDialog, formMessage } from "./invoke-answer.ts";

/** What is asked for at once and kept nowhere: when it does not come, the person asks again. */
export const askedNow = (teams: Teams, sender: Sender): Promise<Asked | undefined> =>
  requestContext(
    teamsChat(teams),
    { id: 0, key: `now/${randomUUID()}`, attempts: 1, receivedAt: teams.engine.clock.real(), payload: {} },
    sender,
    { urgent: true },
  );

/** Opens the form that a button asks for, with what was understood filled in. */
export async function openDialog(teams: Teams, asked: Asked, value: Bag): Promise<Answer> {
  const press = readPress(value.data);
  const command = press && findCommand(teams.engine.registry, press.command);
  if (!press || !command) return formMessage(asked.t.chat.stale);
  // A form that was offered counts once, however often it is opened.
  const nonce = isFormNonce(press.nonce) ? press.nonce : undefined;
  const held = heldIn(teams.held, asked.caller.actor, press);
  if (held === "gone") return formMessage(asked.t.personal.gone);
  // What Leerlus asks somebody in private is asked for everybody; a form that they asked for stays where that was.
  const isOwn = nonce !== undefined || held !== undefined;
  const room = !isOwn && isRoomOfPerson(asked.room) ? undefined : asked.room;
  return await openForm(teams, { ...asked, room }, command, held?.input ?? press.input, nonce);
}

/** Opens the form of what is made of a message, with what the message says and a link to it. */
export async function openFromMessage(teams: Teams, asked: Asked, value: Bag): Promise<Answer> {
  const path = MESSAGE_ACTIONS.find(({ id }) => id === value.commandId)?.path;
  const command = findCommand(teams.engine.registry, path ?? "");
  if (!command) return formMessage(asked.t.chat.stale);
  const message = bag(value.messagePayload);
  const input = inputFromMessage(command, wordsIn(bag(message.body)), linkTo(message.linkToMessage));
  return await openForm(teams, asked, command, input);
}

async function openForm(
  teams: Teams,
  { caller, t, room }: Asked,
  command: Command,
  input: Record<string, unknown>,
  nonce: string = randomUUID(),
): Promise<Answer> {
  const { engine } = teams;
  const { actor } = caller;
  if (!command.allow(actor)) return formMessage(notAllowedWords(t, caller));
  const form = await teams.runLimited(() => formOf(engine, command, actor, input), true);
  const about = { nonce, room };
  return formDialog(formTitle(form), formCard({ t, baseUrl: engine.baseUrl }, form, about));
}

/** What a message says, without what only makes it look good; names of people stay. */
function wordsIn({ content, contentType }: Bag): string {
  const text = typeof content === "string" ? content : "";
  if (contentType !== "html") return text;
  const lines = withoutQuotes(text)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "");
  return withoutMarkup(lines);
}

/** The link that Teams itself gives to a message. */
function linkTo(given: unknown): string | undefined {
  const url = typeof given === "string" ? URL.parse(given) : null;
  const isTeams = url && /^(?:[\w-]+\.)*teams\.(?:microsoft\.com|cloud\.microsoft)$/.test(url.hostname);
  return isTeams && url.protocol === "https:" ? url.href : undefined;
}
