import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { addGuest, admitGuest } from "../../db/queries/cooperation/membership.ts";
import { retirePeople } from "../../db/queries/cooperation/setup.ts";
import { takeWelcome } from "../../db/queries/cooperation/welcomed.ts";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments } from "../../db/queries/time/moment.ts";
import { identify, keepPersonOfAccount } from "../../src/conversation/directory/chat-account.ts";
import { recordDirectChannel } from "../../src/conversation/directory/direct-message.ts";
import { welcomeInBrowser } from "../../src/conversation/directory/welcome.ts";
import { installWorkspace } from "../../src/conversation/directory/workspace.ts";
import { addressOfAccount } from "../../src/domain/organisation/account-address.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { MONTHLY } from "../meeting-app.ts";

const OTHER = "andere";
const ANNA = "anna@example.org";
const MORNING = "2026-01-05T08:00:00+01:00";
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
beforeEach(async () => {
  await app.reset();
  await seedCooperation(app.database.db, OTHER);
  for (const [surface, id, cooperation] of [
    ["slack", "T1", COOPERATION],
    ["teams", "M1", COOPERATION],
    ["slack", "T2", OTHER],
  ] as const) {
    await installWorkspace(app.engine, { surface, id, cooperation, name: id, token: null, botAccount: null });
  }
});

const site = () => ({ engine: app.engine, access: openSessions(app.engine) });
const slack = { surface: "slack", workspace: "T1", account: "U9" } as const;
const teams = { surface: "teams", workspace: "M1", account: "A9" } as const;
type Key = typeof slack | typeof teams | { surface: "slack"; workspace: "T2"; account: string };

async function meets(key: Key, address: string, cooperation = COOPERATION): Promise<void> {
  await identify(site(), cooperation, key, [address]);
  await recordDirectChannel(app.engine, cooperation, key, `${key.workspace}:D-${key.account}`);
}
const said = async () => await app.posts({ purpose: "welcome" });
const rooms = async () => (await said()).map(({ room }) => room);
const welcomes = async (cooperation = COOPERATION) =>
  (
    await listMoments(
      scopeOf(app.database.db, cooperation),
      { job: "welcome" },
      { after: undefined, limit: 50 },
    )
  ).items;

