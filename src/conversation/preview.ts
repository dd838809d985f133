import { changesBy } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import { dispatch } from "../engine/dispatch.ts";
import { parseCommandLine } from "../engine/input/parse-command-line.ts";
import type { Card } from "../view/card.ts";
import { type Text, textIn } from "../view/text.ts";
import { readCooperation } from "./directory/workspace.ts";
import type { RequestHost } from "./run-request.ts";

type Speaking = Pick<RequestHost, "engine" | "surface">;

/** The card of a reference as somebody may see it; undefined when there is none for them. */
export async function cardOfRef(
  { engine, surface }: Speaking,
  actor: Actor,
  t: Text,
  ref: string,
): Promise<Card | undefined> {
  const typed = parseCommandLine(engine.registry, ref, t);
  if (!("command" in typed) || changesBy(typed.command, typed.input)) return undefined;
  const reply = await dispatch(engine, { ...typed, actor, via: surface });
  return reply.ok ? reply.card : undefined;
}

/** Whoever reads a channel sees a preview: it shows what a guest may read, and nothing can be pressed in it. */
export async function previewOf(
  chat: Speaking,
  cooperation: string,
  ref: string,
): Promise<{ card: Card; t: Text } | undefined> {
  const found = await readCooperation(chat.engine, cooperation);
  if (!found) return undefined;
  const t = textIn(found.language);
  const reader: Actor = {
    cooperation,
    email: "",
    name: "",
    organisation: "",
    role: "guest",
    language: found.language,
  };
  const card = await cardOfRef(chat, reader, t, ref);
  if (!card) return undefined;
  const { title, ref: named, body } = card;
  return { card: { title, ref: named, body: body.slice(0, 1) }, t };
}
