import { sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Source } from "../src/domain/figures/source.ts";
import { takeUpload } from "../src/intake/uploads.ts";
import type { TestApp } from "./harness.ts";
import { anIndicator, bringFigures, giveIndicators } from "./indicator-builder.ts";
import { MONTHLY } from "./meeting-app.ts";
import { seedMeeting } from "./meeting-builder.ts";
import { giveMunicipalities, PROPOSAL } from "./revision-builder.ts";

/** Fetched by hand alone, so that nothing is asked over the network. */
const SOURCE: Source = {
  key: "jeugdzorg",
  table: "85098NED",
  every: "never",
  measures: {},
  dimensions: {},
  areas: "own",
  since: null,
};

/** A call that goes well once those before it were made, by whom and in which room. */
export interface SampleCall {
  path: string;
  input: Record<string, unknown>;
  as?: string;
  room?: string;
  /** Only a chat can do it, or nobody on the first morning. */
  refused?: true;
}

const call = (
  path: string,
  input: Record<string, unknown> = {},
  how: Omit<SampleCall, "path" | "input"> = {},
): SampleCall => ({ path, input, ...how });

const anna = { as: "anna@example.org" };
const piet = { as: "piet@example.org" };
const held = "IO-2026-01";
const revision = "HV-2026-1";
const quarter = "2025-Q4";
const told = { indicator: "instroom", period: quarter };
const onIt = { on: "2026-01-05" };

/** What the calls are about: meetings, figures, and three files that wait. */
export async function prepareEveryCommand(app: TestApp): Promise<void> {
  const { db } = app.database;
  await giveMunicipalities(app);
  await giveIndicators(
    app,
    [anIndicator({ code: "instroom", title: "Instroom", unit: "dagen", measure: "amount" })],
    [SOURCE],
  );
  await bringFigures(app, "indicator,period,region,value\ninstroom,2025-Q4,achterhoek,120\n");
  await seedMeeting(db, held, "2026-01-05T08:30:00+01:00");
  await seedMeeting(db, "IO-2026-03", "2026-03-03T09:30:00+01:00");
  const circle = { kind: "learning-circle", room: "learning-circle" } as const;
  await seedMeeting(db, "LC-2026-Q1", "2026-01-05T08:45:00+01:00", circle);
  const monitoring = { kind: "monitoring", room: "monitoring" } as const;
  await seedMeeting(db, "MO-2026-Q1", "2026-03-10T09:30:00+01:00", monitoring);
  const actor = await app.actor("coordinator@example.org");
  const files = [
    "maat,periode,regio,waarde\ninstroom,2025-Q3,achterhoek,110\n",
    "indicator,period,region,value\ninstroom,2025-Q2,achterhoek,100\n",
    "indicator,period,region,value\ninstroom,2025-Q1,achterhoek,90\n",
  ];
  // Something to say of which the message is lost, and the first of the themes.
  await app
    .as("anna@example.org")
    .done("theme/add", { title: "Een bericht dat kwijt is" }, { room: "implementation" });
  for (const [at, text] of files.entries()) {
    const file = (async function* () {
      yield Buffer.from(text);
    })();
    const about = { via: "web", filename: `cijfers-${at}.csv`, source: `file-${at}` } as const;
    await takeUpload(app.engine, { ...about, actor, file });
  }
}

/** A message after all of which nobody can see whether it arrived. @returns its number */
export async function loseDelivery(app: TestApp): Promise<number> {
  const set = sql`update deliveries set state = 'parked', error = 'unsure'
    where id = (select min(id) from deliveries) returning id`;
  const found = await app.database.db.execute(set);
  const rows = Array.isArray(found) ? found : (found as unknown as { rows: unknown[] }).rows;
  return Number((rows as { id: unknown }[])[0]?.id);
}

/** Each command at least once, each after what it needs: all of it on the morning of 5 January 2026. */
export function everyCommand(delivery: number, now: Temporal.Instant): SampleCall[] {
  const soon = `${now.toString().slice(0, 4)}-05-12`;
  return [...meetings, ...agenda, ...agreements, ...actions, ...reports, ...themes, ...revisions].concat(
    contracts(soon),
    figures,
    digests,
    leerlus(delivery),
  );
}

