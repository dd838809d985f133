import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueToken } from "../../db/queries/access.ts";
import { feedToken } from "../../db/queries/meeting/calendar-feed.ts";
import { setRsvp } from "../../db/queries/meeting/rsvp.ts";
import { insertSeries } from "../../db/queries/meeting/series.ts";
import { insertPost } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { pathOf } from "../../src/engine/command.ts";
import { formOf } from "../../src/engine/input/form.ts";
import { listChoices } from "../../src/engine/input/list-choices.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { findPersonFeed } from "../../src/engine/reading/person-feed.ts";
import { digestOf } from "../../src/figures/digest-of.ts";
import { COOPERATION } from "../builders.ts";
import { anIndicator, giveIndicators } from "../indicator-builder.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { openApi, type TestApi } from "./test-api.ts";

/** Every kind of viewer. Anna is of a region, Piet of a provider, Kim of another and leads one closed meeting. */
const VIEWERS = {
  stranger: null,
  guest: "gast@example.org",
  "member of the region": "anna@example.org",
  "member of the provider": "piet@example.org",
  "member of another and chair": "kim@example.org",
  alderman: "bestuur@example.org",
  coordinator: "coordinator@example.org",
} as const;
type Viewer = keyof typeof VIEWERS;

/** Who may see what was made in a closed room; the word stands in every secret that was made there. */
const CIRCLES: Record<string, readonly Viewer[]> = {
  region: ["member of the region", "coordinator"],
  provider: ["member of the provider", "coordinator"],
  secretariat: ["coordinator"],
  person: ["member of the region"],
  led: ["member of another and chair", "coordinator"],
};

/** Every list, with the secrets that it holds and those of the circle must find; none for what holds no texts. */
const HOLDS: Record<string, readonly string[]> = {
  meetings: ["meetings-led"],
  polls: ["polls-region", "polls-provider", "polls-secretariat"],
  presence: ["presence-led"],
  reports: ["reports-led"],
  series: ["series-secretariat"],
  "agenda-items": ["items-region", "items-provider", "items-secretariat", "items-person"],
  decisions: ["decisions-secretariat"],
  agreements: ["agreements-region", "agreements-provider", "agreements-secretariat", "agreements-person"],
  actions: ["actions-region", "actions-provider", "actions-secretariat", "actions-person"],
  themes: ["themes-region", "themes-provider", "themes-secretariat", "themes-person"],
  stories: ["stories-region", "stories-provider", "stories-secretariat", "stories-person"],
  interpretations: ["meanings-region", "meanings-provider", "meanings-secretariat", "meanings-person"],
  posts: ["posts-person", "actions-provider", "actions-secretariat"],
  // For everybody, wherever they are recorded.
  contracts: [],
  indicators: [],
  revisions: [],
  "indicator-values": [],
  people: [],
  organisations: [],
  rooms: [],
  "presence-list": [],
  deliveries: [],
  imports: [],
  "job-runs": [],
  audit: [],
  "access-log": [],
};

/** Lists that nobody else may read. */
const FOR_COORDINATORS = ["presence-list", "deliveries", "imports", "job-runs", "audit", "access-log"];

/** Lists of which the words can be searched, that have secrets here. */
const SEARCHED = "meetings agenda-items decisions agreements actions themes stories interpretations".split(
  " ",
);

const ROOMS = [
  ["region", "region:achterhoek", "anna@example.org"],
  ["provider", "provider:aanbieder-01", "piet@example.org"],
  ["secretariat", "secretariat", "coordinator@example.org"],
  ["person", "person:anna@example.org", "anna@example.org"],
] as const;

/** Whose agreement is made in each room: in the secretariat's, that of a region of which nobody looks. */
const PARTIES = {
  region: "achterhoek",
  provider: "aanbieder-01",
  secretariat: "foodvalley",
  person: "achterhoek",
} as const;

/** A Tuesday and a Wednesday in March of the year after an instant: no holiday falls on them. */
function twoDates(now: Temporal.Instant): string[] {
  const first = Temporal.PlainDate.from({ year: now.toZonedDateTimeISO("UTC").year + 1, month: 3, day: 1 });
  const tuesday = first.add({ days: (9 - first.dayOfWeek) % 7 });
  return [tuesday, tuesday.add({ days: 1 })].map((day) => `${day}T10:00`);
}

