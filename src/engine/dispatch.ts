import { randomUUID } from "node:crypto";
import { keepAnswer, takeKey } from "../../db/queries/idempotency.ts";
import { gaveWay } from "../../db/queries/unavailable.ts";
import { allDone } from "../domain/all-done.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { DEFAULT_LANGUAGE } from "../domain/organisation/language.ts";
import { isRoomOfPerson } from "../domain/organisation/room.ts";
import { withoutAddresses } from "../domain/organisation/without-addresses.ts";
import type { PersonalOutcome } from "../domain/personal-data/personal-data.ts";
import { mayReadRoom } from "../domain/viewer.ts";
import type { Button, Card } from "../view/card.ts";
import { plainCard } from "../view/plain.ts";
import { textIn } from "../view/text.ts";
import { changedBy, keepDone } from "./after-change.ts";
import { canonicalJson } from "./canonical-json.ts";
import { announcementsOf, answerOf, type Command, changesBy, type Outcome, pathOf } from "./command.ts";
import type { Actor, Context, Place, Via } from "./context.ts";
import type { Engine } from "./engine.ts";
import { faultOf } from "./fault.ts";
import { validate } from "./input/validate.ts";
import { knownPerson } from "./known-person.ts";
import { makeContext } from "./make-context.ts";
import { withNonce, withNonces } from "./posting/buttons.ts";
import { drawing } from "./posting/prepare-cards.ts";
import type { Said } from "./posting/publish-posts.ts";
import { tellRooms } from "./posting/tell-rooms.ts";
import { noteCommand } from "./reading/note-read.ts";
import { refsAreFound, viewerFor } from "./reading/viewer-for.ts";
import { type Issue, Refusal, type RefusalCode } from "./refusal.ts";
import { findCommand } from "./registry.ts";
import { traced } from "./traced.ts";
import { unavailable } from "./unavailable.ts";

export interface Request {
  command: Command;
  input: Record<string, unknown>;
  actor: Actor;
  via: Via;
  /** The key of the room it was said in. */
  room?: string | undefined;
  /** The channel of a chat it was typed in. */
  place?: Place | undefined;
  /** The request's own id (idempotency key, button nonce, event id): the same again has no second effect. */
  key?: string | undefined;
  /** Runs everything and keeps nothing, the key neither. */
  dryRun?: boolean | undefined;
}

export interface Answer {
  ok: true;
  card: Card;
  /** The card as plain text. */
  text: string;
  ref?: string | undefined;
  /** It was done before under the same key; this is the answer it got then. */
  repeated?: boolean | undefined;
  /** It was answered in the room as well, for everybody. */
  shared: boolean;
  /** What whoever asked goes on with. */
  next?: Card | undefined;
  /** Takes it back, for a short while; stands below the answer to who did it. */
  undo?: Button | undefined;
  /** Of a dry run: what it would say in rooms, as far as the asker may read them. */
  posts?: Said[] | undefined;
}

export interface Refused {
  ok: false;
  code: RefusalCode | "fault";
  message: string;
  issues: Issue[];
  /** What was understood of the input: a form opens with it filled in. */
  understood: Record<string, unknown>;
  /** What can be done about it. */
  buttons?: Button[];
  /** Of `personal-data`: whether it passes when somebody says that it is not about a child. */
  outcome?: PersonalOutcome;
}

export type Reply = Answer | Refused;

/**
 * The one way to every effect: rights, then the schema, then the command, in one transaction with its audit row, its
 * key in the inbox and its posts. Every surface calls it; it never throws.
 */
export async function dispatch(engine: Engine, request: Request): Promise<Reply> {
  const began = performance.now();
  const path = pathOf(request.command);
  const reply = await traced(`command ${path}`, { via: request.via }, () => attempt(engine, request));
  const outcome = reply.ok ? doneAs(request, reply) : reply.code;
  const seconds = (performance.now() - began) / 1000;
  engine.observe?.({ command: path, via: request.via, outcome, seconds });
  return reply;
}

const doneAs = ({ dryRun }: Request, { repeated }: Answer): string =>
  dryRun ? "previewed" : repeated ? "repeated" : "done";

/** Ends the transaction of a dry run with its answer, so that all of it is rolled back. */
class DryRunOver extends Error {
  readonly answer: Answer;
  readonly isNoted: boolean;

  /** @param isNoted whether is kept who reads what */
  constructor(answer: Answer, isNoted: boolean) {
    super("a dry run keeps nothing");
    this.answer = answer;
    this.isNoted = isNoted;
  }
}

/** Whoever gave way to another so often is told that it is busy. */
const TRIES = 3;

async function attempt(engine: Engine, request: Request, tried = 1): Promise<Reply> {
  try {
    const { db: reading, changes } = engine.database;
    const database = changesBy(request.command, request.input) ? changes : reading;
    return await database.transaction(async (db) => {
      const { actor, via, room, place, dryRun = false } = request;
      const known = { via, room, language: actor.language };
      const ctx = { ...(await makeContext(engine, db, actor.cooperation, known)), dryRun };
      const answered = await answer(engine, place ? { ...ctx, place } : ctx, request);
      if (dryRun) throw new DryRunOver(answered, ctx.notesReads);
      if (!changesBy(request.command, request.input)) await noteCommand(ctx, actor, pathOf(request.command));
      return answered;
    });
  } catch (error) {
    if (error instanceof DryRunOver)
      return error.isNoted ? await shownAfter(engine, request, error.answer) : error.answer;
    if (gaveWay(error) && tried < TRIES) return await attempt(engine, request, tried + 1);
    return refusedBy(engine, request, error);
  }
}

