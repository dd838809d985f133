import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { loadDirectory } from "../../../db/queries/cooperation/directory.ts";
import { keepForgotten } from "../../../db/queries/privacy/forgotten.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { parseCooperation } from "../../../src/setup/parse-cooperation.ts";
import { setupFromText } from "../../../src/setup/setup-from-file.ts";
import { printOfList } from "../../../src/web/pages/setup/list.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { MONTHLY } from "../../meeting-app.ts";
import { changed } from "../../setup/small-file.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

const OURS = changed("slug: klein", `slug: ${COOPERATION}`);
const OTHERS = changed("slug: klein", "slug: andere", changed("Anna Wessels", "Andere Anna"));
const PAGE = "/beheer/inrichten";
const PEOPLE = `${PAGE}/mensen`;
const ORGANISATIONS = `${PAGE}/organisaties`;
const COORDINATOR = "coordinator@example.org";
let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
const apply = (text: string) =>
  setupFromText(app.engine, text, { apply: true, language: "nl", directory: import.meta.dirname });
beforeEach(async () => {
  await emptyTables(app.database.db);
  for (const file of [OURS, OTHERS]) expect(await apply(file)).toMatchObject({ ok: true });
});

const plain = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
const visitOf = async (email = COORDINATOR) => new Visit(app.url, await app.cookieOf(email));
const people = async (cooperation = COOPERATION) =>
  (await loadDirectory(scopeOf(app.database.db, cooperation))).people;

interface Given {
  as?: Visit;
  to?: string;
  file?: string | Uint8Array;
  csrf?: string;
  origin?: string;
  doe?: string;
  gezien?: string;
}

/** Sends a list as a browser does: with the ends of lines of a form, and with an empty file when none is chosen. */
async function give(
  text: string,
  { as, to = PEOPLE, file = "", csrf, origin, doe = "bekijk", gezien = "" }: Given = {},
) {
  const visit = as ?? (await visitOf());
  const form = new FormData();
  form.set("csrf", csrf ?? (await visit.csrf()));
  form.set("lijst", text.replace(/\r?\n/g, "\r\n"));
  form.set("doe", doe);
  form.set("gezien", gezien);
  form.set("bestand", new Blob([typeof file === "string" ? file : Uint8Array.from(file)]), "lijst.csv");
  const headers = { cookie: visit.cookie, ...(origin ? { origin } : {}) };
  const response = await fetch(app.url + to, { method: "POST", body: form, headers, redirect: "manual" });
  const html = await response.text();
  const seen = /name="gezien" value="([^"]*)"/.exec(html)?.[1] ?? "";
  return {
    status: response.status,
    html,
    text: plain(html),
    seen,
    to: response.headers.get("location") ?? "",
  };
}

/** Looks at what a list brings, and puts it in the draft. */
async function keep(text: string, given: Given = {}) {
  const looked = await give(text, given);
  expect(looked.text).toContain("Dit wordt het");
  const kept = await give(text, { ...given, doe: "bewaar", gezien: looked.seen });
  expect(kept.status).toBe(303);
}

async function press(doe: string, { as, version }: { as?: Visit; version?: string } = {}) {
  const visit = as ?? (await visitOf());
  const { text } = await visit.get(PAGE);
  const versie = version ?? /name="versie" value="(\d+)"/.exec(text)?.[1] ?? "";
  const pressed = await visit.post(PAGE, { csrf: await visit.csrf(), doe, versie });
  const to = (pressed.headers.get("location") ?? "").split("#")[0] ?? "";
  return { status: pressed.status, text: plain((await visit.get(to)).text), versie };
}