let api: TestApi;
const tokens = new Map<string, string>();
const tokenOf = (viewer: Viewer): string | null => tokens.get(VIEWERS[viewer] ?? "") ?? null;

async function run(path: string, input: object, as: string, room?: string): Promise<string> {
  const { status, body } = await api.call(
    `/commands/${path}`,
    { input, ...(room ? { room } : {}) },
    { token: tokens.get(as) ?? null },
  );
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return String(body.ref);
}

const secretRefs: { ref: string; circle: string; show: string; field: string }[] = [];

beforeAll(async () => {
  api = await openApi({ demo: false });
  const { app } = api;
  const { db } = app.database;
  const now = Temporal.Now.instant();
  for (const email of Object.values(VIEWERS)) {
    if (email === null) continue;
    const who = { cooperation: COOPERATION, person: email };
    tokens.set(email, (await issueToken(db, who, "test", now)).token);
  }
  await giveIndicators(app, [anIndicator({ code: "doorplaatsingen", title: "Doorplaatsingen" })]);
  const due = now
    .add({ hours: 24 * 40 })
    .toString()
    .slice(0, 10);
  const period = "2025-Q4";
  for (const [circle, room, as] of ROOMS) {
    const keep = (ref: string, show: string, field: string) => secretRefs.push({ ref, circle, show, field });
    keep(
      await run("action/add", { title: `geheim actions-${circle}`, holder: as, due }, as, room),
      "action/show",
      "action",
    );
    const intention = `geheim agreements-${circle}`;
    const party = PARTIES[circle];
    keep(
      await run("agreement/add", { title: intention, parties: [party], review: due }, as, room),
      "agreement/show",
      "agreement",
    );
    keep(
      await run("agenda/add", { title: `geheim items-${circle}`, kind: "implementation" }, as, room),
      "agenda/item",
      "item",
    );
    keep(await run("theme/add", { title: `geheim themes-${circle}` }, as, room), "theme/show", "theme");
    // Asked in private, it is asked in the room of its kind of meeting.
    if (circle !== "person") {
      const poll = { title: `geheim polls-${circle}`, options: twoDates(now) };
      keep(await run("meeting/poll", poll, as, room), "meeting/date-poll", "poll");
    }
    await run(
      "indicator/story",
      { indicator: "doorplaatsingen", period, text: `geheim stories-${circle}` },
      as,
      room,
    );
    await run(
      "indicator/interpret",
      { indicator: "doorplaatsingen", period, text: `geheim meanings-${circle}` },
      as,
      room,
    );
  }
  const boss = "coordinator@example.org";
  const decision = await run("decision/add", { text: "geheim decisions-secretariat" }, boss, "secretariat");
  secretRefs.push({ ref: decision, circle: "secretariat", show: "decision/show", field: "decision" });
  const start = now.add({ hours: 24 * 10 }).toString({ smallestUnit: "minute" });
  const led = { room: "secretariat", title: "geheim meetings-led", chair: "kim@example.org" };
  await seedMeeting(db, "LC-2026-Q1", start, {
    ...led,
    kind: "learning-circle",
    location: "geheim meetings-led",
  });
  secretRefs.push({ ref: "LC-2026-Q1", circle: "led", show: "meeting/show", field: "meeting" });
  const coming = { meeting: "LC-2026-Q1", organisation: "aanbieder-02", answer: "standin" as const, at: now };
  await setRsvp(scopeOf(db, COOPERATION), {
    ...coming,
    person: "kim@example.org",
    standin: "geheim presence-led",
  });
  await seedMeeting(db, "LC-2025-Q4", "2025-12-01T10:00:00Z", {
    ...led,
    ...{ kind: "learning-circle", state: "closed", closedAt: now },
  });
  await run("meeting/object", { meeting: "LC-2025-Q4", text: "geheim reports-led" }, boss);
  secretRefs.push({ ref: "LC-2025-Q4", circle: "led", show: "meeting/report", field: "meeting" });
  await insertSeries(scopeOf(db, COOPERATION), {
    kind: "monitoring",
    rule: { nth: 1, weekday: 2, every: 3, monthOfQuarter: 1 },
    startsAt: "09:30",
    minutes: 90,
    from: "2026-01-01",
    location: "geheim series-secretariat",
    room: "secretariat",
    schoolHoliday: "skip",
    moments: {} as never,
    chairs: [],
    scribes: [],
  });
  const post = {
    purpose: "membership-granted",
    subject: "anna@example.org",
    period: "",
    thread: null,
    refs: [],
    about: {},
  };
  const text = "geheim posts-person";
  await insertPost(
    scopeOf(db, COOPERATION),
    { ...post, room: "person:anna@example.org", at: now, card: { title: [text], body: [] }, text },
    now,
  );
  // What everybody sees, with an address in it.
  await run(
    "action/add",
    { title: "Vraag het aan kim@example.org", holder: "piet@example.org", due },
    "anna@example.org",
    "implementation",
  );
}, 240_000);
afterAll(() => api.close());