const meetings: SampleCall[] = [
  call("meeting/list"),
  call("meeting/show", { meeting: held }),
  call("meeting/rsvp", { meeting: held, answer: "yes" }, anna),
  call("meeting/rsvp", { meeting: held, answer: "standin", standin: "Contact Achterhoek" }, anna),
  call("meeting/plan", {
    ...MONTHLY,
    kind: "learning-circle",
    every: 3,
    monthOfQuarter: 1,
    from: "2026-04-01",
  }),
  call("meeting/once", { kind: "revision-table", start: "2026-02-11T14:00", minutes: 60 }),
  call("meeting/poll", { title: "Heidag", options: ["2026-03-24T10:00", "2026-03-25T10:00"] }, anna),
  call("meeting/vote", { poll: "DP-1", answers: ["yes", "maybe"] }, piet),
  call("meeting/date-poll"),
  call("meeting/pick", { poll: "DP-1", option: "2026-03-24T10:00" }, anna),
  call("meeting/move", { meeting: "IO-2026-03", start: "2026-03-04T10:00", reason: "De zaal is bezet" }),
  call("meeting/role", { meeting: held, scribe: "piet@example.org" }),
  call("meeting/cancel", { meeting: "IO-2026-03", reason: "Te weinig punten" }),
];

const agenda: SampleCall[] = [
  call("agenda/add", { title: "Wachttijden", purpose: "discuss", minutes: 15, meeting: held }, piet),
  call("agenda/add", { title: "Vervoer", purpose: "decide", minutes: 10, meeting: held }, anna),
  call("agenda/add", { title: "Woonplekken", purpose: "inform", minutes: 5, meeting: held }, anna),
  call("agenda/show", { meeting: held }),
  call("agenda/item", { item: "P-1" }),
  call("agenda/mine", {}, piet),
  call("agenda/order", { item: "P-3", position: 1 }, anna),
  call("meeting/start", { meeting: held }, anna),
  call("meeting/next", { meeting: held }, anna),
  call("agenda/discuss", { item: "P-2" }, anna),
  call("agenda/handle", { item: "P-1", outcome: "De wachttijd is besproken" }, anna),
  call("agenda/park", { item: "P-2" }, anna),
  call("agenda/forward", { item: "P-3", to: "monitoring" }, anna),
];

const agreements: SampleCall[] = [
  call("decision/add", { text: "De regio's delen hun wachtlijsten", item: "P-1" }, anna),
  call("decision/list"),
  call("decision/show", { decision: "B-1" }),
  call("decision/search", { query: "wachtlijsten" }),
  call("agreement/add", { title: "Een loket", parties: ["achterhoek"], review: "2026-06-01" }, anna),
  call("agreement/add", { title: "Twee loketten", parties: ["achterhoek"], review: "2026-06-01" }, anna),
  call("agreement/list"),
  call("agreement/show", { agreement: "OA-2026-1" }),
  call("agreement/path", { year: 2026 }),
  call("agreement/status", { agreement: "OA-2026-1", state: "active", note: "Begonnen" }),
  call("agreement/supersede", { agreement: "OA-2026-1", by: "OA-2026-2" }),
];

const actions: SampleCall[] = [
  call("action/add", { title: "Bel de regio's", holder: "anna@example.org", due: "2026-03-02" }, anna),
  call(
    "action/add",
    {
      title: "Stuur de brief",
      holder: "piet@example.org",
      coholders: ["kim@example.org"],
      due: "2026-02-02",
    },
    { ...anna, room: "implementation" },
  ),
  call(
    "action/add",
    { title: "Lees het stuk", holder: "anna@example.org", due: "2026-03-02" },
    {
      ...anna,
      room: "region:achterhoek",
    },
  ),
  call("action/mine", {}, anna),
  call("action/silent"),
  call("action/ask", { person: "piet@example.org" }, { refused: true }),
  call("action/list", { holder: "piet" }),
  call("action/show", { action: "A-1" }),
  call("action/status", { action: "A-1", state: "blocked", note: "Wacht op de gemeente" }, anna),
  call("action/hand-over", { action: "A-1", holder: "kim@example.org" }, anna),
  call("action/hand-over", { "all-from": "piet@example.org", holder: "kim@example.org" }),
  call("action/snooze", { action: "A-2", until: "2026-02-16" }),
  call("action/done", { action: "A-2", note: "Verstuurd" }),
];

const reports: SampleCall[] = [
  call("meeting/presence", { meeting: held, present: ["achterhoek", "aanbieder-01"] }, anna),
  call("meeting/presence-list", { quarter: "2026-Q1" }),
  call("meeting/close", { meeting: held }, anna),
  call("meeting/report", { meeting: held }),
  call("meeting/catch-up", { meeting: held }),
  call("meeting/object", { meeting: held, text: "Het besluit is anders genomen" }, piet),
  call("meeting/adopt", { meeting: held }, anna),
  call("meeting/correct", { meeting: held, text: "B-1 geldt voor alle regio's" }, anna),
];

