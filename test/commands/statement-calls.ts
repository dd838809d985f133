import { dispatch } from "../../src/engine/dispatch.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { planYear } from "../agenda-app.ts";
import { listenToStatements } from "../asked-statements.ts";
import { openTestApp } from "../harness.ts";
import { anIndicator, bringFigures, giveIndicators } from "../indicator-builder.ts";

type Input = Record<string, unknown>;

/** A command as it is asked every day. */
export interface CountedCall {
  path: string;
  input: Input;
  /** As measured, with the agenda of the meeting posted and its reminder said: more of them is a command that became slower. */
  most: number;
  /** Before cards were read together (decision 101); undefined: it was not measured then. */
  before?: number;
}

const COORDINATOR = "coordinator@example.org";
const room = "implementation";
const title = "Vervoer naar school";
const due = "2026-03-11";
const io = "IO-2026-01";
const told = { indicator: "instroom", period: "2025-Q4" };

/** The goal for a command that changes something. */
export const MOST_TO_CHANGE = 12;
/** The goal for one that reads. */
export const MOST_TO_READ = 6;

/** In the order of a day: each goes well once those before it were asked. */
export const CHANGES: CountedCall[] = [
  { path: "agenda/add", input: { title }, most: 12, before: 19 },
  { path: "agenda/order", input: { item: "P-1", position: 2 }, most: 12, before: 22 },
  { path: "action/add", input: { title, holder: "anna@example.org", due }, most: 10, before: 21 },
  { path: "action/status", input: { action: "A-1", state: "on-track" }, most: 12, before: 24 },
  { path: "action/status", input: { action: "A-2", state: "at-risk" }, most: 10, before: 19 },
  { path: "action/snooze", input: { action: "A-1", until: "2026-02-20" }, most: 12, before: 23 },
  { path: "action/done", input: { action: "A-2" }, most: 10 },
  { path: "agreement/add", input: { title, parties: ["achterhoek"], review: "2026-06-01" }, most: 8 },
  { path: "indicator/interpret", input: { ...told, text: title }, most: 12 },
  { path: "meeting/rsvp", input: { meeting: io, answer: "yes" }, most: 10, before: 17 },
  { path: "meeting/start", input: { meeting: io }, most: 11, before: 22 },
  { path: "meeting/presence", input: { meeting: io, present: ["achterhoek"] }, most: 10 },
  { path: "meeting/next", input: { meeting: io }, most: 11, before: 19 },
  { path: "agenda/discuss", input: { item: "P-2" }, most: 6, before: 9 },
  { path: "decision/add", input: { text: title, item: "P-2" }, most: 10, before: 21 },
  {
    path: "action/add",
    input: { title, holder: "anna@example.org", due, item: "P-2" },
    most: 12,
    before: 24,
  },
  { path: "agenda/handle", input: { item: "P-2", outcome: title }, most: 12, before: 24 },
  { path: "theme/add", input: { title }, most: 9, before: 33 },
  { path: "theme/vote", input: { theme: "T-1" }, most: 10, before: 22 },
  { path: "theme/question", input: { theme: "T-1", text: title }, most: 10 },
  { path: "meeting/close", input: { meeting: io, anyway: true }, most: 19, before: 79 },
];

export const READS: CountedCall[] = [
  { path: "action/mine", input: {}, most: 1 },
  { path: "action/list", input: {}, most: 1 },
  { path: "action/show", input: { action: "A-1" }, most: 3 },
  { path: "agenda/show", input: { meeting: io }, most: 3 },
  { path: "agenda/mine", input: {}, most: 2 },
  { path: "meeting/list", input: {}, most: 3 },
  { path: "meeting/show", input: { meeting: io }, most: 3 },
  { path: "decision/list", input: {}, most: 1 },
  { path: "theme/list", input: {}, most: 3 },
  { path: "revision/list", input: {}, most: 2 },
  { path: "agreement/list", input: {}, most: 1 },
];

/**
 * A cooperation in the morning of a meeting, with an action that was asked about for two months.
 * @returns what asks a command of it and gives the statements that went to PostgreSQL meanwhile
 */
export async function openCountedApp(): Promise<{
  ask(call: Pick<CountedCall, "path" | "input">): Promise<string[]>;
  close(): Promise<void>;
}> {
  const listening = listenToStatements();
  const app = await openTestApp();
  await giveIndicators(app, [anIndicator({ code: told.indicator, title: "Instroom" })]);
  await bringFigures(app, `indicator,period,region,value\n${told.indicator},${told.period},achterhoek,120\n`);
  await planYear(app);
  const coordinator = app.as(COORDINATOR);
  await coordinator.done("action/add", { title, holder: "piet@example.org", due: "2026-01-06" });
  await app.at("2026-01-08T09:16:00+01:00");
  await coordinator.done("action/add", { title, holder: "anna@example.org", due: "2026-01-09" });
  return {
    ask: async ({ path, input }) => {
      const command = findCommand(app.engine.registry, path);
      if (!command) throw new Error(`no command ${path}`);
      const actor = await app.actor(COORDINATOR);
      const key = `${path}/${JSON.stringify(input)}`;
      listening.asked.length = 0;
      const reply = await dispatch(app.engine, { command, input, actor, via: "api", room, key });
      if (!reply.ok) throw new Error(`${path}: ${reply.message}`);
      return [...listening.asked];
    },
    close: async () => {
      await app.close();
      listening.stop();
    },
  };
}