describe("adding people from a list", () => {
  it("shows what it would bring, keeps it in a draft, and applies that as the file would be", async () => {
    const list =
      "Naam;E-mail;Organisatie\nBram Visser;Bram@Example.org;Regio Zuid\nAnna Wessels-Bos;anna@example.org;zuid\nPiet Boersma;piet@example.org;De Wilgenhof (voorbeeld)";
    const looked = await give(list);
    expect(looked.status).toBe(200);
    expect(looked.text).toContain("Nieuw: 1. Gewijzigd: 1. Blijft gelijk: 1.");
    expect(looked.text).toContain("organisatie was Regio Noord, wordt Regio Zuid");
    expect(await people()).toHaveLength(3);
    expect((await (await visitOf()).get(PAGE)).text).toContain("Er is geen concept");

    await keep(list);
    expect(await people()).toHaveLength(3);
    const draft = plain((await (await visitOf()).get(PAGE)).text);
    expect(draft).toContain("Laatst gewijzigd door Carla Hoeve");
    expect(draft).toContain("+ Persoon Bram Visser (bram@example.org): nieuw");
    expect(draft).toContain("~ Persoon Anna Wessels-Bos (anna@example.org): naam was Anna Wessels");

    expect((await press("toepassen")).text).toContain("Het concept is toegepast.");
    expect(await people()).toContainEqual(
      expect.objectContaining({
        email: "bram@example.org",
        organisation: "zuid",
        role: "member",
        active: true,
      }),
    );
    const audit = await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 });
    expect(audit.items.at(-1)).toMatchObject({ by: COORDINATOR, via: "web", what: "setup" });
    // The same again changes nothing, from the pages and from the file.
    const again = await give(list);
    expect(again.text).toContain("Nieuw: 0. Gewijzigd: 0. Blijft gelijk: 3.");
    expect(again.html).not.toContain('value="bewaar"');
    const yaml = (await (await visitOf()).get(`${PAGE}/samenwerking.yaml`)).text;
    expect(await apply(yaml)).toMatchObject({ ok: true, changed: false });
  });

  it("reads tabs, commas, quotes, columns in another order, and a file with the letters of Windows", async () => {
    const tabs = "e-mail\trol\tnaam\torganisatie\nbram@example.org\tgast\tBram Visser\tnoord\n";
    expect((await give(tabs)).text).toContain("Bram Visser bram@example.org Regio Noord gast nieuw");
    const commas = 'Visser, Bram,x\n"Visser, ""Bram""",bram@example.org,noord\n';
    expect((await give(commas.split("\n")[1] ?? "")).text).toContain('Visser, "Bram" bram@example.org');
    const windows = new Uint8Array(Buffer.from("Zo\u00eb B;zoe@example.org;noord", "latin1"));
    expect((await give("", { file: windows })).text).toContain("Zo\u00eb B zoe@example.org");
    const quoted = '"Naam; voluit";x\n"Visser; Bram",bram@example.org,noord\n';
    expect((await give(quoted.split("\n")[1] ?? "")).text).toContain("Visser; Bram bram@example.org");
    for (const order of ["le", "be"]) {
      const bytes = Buffer.from(
        "\uFEFFNaam\tE-mail\tOrganisatie\r\nZo\u00eb\tzoe@example.org\tnoord\r\n",
        "utf16le",
      );
      const file = Uint8Array.from(order === "le" ? bytes : bytes.swap16());
      expect((await give("", { file })).text).toContain("Zo\u00eb zoe@example.org");
    }
    expect(
      (await give("", { file: "\uFEFFNaam;E-mail;Organisatie\r\nBram;bram@example.org;noord\r\n" })).text,
    ).toContain("Nieuw: 1.");
  });

  it.each([
    ["", "Er staat niets in deze lijst."],
    ["Naam;E-mail;Organisatie\n", "Er staat niets in deze lijst."],
    [";bram@example.org;noord", "Regel 1, naam: Hier hoort iets te staan."],
    ["Bram;bram;noord", "Regel 1, e-mail: Dit is geen e-mailadres."],
    [
      "\n\nBram;bram@example.org;noorden",
      "Regel 3, organisatie: Er is geen organisatie \u201cnoorden\u201d. Voeg die eerst toe. Bedoelt u Regio Noord?",
    ],
    ["Bram;bram@example.org;noord;baas", "Regel 1, rol: \u201cbaas\u201d is geen rol."],
    [
      "A;a@example.org;noord\nB;A@example.org;zuid",
      "Regel 2, e-mail: \u201ca@example.org\u201d staat ook al op regel 1.",
    ],
    ['=HYPERLINK("http://x");a@example.org;noord', "Regel 1, naam: Dit begint met =, +, - of @."],
    ["A\u0000;a@example.org;noord", "Regel 1, naam:"],
    [`${"n".repeat(201)};a@example.org;noord`, "Regel 1, naam: Gebruik ten hoogste 200 tekens."],
    ["Carla Hoeve;coordinator@example.org;secretariaat;lid", "Er is niemand met de rol coördinator."],
  ])("refuses %j, says where and keeps nothing", async (list, says) => {
    const looked = await give(list);
    expect(looked.status).toBe(400);
    expect(looked.text).toContain(says);
    expect(looked.text).not.toContain("people: ");
    expect(looked.html).toContain('role="alert"');
    expect(looked.html).not.toContain('value="bewaar"');
    const kept = await give(list, { doe: "bewaar", gezien: looked.seen });
    expect(kept.status).toBe(400);
    expect((await (await visitOf()).get(PAGE)).text).toContain("Er is geen concept");
  });

  it("shows what people wrote as they wrote it, and never as a part of the page", async () => {
    const looked = await give("<img src=x onerror=alert(1)></textarea>;a@example.org;<b>");
    expect(looked.status).toBe(400);
    expect(looked.html).not.toContain("<img src=x");
    expect(looked.html).not.toContain("<b>");
  });

  it("takes thousands of lines, and says when it is too much", async () => {
    const lines = (n: number) =>
      Array.from({ length: n }, (_, at) => `Mens ${at};mens${at}@example.org;noord`).join("\n");
    const begun = performance.now();
    expect((await give(lines(4000))).text).toContain("Nieuw: 4000.");
    expect((await give(lines(10_000))).text).toContain("Neem ten hoogste 5000 regels tegelijk.");
    const wrong = await give(Array.from({ length: 5000 }, (_, at) => `M;m${at};onbekend ${at}`).join("\n"));
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("\u2026 en nog 9900.");
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it("refuses what is larger than 1 MB, and does not send it back", async () => {
    const looked = await give("Bram;bram@example.org;noord\n".repeat(36_000));
    expect(looked.status).toBe(413);
    expect(looked.text).toContain("Deze lijst is groter dan 1 MB.");
    expect(looked.html.length).toBeLessThan(50_000);
  });

  it("keeps only what was seen: a list that was changed after looking is shown first", async () => {
    const looked = await give("Bram;bram@example.org;noord");
    const other = await give("Bas;bas@example.org;noord", { doe: "bewaar", gezien: looked.seen });
    expect(other.status).toBe(200);
    expect(other.text).toContain("Bas bas@example.org");
    expect((await (await visitOf()).get(PAGE)).text).toContain("Er is geen concept");
  });
});

