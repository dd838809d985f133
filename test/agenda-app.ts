import { z } from "zod";
import { addAction } from "../commands/action/add.ts";
import { actionPostings } from "../commands/action/posts.ts";
import { addItem } from "../commands/agenda/add.ts";
import { agendaItems } from "../commands/agenda/collection.ts";
import { discussItem } from "../commands/agenda/discuss.ts";
import { forwardItem } from "../commands/agenda/forward.ts";
import { handleItem } from "../commands/agenda/handle.ts";
import { showItem } from "../commands/agenda/item.ts";
import { myItems } from "../commands/agenda/mine.ts";
import { orderItem } from "../commands/agenda/order.ts";
import { parkItem } from "../commands/agenda/park.ts";
import { agendaPostings } from "../commands/agenda/posts.ts";
import { showAgenda } from "../commands/agenda/show.ts";
import { addAgreement } from "../commands/agreement/add.ts";
import { addDecision } from "../commands/decision/add.ts";
import { decisions } from "../commands/decision/collection.ts";
import { listDecisions } from "../commands/decision/list.ts";
import { decisionPostings } from "../commands/decision/posts.ts";
import { searchDecision } from "../commands/decision/search.ts";
import { showDecision } from "../commands/decision/show.ts";
import { undo } from "../commands/leerlus/undo.ts";
import { cancelMeeting } from "../commands/meeting/cancel.ts";
import { closeMeeting } from "../commands/meeting/close.ts";
import { nextItem } from "../commands/meeting/next.ts";
import { planOnce } from "../commands/meeting/once.ts";
import { planSeries } from "../commands/meeting/plan.ts";
import { meetingPostings } from "../commands/meeting/posts.ts";
import { adoptReport as adopt } from "../commands/meeting/report/adopt.ts";
import { catchUp } from "../commands/meeting/report/catch-up.ts";
import { reports } from "../commands/meeting/report/collection.ts";
import { correctReport } from "../commands/meeting/report/correct.ts";
import { objectToReport } from "../commands/meeting/report/object.ts";
import { outcomePostings } from "../commands/meeting/report/posts.ts";
import { showReport } from "../commands/meeting/report/show.ts";
import { rsvp } from "../commands/meeting/rsvp.ts";
import { startMeeting } from "../commands/meeting/start.ts";
import { recordPresence } from "../commands/presence/record.ts";
import { adoptReport } from "../jobs/adopt-report.ts";
import { openAgenda } from "../jobs/open-agenda.ts";
import { publishAgenda } from "../jobs/publish-agenda.ts";
import { settleMeeting } from "../jobs/settle-meeting.ts";
import { tellBringers } from "../jobs/tell-bringers.ts";
import { tellReport } from "../jobs/tell-report.ts";
import { job } from "../src/engine/job.ts";
import { readPage } from "../src/engine/reading/read.ts";
import { openTestApp, type TestApp } from "./harness.ts";

const idle = (name: string) => job({ name, quiet: true, payload: z.object({}), run: async () => ({}) });

/** An app with meetings, agendas, decisions and actions; nobody is reminded or nudged there. */
export async function openAgendaApp(): Promise<TestApp> {
  return await openTestApp({
    registry: {
      commands: [
        ...[planSeries, planOnce, cancelMeeting, startMeeting, nextItem, recordPresence, closeMeeting, rsvp],
        ...[
          showAgenda,
          showItem,
          myItems,
          addItem,
          orderItem,
          discussItem,
          handleItem,
          parkItem,
          forwardItem,
        ],
        ...[showReport, objectToReport, adopt, correctReport, catchUp],
        ...[addDecision, listDecisions, searchDecision, showDecision],
        ...[addAction, addAgreement],
        undo(() => [parkItem, forwardItem, orderItem]),
      ],
      collections: [agendaItems, decisions, reports],
      postings: [
        ...meetingPostings,
        ...agendaPostings,
        ...outcomePostings,
        ...decisionPostings,
        ...actionPostings,
      ],
      jobs: [
        ...[openAgenda, publishAgenda, adoptReport, settleMeeting, tellReport, tellBringers],
        ...[
          "propose-day",
          "warn-quorum",
          "remind-participants",
          "start-meeting",
          "plan-series",
          "tell-holders",
          "nudge-holder",
          "escalate-action",
          "put-on-agenda",
        ].map(idle),
      ],
    },
  });
}

const COMMON = { minutes: 90, from: "2026-01-01", location: "Stadhuis Arnhem" };

/**
 * Plans the three series: implementation on each second Thursday from IO-2026-01 (8 January, chair Anna, scribe Piet),
 * monitoring from MO-2026-Q1 (10 February, chair Piet), learning circles from LC-2026-Q1 (25 March).
 */
export async function planYear(app: TestApp): Promise<void> {
  const coordinator = app.as("coordinator@example.org");
  await coordinator.done("meeting/plan", {
    ...COMMON,
    ...{ kind: "implementation", nth: "2", weekday: "thu", at: "09:30" },
    ...{ chairs: ["anna@example.org"], scribes: ["piet@example.org"] },
  });
  await coordinator.done("meeting/plan", {
    ...COMMON,
    ...{ kind: "monitoring", nth: "2", weekday: "tue", at: "13:30", monthOfQuarter: 2 },
    chairs: ["piet@example.org"],
  });
  await coordinator.done("meeting/plan", {
    ...COMMON,
    ...{ kind: "learning-circle", nth: "4", weekday: "wed", at: "13:30", monthOfQuarter: 3 },
  });
}

/** Opens the agenda of IO-2026-01 and begins it, on 8 January at 9:30. */
export async function startFirst(app: TestApp): Promise<void> {
  await app.at("2026-01-08T09:30:00+01:00");
  await app.as("anna@example.org").done("meeting/start", { meeting: "IO-2026-01" });
}

/** Begins a meeting at its time and closes it ten minutes later, as the coordinator. */
export async function holdMeeting(app: TestApp, ref: string, at: string): Promise<void> {
  await app.at(at);
  await app.as("coordinator@example.org").done("meeting/start", { meeting: ref });
  await app.as("coordinator@example.org").done("meeting/close", { meeting: ref, anyway: true });
}

/** The items of a collection as the coordinator reads them in the API. */
export async function inApi(
  app: TestApp,
  name: "agenda-items" | "decisions",
  filter: Record<string, string> = {},
): Promise<Record<string, unknown>[]> {
  const collection = app.engine.registry.collections.find((candidate) => candidate.name === name);
  if (!collection) throw new Error(`no collection ${name}`);
  const actor = await app.actor("coordinator@example.org");
  return (await readPage(app.engine, actor, collection, filter, { limit: 200 })).items;
}