/** What a dry run shows was read too: its own line would be rolled back with it. */
async function shownAfter(engine: Engine, request: Request, shown: Answer): Promise<Reply> {
  const { actor, via, command } = request;
  try {
    await engine.database.db.transaction(async (db) => {
      const ctx = await makeContext(engine, db, actor.cooperation, { via });
      await noteCommand(ctx, actor, pathOf(command));
    });
    return shown;
  } catch (error) {
    return refusedBy(engine, request, error);
  }
}

/** A request's own id as the inbox keeps it: everybody has ids of their own on each surface. */
export const inboxKeyOf = (via: Via, { email }: Pick<Actor, "email">, key: string): string =>
  fingerprint(`${via}\n${email}\n${key}`);

async function answer(engine: Engine, ctx: Context, request: Request): Promise<Answer> {
  const { command, actor, key } = request;
  if (!command.allow(actor)) {
    // Only where membership would help is a guest told of it.
    const membershipHelps = actor.role === "guest" && command.allow({ ...actor, role: "member" });
    if (membershipHelps) knownPerson(ctx, actor);
    throw new Refusal("not-allowed", membershipHelps ? ctx.t.refusal.guest : ctx.t.refusal.notAllowed);
  }
  if (key === undefined || request.dryRun || !changesBy(command, request.input) || command.secretAnswer)
    return await run(engine, ctx, request);
  const inboxKey = inboxKeyOf(request.via, actor, key);
  const print = fingerprint(canonicalJson([pathOf(command), request.input, request.room ?? ""]));
  const before = await takeKey(ctx, inboxKey, print, engine.clock.real());
  if (before) {
    if (before.request !== print) throw new Refusal("conflict", ctx.t.refusal.repeatedKey);
    // What `keepAnswer` kept below under the same key.
    return { ...(before.answer as Answer), repeated: true };
  }
  const fresh = await run(engine, ctx, request);
  await keepAnswer(ctx, inboxKey, fresh);
  return fresh;
}

async function run(engine: Engine, ctx: Context, request: Request): Promise<Answer> {
  const { command, actor, room } = request;
  const input = validate(command, request.input, ctx, actor.email);
  await refsAreFound(ctx, actor, command, input);
  await command.guard?.(ctx, { command, raw: request.input, input });
  const outcome = await command.run(ctx, actor, input);
  // The room of one person needs no second message beside the answer.
  const sharedIn = outcome.answers === undefined || isRoomOfPerson(room) ? undefined : room;
  const announced = announcementsOf(outcome, sharedIn);
  const done =
    changesBy(command, request.input) && !outcome.unchanged
      ? { command, actor, raw: request.input, input, outcome, announced }
      : undefined;
  const drawn = drawing(ctx);
  const undo = done && (await keepDone(drawn, done));
  const [answered, said] = await allDone([
    answerOf(drawn, outcome),
    done ? tellRooms(engine, drawn, announced, changedBy(outcome)) : [],
  ]);
  const viewer = viewerFor(ctx, actor);
  const seen = <T>(value: T): T =>
    viewer.seesAddresses ? value : withoutAddresses(value, ctx.directory, actor.email);
  const shown = (card: Card) => withNonces(seen(card));
  const card = shown(answered);
  const next = outcome.next && (await cardOfNext(engine, drawn, actor, outcome.next));
  return {
    ok: true,
    card,
    text: plainCard(ctx.t, card),
    ref: outcome.ref,
    shared: sharedIn !== undefined,
    next: next ? shown(next) : undefined,
    undo: undo ? withNonce(undo) : undefined,
    posts: request.dryRun ? seen(said.filter((post) => mayReadRoom(viewer, post.room))) : undefined,
  };
}

/** What somebody goes on with, read as it is after the change. */
async function cardOfNext(
  { registry }: Engine,
  ctx: Context,
  actor: Actor,
  { command: path, input }: NonNullable<Outcome["next"]>,
): Promise<Card | undefined> {
  const command = findCommand(registry, path);
  if (!command || command.changes || !command.allow(actor)) return undefined;
  return await answerOf(ctx, await command.run(ctx, actor, validate(command, input, ctx, actor.email)));
}

function refusedBy(engine: Engine, { command, actor }: Request, error: unknown): Refused {
  const t = textIn(actor.language ?? DEFAULT_LANGUAGE);
  const passing = unavailable(error, t);
  if (passing) engine.log.warn({ command: pathOf(command), ...faultOf(error) }, "command found no database");
  const refusal = error instanceof Refusal ? error : passing;
  if (refusal) {
    const { code, message, issues, understood, buttons, outcome } = refusal;
    const pressed = buttons.length > 0 ? { buttons: buttons.map(withNonce) } : {};
    const passes = outcome === undefined ? {} : { outcome };
    return { ok: false, code, message, issues, understood, ...pressed, ...passes };
  }
  const incident = randomUUID().slice(0, 8);
  engine.log.error({ incident, command: pathOf(command), ...faultOf(error) }, "command failed");
  const message = t.refusal.incident(incident);
  return { ok: false, code: "fault", message, issues: [], understood: {} };
}
