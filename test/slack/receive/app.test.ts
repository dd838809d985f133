import { describe, expect, it } from "vitest";
import { addUser } from "../fake/fake-state.ts";
import { until } from "../receiver.ts";
import { type Signed, signed } from "../signed.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const send = (request: Signed) => here.receiver().send(request);
const anna = () => here.someone("U0ANNA");

const actions = async () => (await here.app().as("anna@example.org").done("action/list")).text;
const count = async () => (await here.audit()).length;
const NEW = "nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december";

describe("a signed request", () => {
  it("is answered with what was asked, to the asker only", async () => {
    const { status, body } = await anna().types("leden");
    expect(status).toBe(200);
    expect(body.response_type).toBe("ephemeral");
    expect(body.text).toContain("Piet Pleizier");
  });

  it("changes something once, in the room of its channel", async () => {
    const { body } = await anna().types(NEW, "/actie");
    expect(body.text).toContain("A-1");
    expect(body.text).toContain("in het kanaal");
    expect(await here.app().posts({ purpose: "action-added" })).toMatchObject([{ room: "implementation" }]);
    expect(await count()).toBe(1);
  });

  it("is refused when it is forged, cut off, written otherwise, or 301 seconds off", async () => {
    const good = anna().typed(NEW, "/actie");
    const forged = { ...good, headers: { ...good.headers, "x-slack-signature": `v0=${"0".repeat(64)}` } };
    const other = signed(good.body, { secret: "another secret of another application" });
    const bare = { ...good, headers: { "content-type": good.headers["content-type"] ?? "" } };
    const versioned = {
      ...good,
      headers: {
        ...good.headers,
        "x-slack-signature": (good.headers["x-slack-signature"] ?? "").replace("v0", "v1"),
      },
    };
    const bad = {
      forged,
      other,
      bare,
      versioned,
      truncated: { ...good, body: good.body.slice(0, -1) },
      reencoded: { ...good, body: good.body.replaceAll("+", "%20") },
      late: signed(good.body, { ago: 301 }),
      early: signed(good.body, { ago: -302 }),
    };
    for (const [what, request] of Object.entries(bad)) {
      expect([what, (await send(request)).status]).toEqual([what, 401]);
    }
    expect((await send(signed("x".repeat(1_000_001)))).status).toBe(413);
    expect(await count()).toBe(0);
    expect((await send(signed(good.body, { ago: 295 }))).status).toBe(200);
    expect(await count()).toBe(1);
  });

  it("has one effect when it comes twice", async () => {
    const request = anna().typed(NEW, "/actie");
    const both = await Promise.all([send(request), send(request)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await send(request)).status).toBe(200);
    expect(await count()).toBe(1);
  });

  it("is answered by the next handler when it is none of ours", async () => {
    const { status } = await fetch(here.receiver().url.replace("/events", "/install"));
    expect(status).toBe(404);
    expect((await fetch(here.receiver().url)).status).toBe(404);
  });

  it("answers Slack's question whether we are there", async () => {
    const asked = signed(JSON.stringify({ type: "url_verification", challenge: "c" }), { json: true });
    expect((await send(asked)).body).toEqual({ challenge: "c" });
  });
});

