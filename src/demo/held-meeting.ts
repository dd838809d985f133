import type { Temporal } from "temporal-polyfill";
import type { Reply } from "../engine/dispatch.ts";
import type { Holders } from "./answers.ts";
import type { DemoRun } from "./demo-run.ts";
import { CHOSEN, OF_LESSON, SAID_OF } from "./script/loop.ts";
import { SILENT_ACTION } from "./script/scenes.ts";
import type { Step, Topic } from "./script/topic.ts";

/** A meeting as the collection shows it; it may have no chair. */
export type Meeting = Record<string, string>;

const COORDINATOR = "coordinator@example.org";

/** Minutes after the start at which the first point is taken, and between two points. */
const FIRST = 20;
const BETWEEN = 15;

/** Plays the points of a meeting that is running; `refs` holds the reference of each topic that was raised. */
export class HeldMeeting {
  readonly #demo: DemoRun;
  readonly #holders: Holders;
  readonly #meeting: Meeting;
  readonly #goTo: (at: Temporal.Instant) => Promise<void>;

  constructor(
    demo: DemoRun,
    holders: Holders,
    meeting: Meeting,
    goTo: (at: Temporal.Instant) => Promise<void>,
  ) {
    this.#demo = demo;
    this.#holders = holders;
    this.#meeting = meeting;
    this.#goTo = goTo;
  }

  async play(
    start: Temporal.Instant,
    topics: readonly Topic[],
    refs: ReadonlyMap<Topic, string>,
  ): Promise<void> {
    const { ref = "" } = this.#meeting;
    const points = topics.filter((topic) => topic.steps[ref] !== undefined && refs.has(topic));
    for (const [index, topic] of points.entries()) {
      await this.#goTo(start.add({ minutes: FIRST + index * BETWEEN }));
      for (const step of topic.steps[ref] ?? []) await this.#take(refs.get(topic) ?? "", step);
    }
    const items = await this.#demo.read("agenda-items", { meeting: ref, source: "data", state: "open" });
    for (const item of items) await this.#answer(item);
  }

  /** What comes of an item that Leerlus put on the agenda itself. */
  async #answer({ ref: item = "", subject = "", title = "" }: Record<string, string>): Promise<void> {
    const { ref = "", room = "" } = this.#meeting;
    const chosen = CHOSEN[ref];
    // Choosing a theme is the outcome of the question which one it will be.
    if (chosen?.theme === subject && title.startsWith("Kiezen")) {
      await this.#demo.type(COORDINATOR, room, `thema kies ${chosen.theme} ${chosen.circle}`);
      return;
    }
    const agreed = title.startsWith("Les") ? OF_LESSON[ref] : undefined;
    if (agreed) await this.#chair(`afspraak nieuw ${agreed}; agendapunt ${item}`);
    if (subject.startsWith("A-")) await this.#holders.finishInMeeting(room, subject);
    const said = SAID_OF.find(([about]) => about.test(subject))?.[1] ?? SILENT_ACTION.outcome;
    await this.#chair(`agenda behandel ${item} ${said}`);
  }

  #chair(line: string): Promise<Reply> {
    const { chair, room } = this.#meeting;
    return this.#demo.type(chair ?? COORDINATOR, room, line);
  }

  async #take(item: string, step: Step): Promise<void> {
    if ("decide" in step) await this.#chair(`besluit nieuw ${step.decide}; agendapunt ${item}`);
    else if ("handle" in step) await this.#chair(`agenda behandel ${item} ${step.handle}`);
    else if ("forward" in step) await this.#chair(`agenda door ${item} ${step.forward}`);
    else if ("park" in step) await this.#chair(`agenda parkeer ${item}`);
    else if ("theme" in step) await this.#chair(`thema nieuw ${step.theme}; agendapunt ${item}`);
    else if ("revise" in step) await this.#chair(`herziening nieuw ${step.revise}; agendapunt ${item}`);
    else if ("agree" in step) {
      const { agree, parties, review } = step;
      await this.#chair(
        `afspraak nieuw ${agree}; partijen ${parties}; evaluatie ${review}; agendapunt ${item}`,
      );
    } else {
      const { title, holder, together, due } = step.act;
      const line = `actie nieuw ${title}; houder ${holder}; mede ${together}; uiterlijk ${due}; agendapunt ${item}`;
      const reply = await this.#chair(line);
      if (reply.ok && reply.ref) this.#holders.remember(reply.ref, step.act);
    }
  }
}
