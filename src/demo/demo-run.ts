import { Temporal } from "temporal-polyfill";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { nextDueAt } from "../../db/queries/time/moment.ts";
import { answersFor, type Directory, holderFromKey, personOf } from "../domain/organisation/organisation.ts";
import { type Command, pathOf } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import { advanceTo } from "../engine/demo-clock.ts";
import { dispatch, type Reply } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { parseCommandLine } from "../engine/input/parse-command-line.ts";
import { readPage } from "../engine/reading/read.ts";
import { findCommand } from "../engine/registry.ts";
import { importFigures } from "../intake/import-figures.ts";
import type { Button } from "../view/card.ts";
import { plainCard } from "../view/plain.ts";
import { textIn } from "../view/text.ts";
import { briefCard, withoutLists } from "./brief.ts";
import { Fold } from "./fold.ts";
import type { Line } from "./transcript.ts";

const EVERYTHING = { after: undefined, limit: 200 };
/** What changes who there is, or how they are spoken to. */
const CHANGES_PEOPLE = ["leerlus/language"];

/** People of the cooperation at work: what they type is dispatched, and everything that is said is written down. */
export class DemoRun {
  readonly lines: Line[] = [];
  readonly #engine: Engine;
  readonly #cooperation: string;
  readonly #deliverAll: () => Promise<void>;
  readonly #fold = new Fold(textIn("nl"));
  #lastPost = 0;
  #directory: Directory | undefined;

  /** @param deliverAll brings to the browser room what was said; left out, it is only written down */
  constructor(engine: Engine, cooperation: string, deliverAll: () => Promise<void> = async () => undefined) {
    this.#engine = engine;
    this.#cooperation = cooperation;
    this.#deliverAll = deliverAll;
  }

  now(): Promise<Temporal.Instant> {
    return this.#engine.clock.now(this.#engine.database.db);
  }