describe("what is typed", () => {
  it("knows people and days by their mentions", async () => {
    const { body } = await anna().types(
      "nieuw Bel &lt;de heer&gt; &amp; co; houder <@U0PIET|piet>; uiterlijk <!date^1797246000^{date}|15 december>",
      "/actie",
    );
    expect(body.text).toContain("A-1");
    const shown = await actions();
    expect(shown).toContain("Bel <de heer> & co");
    expect(shown).toContain("Piet Pleizier");
    expect(shown).toContain("14 december 2026");
  });

  it("is kept without what no database can keep", async () => {
    const { status, body } = await anna().types(
      "nieuw Nul\0punt; houder Anna Achterberg; uiterlijk morgen",
      "/actie",
    );
    expect(status).toBe(200);
    expect(body.text).toContain("A-1");
    expect(await actions()).toContain("Nul\uFFFDpunt");
  });

  it("opens the form with what was understood when something is missing", async () => {
    const { body } = await anna().types("nieuw Stuur de cijfers", "/actie");
    expect(body).toBe("");
    const [view] = [...(here.slack().state.teams.get("T1")?.views.values() ?? [])];
    expect(view?.view.callback_id).toBe("form:action/add");
    expect(JSON.stringify(view?.view)).toContain("Stuur de cijfers");
  });

  it("answers with a button to the form while Slack is slow", async () => {
    await anna().types("leden");
    here.slack().mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const { body, ms } = await anna().types("nieuw Stuur de cijfers", "/actie");
    expect(ms).toBeLessThan(1000);
    expect(buttonsIn(body).map(({ label }) => label)).toEqual(["Vul het formulier in"]);
  });

  it("is asked about first when it cannot be undone", async () => {
    const carla = here.someone("U0CARLA");
    await carla.types(
      "plan implementatieoverleg; hoeveelste 2; weekdag dinsdag; om 9:30; duur 2u; vanaf 2026-01-06",
      "/overleg",
    );
    const list = (await here.app().as("anna@example.org").done("meeting/list")).text;
    const ref = /IO-2026-\d+/.exec(list)?.[0] ?? "";
    expect(ref).not.toBe("");
    const { body } = await carla.types(`annuleer ${ref}; reden ziek`, "/overleg");
    const [yes] = buttonsIn(body);
    expect(yes?.label).toBe("Ja, doorgaan");
    const before = await count();
    await carla.presses(yes?.value ?? "", { container: { type: "message", is_ephemeral: true } });
    await until(async () => (await count()) === before + 1 || undefined);
  });

  it("gets the nearest words when it is unknown", async () => {
    const { body } = await anna().types("lyst", "/actie");
    expect(body.text).toContain("actie list");
    const { status, body: other } = await anna().types("", "/onbekend");
    expect(status).toBe(200);
    expect(other.text).toContain("onbekend");
  });

  it("binds the channel to a room when the coordinator says so", async () => {
    const carla = here.someone("U0CARLA", { channel: "C2" });
    const { body } = await carla.types("kanaal monitoring");
    expect(body.text).toContain("Dit kanaal hoort nu bij");
    expect((await carla.types("kanaal monitoring")).body.text).toContain("al bij");
    const refused = await here.someone("U0ANNA", { channel: "C2" }).types("kanaal revision");
    expect(refused.body.text).toContain("Dat mag u hier niet doen");
  });
});

describe("who may do what", () => {
  it("lets guests and strangers read, and offers to become a member", async () => {
    for (const user of ["U0GAST", "U0WIE"]) {
      const who = here.someone(user);
      const { body } = await who.types(NEW, "/actie");
      expect(body.text).toContain("U bent hier gast");
      expect(buttonsIn(body).map(({ label }) => label)).toContain("Lid worden");
      expect((await who.types("ik")).body.text).toContain(
        user === "U0WIE" ? "wie@elders.example" : "Gijs Gast",
      );
    }
    expect(await count()).toBe(0);
  });

  it("knows one person in two workspaces, also in a shared channel", async () => {
    const two = here.slack().state.teams.get("T2");
    if (!two) throw new Error("no team");
    addUser(two, { id: "U2ANNA", name: "anna", email: "Anna@Example.org" });
    const there = here.someone("U2ANNA", { team: "T2", channel: "C3" });
    expect((await there.types("ik")).body.text).toContain("Anna Achterberg");
    expect((await anna().types("ik")).body.text).toContain("Anna Achterberg");
    const one = here.slack().state.teams.get("T1");
    if (!one) throw new Error("no team");
    for (const team of [one, two])
      addUser(team, { id: "U9PIET", name: "piet", email: "piet@example.org", team: "T2" });
    const shared = here.someone("U9PIET", { team: "T1", own: "T2" });
    const made = await anna().types(`${NEW}`, "/actie");
    expect(made.body.text).toContain("A-1");
    const value = JSON.stringify({ c: "action/status", i: { action: "A-1", state: "blocked" }, n: "n1" });
    await shared.presses(value);
    await until(async () => (await actions()).includes("geblokkeerd") || undefined);
  });
});

describe("a path without sense", () => {
  it("is not found, and shows nothing of the inside", async () => {
    const response = await fetch(here.receiver().url.replace("/events", "//"), { method: "POST" });
    expect([response.status, (await response.text()).includes("TypeError")]).toEqual([404, false]);
  });
});
