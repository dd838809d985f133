import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountsOfPerson } from "../../../db/queries/chat/chat-account.ts";
import { rsvpsOf } from "../../../db/queries/meeting/rsvp.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addUser, type FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { type TestReceiver, until } from "../receiver.ts";
import { signed } from "../signed.ts";
import { openSlackServer, type SlackServer, settings } from "../slack-server.ts";
import { buttonsIn, someone } from "../someone.ts";

let app: TestApp;
let slack: FakeSlack;
let slackServer: SlackServer;
let team: FakeTeam;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  team = slack.state.teams.get("T1") as FakeTeam;
  for (const [id, name, email] of [
    ["U0PIET", "piet", "piet@example.org"],
    ["U0CARLA", "carla", "coordinator@example.org"],
    ["U0GAST", "gijs", "gast@example.org"],
    ["U0VREEMD", "vreemd <!channel>", "vreemd@example.com"],
  ] as const)
    addUser(team, { id, name, email });
  slackServer = await openSlackServer(app.engine, settings(slack, { botToken: "xoxb-T1" }));
  await until(() => slackServer.reports.length > 1 || undefined);
});
afterEach(async () => {
  await slackServer.close();
  await slack.close();
});
afterAll(() => app.close());

const opened = (user: string) =>
  slackServer.event({
    type: "app_home_opened",
    user,
    channel: `D${user.slice(1)}`,
    tab: "home",
    event_ts: `${Date.now()}`,
  });
async function homeOf(user: string) {
  team.homes.delete(user);
  await opened(user);
  const view = await until(() => team.homes.get(user));
  return { view, text: JSON.stringify(view) };
}
const add = (title: string, holder: string, due = "2026-01-20") =>
  app.as("coordinator@example.org").done("action/add", { title, holder, due });
const published = () => slack.calls.filter(({ method }) => method === "views.publish").length;

