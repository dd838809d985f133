import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readPage } from "../../../src/engine/reading/read.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
let anna: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  const add = (title: string, due: string, holder: string) =>
    app.as("coordinator@example.org").done("action/add", { title, due, holder });
  await add("Stuur de cijfers", "2026-01-20", "anna@example.org");
  await add("Bel de scholen", "2026-01-06", "piet@example.org");
  await add("Maak 100% een lijst", "2026-02-01", "achterhoek");
  await app.as("piet@example.org").done("action/status", { action: "A-2", state: "blocked" });
  await app.at("2026-01-08T12:00:00+01:00");
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

const page = async (query = "") => await anna.get(`/acties${query}`);
const readActions = async () => {
  const actions = app.engine.registry.collections.find(({ name }) => name === "actions");
  if (!actions) throw new Error("no such list");
  return (await readPage(app.engine, await app.actor("anna@example.org"), actions, {}, { limit: 50 })).items;
};
/** The references of a page's main part, in order. */
const refs = (text: string) =>
  [...(/<div id="acties".*?<p class="ll-exports/s.exec(text)?.[0] ?? "").matchAll(/href="\/(A-\d+)"/g)].map(
    ([, ref]) => ref,
  );
const column = (text: string, key: string) =>
  new RegExp(`aria-labelledby="kolom-${key}".*?</section>`, "s").exec(text)?.[0] ?? "";

describe("the board", () => {
  it("has a column for each state, late ones marked, with what the reader may do", async () => {
    const { text } = await page();
    expect(column(text, "open")).toMatch(/Open \(2\).*Stuur de cijfers.*Maak 100% een lijst/s);
    expect(column(text, "blocked")).toMatch(/Geblokkeerd \(1\).*Bel de scholen.*te laat/s);
    expect(column(text, "at-risk")).toContain("Hier staat niets.");
    expect(column(text, "open")).toMatch(/<button[^>]*>op schema<\/button>/);
    const guest = new Visit(app.url, await app.cookieOf("gast@example.org"));
    const seen = (await guest.get("/acties")).text;
    expect(seen).not.toMatch(/op schema<\/button>|Nieuwe actie|anna@example\.org|piet@example\.org/);
  });
});

describe("the table", () => {
  it.each([
    ["everything, what is due first", "", ["A-2", "A-1", "A-3"]],
    ["mine", "&mij=1", ["A-1"]],
    ["late", "&laat=1", ["A-2"]],
    ["of a region, with its people", "&regio=achterhoek", ["A-1", "A-3"]],
    ["of a provider, with its people", "&aanbieder=aanbieder-01", ["A-2"]],
    ["of a holder by name", "&houder=piet", ["A-2"]],
    ["of nobody", "&houder=niemand", []],
    ["in a state", "&status=blocked", ["A-2"]],
    ["by what a title holds, whatever it means to a database", "&tekst=100%25", ["A-3"]],
    ["in another order", "&orde=-title", ["A-1", "A-3", "A-2"]],
    ["in an order that there is not", "&orde=passwd", ["A-2", "A-1", "A-3"]],
    ["with what an address can be made to say", "&tekst=%00&na=zzz&regio=%00", []],
  ])("shows %s", async (_, query, expected) => {
    const { status, text } = await page(`?weergave=tabel${query}`);
    expect(status).toBe(200);
    expect(refs(text)).toEqual(expected);
  });

  it("says how it is ordered, what there is, and what to do when there is nothing", async () => {
    const { text } = await page("?weergave=tabel&orde=-due");
    expect(text).toMatch(
      /<th scope="col" aria-sort="descending"><a[^>]*href="\/acties\?weergave=tabel&amp;orde=due"/,
    );
    expect(text).toMatch(/<caption[^>]*>3 acties<\/caption>/);
    expect((await page("?weergave=tabel&tekst=niets")).text).toContain("Wis het filter");
  });

  it("is a file with the same filter", async () => {
    const { text } = await page("?weergave=tabel&laat=1");
    const [, href = ""] = /href="(\/api\/v1\/actions[^"]*csv)"/.exec(text) ?? [];
    expect(href.replaceAll("&amp;", "&")).toBe("/api/v1/actions?late=true&format=csv");
  });
});