describe("an organisation in a list of people", () => {
  beforeEach(async () => {
    const town = "    - { name: Arnhem, cbsCode: GM0202, region: zuid }\n";
    const same = "    - { name: Regio Noord, cbsCode: GM0268, region: zuid }\n";
    expect(await apply(OURS.replace(town, town + same))).toMatchObject({ ok: true });
  });

  it("is not guessed where two have its name: the refusal has both codes", async () => {
    const looked = await give("Bram;bram@example.org;regio noord");
    expect(looked.status).toBe(400);
    expect(looked.text).toContain(
      "Regel 1, organisatie: Meer organisaties heten \u201cregio noord\u201d. Schrijf de code: noord of GM0268.",
    );
  });

  it("is another when its code is, whatever it is called, and is shown with its code then", async () => {
    const looked = await give("Anna Wessels;anna@example.org;gm0268");
    expect(looked.text).toContain("Nieuw: 0. Gewijzigd: 1. Blijft gelijk: 0.");
    expect(looked.text).toContain("organisatie was Regio Noord (noord), wordt Regio Noord (GM0268)");
    await keep("Anna Wessels;anna@example.org;gm0268");
    await press("toepassen");
    expect((await people()).find(({ email }) => email === "anna@example.org")?.organisation).toBe("GM0268");
  });
});

