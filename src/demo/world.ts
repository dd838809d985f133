import { Temporal } from "temporal-polyfill";
import { loadDirectory } from "../../db/queries/directory.ts";
import { nextDueAt } from "../../db/queries/moment.ts";
import { listPosts, type Post } from "../../db/queries/post.ts";
import { personOf } from "../domain/organisation.ts";
import { advanceTo } from "../engine/advance.ts";
import type { Actor } from "../engine/context.ts";
import { dispatch, type Reply } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { readPage } from "../engine/read.ts";
import { findCommand } from "../engine/registry.ts";
import { readTyped } from "../engine/typed.ts";
import { textIn } from "../view/text.ts";
import type { Line } from "./transcript.ts";

const EVERYTHING = { after: undefined, limit: 200 };

/** People of the cooperation at work: what they type is dispatched, and everything that is said is written down. */
export class World {
  readonly lines: Line[] = [];
  readonly #engine: Engine;
  readonly #cooperation: string;
  #lastPost = 0;

  constructor(engine: Engine, cooperation: string) {
    this.#engine = engine;
    this.#cooperation = cooperation;
  }

  now(): Promise<Temporal.Instant> {
    return this.#engine.clock.now(this.#engine.database.db);
  }

  /** Lets time pass: every job on the way runs at its own moment. Returns what Leerlus said. */
  async goTo(at: Temporal.Instant): Promise<Post[]> {
    if (Temporal.Instant.compare(at, await this.now()) > 0) {
      await advanceTo(this.#engine, at, async () => undefined);
    }
    return await this.#hear();
  }

  /** When Leerlus has something to do next. */
  async nextEvent(): Promise<Temporal.Instant | undefined> {
    return await nextDueAt(this.#engine.database.db);
  }

  /** Somebody types a line in a room. */
  async type(email: string, room: string, line: string): Promise<Reply> {
    const actor = await this.#actor(email);
    const at = await this.now();
    this.lines.push({ at, room: `#${room}`, who: actor.name, text: `/${line}` });
    const typed = readTyped(this.#engine.registry, line, textIn("nl"));
    if ("unknown" in typed) throw new Error(`not understood: ${line}`);
    return await this.#answered(
      await dispatch(this.#engine, { command: typed.command, input: typed.input, actor, via: "web", room }),
      room,
      at,
    );
  }

  /** Somebody presses a button: `command` with `input`. */
  async press(email: string, label: string, path: string, input: Record<string, unknown>): Promise<Reply> {
    const actor = await this.#actor(email);
    const at = await this.now();
    const room = `person:${email}`;
    this.lines.push({ at, room: "privé", who: actor.name, text: `[${label}]` });
    const command = findCommand(this.#engine.registry, path);
    if (!command) throw new Error(`no command ${path}`);
    return await this.#answered(
      await dispatch(this.#engine, { command, input, actor, via: "web", room }),
      "privé",
      at,
    );
  }

  /** One collection as the coordinator sees it. */
  async read(name: string, filter: Record<string, string> = {}): Promise<Record<string, string>[]> {
    const collection = this.#engine.registry.collections.find((candidate) => candidate.name === name);
    if (!collection) throw new Error(`no collection ${name}`);
    const actor = await this.#actor("coordinator@example.org");
    const { items } = await readPage(this.#engine, actor, collection, filter, EVERYTHING);
    return items as Record<string, string>[];
  }

  async #actor(email: string): Promise<Actor> {
    const person = personOf(await loadDirectory(this.#engine.database.db, this.#cooperation), email);
    if (!person) throw new Error("nobody with that e-mail in the demo");
    return { ...person, cooperation: this.#cooperation };
  }

  async #answered(reply: Reply, room: string, at: Temporal.Instant): Promise<Reply> {
    if (!reply.ok) {
      const why = [reply.message, ...reply.issues.map((issue) => issue.message)].join(" ");
      this.lines.push({ at, room: `${room} (alleen voor wie het vroeg)`, who: "Leerlus", text: why });
    }
    await this.#hear();
    return reply;
  }

  /** Writes down what was posted since the last time. */
  async #hear(): Promise<Post[]> {
    const { db } = this.#engine.database;
    const heard: Post[] = [];
    for (;;) {
      const page = { after: String(this.#lastPost), limit: 200 };
      const { items, next } = await listPosts(db, this.#cooperation, {}, page);
      for (const post of items) {
        const to = post.room.startsWith("person:") ? await this.#nameOf(post.room) : `#${post.room}`;
        this.lines.push({
          at: post.at,
          room: to,
          who: "Leerlus",
          text: post.text,
          thread: post.thread ?? undefined,
        });
        this.#lastPost = post.id;
      }
      heard.push(...items);
      if (next === null) return heard;
    }
  }

  async #nameOf(room: string): Promise<string> {
    const actor = await this.#actor(room.slice("person:".length));
    return `privé aan ${actor.name}`;
  }
}
