import { setTimeout as pause } from "node:timers/promises";
import type { Watched } from "./watched.ts";

const MONTH_AHEAD = { holder: "anna@example.org", due: "2026-03-01" };

/**
 * How each alert comes about. Each is brought about as it happens to an operator, but for two things: the time that has
 * to pass is put back in the database, and the clock that is wrong is the process's own, since nobody may set the machine's.
 */
export const TROUBLES: Record<string, (watched: Watched) => Promise<void>> = {
  // The disk below the embedded database fills up; not so far that it is full.
  LeerlusDiskLow: ({ disk }) => disk.leave(200),
  // No process does jobs, and one has been due for ten minutes.
  LeerlusJobsLate: ({ sql }) =>
    sql(
      "jobless",
      `update moments set due_at = (select now from demo_clock) - interval '10 minutes'
        where id = (select min(id) from moments where state = 'due')`,
    ),
  // No process delivers, and a message has been waiting for twenty minutes.
  LeerlusMessagesLate: async ({ jobless, sql }) => {
    await jobless.api("POST", "/api/v1/commands/action/add", {
      input: { title: "Blijft liggen", ...MONTH_AHEAD },
      room: "implementation",
    });
    await sql("jobless", "update deliveries set changed_at = changed_at - interval '20 minutes'");
  },
  // The channel in Slack is put in the archive.
  LeerlusMessagesParked: async ({ whole }) => {
    const channel = whole.slack.state.teams.get("T1")?.channels.get("C1");
    if (!channel) throw new Error("no channel");
    channel.isArchived = true;
    await whole.promise("Beloofd 1");
  },
  // A version that was put back does not know a job of the newer one, which has failed four times; these took five minutes.
  LeerlusJobsFailed: ({ sql }) =>
    sql(
      "whole",
      `insert into moments (cooperation, job, subject, occurrence, due_at, state, attempts)
        select cooperation, 'of-a-newer-version', subject, 'x', now, 'due', 4 from moments, demo_clock limit 1;
      select pg_notify('leerlus_wake', '')`,
    ),
  // A migration was not whole: a table is missing.
  LeerlusFaults: async ({ whole, sql }) => {
    await sql("whole", "alter table themes rename to themes_away");
    const asked = await whole.server.api("POST", "/api/v1/commands/theme/list", { input: {} });
    await sql("whole", "alter table themes_away rename to themes");
    if (asked.status !== 500) throw new Error(`asked without the table: ${JSON.stringify(asked)}`);
  },
  // Somebody looks into the database by hand, and leaves a table locked.
  LeerlusSlow: async ({ whole, sql }) => {
    const locked = sql("whole", "begin; lock table actions in exclusive mode; select pg_sleep(3.5); commit");
    await pause(200);
    await Promise.all([2, 3, 4, 5].map((n) => whole.promise(`Beloofd ${n}`)));
    await locked;
  },
  LeerlusClockWrong: ({ moveClock }) => moveClock(30),
};
