import { Temporal } from "temporal-polyfill";
import { addDays, type Day, instantAt, weekdayOf } from "../domain/day.ts";
import { ACTIONS, AGREEMENTS, DECISIONS, OUTCOMES, TOPICS } from "./script.ts";
import type { World } from "./world.ts";

interface Scene {
  at: Temporal.Instant;
  play: (world: World) => Promise<unknown>;
}

type Meeting = Record<string, string>;

/** Some holders answer at once, some only when their organisation's contact asks, and one never. */
const ANSWERS = ["piet@example.org", "anna@example.org"];

/** The year 2026 of the G7: people fill agendas, decide, promise, answer or stay silent. */
export async function playYear(world: World, until: Day): Promise<void> {
  await world.goTo(await world.now());
  const meetings = await world.read("meetings");
  const inYear = meetings.filter((meeting) => String(meeting.start) < until);
  const scenes = inYear.flatMap((meeting, index) => scenesOf(meeting, index));
  scenes.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  for (const scene of scenes) {
    await passTo(world, scene.at);
    await scene.play(world);
  }
  await passTo(world, instantAt(until, "08:00"));
}

/** People answer what they were asked a quarter of an hour later. */
const ANSWERS_AFTER = { minutes: 15 };

/** Goes to a moment from one event to the next, so that people answer what they were asked. */
async function passTo(world: World, at: Temporal.Instant): Promise<void> {
  for (;;) {
    const now = await world.now();
    if (Temporal.Instant.compare(now, at) >= 0) return;
    const next = (await world.nextEvent())?.add(ANSWERS_AFTER);
    const posts = await world.goTo(next && Temporal.Instant.compare(next, at) < 0 ? next : at);
    for (const post of posts) {
      if (post.purpose === "action-nudge" && ANSWERS.includes(post.subject))
        await answer(world, post.subject, post.about);
    }
  }
}

/** The first time a holder reports that it goes well, the next time that it is done. */
async function answer(world: World, email: string, about: Record<string, unknown>): Promise<void> {
  for (const ref of Array.isArray(about.actions) ? about.actions.map(String) : []) {
    const [action] = await world.read("actions", { ref });
    const next = action?.state === "open" ? "on-track" : "done";
    const label = next === "done" ? "gereed" : "op schema";
    if (action && action.lead === email) {
      await world.press(email, label, "action/status", { action: ref, state: next });
    }
  }
}

function scenesOf(meeting: Meeting, index: number): Scene[] {
  const { ref = "", start = "", kind = "", room = "", chair = "coordinator@example.org" } = meeting;
  const startAt = Temporal.Instant.from(start);
  const pick = <T>(list: readonly T[]): T => list[index % list.length] as T;
  const topic = pick(TOPICS[kind as keyof typeof TOPICS] ?? TOPICS.implementation);
  const another = pick(TOPICS.implementation);
  const early = instantAt(weekdayBefore(start.slice(0, 10), 5), "10:00");
  return [
    {
      at: early,
      play: async (world) => {
        await world.type(
          topic.who,
          room,
          `agenda nieuw ${topic.title}; duur ${topic.minutes}m; overleg ${ref}`,
        );
        if (another !== topic) {
          await world.type("anna@example.org", room, `agenda nieuw ${another.title}; overleg ${ref}`);
        }
      },
    },
    { at: startAt, play: (world) => world.type(chair, room, `overleg start ${ref}`) },
    { at: startAt.add({ minutes: 20 }), play: (world) => discuss(world, meeting, chair, index) },
    { at: startAt.add({ minutes: 85 }), play: (world) => world.type(chair, room, `overleg sluit ${ref}`) },
  ];
}

/** The weekday so many days before a day, or the nearest one before that. */
function weekdayBefore(day: Day, days: number): Day {
  const before = addDays(day, -days);
  return weekdayOf(before) > 5 ? weekdayBefore(before, 1) : before;
}

/** What a meeting does with its agenda: one point is done, one leads somewhere, one is left for the next time. */
async function discuss(world: World, meeting: Meeting, chair: string, index: number): Promise<void> {
  const { ref = "", room = "", kind = "", start = "" } = meeting;
  const items = (await world.read("agenda-items", { meeting: ref })).filter(
    (item) => item.source !== "standing",
  );
  const [first, second] = items;
  const pick = <T>(list: readonly T[]): T => list[index % list.length] as T;
  const due = addDays(start.slice(0, 10), 30);
  if (first) {
    await world.type(chair, room, `besluit nieuw ${pick(DECISIONS)}; agendapunt ${first.ref}`);
    const promise = pick(ACTIONS);
    await world.type(
      chair,
      room,
      `actie nieuw ${promise.title}; houder ${promise.holder}; mede ${promise.with}; uiterlijk ${due}; agendapunt ${first.ref}`,
    );
    if (kind === "monitoring") {
      await world.type(
        chair,
        room,
        `afspraak nieuw ${pick(AGREEMENTS)}; agendapunt ${first.ref}; evaluatie ${addDays(due, 60)}`,
      );
    }
    await world.type(chair, room, `agenda behandel ${first.ref} ${pick(OUTCOMES)}`);
  }
  if (second && kind === "implementation" && index % 3 === 0) {
    await world.type(chair, room, `agenda door ${second.ref} monitoringsoverleg`);
  }
}