const ADDRESS = /[\w.-]+@[\w.-]+\.\w+/g;

/** Nothing in what somebody was answered is a secret of others, and guests read nobody's address. */
function expectNothingOfOthers(viewer: Viewer, answer: unknown, where: string): string {
  const text = typeof answer === "string" ? answer : JSON.stringify(answer);
  const secrets = [...text.matchAll(/geheim \w+-(\w+)/g)];
  const others = secrets
    .filter(([, circle = ""]) => !CIRCLES[circle]?.includes(viewer))
    .map(([secret]) => secret);
  expect(others, `${viewer} at ${where}`).toEqual([]);
  if (viewer === "guest" || viewer === "stranger") {
    const addresses = (text.match(ADDRESS) ?? []).filter((one) => one !== VIEWERS[viewer]);
    expect(addresses, `${viewer} at ${where}`).toEqual([]);
  }
  return text;
}

describe.each(Object.keys(VIEWERS) as Viewer[])("a %s", (viewer) => {
  const email = VIEWERS[viewer];
  const get = (path: string) => api.call(path, undefined, { token: tokenOf(viewer) });

  it("finds in every list what their circle may see and nothing of others", async () => {
    for (const { name, key } of api.app.engine.registry.collections) {
      const { body } = await get(`/${name}?limit=200`);
      const text = expectNothingOfOthers(viewer, body, name);
      for (const secret of HOLDS[name] ?? []) {
        const isTheirs = CIRCLES[secret.split("-")[1] ?? ""]?.includes(viewer) ?? false;
        expect(text.includes(`geheim ${secret}`), `${viewer} reads ${secret} in ${name}`).toBe(isTheirs);
      }
      const [first] = body.items ?? [];
      if (first) expectNothingOfOthers(viewer, (await get(`/${name}/${first[key]}`)).body, `${name}/first`);
    }
  });

  it.skipIf(email === null)(
    "finds by its words what their circle may see and nothing of others",
    async () => {
      const { body } = await get("/search?q=geheim");
      const text = expectNothingOfOthers(viewer, body, "search");
      for (const secret of SEARCHED.flatMap((list) => HOLDS[list] ?? [])) {
        const isTheirs = CIRCLES[secret.split("-")[1] ?? ""]?.includes(viewer) ?? false;
        expect(text.includes(`geheim ${secret}`), `${viewer} finds ${secret}`).toBe(isTheirs);
      }
      const byAddress = (await get("/search?q=kim@example.org")).body;
      expectNothingOfOthers(viewer, byAddress, "search for an address");
      expect(byAddress.items).toHaveLength(viewer === "guest" ? 0 : 1);
    },
  );

  it.skipIf(email === null)("gets of what is another's the answer for what does not exist", async () => {
    const collectionOf = {
      action: "actions",
      agreement: "agreements",
      item: "agenda-items",
      decision: "decisions",
      meeting: "meetings",
      theme: "themes",
      poll: "polls",
    };
    const missing = {
      action: "A-999",
      agreement: "OA-2026-999",
      item: "P-999",
      decision: "B-999",
      meeting: "LC-2026-Q1-9",
      theme: "T-999",
      poll: "DP-999",
    };
    for (const { ref, circle, show, field } of secretRefs) {
      const kind = field as keyof typeof missing;
      const unknown = missing[kind];
      const ask = (about: string) =>
        api.call(`/commands/${show}`, { input: { [field]: about } }, { token: tokenOf(viewer) });
      const read = (about: string) => get(`/${collectionOf[kind]}/${about}`);
      for (const answer of [ask, read]) {
        const [there, nothing] = [await answer(ref), await answer(unknown)];
        expectNothingOfOthers(viewer, there.body, `${show} ${ref}`);
        if (CIRCLES[circle]?.includes(viewer)) expect([there.status, ref]).toEqual([200, ref]);
        else {
          expect([there.status, nothing.status]).toEqual([404, 404]);
          expect(JSON.stringify(there.body).replaceAll(ref, "?")).toBe(
            JSON.stringify(nothing.body).replaceAll(unknown, "?"),
          );
        }
      }
    }
  });

  it.skipIf(email === null)(
    "is shown in chat, forms, pickers and their calendar nothing of others",
    async () => {
      const { database } = api.app;
      const engine = { ...api.app.engine, demo: false };
      const actor = await api.app.actor(email ?? "");
      for (const command of engine.registry.commands) {
        expectNothingOfOthers(viewer, await formOf(engine, command, actor), `form of ${pathOf(command)}`);
      }
      const asked = [
        ["action/list", {}],
        ["action/mine", {}],
        ["agreement/list", {}],
        ["agreement/path", {}],
        ["decision/list", {}],
        ["theme/list", {}],
        ["decision/search", { query: "geheim" }],
        ["leerlus/search", { query: "geheim" }],
        ["meeting/list", {}],
        ["meeting/catch-up", {}],
        ["indicator/list", {}],
        ["indicator/show", { indicator: "doorplaatsingen", period: "2025-Q4" }],
        ["leerlus/members", {}],
        ["leerlus/me", {}],
        ["leerlus/help", {}],
        ["leerlus/status", {}],
        ["agenda/show", { meeting: "learning-circle" }],
      ] as const;
      for (const [path, input] of asked) {
        const { body } = await api.call(`/commands/${path}`, { input }, { token: tokenOf(viewer) });
        expectNothingOfOthers(viewer, body, path);
      }
      const closed = [
        ...(viewer === "coordinator" ? [] : FOR_COORDINATORS),
        ...(viewer === "guest" ? ["presence"] : []),
      ];
      const lists = Object.keys(HOLDS).filter((name) => !closed.includes(name));
      expectNothingOfOthers(viewer, await listChoices(engine, actor, lists), "search");
      const feed = await findPersonFeed(
        engine,
        await feedToken(scopeOf(database.db, COOPERATION), email ?? ""),
      );
      expectNothingOfOthers(viewer, feed?.meetings ?? [], "calendar");
    },
  );

  it.skipIf(email === null)("finds out by no filter whose an address is", async () => {
    if (viewer !== "guest") return;
    for (const path of [
      "actions?lead=piet@example.org",
      "actions?holder=piet@example.org",
      "people?email=kim@example.org",
    ]) {
      expect((await get(`/${path}`)).body.items, path).toEqual([]);
    }
  });
});

it("knows of every list who may see what: a new list is added to this test", () => {
  expect(Object.keys(HOLDS).sort()).toEqual(
    api.app.engine.registry.collections.map(({ name }) => name).sort(),
  );
});

it("says nothing in the digest, which everybody reads, that was made in a closed room", async () => {
  const digest = await api.app.engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(api.app.engine, db, COOPERATION, { via: "job" });
    return await digestOf(
      ctx,
      `${ctx.today().slice(0, 4)}-Q${Math.ceil(Number(ctx.today().slice(5, 7)) / 3)}`,
    );
  });
  expect(JSON.stringify(digest)).not.toContain("geheim");
});

it("posts nothing in an open room that was made in a closed one, whoever reports on it there", async () => {
  const action = secretRefs.find(({ show, circle }) => show === "action/show" && circle === "secretariat");
  await run(
    "action/status",
    { action: action?.ref, state: "at-risk" },
    "coordinator@example.org",
    "implementation",
  );
  const posts = await api.app.posts({ room: "implementation" });
  expect(JSON.stringify(posts)).not.toContain("geheim actions");
});
