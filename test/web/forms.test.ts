import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { organisations } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";
import { insertSampleAction } from "../sample-commands.ts";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const sample = sampleRegistry();
let app: WebApp;
let anna: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp({ registry: sample });
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  sample.kept.clear();
  sample.kept.set("A-1", { title: "Bel de regio", state: "open" });
  await app.reset();
  await insertSampleAction(app.database.db, app.engine.clock.real());
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

describe("a button", () => {
  const press = (visit: Visit, token: string, more: Record<string, string> = {}) =>
    visit.post("/doe", {
      csrf: token,
      room: "implementation",
      command: "action/done",
      input: '{"action":"A-1"}',
      key: "nonce",
      ...more,
    });

  it("stands on a card as a form, with the words that tell it apart", async () => {
    const { text } = await anna.get("/r/implementation?regel=A-1");
    expect(text).toMatch(/<form method="post" action="\/doe"[^>]*>.*?<button[^>]*>Gereed<\/button>/);
    expect(text).toMatch(/<form method="get" action="\/formulier"[^>]*>.*?<button[^>]*>Toelichten<\/button>/);
    expect(text).toContain("<strong>Let op:</strong>");
  });

  it("has one effect however often it is pressed, and answers the same", async () => {
    const answers = await Promise.all([press(anna, csrf), press(anna, csrf), press(anna, csrf)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const again = await press(anna, csrf, { key: "another" });
    expect(again.status).toBe(409);
    expect(again.text).toContain("intussen gewijzigd");
  });

  it("asks before what cannot be undone, and does it after the yes", async () => {
    const boss = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
    const token = await boss.csrf();
    const question = await press(boss, token, { command: "action/drop" });
    expect(question.text).toContain("De actie verdwijnt van alle lijsten.");
    expect(sample.kept.get("A-1")?.state).toBe("open");
    expect((await press(boss, token, { command: "action/drop", zeker: "1" })).status).toBe(303);
    expect(sample.kept.get("A-1")?.state).toBe("weg");
  });

  it("does nothing for a guest, who may look", async () => {
    const guest = new Visit(app.url, await app.cookieOf("gast@example.org"));
    expect((await guest.get("/r/implementation")).status).toBe(200);
    const { status, text } = await press(guest, await guest.csrf());
    expect(status).toBe(403);
    expect(text).toContain("U bent hier gast");
    expect(sample.kept.get("A-1")?.state).toBe("open");
    expect((await guest.get("/formulier?command=action/add")).status).toBe(403);
  });

  it("is only shown to those who may press it", async () => {
    const labels = async (email: string) => {
      const visit = new Visit(app.url, await app.cookieOf(email));
      const { text } = await visit.get("/r/implementation?regel=A-1");
      expect(text).toContain("Bel de regio");
      return ["Gereed", "Toelichten", "Verwijder"].filter((label) => text.includes(`>${label}</button>`));
    };
    expect(await labels("coordinator@example.org")).toEqual(["Gereed", "Toelichten", "Verwijder"]);
    expect(await labels("anna@example.org")).toEqual(["Gereed", "Toelichten"]);
    expect(await labels("gast@example.org")).toEqual([]);
  });

  it("of a post says nothing new in the room, since the post itself changes; a form does", async () => {
    const spoken = { command: "action/say", input: '{"action":"A-1"}' };
    await press(anna, csrf, { ...spoken, bericht: "1" });
    await press(anna, csrf, { ...spoken, room: "person:anna@example.org", key: "n2" });
    await press(anna, csrf, { ...spoken, room: "", key: "n3" });
    expect(await app.posts({})).toEqual([]);
    const form = { csrf, room: "implementation", command: "action/say", "v.action": "A-1", key: "n4" };
    expect((await anna.post("/formulier", form)).status).toBe(303);
    expect((await app.posts({})).map(({ room }) => room)).toEqual(["implementation"]);
    await app.deliver();
    const { text } = await anna.get("/r/implementation");
    const [article = ""] = /<article id="post-.*?<\/article>/s.exec(text) ?? [];
    expect(article).toContain('name="bericht" value="1"');
    expect((await anna.get("/r/implementation?regel=A-1")).text).toMatch(
      /id="antwoord"(?!.*name="bericht").*<form class="ll-box"/s,
    );
  });

  it("of a post still does not when it is asked about first", async () => {
    const boss = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
    const question = await press(boss, await boss.csrf(), { command: "action/drop", bericht: "1" });
    expect(question.text).toContain('name="bericht" value="1"');
  });

  it("says in words that a damaged form is damaged", async () => {
    for (const input of ["{", "[]", "null", '"x"']) {
      const { status, text } = await press(anna, csrf, { input });
      expect(status).toBe(400);
      expect(text).toContain("niet compleet of is beschadigd");
    }
    expect((await press(anna, csrf, { command: "no/such" })).status).toBe(404);
    expect((await press(anna, csrf, { room: "nowhere" })).status).toBe(404);
    expect((await press(anna, csrf, { input: '{"__proto__":{"x":1},"action":"A-1"}' })).status).toBe(400);
    expect((await press(anna, csrf, { input: '{"action":"A-9"}' })).status).toBe(404);
  });

  it("never posts in the private room of somebody else", async () => {
    expect((await press(anna, csrf, { room: "person:piet@example.org" })).status).toBe(404);
    expect((await anna.get("/r/person:piet@example.org")).status).toBe(404);
    expect((await anna.get("/r/person:anna@example.org")).status).toBe(200);
  });
});

describe("a form", () => {
  const send = (values: [string, string][]) =>
    anna.post("/formulier", [
      ["csrf", csrf],
      ["room", "implementation"],
      ["command", "action/add"],
      ["key", "f1"],
      ...values,
    ]);

  it("is made from the command: labels, what is required in words, choices", async () => {
    const { text } = await anna.get("/formulier?command=action/add&room=implementation");
    expect(text).toMatch(/<label[^>]*for="veld-title"[^>]*>Titel<span[^>]*> \(verplicht\)/);
    expect(text).toMatch(/<label[^>]*for="veld-note"[^>]*>Toelichting<span[^>]*> \(niet verplicht\)/);
    expect(text).toMatch(/<input[^>]*id="veld-due"[^>]*type="date"/);
    expect(text).toMatch(/<textarea[^>]*id="veld-note"/);
    expect(text).toContain('<option value="on-track">op schema</option>');
    expect(text).toMatch(/<input type="checkbox"[^>]*name="v.parties" value="achterhoek"/);
    expect(text).not.toContain("ll-summary");
  });

  it("lists people and organisations by name, whatever their keys are", async () => {
    await app.database.db
      .update(organisations)
      .set({ name: "Aan de Linde" })
      .where(eq(organisations.slug, "aanbieder-02"));
    await raiseVersion(app.database.db, COOPERATION);
    const { text } = await anna.get("/formulier?command=action/filter");
    expect(text).toMatch(
      /value="aanbieder-02">Aan de Linde<\/option><option value="aanbieder-01">De Wilgenhof/,
    );
  });

  it("lists by name and by kind, and many choices as boxes to tick", async () => {
    const { text } = await anna.get("/formulier?command=action/add&room=implementation");
    const order = [...text.matchAll(/name="v.parties" value="([^"]+)"/g)].map(([, slug]) => slug);
    const regions = ["achterhoek", "centraal-gelderland", "foodvalley", "rivierenland"];
    // De Wilgenhof, Het Kompas.
    const providers = ["aanbieder-01", "aanbieder-02"];
    expect(order).toEqual([...regions, ...providers, "secretariaat"]);
    expect(text).toMatch(/<fieldset[^>]*><legend>Regio’s<\/legend>/);
    expect(text).not.toContain("Ctrl");
    expect(text).not.toContain("<select multiple");
    const ask = await anna.get("/formulier?command=action/filter&room=implementation");
    const options = (id: string) => {
      const [, inside = ""] =
        new RegExp(`<select[^>]*id="veld-${id}"[^>]*>(.*?)</select>`, "s").exec(ask.text) ?? [];
      return [...inside.matchAll(/value="([^"]+)"/g)].map(([, value]) => value);
    };
    expect(options("region")).toEqual(regions);
    expect(options("provider")).toEqual(providers);
  });

  it("opens at the first field that is still empty", async () => {
    const input = encodeURIComponent('{"title":"Bel de regio"}');
    const { text } = await anna.get(`/formulier?command=action/add&input=${input}`);
    expect(text).toMatch(/<input[^>]*id="veld-due"[^>]*autofocus/);
    expect(text.match(/autofocus/g)).toHaveLength(1);
    expect((await send([])).text).not.toContain("autofocus");
  });

  it("says at the top and at the field what is wrong, and keeps what was filled in", async () => {
    const { status, text } = await send([
      ["v.title", "Bel de zorgaanbieders"],
      ["v.due", "33 december"],
      ["v.parties", "achterhoek"],
      ["v.parties", "foodvalley"],
    ]);
    expect(status).toBe(400);
    expect(text).toContain('role="alert"');
    expect(text).toMatch(/<a[^>]*href="#veld-due">“33 december” herken ik niet als datum/);
    expect(text).toMatch(/<p id="veld-due-fout"[^>]*>“33 december”/);
    expect(text).toMatch(
      /<input[^>]*id="veld-due"[^>]*aria-describedby="veld-due-fout"[^>]*aria-invalid="true"/,
    );
    expect(text).toMatch(/<input[^>]*id="veld-due"[^>]*value="33 december"/);
    expect(text).toContain('value="Bel de zorgaanbieders"');
    expect(text.match(/ checked/g)).toHaveLength(2);
    expect((await send([])).text).toContain("Waar gaat het over?");
  });

  it("takes words for a day, does it once, and sends the browser on", async () => {
    const values: [string, string][] = [
      ["v.title", "Bel de zorgaanbieders"],
      ["v.due", "over 2 weken"],
      ["v.parties", "achterhoek"],
    ];
    const sent = await Promise.all([send(values), send(values)]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect([...sample.kept.values()].filter(({ title }) => title.startsWith("Bel de zorg"))).toHaveLength(1);
  });
});

describe("a form from elsewhere", () => {
  const values = { room: "implementation", command: "action/done", input: '{"action":"A-1"}', key: "n" };

  it("is refused without the session's token", async () => {
    for (const token of ["", "wrong", `${csrf}x`]) {
      const { status, text } = await anna.post("/doe", { ...values, csrf: token });
      expect(status).toBe(403);
      expect(text).toContain("Er is niets gewijzigd");
    }
    const piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
    expect((await anna.post("/doe", { ...values, csrf: await piet.csrf() })).status).toBe(403);
    expect(sample.kept.get("A-1")?.state).toBe("open");
  });

  it("is refused when another website sent it, even with the token", async () => {
    for (const origin of ["https://elders.example", "null", "nonsense"]) {
      expect((await anna.post("/doe", { ...values, csrf }, { origin })).status).toBe(403);
    }
    const crossSite = { "sec-fetch-site": "cross-site" };
    expect((await anna.post("/doe", { ...values, csrf }, crossSite)).status).toBe(403);
    expect((await anna.post("/doe", { ...values, csrf }, { origin: app.url })).status).toBe(303);
  });

  it("gets a page in words when nobody is signed in", async () => {
    const stranger = new Visit(app.url);
    for (const path of [
      "/",
      "/r/implementation",
      "/A-1",
      "/formulier?command=action/add",
      "/live?room=implementation",
    ]) {
      const { status, text } = await stranger.get(path);
      expect(status).toBe(401);
      expect(text).toContain("/leerlus web");
      expect(text).not.toContain("Bel de regio");
    }
    expect((await stranger.post("/doe", { ...values, csrf })).status).toBe(401);
  });
});

describe("every page", () => {
  it("allows nothing from elsewhere and no frame", async () => {
    for (const path of ["/", "/r/implementation", "/geen-pagina", "/aanmelden/x"]) {
      const { headers, text } = await anna.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(text).not.toMatch(/<script(?![^>]*src=)|style="|https?:\/\//);
    }
  });

  it("says in words that a page or room does not exist", async () => {
    const page = await anna.get("/geen-pagina");
    expect([page.status, page.text.includes("Deze pagina bestaat niet")]).toEqual([404, true]);
    const room = await anna.get("/r/nergens");
    expect([room.status, room.text.includes("Deze ruimte bestaat niet")]).toEqual([404, true]);
    expect((await anna.get("/r/%00")).status).toBe(404);
    expect((await anna.get("/r/%E0%A4%A")).status).toBe(400);
  });

  it("brings its style sheets and scripts itself", async () => {
    const { text } = await anna.get("/");
    const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? "");
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const { status, headers } = await anna.get(file);
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toContain("immutable");
    }
    expect((await anna.get("/assets/x/../../package.json")).status).toBe(404);
    expect((await anna.get("/assets/x/..%2f..%2fpackage.json")).status).toBe(404);
  });
});