describe("adding organisations from a list", () => {
  it("takes a name that begins with a sign but is no formula", async () => {
    const looked = await give("@Home Jeugdhulp;aanbieder\n+X;aanbieder", { to: ORGANISATIONS });
    expect(looked.text).toContain("@Home Jeugdhulp aanbieder home-jeugdhulp nieuw");
    expect(looked.text).toContain("Nieuw: 2.");
  });

  it("makes codes, finds a region further down, and changes what is there", async () => {
    const list =
      "Nijmegen;gemeente;Rijk van Nijmegen;GM0268\nRijk van Nijmegen;regio\nDe \u00c9\u00e9rste Stap (test);aanbieder\nRegio Zuidoost;regio;;zuid\nClientenraad;anders";
    const looked = await give(list, { to: ORGANISATIONS });
    expect(looked.text).toContain("Nieuw: 4. Gewijzigd: 1. Blijft gelijk: 0.");
    expect(looked.text).toContain("De \u00c9\u00e9rste Stap (test) aanbieder de-eerste-stap-test nieuw");
    expect(looked.text).toContain("naam was Regio Zuid, wordt Regio Zuidoost");
    await keep(list, { to: ORGANISATIONS });
    // The same draft goes on with the people of it.
    await keep("Nel;nel@example.org;Rijk van Nijmegen");
    await press("toepassen");
    const { organisations } = await loadDirectory(scopeOf(app.database.db, COOPERATION));
    expect(organisations.find(({ slug }) => slug === "GM0268")).toMatchObject({
      region: "rijk-van-nijmegen",
    });
    expect(organisations.find(({ slug }) => slug === "noord")).toMatchObject({ contact: "anna@example.org" });
    expect((await people()).find(({ email }) => email === "nel@example.org")?.organisation).toBe(
      "rijk-van-nijmegen",
    );
  });

  it.each([
    ["Nijmegen;gemeente;;GM0268", "Regel 1, regio: Noem de regio van deze gemeente."],
    ["Nijmegen;gemeente;Nergens;GM0268", "Regel 1, regio: Er is geen regio \u201cNergens\u201d."],
    ["Nijmegen;gemeente;noord", "Regel 1, code: Dit is geen CBS-code."],
    ["Nijmegen;gemeente;noord;268", "Regel 1, code: Dit is geen CBS-code."],
    ["X;vereniging", "Regel 1, soort: \u201cvereniging\u201d is geen soort organisatie."],
    ["X;regio;;Met Spaties", "Regel 1, code: Gebruik hier alleen kleine letters"],
    ["X;regio\nx;regio", "Regel 2, naam: \u201cx\u201d staat ook al op regel 1."],
    ["\u6771\u4eac;regio", "Regel 1, code: Hier hoort iets te staan."],
    ["+31 X;regio", "Regel 1, naam: Dit begint met"],
    ["-(X);regio", "Regel 1, naam: Dit begint met"],
    ["Noord;aanbieder", "Regel 1, soort: De code “noord” is al van een organisatie van de soort regio."],
  ])("refuses %j and says where", async (list, says) => {
    const looked = await give(list, { to: ORGANISATIONS });
    expect(looked.status).toBe(400);
    expect(looked.text).toContain(says);
  });
});

describe("the draft", () => {
  it("is applied once: who comes second is told, and so is who looks at another version", async () => {
    await keep("Bram;bram@example.org;noord");
    const first = await press("kijken", { version: "0" });
    expect(first.text).toContain("Er is niets gedaan");
    const { text } = await (await visitOf()).get(PAGE);
    const version = /name="versie" value="(\d+)"/.exec(text)?.[1] ?? "";
    const both = await Promise.all([press("toepassen", { version }), press("toepassen", { version })]);
    expect(both.map((one) => one.text.includes("Het concept is toegepast.")).sort()).toEqual([false, true]);
    expect(both.map((one) => one.text.includes("Er is niets gedaan")).sort()).toEqual([false, true]);

    await keep("Bas;bas@example.org;noord");
    const old = /name="versie" value="(\d+)"/.exec((await (await visitOf()).get(PAGE)).text)?.[1] ?? "";
    await keep("Bea;bea@example.org;noord");
    expect((await press("toepassen", { version: old })).text).toContain("Er is niets gedaan");
    expect((await people()).map(({ email }) => email)).not.toContain("bas@example.org");
  });

  it("keeps what two people add at once, and can be thrown away", async () => {
    const [one, two] = ["Bas;bas@example.org;noord", "Bea;bea@example.org;noord"];
    await Promise.all([keep(one), keep(two)]);
    const draft = (await (await visitOf()).get(PAGE)).text;
    expect(draft).toContain("bas@example.org");
    expect(draft).toContain("bea@example.org");
    expect((await press("weggooien")).text).toContain("Het concept is weggegooid.");
    expect(await people()).toHaveLength(3);
  });

  it("is not applied over another file that was applied meanwhile", async () => {
    await keep("Bram;bram@example.org;noord");
    await apply(OURS.replace("Regio Zuid }", "Regio Zuid-Oost }"));
    const { text } = await (await visitOf()).get(PAGE);
    expect(plain(text)).toContain("Iemand heeft intussen een ander bestand toegepast.");
    expect(text).not.toContain('value="toepassen"');
    expect((await press("toepassen")).text).toContain("Er is niets gedaan");
    expect(await people()).toHaveLength(3);
    for (const doe of ["bekijk", "bewaar"]) {
      const list = "Bea;bea@example.org;noord";
      const looked = await give(list, { doe, gezien: printOfList(list) });
      expect(looked.status).toBe(409);
      expect(looked.text).toContain("Gooi het concept weg en begin opnieuw.");
      expect(looked.text).toContain(list);
    }
    const yaml = (await (await visitOf()).get(`${PAGE}/samenwerking.yaml`)).text;
    expect(yaml).toContain("Regio Zuid-Oost");
    expect(yaml).not.toContain("bram@example.org");
  });

  it("is not applied with somebody who was forgotten: a list with them is refused, a draft with them stays", async () => {
    const list = "Bram;bram@example.org;noord\nBea;bea@example.org;noord";
    await keep(list);
    const at = await app.engine.clock.now(app.database.db);
    await keepForgotten(scopeOf(app.database.db, COOPERATION), { email: "bea@example.org", number: 1, at });
    const pressed = await press("toepassen");
    expect(pressed.text).toContain("bea@example.org is vergeten en staat toch in het bestand.");
    expect(pressed.text).toContain("Gooi het concept weg");
    expect(await people()).toHaveLength(3);
    await press("weggooien");
    const looked = await give(list);
    expect(looked.status).toBe(400);
    expect(looked.text).toContain("Regel 2, e-mail: bea@example.org is vergeten");
    expect((await give(list, { doe: "bewaar", gezien: printOfList(list) })).status).toBe(400);
    expect((await (await visitOf()).get(PAGE)).text).toContain("Er is geen concept");
  });

  it("can be begun after somebody was forgotten who was asked for an organisation and led a series", async () => {
    await keep("Bram;bram@example.org;noord");
    const { text } = await app.as(COORDINATOR).done("leerlus/forget", { person: "anna@example.org" });
    expect(text).toContain("Het concept om de samenwerking in te richten is weggegooid");
    const yaml = (await (await visitOf()).get(`${PAGE}/samenwerking.yaml`)).text;
    expect(yaml).not.toContain("vergeten.invalid");
    expect(parseCooperation(yaml, { language: "nl", directory: "" })).toHaveProperty("file");
    expect((await give("Bram;bram@example.org;noord")).text).toContain("Nieuw: 1.");
  });

  it("stays with its own cooperation", async () => {
    await keep("Bram;bram@example.org;noord");
    const actor = await app.actor(COORDINATOR);
    const cookie = await app.cookieOf(COORDINATOR, "andere");
    const other = new Visit(app.url, cookie);
    const { text } = await other.get(PAGE);
    expect(text).toContain("Er is geen concept");
    expect((await other.get(`${PAGE}/samenwerking.yaml`)).text).not.toContain("bram@example.org");
    expect((await press("toepassen", { as: other, version: "1" })).text).toContain("Er is niets gedaan");
    await press("toepassen");
    expect(await people("andere")).toHaveLength(3);
    expect(actor.cooperation).toBe(COOPERATION);
  });

  it("can be read as a file that the command line takes", async () => {
    await keep("Bram;bram@example.org;noord");
    const { text, headers } = await (await visitOf()).get(`${PAGE}/samenwerking.yaml`);
    expect(headers.get("content-disposition")).toBe(`attachment; filename=${COOPERATION}.yaml`);
    const parsed = parseCooperation(text, { language: "nl", directory: "" });
    expect("file" in parsed && parsed.file.people.map(({ email }) => email)).toContain("bram@example.org");
  });
});