async function send(payload: object): Promise<void> {
  const made = signed(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
  await fetch(`${slackServer.url}/slack/events`, { method: "POST", ...made });
}
/** Anna presses the first button with a label in her home, or in one that was shown to her earlier. */
async function press(view: Awaited<ReturnType<typeof homeOf>>["view"], label: string) {
  const button = buttonsIn(view).find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label}`);
  await send({
    ...{ type: "block_actions", trigger_id: slack.trigger("T1", "U0ANNA"), team: { id: "T1" } },
    ...{ user: { id: "U0ANNA", team_id: "T1" }, container: { type: "view" } },
    view: { ...view, id: "VU0ANNA", type: "home", hash: "1" },
    actions: [{ type: "button", action_id: "x", block_id: button.block ?? "b", value: button.value }],
  });
}
const shows = (words: string) => JSON.stringify(team.homes.get("U0ANNA")).includes(words) || undefined;
const answersKept = () => rsvpsOf(scopeOf(app.database.db, COOPERATION), "IO-2026-01");

describe("somebody's home", () => {
  it("has what awaits them, their own actions with a button per state, the meetings and the rooms", async () => {
    await add("Stuur de cijfers van Q4", "anna@example.org", "2026-01-08");
    await add("Iets van Piet", "piet@example.org");
    await app.as("coordinator@example.org").done("meeting/once", {
      ...{ kind: "implementation", start: "2026-01-12T09:30:00+01:00", minutes: 120 },
    });
    const { view, text } = await homeOf("U0ANNA");
    expect(text).toContain("Wat op u wacht");
    expect(text).toContain("1 actie af te ronden binnen een week");
    expect(text).toContain("Stuur de cijfers van Q4");
    expect(text).toContain("Implementatieoverleg");
    expect(text).toContain("Ruimte monitoring");
    expect(text).not.toContain("Iets van Piet");
    const labels = buttonsIn(view).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(["op schema", "risico", "geblokkeerd", "gereed", "Nieuwe actie"]),
    );
    expect(slack.violations).toEqual([]);
  });

  it("says in words that nothing awaits them", async () => {
    const { text } = await homeOf("U0ANNA");
    expect(text).toContain("Er wacht niets op u.");
    expect(text).toContain("U hebt geen lopende acties.");
  });

  it("shows first what is overdue", async () => {
    await add("Te laat", "anna@example.org", "2026-01-06");
    await app.at("2026-01-09T10:00:00+01:00");
    expect((await homeOf("U0ANNA")).text).toContain("1 actie te laat");
  });

  it("names the first ten that are overdue, and says how many more there are", async () => {
    for (let n = 0; n < 12; n += 1) await add(`Te laat ${n}`, "anna@example.org", "2026-01-06");
    await app.at("2026-01-09T10:00:00+01:00");
    expect((await homeOf("U0ANNA")).text).toMatch(/12 acties te laat.*A-10.* … en nog 2/);
  });

  it("leads to the channel of a room where it has one here, else to the browser", async () => {
    await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "slack", "T1:C1");
    const { text } = await homeOf("U0ANNA");
    expect(text).toContain("https://slack.com/app_redirect?team=T1&amp;channel=C1|Ruimte implementation");
    expect(text).toContain("/r/monitoring|Ruimte monitoring");
  });

  it("does not show the secretariat's room to a member, and does to the coordinator", async () => {
    expect((await homeOf("U0ANNA")).text).not.toContain("Ruimte secretariat");
    expect((await homeOf("U0CARLA")).text).toContain("Ruimte secretariat");
  });

  it("of a guest has the meetings and how to become a member, and nothing of others", async () => {
    await add("Iets van Piet", "piet@example.org");
    const { view, text } = await homeOf("U0GAST");
    expect(text).toContain("Gijs Gast");
    expect(text).not.toMatch(/Iets van Piet|A-1|Piet|Anna|action\/status|action\/add/);
    expect(buttonsIn(view).map(({ label }) => label)).toContain("Lid worden");
    expect(slack.violations).toEqual([]);
  });

  it("of a stranger has only themselves, escaped", async () => {
    await add("Iets van Piet", "piet@example.org");
    const { text } = await homeOf("U0VREEMD");
    expect(text).toContain("vreemd@example.com");
    expect(text).toContain("Leerlus kent u nog niet");
    expect(text).not.toMatch(/Iets van Piet|Piet|Anna|Ruimte|IO-/);
    expect(slack.violations).toEqual([]);
  });

  it("with sixty actions keeps within Slack's limits and says where the rest is", async () => {
    for (let n = 0; n < 60; n += 1)
      await add(`${n} ${"lange titel & <b>meer</b> ".repeat(6)}`.slice(0, 190), "anna@example.org");
    const { view, text } = await homeOf("U0ANNA");
    expect((view.blocks as unknown[]).length).toBeLessThanOrEqual(100);
    expect(text).toContain("Hier past niet alles.");
    expect(slack.violations).toEqual([]);
  }, 30_000);

  it("is shown once for presses that come together, and anew after each that comes later", async () => {
    await Promise.all([opened("U0ANNA"), opened("U0ANNA"), opened("U0ANNA")]);
    await until(() => published() > 0 || undefined);
    await new Promise((later) => setTimeout(later, 500));
    expect(published()).toBe(1);
    await homeOf("U0ANNA");
    expect(published()).toBe(2);
  });

  it("comes after all when Slack fails at first", async () => {
    slack.mischief.plan({ does: "500-before" }, { method: "views.publish" });
    await opened("U0ANNA");
    await until(() => team.homes.get("U0ANNA"), 6000);
  }, 10_000);

  it("shows an action's new state after a press in it", async () => {
    await add("Stuur de cijfers van Q4", "anna@example.org", "2026-01-08");
    await press((await homeOf("U0ANNA")).view, "gereed");
    await until(() => shows("U hebt geen lopende acties"));
  });

  it("asks whether they come to the next meetings, and shows what they answered after each press", async () => {
    for (const month of ["01", "02", "03", "04", "05"]) {
      const start = `2026-${month}-20T09:30:00+01:00`;
      const input = { kind: "implementation", start, minutes: 120, location: "Stadhuis Arnhem, grote zaal" };
      await app.as("coordinator@example.org").done("meeting/once", input);
    }
    const { view, text } = await homeOf("U0ANNA");
    const labels = buttonsIn(view).map(({ label }) => label);
    for (const label of ["Ja, ik kom", "Nee, ik kom niet", "Misschien", "Vervanger"])
      expect(labels.filter((one) => one === label)).toHaveLength(4);
    expect(labels).toContain("Alle overleggen");
    expect(text).toContain("… en nog 1");
    expect(text).not.toContain("Hier past niet alles");
    expect(text).not.toContain("uw antwoord");
    // Back to the first answer, on the button that was pressed before.
    for (const [label, word] of [
      ["Ja, ik kom", "ja"],
      ["Nee, ik kom niet", "nee"],
      ["Ja, ik kom", "ja"],
    ] as const) {
      await press(view, label);
      await until(() => shows(`uw antwoord: ${word}`));
    }
    expect(await answersKept()).toMatchObject([{ person: "anna@example.org", answer: "yes" }]);
    expect(slack.violations).toEqual([]);
  });

  it("asks a stand-in's name in a window, and shows it after that", async () => {
    await app.as("coordinator@example.org").done("meeting/once", {
      ...{ kind: "implementation", start: "2026-01-22T09:30:00+01:00", minutes: 120 },
    });
    await press((await homeOf("U0ANNA")).view, "Vervanger");
    const opened = await until(() => [...team.views.values()].find(({ user }) => user === "U0ANNA"));
    expect(await answersKept()).toEqual([]);
    const anna = someone(slack, () => ({}) as TestReceiver, "U0ANNA");
    const modal = { ...opened.view, id: opened.id, hash: opened.hash };
    await send(anna.submission(modal, { standin: "achterhoek@example.org" }));
    await until(() => shows("uw antwoord: vervanger: Contact Achterhoek"));
    expect(await answersKept()).toMatchObject([{ answer: "standin", standin: "achterhoek@example.org" }]);
    expect(slack.violations).toEqual([]);
  });
});

describe("private messages", () => {
  const account = async () =>
    (await accountsOfPerson(scopeOf(app.database.db, COOPERATION), "anna@example.org"))[0];

  it("go to the conversation that is opened when somebody is first met", async () => {
    await opened("U0ANNA");
    await until(async () => (await account())?.address ?? undefined);
    expect(await account()).toMatchObject({ surface: "slack", workspace: "T1", address: "T1:D0ANNA" });
    await add("Stuur de cijfers", "anna@example.org");
    await app.at("2026-01-14T10:00:00+01:00");
    const { listDeliveries } = await import("../../../db/queries/posting/list-deliveries.ts");
    const page = { after: undefined, limit: 9 };
    const filter = { room: "person:anna@example.org" };
    const { items } = await listDeliveries(scopeOf(app.database.db, COOPERATION), filter, page);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ address }) => address))).toEqual(new Set(["T1:D0ANNA"]));
  });
});