  /** Lets time pass: every job on the way runs at its own moment. Returns what Leerlus said. */
  async goTo(at: Temporal.Instant): Promise<Post[]> {
    if (Temporal.Instant.compare(at, await this.now()) > 0) {
      await advanceTo(this.#engine, at, this.#deliverAll);
    }
    return await this.#hear();
  }

  /** When Leerlus has something to do next. */
  async nextEvent(): Promise<Temporal.Instant | undefined> {
    return await nextDueAt(this.#engine.database.db);
  }

  /** Somebody types a line in a room; their own when it is private. */
  async type(email: string, room: string | undefined, line: string): Promise<Reply> {
    const typed = parseCommandLine(this.#engine.registry, line, textIn("nl"));
    if ("unknown" in typed) throw new Error(`not understood: ${line}`);
    return await this.#say(email, room, `/${line}`, typed.command, typed.input);
  }

  /** Somebody presses a button of a card that stands in a room; their own when it is private. */
  async press(email: string, room: string | undefined, { label, command, input }: Button): Promise<Reply> {
    const found = findCommand(this.#engine.registry, command);
    if (!found) throw new Error(`no command ${command}`);
    return await this.#say(email, room, `[${label}]`, found, input);
  }

  /** Somebody presses a button, which is not written down. */
  async quietly(email: string, path: string, input: Record<string, unknown>): Promise<void> {
    const command = findCommand(this.#engine.registry, path);
    if (!command) throw new Error(`no command ${path}`);
    const reply = await dispatch(this.#engine, {
      command,
      input,
      actor: await this.#actor(email),
      via: "web",
    });
    if (!reply.ok) throw new Error(reply.message);
  }

  /** Somebody brings figures in from a file, in private. */
  async give(email: string, filename: string, text: string): Promise<void> {
    const actor = await this.#actor(email);
    const at = await this.now();
    const said = { at, room: "privé", who: actor.name, text: `/indicator import [bestand ${filename}]` };
    const file = (async function* () {
      yield Buffer.from(text);
    })();
    const given = { actor, via: "web" as const, filename, dryRun: false, file };
    const answer = await importFigures(this.#engine, given);
    if (!("report" in answer) || answer.report.rejectedCount > 0) throw new Error(`not taken: ${filename}`);
    this.lines.push(said);
    await this.#hear();
  }

  /** One collection as the coordinator sees it. */
  async read(name: string, filter: Record<string, string> = {}): Promise<Record<string, string>[]> {
    const collection = this.#engine.registry.collections.find((candidate) => candidate.name === name);
    if (!collection) throw new Error(`no collection ${name}`);
    const actor = await this.#actor("coordinator@example.org");
    const { items } = await readPage(this.#engine, actor, collection, filter, EVERYTHING);
    // The demo asks for references and words by their field, and every one of those is a text.
    return items as Record<string, string>[];
  }

  /** What was said about a subject, as it stands now. */
  async posts(purpose: string, subject: string): Promise<Post[]> {
    const { db } = this.#engine.database;
    return (await listPosts(scopeOf(db, this.#cooperation), { purpose, subject }, EVERYTHING)).items;
  }

  /** The e-mail of who answers for a holder. */
  async whoAnswersFor(holder: string): Promise<string | undefined> {
    return answersFor(await this.#people(), holderFromKey(holder))?.email;
  }

  async #people(): Promise<Directory> {
    this.#directory ??= await loadDirectory(scopeOf(this.#engine.database.db, this.#cooperation));
    return this.#directory;
  }

  async #actor(email: string): Promise<Actor> {
    const person = personOf(await this.#people(), email);
    if (!person) throw new Error("nobody with that e-mail in the demo");
    return { ...person, cooperation: this.#cooperation };
  }

  async #say(
    email: string,
    shared: string | undefined,
    text: string,
    command: Command,
    input: Record<string, unknown>,
  ): Promise<Reply> {
    const actor = await this.#actor(email);
    const at = await this.now();
    const room = shared ?? `person:${email}`;
    this.lines.push({ at, room: shared ? `#${shared}` : "privé", who: actor.name, text });
    const reply = await dispatch(this.#engine, { command, input, actor, via: "web", room });
    if (CHANGES_PEOPLE.includes(pathOf(command))) this.#directory = undefined;
    const place = this.lines.length;
    const heard = await this.#hear();
    if (heard.some((post) => post.room === room)) return reply;
    const answer = {
      at,
      room: `alleen voor ${actor.name}`,
      who: "Leerlus",
      text: answerText(command, actor, reply),
    };
    this.lines.splice(place, 0, answer);
    return reply;
  }

  /** Writes down what was posted since the last time. */
  async #hear(): Promise<Post[]> {
    const { db } = this.#engine.database;
    const heard: Post[] = [];
    for (;;) {
      const page = { after: String(this.#lastPost), limit: 200 };
      const { items, next } = await listPosts(scopeOf(db, this.#cooperation), {}, page);
      for (const post of items) {
        const { at, thread } = post;
        const room = post.room.startsWith("person:")
          ? `privé aan ${await this.#nameOf(post.room)}`
          : `#${post.room}`;
        this.lines.push({
          at,
          room,
          who: "Leerlus",
          text: this.#fold.text(post),
          thread: thread ?? undefined,
        });
        this.#lastPost = post.id;
      }
      heard.push(...items);
      if (next === null) return heard;
    }
  }

  async #nameOf(room: string): Promise<string> {
    return (await this.#actor(room.slice("person:".length))).name;
  }
}

/** What is shown to one person is told in full; what was changed, by how it stands now. */
function answerText(command: Command, { language }: Actor, reply: Reply): string {
  if (!reply.ok) return [reply.message, ...reply.issues.map((issue) => issue.message)].join(" ");
  if (!command.changes) return reply.text;
  const t = textIn(language ?? "nl");
  const brief = briefCard(reply.card, [t.action.state, t.action.quietUntil]);
  return plainCard(t, pathOf(command) === "meeting/start" ? withoutLists(brief) : brief);
}