describe("these pages", () => {
  it("count the series that are planned, also those that are not in the file", async () => {
    await app.as(COORDINATOR).done("meeting/plan", MONTHLY);
    const { text } = await (await visitOf()).get(PAGE);
    expect(plain(text)).toContain("(2 reeksen)");
    expect(plain(text)).toContain("Een reeks overleggen plant u meteen, buiten het concept.");
  });

  it.each([PAGE, PEOPLE, ORGANISATIONS, `${PAGE}/samenwerking.yaml`])(
    "are for the coordinator alone: %s",
    async (path) => {
      const { status, text } = await (await visitOf("anna@example.org")).get(path);
      expect(status).toBe(403);
      expect(text).not.toContain("piet@example.org");
      expect((await new Visit(app.url).get(path)).status).toBe(401);
    },
  );

  it("take nothing from a member, from another website, or without the token", async () => {
    const anna = await visitOf("anna@example.org");
    const list = "Bram;bram@example.org;noord";
    expect((await give(list, { as: anna })).status).toBe(403);
    const stale = await give(list, { csrf: "x" });
    expect(stale.status).toBe(403);
    expect(stale.text).toContain(list);
    expect((await give(list, { origin: "https://elders.example" })).status).toBe(403);
    const csrf = await anna.csrf();
    expect((await anna.post(PAGE, { csrf, doe: "toepassen", versie: "1" })).status).toBe(403);
  });

  it("speak English", async () => {
    await app.as(COORDINATOR).done("leerlus/language", { language: "en" });
    const visit = await visitOf();
    expect(plain((await visit.get(PEOPLE)).text)).toContain("Add or change people");
    const looked = await give("Bram;bram;nowhere", { as: visit });
    expect(looked.text).toContain("There is no organisation \u201cnowhere\u201d. Add it first.");
  });
});