describe("several actions at once", () => {
  const together = async (values: [string, string][], key = "k1") => {
    const sent = await anna.post("/acties/samen", [
      ["csrf", csrf],
      ["key", key],
      ["terug", "/acties?weergave=tabel"],
      ...values,
    ]);
    expect(sent.status).toBe(303);
    const to = sent.headers.get("location") ?? "";
    expect(to).toMatch(/^\/acties\?weergave=tabel&gedaan=/);
    return (
      /<div id="antwoord".*?<\/section>/s.exec((await anna.get(to.replace("#antwoord", ""))).text)?.[0] ?? ""
    );
  };

  it("are left alone by Enter in a field: the first button sends nothing, and no state is chosen beforehand", async () => {
    const { text } = await page("?weergave=tabel");
    const [form = ""] = /<form method="post" action="\/acties\/samen".*?<\/form>/s.exec(text) ?? [];
    expect(/<button[^>]*>/.exec(form)?.[0]).toMatch(/ type="submit"[^>]* disabled/);
    expect(/<select id="samen-status".*?<\/option>/s.exec(form)?.[0]).toMatch(
      /<option value(="")?><\/option>$/,
    );
    const said = await together([
      ["actie", "A-1"],
      ["wat", "status"],
      ["status", ""],
    ]);
    expect(said).toContain("niets gewijzigd");
  });

  it("are each changed by a command of their own, and each says what came of it", async () => {
    const said = await together([
      ["actie", "A-1"],
      ["actie", "A-2"],
      ["wat", "status"],
      ["status", "on-track"],
    ]);
    expect(said).toContain("1 van 2 acties gewijzigd");
    expect(said).toMatch(/A-1<\/a> staat nu op schema/);
    expect(said).toMatch(/A-2<\/a>: /);
    expect(await app.as("coordinator@example.org").done("action/show", { action: "A-1" })).toMatchObject({
      text: expect.stringContaining("op schema"),
    });
  });

  it("are put off and handed over", async () => {
    const late = await together([
      ["actie", "A-1"],
      ["wat", "uitstel"],
      ["tot", "2026-01-30"],
    ]);
    expect(late).toContain("1 actie gewijzigd");
    const given = await together(
      [
        ["actie", "A-1"],
        ["wat", "overdragen"],
        ["aan", "piet"],
      ],
      "k2",
    );
    expect(given).toContain("1 actie gewijzigd");
    expect(refs((await page("?weergave=tabel&houder=piet")).text)).toContain("A-1");
  });

  it("can each be taken back", async () => {
    await app.as("coordinator@example.org").done("action/hand-over", { action: "A-2", holder: "anna" });
    const said = await together([
      ["actie", "A-1"],
      ["actie", "A-2"],
      ["wat", "status"],
      ["status", "on-track"],
    ]);
    expect(said.match(/>Ongedaan maken<\/button>/g)).toHaveLength(2);
    expect(said.match(/name="command" value="leerlus\/undo"/g)).toHaveLength(2);
  });

  it("sent again with another answer are changed again, also without an id of the form", async () => {
    for (const key of ["k1", ""])
      for (const state of ["at-risk", "on-track"]) {
        const said = await together(
          [
            ["actie", "A-1"],
            ["wat", "status"],
            ["status", state],
          ],
          key,
        );
        expect(said).toContain("1 actie gewijzigd");
      }
  });

  it("sent twice have one effect", async () => {
    const values: [string, string][] = [
      ["actie", "A-1"],
      ["wat", "status"],
      ["status", "at-risk"],
    ];
    await Promise.all([together(values), together(values)]);
    const [action] = (await readActions()).filter(({ ref }) => ref === "A-1");
    expect(action?.history).toHaveLength(1);
  });

  it("say in words what is missing", async () => {
    expect(
      await together([
        ["wat", "status"],
        ["status", "done"],
      ]),
    ).toContain("Kies eerst een of meer acties");
    expect(
      await together([
        ["actie", "A-1"],
        ["wat", "uitstel"],
      ]),
    ).toContain("Vul in wat er met de gekozen acties");
    expect(
      await together([
        ["actie", "A-1"],
        ["wat", "__proto__"],
      ]),
    ).toContain("Vul in wat er met de gekozen acties");
  });
});

describe("a reference", () => {
  it("has a page in any case, with its history and buttons, and links of before lead there", async () => {
    for (const path of ["/A-2", "/a-2"]) {
      const { status, text } = await anna.get(path);
      expect(status).toBe(200);
      expect(text).toMatch(/<h1[^>]*>.*Bel de scholen/s);
      expect(text).toMatch(/aria-current="true"[^>]*>Acties/);
      expect(text).toContain("geblokkeerd");
    }
    const before = await anna.get("/ref/a-2?ruimte=implementation");
    expect([before.status, before.headers.get("location")]).toEqual([301, "/A-2?ruimte=implementation"]);
    for (const path of ["/A-99", "/ref/zomaar", "/zomaar"]) expect((await anna.get(path)).status).toBe(404);
  });
});

describe("search", () => {
  it("shows by kind what has all the words, leads a reference to its page, and says what to do else", async () => {
    const { text } = await anna.get("/zoek?q=cijfers");
    expect(text).toMatch(/Actie \(1\).*href="\/A-1".*Stuur de cijfers/s);
    expect(text).toContain('value="cijfers"');
    const led = await anna.get("/zoek?q=a-2");
    expect([led.status, led.headers.get("location")]).toEqual([303, "/A-2"]);
    expect((await anna.get("/zoek")).text).toContain("Typ een of meer woorden");
    expect((await anna.get("/zoek?q=kwastenboom%3Cb%3E")).text).toContain(
      "Niets gevonden met “kwastenboom&lt;b>”",
    );
  });
});

describe("the pages of the menu", () => {
  const PATHS = ["/", "/overleggen", "/acties", "/afspraken", "/themas", "/herzieningen", "/indicatoren"];
  const REST = ["/kwartaalberichten", "/zoek", "/instellingen"];

  it.each([...PATHS, ...REST])(
    "has %s, marked as the current one, with the box and the way to it",
    async (path) => {
      const { status, text } = await anna.get(path);
      expect(status).toBe(200);
      expect(text).toContain(`<a href="${path}" aria-current="page">`);
      expect(text).toContain('href="#regel">Naar de opdrachtregel</a>');
      expect(text).toMatch(/<form[^>]*action="\/opdracht"[^>]*data-box/);
    },
  );

  it("keeps Beheer to the coordinator", async () => {
    const { status, text } = await anna.get("/beheer");
    expect(status).toBe(403);
    expect(text).not.toContain('href="/beheer"');
    const coordinator = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
    const seen = await coordinator.get("/beheer");
    expect([seen.status, seen.text.includes('<a href="/beheer" aria-current="page">')]).toEqual([200, true]);
  });
});
