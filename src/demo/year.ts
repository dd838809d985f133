import { Temporal } from "temporal-polyfill";
import type { Post } from "../../db/queries/posting/post.ts";
import { addDays, type Day, instantAt, weekdayOf } from "../domain/calendar/day.ts";
import { actionNudge } from "../posts/action.ts";
import { agendaPublished } from "../posts/agenda.ts";
import { digestDraft } from "../posts/digest.ts";
import { meetingOutcomes, meetingProposal, quorumWarning } from "../posts/meeting.ts";
import { presenceButton } from "../view/meeting/presence-button.ts";
import { textIn } from "../view/text.ts";
import { buttonOf, Holders } from "./answers.ts";
import type { DemoRun } from "./demo-run.ts";
import { HeldMeeting, type Meeting } from "./held-meeting.ts";
import { DELIVERIES } from "./script/figures.ts";
import { FIRST_HALF } from "./script/first-half.ts";
import { INTRODUCTIONS } from "./script/introductions.ts";
import { CROWD, type Crowd, LOOP } from "./script/loop.ts";
import { OTHER_MEETINGS } from "./script/other-meetings.ts";
import { MOVED, SCENES } from "./script/scenes.ts";
import { SECOND_HALF } from "./script/second-half.ts";
import { SECOND_YEAR } from "./script/second-year.ts";
import type { Topic } from "./script/topic.ts";
import { ANSWERED_LATE, REGULARS, WHO_COMES } from "./script/who-comes.ts";

const TOPICS = [...FIRST_HALF, ...SECOND_HALF, ...OTHER_MEETINGS, ...SECOND_YEAR];
const COORDINATOR = "coordinator@example.org";
/** People answer what they were asked a quarter of an hour later. */
const ANSWERS_AFTER = { minutes: 15 };
/** How long before its end a meeting is closed. */
const CLOSED_BEFORE = { minutes: 5 };

/** The years 2026 and 2027 of the G7: people fill agendas, decide, promise, answer or stay silent. */
export async function playYears(demo: DemoRun, until: Day): Promise<void> {
  await new Years(demo).play(until);
}

interface Planned {
  at: Temporal.Instant;
  play: () => Promise<unknown>;
}

/** The same by stages: each goes on where the one before stopped. */
export class Years {
  readonly #demo: DemoRun;
  readonly #holders: Holders;
  readonly #refs = new Map<Topic, string>();
  readonly #played = new Set<string>();

  constructor(demo: DemoRun) {
    this.#demo = demo;
    this.#holders = new Holders(demo);
  }

  async play(until: Day): Promise<void> {
    await this.#pass(await this.#demo.now());
    const end = instantAt(until, "08:00");
    for (;;) {
      const [next] = (await this.#planned()).sort((a, b) => Temporal.Instant.compare(a.at, b.at));
      if (!next || Temporal.Instant.compare(next.at, end) >= 0) break;
      await this.#pass(next.at);
      await next.play();
    }
    await this.#pass(end);
  }

  /** What people still do, by where the meetings stand now: one may have been moved meanwhile. */
  async #planned(): Promise<Planned[]> {
    const meetings = await this.#demo.read("meetings");
    return [
      ...meetings.flatMap((meeting) => this.#ofMeeting(meeting)),
      ...this.#scenes(),
      ...this.#deliveries(),
      ...this.#crowds(),
    ].filter((planned) => planned !== undefined);
  }

  #once(key: string, at: Temporal.Instant, play: () => Promise<unknown>): Planned | undefined {
    if (this.#played.has(key)) return undefined;
    return {
      at,
      play: () => {
        this.#played.add(key);
        return play();
      },
    };
  }

  #ofMeeting(meeting: Meeting): (Planned | undefined)[] {
    const { ref = "", start = "", end = "", room = "", state } = meeting;
    const chair = meeting.chair ?? COORDINATOR;
    if (state === "closed") return [];
    const startAt = Temporal.Instant.from(start);
    const raised = TOPICS.filter((topic) => topic.raised === ref).map((topic, index) => {
      const at = instantAt(weekdayBefore(start.slice(0, 10), 9 - 2 * index), `1${index}:${20 + index * 15}`);
      return this.#once(`${ref}/${topic.title}`, at, () => this.#raise(room, topic));
    });
    return [
      ...raised,
      this.#once(`${ref}/held`, startAt, async () => {
        await this.#demo.type(chair, room, `overleg start ${ref}`);
        const held = new HeldMeeting(this.#demo, this.#holders, meeting, (at) => this.#pass(at));
        await held.play(startAt, TOPICS, this.#refs);
        await this.#pass(Temporal.Instant.from(end).subtract(CLOSED_BEFORE));
        await this.#recordPresence(ref, chair, room);
        await this.#demo.type(chair, room, `overleg sluit ${ref}`);
        await this.#decideOnCarried(meeting, chair);
      }),
    ];
  }