const themes: SampleCall[] = [
  call("theme/add", { title: "Vervoer van kinderen", why: "Het duurt te lang" }, { room: "implementation" }),
  call("theme/list"),
  call("theme/show", { theme: "T-2" }),
  call("theme/vote", { theme: "T-2" }, piet),
  call("theme/choose", { theme: "T-2", meeting: "LC-2026-Q1" }),
  call("theme/unchoose", { theme: "T-2", meeting: "LC-2026-Q1" }),
  call("theme/choose", { theme: "T-2", meeting: "LC-2026-Q1" }),
  call("theme/question", { theme: "T-2", text: "Wie rijdt er?" }, piet),
  call("theme/answer", { theme: "T-2", text: "Een vaste chauffeur" }, anna),
  call("meeting/start", { meeting: "LC-2026-Q1" }),
  call("theme/lesson", { theme: "T-2", text: "Een vaste chauffeur geeft rust" }),
];

const revisions: SampleCall[] = [
  call("revision/add", PROPOSAL, anna),
  call("revision/add", { ...PROPOSAL, title: "Meer locaties" }, anna),
  call("revision/list"),
  call("revision/show", { revision }),
  call("revision/react", { revision, text: "Eens" }, anna),
  call("revision/process", { revision, organisation: "achterhoek", text: "Overgenomen" }),
  call("revision/advise", { revision, advice: "adopt", text: "De tafel is het eens" }),
  call("revision/consent", { revision, organisation: "aanbieder-01", decision: "yes", ...onIt }),
  call("revision/consent", { revision, organisation: "aanbieder-02", decision: "yes", ...onIt }),
  call("revision/ratify", { revision, organisation: "GM0197", level: "college", decision: "yes", ...onIt }),
  call("revision/proposal", { revision, organisation: "GM1859" }),
  call("revision/withdraw", { revision: "HV-2026-2", reason: "Het is niet meer nodig" }),
];

const contracts = (soon: string): SampleCall[] => [
  call("contract/add", {
    ...{ title: "Raamovereenkomst", parties: ["achterhoek", "aanbieder-01"], extensions: 2, notice: 90 },
    ...{ from: "2026-01-01", until: soon },
  }),
  call("contract/list"),
  call("contract/show", { contract: "OV-2026-1" }),
  call("contract/extend", { contract: "OV-2026-1", until: `2027${soon.slice(4)}` }),
];

const figures: SampleCall[] = [
  call("indicator/list"),
  call("indicator/show", told),
  call("indicator/summary", { period: quarter }),
  call("indicator/summary", { period: quarter, room: "monitoring" }),
  call("indicator/import"),
  call("indicator/missing", { period: quarter }),
  call("indicator/interpret", { ...told, text: "De instroom ligt aan de zomer" }, piet),
  call("indicator/story", { ...told, text: "Een gezin kon samen blijven" }, piet),
  call("indicator/withdraw", { told: "VH-1" }, piet),
  call("indicator/explain", { upload: "1.1", answer1: "indicator" }),
  call("indicator/confirm", { upload: "2.1" }),
  call("indicator/discard", { upload: "3.1" }),
  call("indicator/sources"),
  call("indicator/fetch", { source: "jeugdzorg" }),
];

const digests: SampleCall[] = [
  call("digest/list"),
  call("digest/introduce", { quarter, intro: "Een rustig kwartaal" }),
  call("digest/later", { quarter }),
  call("digest/draft", { quarter }),
  call("digest/approve", { quarter }),
];

const leerlus = (delivery: number): SampleCall[] => [
  call("leerlus/help"),
  call("leerlus/search", { query: "vervoer" }),
  call("leerlus/me", {}, anna),
  call("leerlus/me", { organisation: "foodvalley" }, { as: "gast@example.org" }),
  call("leerlus/admit", { person: "gast@example.org", organisation: "foodvalley" }),
  call("leerlus/members"),
  call("leerlus/publication"),
  call("leerlus/withhold", { what: "B-1", ground: "5.1.2.e", reason: "Er staat een naam in" }),
  call("leerlus/release", { what: "OA-2026-1" }),
  call("theme/vote", { theme: "T-1" }, piet),
  call("leerlus/undo", {}, piet),
  call("leerlus/share", { what: "A-3" }, { ...anna, room: "implementation" }),
  call("leerlus/channel", { room: "monitoring" }),
  call("leerlus/unbind", { room: "monitoring" }, { refused: true }),
  call("leerlus/resend", { delivery }),
  call("leerlus/retry", { delivery }, { refused: true }),
  call("leerlus/status"),
  call("leerlus/language", { language: "en" }, piet),
  call("leerlus/messages", { reach: "web" }, anna),
  call("leerlus/web", {}, anna),
  call("leerlus/sessions", {}, anna),
  call("leerlus/sign-out", { session: 99 }, { ...anna, refused: true }),
  call("leerlus/forget", { person: "bestuur@example.org" }),
];