describe("the welcome", () => {
  it("is said to who is reached in a chat for the first time: five lines and three buttons", async () => {
    await app.as("coordinator@example.org").done("meeting/plan", MONTHLY);
    const action = { title: "Stuur de cijfers", holder: ANNA, due: "2026-02-16" };
    await app.as("coordinator@example.org").done("action/add", action);
    await meets(slack, ANNA);
    await app.at(MORNING);
    const [post, ...more] = await said();
    expect(more).toEqual([]);
    expect(post?.room).toBe(`person:${ANNA}`);
    expect(post?.card.body.map(({ type }) => type)).toEqual(["text", "text", "text", "text", "text"]);
    expect(post?.card.buttons?.map(({ label, command, input }) => [label, command, input])).toEqual([
      ["Wat wacht er op mij?", "action/mine", {}],
      ["Volgend overleg", "meeting/show", { meeting: expect.stringMatching(/^IO-2026-0\d$/) }],
      ["Bekijk wat Leerlus kan", "leerlus/help", {}],
    ]);
    expect(post?.text).toContain("U hebt 1 lopende actie. Het volgende overleg is IO-2026-0");
    for (const label of ["Wat wacht er op mij?", "Volgend overleg", "Bekijk wat Leerlus kan"]) {
      if (!post) throw new Error("nothing was said");
      expect(await app.as(ANNA).press(post.card, label)).toMatchObject({ ok: true });
    }
  });

  it("is said once, whatever else they are reached by, and by whichever process", async () => {
    await Promise.all([meets(slack, ANNA), meets(slack, ANNA), meets(teams, ANNA)]);
    await app.at("2026-01-05T09:00:00+01:00");
    await keepPersonOfAccount(app.engine, COOPERATION, slack, null);
    await meets(slack, ANNA);
    await meets(teams, ANNA);
    await app.at("2026-01-06T09:00:00+01:00");
    expect(await rooms()).toEqual([`person:${ANNA}`]);
    expect(await welcomes()).toHaveLength(1);
  });

  it("is not said again once it was removed, nor to who took part before there was one", async () => {
    await meets(slack, ANNA);
    await app.at(MORNING);
    const piet = "piet@example.org";
    const at = await app.engine.clock.now(app.database.db);
    expect(await takeWelcome(scopeOf(app.database.db, COOPERATION), piet, at)).toBe(true);
    for (const table of ["deliveries", "posts", "moments"])
      await app.database.db.execute(sql`delete from ${sql.identifier(table)}`);
    await meets(slack, ANNA);
    await meets(teams, piet);
    expect(await welcomeInBrowser(app.engine, { cooperation: COOPERATION, email: piet })).toBeUndefined();
    await app.at("2026-01-06T09:00:00+01:00");
    expect(await said()).toEqual([]);
    expect(await welcomes()).toEqual([]);
  });

  it("waits in the evening for the next working morning, and is dropped for who left before it", async () => {
    await app.at("2026-01-05T20:00:00+01:00");
    await meets(slack, ANNA);
    await meets(teams, "piet@example.org");
    await retirePeople(scopeOf(app.database.db, COOPERATION), ["piet@example.org"]);
    await raiseVersion(app.database.db, COOPERATION);
    await app.at("2026-01-05T23:00:00+01:00");
    expect(await said()).toEqual([]);
    await app.at("2026-01-06T08:00:00+01:00");
    expect(await rooms()).toEqual([`person:${ANNA}`]);
    expect((await welcomes()).map(({ state, note }) => [state, note])).toContainEqual([
      "dropped",
      "person-gone",
    ]);
  });

  it("is not for a stranger; once the coordinator admitted them it is", async () => {
    await meets(slack, "vreemd@example.net");
    await app.at("2026-01-05T09:00:00+01:00");
    expect(await said()).toEqual([]);
    const email = addressOfAccount(slack);
    await addGuest(scopeOf(app.database.db, COOPERATION), { email, name: "Vera", organisation: "pluryn" });
    await admitGuest(scopeOf(app.database.db, COOPERATION), email, "pluryn");
    await identify(site(), COOPERATION, slack, []);
    await app.at("2026-01-05T10:00:00+01:00");
    expect(await rooms()).toEqual([`person:${email}`]);
  });

  it("is of the cooperation in which somebody was met", async () => {
    await meets({ surface: "slack", workspace: "T2", account: "U7" }, ANNA, OTHER);
    await app.at("2026-01-05T09:00:00+01:00");
    expect(await said()).toEqual([]);
    expect(await welcomes(OTHER)).toHaveLength(1);
    await meets(slack, ANNA);
    await app.at("2026-01-05T10:00:00+01:00");
    expect(await rooms()).toEqual([`person:${ANNA}`]);
  });

  it("speaks English, and has no Dutch word then", async () => {
    await app.as(ANNA).done("leerlus/language", { language: "en" });
    await meets(slack, ANNA);
    await app.at(MORNING);
    const [post] = await said();
    expect(post && plainCard(textIn("en"), post.card)).toMatchInlineSnapshot(`
      "Welcome to Leerlus
      Leerlus remembers what G7 agrees: meetings, actions, agreements and figures.
      You have no unfinished action now. No meeting has been planned yet.
      Ask in plain words, or type for example action mine.
      Only you see the answers to your questions. Unasked, Leerlus sends messages only on working days from 8:00 to 18:00.
      Where you get those messages, you choose with leerlus messages."
    `);
    await meets(teams, "piet@example.org");
    await app.at("2026-01-05T09:00:00+01:00");
    expect((await said()).at(-1)?.text).toMatchInlineSnapshot(`
      "Welkom bij Leerlus
      Leerlus onthoudt wat G7 afspreekt: overleggen, acties, afspraken en cijfers.
      Er staat nu geen actie bij u open. Er is nog geen overleg gepland.
      Vraag het in gewone woorden, of typ bijvoorbeeld actie mijn.
      Antwoorden op uw vragen ziet alleen u. Vanzelf stuurt Leerlus alleen berichten op werkdagen van 8.00 tot 18.00 uur.
      Waar u die berichten krijgt, kiest u met leerlus berichten."
    `);
  });
});

describe("the welcome in the browser", () => {
  const anna = { cooperation: COOPERATION, email: ANNA };

  it("is said at once, also in the evening, and not again in a chat or at the next sign-in", async () => {
    await app.at("2026-01-05T20:00:00+01:00");
    const cards = await Promise.all([1, 2, 3].map(() => welcomeInBrowser(app.engine, anna)));
    expect(cards.filter((card) => card !== undefined)).toHaveLength(1);
    expect(await welcomeInBrowser(app.engine, anna)).toBeUndefined();
    await meets(slack, ANNA);
    await app.at("2026-01-06T09:00:00+01:00");
    expect(await rooms()).toEqual([`person:${ANNA}`]);
  });

  it("is left to the chat that reaches them", async () => {
    await meets(slack, ANNA);
    expect(await welcomeInBrowser(app.engine, anna)).toBeUndefined();
    expect(await said()).toEqual([]);
  });

  it("is never mailed: it stands in the browser", async () => {
    await welcomeInBrowser({ ...app.engine, mails: true }, anna);
    const { items } = await listDeliveries(
      scopeOf(app.database.db, COOPERATION),
      {},
      { after: undefined, limit: 9 },
    );
    expect(items.map(({ surface }) => surface)).toEqual(["web"]);
  });
});