  /** Who said that they come are there. */
  async #recordPresence(ref: string, chair: string, room: string): Promise<void> {
    const answers = await this.#demo.read("presence", { meeting: ref });
    const there = answers.filter(({ answer }) => answer === "yes" || answer === "standin");
    const present = there.map(({ organisation = "" }) => organisation);
    await this.#demo.press(
      chair,
      room,
      presenceButton(textIn("nl"), { ref, present: null, seenOnline: [] }, present),
    );
  }

  async #raise(room: string, topic: Topic): Promise<void> {
    const { by, title, minutes, raised, english } = topic;
    const line = english
      ? `agenda add ${title}; minutes ${minutes}m; meeting ${raised}`
      : `agenda nieuw ${title}; duur ${minutes}m; overleg ${raised}`;
    const reply = await this.#demo.type(`${by}@example.org`, room, line);
    if (reply.ok && reply.ref) this.#refs.set(topic, reply.ref);
  }

  /** A point that was carried over too often is parked, with the button that asks. */
  async #decideOnCarried({ ref = "", room = "" }: Meeting, chair: string): Promise<void> {
    const [outcomes] = await this.#demo.posts(meetingOutcomes.purpose, ref);
    const asked = (await this.#demo.read("agenda-items", { state: "open" })).filter(
      (item) => Number(item.carried) >= 3,
    );
    for (const item of asked) {
      if (outcomes)
        await this.#demo.press(chair, room, buttonOf(outcomes.card, "agenda/park", { item: item.ref ?? "" }));
    }
  }

  #scenes(): (Planned | undefined)[] {
    return [...SCENES, ...LOOP].map(({ day, time, who, room, line }) =>
      this.#once(line, instantAt(day, time), () => {
        const said = line.replace(/\{(.+)\}/, (_, title: string) => this.#refOf(title));
        return this.#demo.type(`${who}@example.org`, room, said);
      }),
    );
  }

  #crowds(): (Planned | undefined)[] {
    return CROWD.map((crowd) =>
      this.#once(`${crowd.day} ${crowd.command}`, instantAt(crowd.day, crowd.time), () => this.#each(crowd)),
    );
  }

  async #each({ command, input, who }: Crowd): Promise<void> {
    if (!("kind" in who)) {
      for (const name of who) await this.#demo.quietly(`${name}@example.org`, command, input);
      return;
    }
    const { kind, only, but = [] } = who;
    for (const { slug = "" } of await this.#demo.read("organisations", { kind })) {
      if (but.includes(slug) || only?.includes(slug) === false) continue;
      await this.#demo.quietly(COORDINATOR, command, { ...input, organisation: slug });
    }
  }

  #deliveries(): (Planned | undefined)[] {
    return DELIVERIES.map(({ day, time, filename, text }) =>
      this.#once(filename, instantAt(day, time), () => this.#demo.give(COORDINATOR, filename, text)),
    );
  }

  #refOf(title: string): string {
    const topic = TOPICS.find((candidate) => candidate.title === title);
    return (topic && this.#refs.get(topic)) ?? title;
  }

  /** Goes to a moment from one event to the next, so that people answer what they were asked. */
  async #pass(at: Temporal.Instant): Promise<void> {
    for (;;) {
      const due = await this.#demo.nextEvent();
      const now = await this.#demo.now();
      // What a moved meeting or a report left behind may be due already.
      const from = due && Temporal.Instant.compare(due, now) < 0 ? now : due;
      const next = from?.add(ANSWERS_AFTER);
      const isOnTheWay = next !== undefined && Temporal.Instant.compare(next, at) < 0;
      const posts = await this.#demo.goTo(isOnTheWay ? next : at);
      for (const post of posts) await this.#react(post);
      if (!isOnTheWay) return;
    }
  }

  async #sayWhoComes({ subject, room, card }: Post): Promise<void> {
    for (const { who, ...said } of WHO_COMES[subject] ?? []) {
      const email = `${who}@example.org`;
      if ("standin" in said) {
        const line = `overleg aanmelden ${subject} vervanger; vervanger ${said.standin}`;
        await this.#demo.type(email, room, line);
      } else {
        await this.#demo.press(email, room, buttonOf(card, "meeting/rsvp", { answer: said.answer }));
      }
    }
    if (!ANSWERED_LATE.includes(subject)) await this.#regularsCome(subject);
  }

  async #regularsCome(meeting: string): Promise<void> {
    const answered = (WHO_COMES[meeting] ?? []).map(({ who }) => who);
    for (const who of REGULARS.filter((one) => !answered.includes(one))) {
      await this.#demo.quietly(`${who}@example.org`, "meeting/rsvp", { meeting, answer: "yes" });
    }
  }

  /** The coordinator approves a draft with an introduction; when somebody changed something meanwhile, after a second look. */
  async #approve({ subject }: Post): Promise<void> {
    const introduction = INTRODUCTIONS[subject];
    if (introduction === undefined) return;
    const line = `digest goedkeuren ${subject}; inleiding ${introduction}`;
    const reply = await this.#demo.type(COORDINATOR, undefined, line);
    if (reply.ok) return;
    await this.#demo.type(COORDINATOR, undefined, `digest voorbeeld ${subject}`);
    await this.#demo.type(COORDINATOR, undefined, line);
  }

  async #react(post: Post): Promise<void> {
    if (post.purpose === actionNudge.purpose) await this.#holders.answer(post);
    if (post.purpose === agendaPublished.purpose) await this.#sayWhoComes(post);
    if (post.purpose === quorumWarning.purpose) await this.#regularsCome(post.subject);
    if (post.purpose === digestDraft.purpose) await this.#approve(post);
    if (post.purpose === meetingProposal.purpose && MOVED.includes(post.subject)) {
      await this.#demo.press(COORDINATOR, "secretariat", buttonOf(post.card, "meeting/move"));
    }
  }
}

/** The weekday so many days before a day, or the nearest one before that. */
function weekdayBefore(day: Day, days: number): Day {
  const before = addDays(day, -days);
  return weekdayOf(before) > 5 ? weekdayBefore(before, 1) : before;
}
