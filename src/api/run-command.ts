import type { Request, Response } from "express";
import { isClosedRoom } from "../domain/organisation/room.ts";
import type { Actor } from "../engine/context.ts";
import { dispatch } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { nearest } from "../engine/input/nearest.ts";
import { MAX_PAGE } from "../engine/reading/collection.ts";
import { readPage } from "../engine/reading/read.ts";
import { Refusal } from "../engine/refusal.ts";
import { findCommand, matchesNoun, type Registry } from "../engine/registry.ts";
import type { Text } from "../view/text.ts";
import { withUndo } from "../view/undo.ts";
import { commandBody } from "./body.ts";
import { callerOf } from "./caller.ts";
import { isDryRun } from "./dry-run.ts";
import { sendRefusal, textFor } from "./problem.ts";

/** `POST /commands/NOUN/VERB`: runs exactly what chat runs. */
export function runCommand(engine: Engine) {
  return async (request: Request<{ noun: string; verb: string }>, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const actor = callerOf(response);
    const { noun, verb } = request.params;
    const command = findCommand(engine.registry, `${noun}/${verb}`);
    if (!command) throw unknownCommand(engine.registry, noun, verb, t);
    const key = request.get("idempotency-key");
    if (key !== undefined && !/^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(key)) {
      throw new Refusal("invalid", t.api.idempotencyKey);
    }
    const dryRun = isDryRun(request, t);
    const { input, room: asked } = commandBody(request, t);
    const room = asked === undefined ? undefined : await roomOf(engine, actor, asked, t);
    const reply = await dispatch(engine, { command, input, actor, via: "api", room, key, dryRun });
    if (!reply.ok) return sendRefusal(response, reply);
    const { card, text, ref, posts, undo } = reply;
    response.json({ card: withUndo(card, undo), text, ref, posts });
  };
}

/**
 * The room's key as it is stored.
 * @throws Refusal when there is no such room, or it is not the caller's to speak in
 */
export async function roomOf(engine: Engine, actor: Actor, asked: string, t: Text): Promise<string> {
  const own = `person:${actor.email}`;
  if (asked.toLowerCase() === own.toLowerCase()) return own;
  const key = asked.toLowerCase();
  const known = (await valuesIn(engine, actor, "rooms")).map((item) => String(item.key));
  if (known.includes(key)) return key;
  // Whether there is such a closed room is not told; which organisations there are is no secret.
  if (isClosedRoom(key) && !(await isMisspelt(engine, actor, key)))
    throw new Refusal("not-allowed", t.api.notYourRoom(key.slice(0, 60)));
  const message = t.refusal.noRoom(key.slice(0, 60), known);
  throw new Refusal("invalid", message, [{ field: "room", message }]);
}

/** Whether it is called after an organisation that does not exist: `region:foodvaley`. */
async function isMisspelt(engine: Engine, actor: Actor, room: string): Promise<boolean> {
  const [, slug] = /^(?:region|provider):(.*)$/.exec(room) ?? [];
  if (slug === undefined) return false;
  return (await valuesIn(engine, actor, "organisations", { slug })).length === 0;
}

async function valuesIn(engine: Engine, actor: Actor, name: string, filter: Record<string, string> = {}) {
  const collection = engine.registry.collections.find((one) => one.name === name);
  if (!collection) throw new Error(`no collection of ${name}`);
  return (await readPage(engine, actor, collection, filter, { limit: MAX_PAGE })).items;
}

function unknownCommand(registry: Registry, noun: string, verb: string, t: Text): Refusal {
  const ofNoun = registry.commands.filter((command) => matchesNoun(command, noun.toLowerCase()));
  const near =
    ofNoun.length > 0
      ? nearest(
          verb,
          ofNoun.flatMap((c) => [c.alias[1], c.name[1]]),
        ).map((word) => `${noun}/${word}`)
      : nearest(noun, [...new Set(registry.commands.flatMap((c) => [c.alias[0], c.name[0]]))]);
  const known = near.length > 0 ? near : ofNoun.map((c) => c.alias.join("/"));
  const unknown = t.refusal.unknownCommand(`${noun}/${verb}`.slice(0, 80));
  return new Refusal(
    "not-found",
    [unknown, ...(known.length > 0 ? [t.command.didYouMean(known)] : [])].join(" "),
  );
}
