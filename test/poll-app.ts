import { cancelMeeting } from "../commands/meeting/cancel.ts";
import { meetings } from "../commands/meeting/collection.ts";
import { planOnce } from "../commands/meeting/once.ts";
import { polls } from "../commands/meeting/poll/collection.ts";
import { pickDate } from "../commands/meeting/poll/pick.ts";
import { makePoll } from "../commands/meeting/poll/poll.ts";
import { pollPostings } from "../commands/meeting/poll/posts.ts";
import { showPoll } from "../commands/meeting/poll/show.ts";
import { votePoll } from "../commands/meeting/poll/vote.ts";
import { meetingPostings } from "../commands/meeting/posts.ts";
import { remindVoters } from "../jobs/remind-voters.ts";
import { settlePoll } from "../jobs/settle-poll.ts";
import type { Answer, Refused } from "../src/engine/dispatch.ts";
import { dispatch } from "../src/engine/dispatch.ts";
import { formOf } from "../src/engine/input/form.ts";
import { readOne } from "../src/engine/reading/read.ts";
import { findCommand } from "../src/engine/registry.ts";
import { openTestApp, type TestApp } from "./harness.ts";
import { idle } from "./meeting-app.ts";

/** An app that knows date polls and single meetings; what goes on around a meeting has no effect there. */
export async function openPollApp(): Promise<TestApp> {
  return await openTestApp({
    registry: {
      commands: [planOnce, makePoll, votePoll, pickDate, showPoll, cancelMeeting],
      collections: [meetings, polls],
      postings: [...meetingPostings, ...pollPostings],
      jobs: [
        remindVoters,
        settlePoll,
        ...["open-agenda", "publish-agenda", "remind-participants", "start-meeting", "settle-meeting"].map(
          idle,
        ),
      ],
    },
  });
}

export const OPTIONS = ["2026-01-22T10:00", "2026-01-23T13:30", "2026-01-26T09:00"];
export const POLL = { title: "Kostensleutel 2027", options: OPTIONS };

export const makeOne = async (app: TestApp, by = "anna@example.org", more = {}): Promise<Answer> =>
  await app.as(by).done("meeting/poll", { ...POLL, ...more });

export const vote = async (app: TestApp, by: string, answers: string[]): Promise<Answer> =>
  await app.as(by).done("meeting/vote", { poll: "DP-1", answers });

export const pick = async (app: TestApp, by: string, option: string): Promise<Answer> =>
  await app.as(by).done("meeting/pick", { poll: "DP-1", option });

export const pickRefused = async (app: TestApp, by: string, option: string): Promise<Refused> =>
  await app.as(by).refused("meeting/pick", { poll: "DP-1", option });

/** The item of the collection, as somebody reads it. */
export const pollItem = async (app: TestApp, reader = "anna@example.org", ref = "DP-1") =>
  await readOne(app.engine, await app.actor(reader), polls, ref);

/** The text of a card in English. */
export async function inEnglish(app: TestApp, by: string, path: string, input: Record<string, unknown>) {
  const command = findCommand(app.engine.registry, path);
  if (!command) throw new Error(`no command ${path}`);
  const actor = { ...(await app.actor(by)), language: "en" as const };
  const reply = await dispatch(app.engine, { command, input, actor, via: "web" });
  return reply.ok ? reply.text : [reply.message, ...reply.issues.map(({ message }) => message)].join(" ");
}

/** The form of a command as somebody sees it: each field with what can be chosen and what is chosen. */
export async function formFor(app: TestApp, by: string, path: string, known: Record<string, unknown>) {
  const command = findCommand(app.engine.registry, path);
  if (!command) throw new Error(`no command ${path}`);
  const { fields } = await formOf(app.engine, command, await app.actor(by), known);
  return fields.map(({ name, shown, options, value }) => ({
    name,
    shown,
    options: options?.map((option) => option.label),
    value,
  }));
}
