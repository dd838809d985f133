import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { seedItem, seedMeeting } from "../../meeting-builder.ts";
import {
  adopted,
  advise,
  consent,
  consented,
  giveMunicipalities,
  PROPOSAL,
  propose,
  ratify,
  react,
  readRevision,
} from "../../revision-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => giveMunicipalities(app),
);
beforeEach(() => begin());
afterAll(() => app.close());

const revision = "HV-2026-1";
const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const piet = () => app.as("piet@example.org");
const message = (reply: Awaited<ReturnType<typeof ratify>>) =>
  reply.ok ? "" : [reply.message, ...reply.issues.map((issue) => issue.message)].join(" ");

describe("a proposal", () => {
  test("is put forward by typing, gets a reference and a plan, and stands in the room of the revision table", async () => {
    const reply = await anna().type(
      "herziening nieuw Minder locaties; onderwerp spreiding; jaar 2027; reden Te veel verhuizingen",
    );
    expect(reply.ok && reply.ref).toBe(revision);
    expect(await readRevision(app)).toMatchObject({
      ref: revision,
      title: "Minder locaties",
      subject: "spread",
      year: 2027,
      state: "proposed",
      parties: expect.arrayContaining(["rivierenland", "aanbieder-02"]),
      plan: [
        { step: "reactions", done: false },
        { step: "table", done: false },
        { step: "advice", done: false },
        { step: "consents", done: false },
        { step: "ratifications", on: "2026-12-18", done: false },
        { step: "effective", on: "2027-01-01", done: false },
      ],
      reactions: [],
      advice: [],
      consents: [],
      ratifications: [],
    });
    const [post] = await app.posts({ purpose: "revision-proposed" });
    expect(post).toMatchObject({ room: "revision", subject: revision, opensThread: true });
    expect(post?.text).toContain("Wat vindt uw organisatie hiervan?");
  });

  test("comes out of an agenda item, whose journey shows it", async () => {
    await seedMeeting(app.database.db, "MO-2026-Q1", "2026-02-10T13:30:00+01:00", { kind: "monitoring" });
    const item = await seedItem(app.database.db, "MO-2026-Q1");
    await propose(app, { item });
    expect(await readRevision(app)).toMatchObject({ item, meeting: "MO-2026-Q1" });
    expect((await anna().done("agenda/item", { item })).text).toContain(`herzieningsvoorstel ${revision}`);
  });

  test.each([
    [2026, "Kies een jaar van 2027 tot en met 2031"],
    [2025, "Kies een jaar van 2027 tot en met 2031"],
    [2032, "Kies een jaar van 2027 tot en met 2031"],
  ])("for %i is refused with the years that can be", async (year, words) => {
    const { code, issues } = await anna().refused("revision/add", { ...PROPOSAL, year });
    expect([code, issues[0]?.field, issues[0]?.message]).toEqual([
      "invalid",
      "year",
      expect.stringContaining(words),
    ]);
  });

  test("names regions and providers only, and at least one region", async () => {
    const parties = async (slugs: string[]) =>
      (await anna().refused("revision/add", { ...PROPOSAL, parties: slugs })).issues[0]?.message;
    expect(await parties(["achterhoek", "GM0197"])).toContain("gemeenten doen mee met hun regio");
    expect(await parties(["secretariaat"])).toContain("is geen regio of zorgaanbieder");
    expect(await parties(["aanbieder-01"])).toContain("Er moet ten minste één regio meedoen");
  });

  test("is not for guests, and says nothing about a child", async () => {
    expect((await app.as("gast@example.org").refused("revision/add", PROPOSAL)).code).toBe("not-allowed");
    const reason = "Het gaat om Jan, geboren op 3-4-2012, bsn 111222333";
    expect((await anna().refused("revision/add", { ...PROPOSAL, reason })).code).toBe("personal-data");
  });

  test("is read by everybody; its list and card are for guests too", async () => {
    expect((await app.as("gast@example.org").done("revision/list")).text).toContain(
      "Er zijn nog geen herzieningsvoorstellen.",
    );
    await propose(app);
    await propose(app, { title: "Meer plekken", subject: "volume" });
    const list = (await app.as("gast@example.org").done("revision/list")).text;
    expect(list).toContain("Herzieningsvoorstellen: 2");
    expect(list.indexOf("HV-2026-2")).toBeLessThan(list.indexOf("HV-2026-1"));
    const shown = await app.as("gast@example.org").type("hv-2026-1");
    expect(shown.ok && buttonsOf(shown.card)).toEqual([]);
  });
});

describe("the reaction round", () => {
  beforeEach(() => propose(app));

  test("takes one reaction of each party, a later one in its place, each said in the thread of the proposal", async () => {
    await anna().done("revision/react", { revision, text: "Eens" });
    await anna().done("revision/react", { revision, text: "Toch niet" });
    expect(await readRevision(app)).toMatchObject({
      state: "reacting",
      reactions: [{ organisation: "achterhoek", text: "Toch niet", by: "anna@example.org" }],
    });
    const posts = await app.posts({ purpose: "revision-reaction" });
    expect(posts.map(({ room, thread }) => [room, thread])).toEqual([
      ["revision", revision],
      ["revision", revision],
    ]);
    expect(posts[0]?.text).toContain("reactie van Achterhoek");
  });

  test("says kindly that the same reaction stands there already", async () => {
    await anna().done("revision/react", { revision, text: "Eens" });
    const again = await anna().refused("revision/react", { revision, text: "Eens" });
    expect([again.code, again.message]).toEqual([
      "conflict",
      "Deze reactie van Achterhoek staat er al. Er is niets gewijzigd.",
    ]);
  });

  test("takes a municipality's reaction as that of its region, and none of others", async () => {
    await app.as("gm0197@example.org").done("revision/react", { revision, text: "Uit Aalten" });
    expect(await readRevision(app)).toMatchObject({ reactions: [{ organisation: "achterhoek" }] });
    const other = await app
      .as("rivierenland@example.org")
      .refused("revision/react", { revision, text: "Hm" });
    expect([other.code, other.message]).toEqual(["not-allowed", expect.stringContaining("geen partij")]);
    const for_ = { revision, text: "Hm", organisation: "foodvalley" };
    expect((await anna().refused("revision/react", for_)).code).toBe("not-allowed");
    const whose = await coordinator().refused("revision/react", { revision, text: "Hm" });
    expect(whose.issues[0]).toEqual({
      field: "organisation",
      message: "Namens welke partij is deze reactie?",
    });
  });

  test("is over when every party has reacted: the table has it, once, on its agenda", async () => {
    await coordinator().done("meeting/once", {
      kind: "revision-table",
      start: "2026-03-10T09:30:00+01:00",
      minutes: 90,
    });
    for (const party of PROPOSAL.parties) await react(app, party);
    expect(await readRevision(app)).toMatchObject({ state: "at-table" });
    expect((await anna().done("revision/show", { revision })).text).toContain(
      "uiterlijk vrijdag 2 oktober 2026 · klaar",
    );
    const { text } = await anna().done("agenda/show", { meeting: "HT-2026-1" });
    expect(text).toContain(`Herzieningsvoorstel ${revision}: Minder locaties`);
    expect((await app.posts({ purpose: "revision-at-table" }))[0]?.text).toContain("Er kwamen 4 reacties.");
  });

  test("of two members of one party at once keeps one reaction", async () => {
    await Promise.all([
      anna().run("revision/react", { revision, text: "Eens" }),
      app.as("achterhoek@example.org").run("revision/react", { revision, text: "Oneens" }),
      app.as("foodvalley@example.org").run("revision/react", { revision, text: "Eens" }),
      piet().run("revision/react", { revision, text: "Eens" }),
      app.as("kim@example.org").run("revision/react", { revision, text: "Eens" }),
    ]);
    expect(await readRevision(app)).toMatchObject({ state: "at-table", reactions: { length: 4 } });
    expect(await app.posts({ purpose: "revision-at-table" })).toHaveLength(1);
  });
});

describe("the advice", () => {
  beforeEach(() => propose(app));

  test("comes after the reaction round has begun", async () => {
    const early = await coordinator().refused("revision/advise", { revision, advice: "adopt", text: "Goed" });
    expect([early.code, early.message]).toEqual(["conflict", expect.stringContaining("nog niet gereageerd")]);
  });

  test("is that of the coordinator or of the chair of the table, in its room", async () => {
    await react(app, "achterhoek");
    const input = { revision, advice: "adopt", text: "Goed plan" };
    expect((await piet().refused("revision/advise", input)).message).toContain(
      "voorzitter van de overlegtafel",
    );
    await coordinator().done("meeting/once", {
      kind: "revision-table",
      start: "2026-03-10T09:30:00+01:00",
      minutes: 90,
    });
    await coordinator().done("meeting/role", { meeting: "HT-2026-1", chair: "piet@example.org" });
    expect((await piet().refused("revision/advise", input)).code).toBe("not-allowed");
    for (const party of PROPOSAL.parties) await react(app, party, "Akkoord");
    const { card } = await piet().done("revision/show", { revision });
    expect(buttonsOf(card).map(({ label }) => label)).toContain("Advies vastleggen");
    await piet().done("revision/advise", input);
    expect(await readRevision(app)).toMatchObject({
      state: "advised",
      advice: [{ advice: "adopt", round: 1 }],
    });
    expect((await app.posts({ purpose: "revision-advice" }))[0]?.text).toContain("overnemen");
    const again = await piet().refused("revision/advise", input);
    expect([again.code, again.message]).toEqual(["conflict", expect.stringContaining("adviseerde")]);
  });

  test("to adapt brings it back to the table with the reason: a second round", async () => {
    await react(app, "achterhoek");
    await advise(app, "adapt", "Eerst de reistijd");
    expect(await readRevision(app)).toMatchObject({
      state: "at-table",
      round: 2,
      advice: [{ advice: "adapt", text: "Eerst de reistijd", round: 1 }],
    });
    await anna().done("revision/react", { revision, text: "Zo is het goed" });
    await advise(app, "adopt", "Nu wel");
    expect(await readRevision(app)).toMatchObject({ state: "advised", round: 2 });
    expect((await anna().done("revision/show", { revision })).text).toContain("ronde 2");
  });

  test("to reject makes it fall by the word of the coordinator only", async () => {
    await coordinator().done("meeting/once", {
      kind: "revision-table",
      start: "2026-03-10T09:30:00+01:00",
      minutes: 90,
    });
    await coordinator().done("meeting/role", { meeting: "HT-2026-1", chair: "piet@example.org" });
    for (const party of PROPOSAL.parties) await react(app, party);
    await piet().done("revision/advise", { revision, advice: "reject", text: "Te duur" });
    expect(await readRevision(app)).toMatchObject({ state: "advised" });
    const input = { revision, organisation: "aanbieder-01", decision: "yes", on: "2026-01-05" };
    expect((await piet().refused("revision/consent", input)).code).toBe("conflict");
    const { card } = await coordinator().done("revision/show", { revision });
    const fall = buttonsOf(card).find(({ label }) => label === "Laat het vervallen");
    expect(fall?.input).toEqual({ revision, advice: "reject" });
    await coordinator().done("revision/advise", {
      revision,
      advice: "reject",
      text: "De tafel vindt het te duur",
    });
    expect(await readRevision(app)).toMatchObject({ state: "fallen" });
    const rooms = (await app.posts({ purpose: "revision-outcome" })).map(({ room }) => room);
    expect(rooms.toSorted()).toEqual(["monitoring", "revision"]);
    const late = await anna().refused("revision/react", { revision, text: "Jammer" });
    expect(late.message).toBe("HV-2026-1 is vervallen. Er is niets gewijzigd.");
  });

  test("to postpone leaves it at the table", async () => {
    await react(app, "achterhoek");
    await advise(app, "postpone", "Na de zomer");
    expect(await readRevision(app)).toMatchObject({ state: "at-table", round: 1 });
  });
});

describe("the consent of providers", () => {
  test("is asked after advice to adopt, of each provider by a member or the coordinator", async () => {
    await propose(app);
    await react(app, "achterhoek");
    const input = { revision, organisation: "aanbieder-01", decision: "yes", on: "2026-01-05" };
    expect((await piet().refused("revision/consent", input)).message).toContain("nog niet geadviseerd");
    await advise(app, "adopt");
    expect((await anna().refused("revision/consent", input)).message).toBe(
      "Alleen een lid van De Wilgenhof (voorbeeld) of de coördinator legt dit vast.",
    );
    await piet().type(
      `herziening instemming ${revision}; organisatie De Wilgenhof; besluit ja; besloten op vandaag`,
    );
    expect(await readRevision(app)).toMatchObject({
      state: "consenting",
      consents: [{ organisation: "aanbieder-01", decision: "yes", on: "2026-01-05" }],
    });
    expect((await piet().refused("revision/consent", input)).message).toContain("staat er al");
    await consent(app, "aanbieder-02");
    expect(await readRevision(app)).toMatchObject({ state: "ratifying" });
  });

  test("refused brings it back to the table with the reason, and earlier decisions count no more", async () => {
    await adopted(app);
    await consent(app, "aanbieder-01");
    await consent(app, "aanbieder-02", "no", "De kosten zijn niet gedekt");
    expect(await readRevision(app)).toMatchObject({ state: "at-table", round: 2 });
    const [post] = await app.posts({ purpose: "revision-refused" });
    expect(post?.text).toContain("geen instemming van Het Kompas (voorbeeld), terug naar de overlegtafel");
    expect(post?.text).toContain("De kosten zijn niet gedekt");
    await advise(app, "adopt", "Met dekking");
    const { text } = await anna().done("revision/show", { revision });
    expect(text).toContain("Nog geen instemming van: De Wilgenhof (voorbeeld) en Het Kompas (voorbeeld).");
    expect(text).toContain("telt niet meer mee");
  });

  test("is of a provider that is a party, on a day that has been", async () => {
    await adopted(app, { parties: ["achterhoek", "aanbieder-01"] });
    const input = { revision, decision: "yes", on: "2026-01-05" };
    const issue = async (change: object) =>
      (await coordinator().refused("revision/consent", { ...input, ...change })).issues[0];
    expect(await issue({ organisation: "aanbieder-02" })).toMatchObject({ field: "organisation" });
    expect(await issue({ organisation: "achterhoek" })).toMatchObject({ field: "organisation" });
    expect(await issue({ organisation: "aanbieder-01", on: "2026-02-05" })).toMatchObject({ field: "on" });
  });

  test("at once by two counts both, and the same twice has one effect", async () => {
    await adopted(app);
    const give = (organisation: string) =>
      coordinator().run("revision/consent", { revision, organisation, decision: "yes", on: "2026-01-05" });
    const replies = await Promise.all([give("aanbieder-01"), give("aanbieder-01"), give("aanbieder-02")]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await readRevision(app)).toMatchObject({ state: "ratifying", consents: { length: 2 } });
  });
});

describe("ratification", () => {
  test("waits for every provider", async () => {
    await adopted(app);
    await consent(app, "aanbieder-01");
    expect(message(await ratify(app, "GM0197"))).toContain(
      "Nog geen instemming van: Het Kompas (voorbeeld).",
    );
  });

  test("counts the municipalities of each region; half a region is shown as such", async () => {
    await consented(app);
    await ratify(app, "GM0197", {}, "gm0197@example.org");
    await ratify(app, "Berkelland");
    const { text } = await anna().done("revision/show", { revision });
    expect(text).toContain("Achterhoek: 2 van 3, half bekrachtigd");
    expect(text).toContain("Ontbreekt: Bronckhorst");
    expect(text).toContain("Foodvalley: nog niet bekrachtigd");
    expect(await readRevision(app)).toMatchObject({
      state: "ratifying",
      ratifications: [
        { organisation: "GM0197", level: "college", decision: "yes" },
        { organisation: "GM1859", level: "college", decision: "yes" },
      ],
      regions: [
        { region: "achterhoek", level: "college", ratified: false, missing: ["GM1876"] },
        { region: "foodvalley", ratified: false, missing: ["GM0203"] },
      ],
    });
  });

  test("makes the revision stand once every region has ratified, and says what it changes", async () => {
    const { ref: agreement } = await coordinator().done("agreement/add", {
      title: "Minder verhuizen",
      parties: ["achterhoek", "aanbieder-01"],
      review: "2026-09-01",
    });
    await consented(app, { agreements: [agreement] });
    for (const slug of ["GM0197", "GM1859", "GM1876"]) await ratify(app, slug);
    expect(await readRevision(app)).toMatchObject({ state: "ratifying" });
    await ratify(app, "GM0203", { level: "council" });
    expect(await readRevision(app)).toMatchObject({ state: "stands" });
    const posts = await app.posts({ purpose: "revision-outcome" });
    expect(posts.map(({ room }) => room).toSorted()).toEqual(["monitoring", "revision"]);
    expect(posts[0]?.text).toContain("ontwikkelafspraak OA-2026-1");
    expect(posts[0]?.text).toContain("vrijdag 1 januari 2027");
    expect((await app.posts({ purpose: "revision-proposed" }))[0]?.text).toContain(
      "De herziening staat vast.",
    );
    expect(message(await ratify(app, "GM0203", { decision: "no" }))).toBe(
      "HV-2026-1 is vastgesteld. Er is niets gewijzigd.",
    );
  });

  test("is never by who may not, of another region, at a level too low or of who decides nothing", async () => {
    await giveMandates([{ region: "foodvalley", subject: "spread", level: "council" }]);
    await consented(app, { parties: ["achterhoek", "foodvalley", "aanbieder-01", "aanbieder-02"] });
    const no = async (...args: [string, object?, string?]) => {
      const reply = await ratify(app, args[0], { ...args[1] }, args[2]);
      return [reply.ok ? "ok" : reply.code, message(reply)];
    };
    const words = (text: string) => expect.stringContaining(text);
    expect(await no("GM0197", {}, "anna@example.org")).toEqual(["not-allowed", words("lid van Aalten")]);
    expect(await no("GM0197", {}, "gm0203@example.org")).toEqual(["not-allowed", words("lid van Aalten")]);
    expect(await no("GM0197", {}, "gast@example.org")).toEqual(["not-allowed", words("gast")]);
    expect(await no("GM0203")).toEqual(["invalid", words("Nodig is een besluit van: raad")]);
    expect(await no("achterhoek", { level: "region" })).toEqual(["invalid", words("Nodig is")]);
    expect(await no("achterhoek")).toEqual(["invalid", words("Noem de gemeente die besloot")]);
    expect(await no("GM0197", { level: "region" })).toEqual(["invalid", words("is een gemeente")]);
    expect(await no("rivierenland", { level: "region" })).toEqual([
      "invalid",
      words("hoort niet bij een regio"),
    ]);
    expect(await no("aanbieder-01")).toEqual(["invalid", words("geen regio of gemeente")]);
    expect(await no("GM0197", { on: "2026-11-03" })).toEqual(["invalid", words("moet nog komen")]);
    expect(await readRevision(app)).toMatchObject({ state: "ratifying", ratifications: [] });
  });

  test("of a region that decides itself is one decision; its colleges may as well", async () => {
    await giveMandates([{ region: "achterhoek", subject: null, level: "region" }]);
    await consented(app);
    await ratify(app, "achterhoek", { level: "region" }, "anna@example.org");
    expect(await readRevision(app)).toMatchObject({ regions: [{ ratified: true }, { ratified: false }] });
    await app.reset();
    await giveMunicipalities(app, [{ region: "achterhoek", subject: null, level: "region" }]);
    await consented(app);
    for (const slug of ["GM0197", "GM1859"]) await ratify(app, slug);
    expect(await readRevision(app)).toMatchObject({
      regions: [{ ratified: false, missing: ["GM1876"] }, {}],
    });
    await ratify(app, "GM1876");
    expect(await readRevision(app)).toMatchObject({ regions: [{ ratified: true }, {}] });
  });

  test("refused brings it back to the table; a lower body never overrules a higher", async () => {
    await consented(app);
    await ratify(app, "GM0197", { level: "council" });
    expect(message(await ratify(app, "GM0197", { decision: "no" }))).toContain("hoger orgaan: raad");
    expect(message(await ratify(app, "GM0197", { level: "council" }))).toContain("staat er al");
    await ratify(app, "GM1859", { decision: "no", text: "Geen dekking" });
    expect(await readRevision(app)).toMatchObject({
      state: "at-table",
      round: 2,
      regions: [{ decided: [] }, {}],
    });
    expect((await app.posts({ purpose: "revision-refused" }))[0]?.text).toContain(
      "niet bekrachtigd door Berkelland, terug naar de overlegtafel",
    );
    expect((await anna().done("revision/show", { revision })).text).toContain("Stemde tegen: Berkelland.");
  });

  test("by all at once lets it stand once", async () => {
    await consented(app);
    await Promise.all(["GM0197", "GM1859", "GM1876", "GM0203", "GM0203"].map((slug) => ratify(app, slug)));
    expect(await readRevision(app)).toMatchObject({ state: "stands", ratifications: { length: 4 } });
    expect(await app.posts({ purpose: "revision-outcome" })).toHaveLength(2);
  });
});

describe("withdrawal", () => {
  test("is by who put it forward or the coordinator, with the reason, and once", async () => {
    await propose(app);
    const input = { revision, reason: "Niet meer nodig" };
    expect((await piet().refused("revision/withdraw", input)).code).toBe("not-allowed");
    const replies = await Promise.all([
      anna().run("revision/withdraw", input),
      coordinator().run("revision/withdraw", input),
    ]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readRevision(app)).toMatchObject({
      state: "withdrawn",
      withdrawnBecause: "Niet meer nodig",
    });
    expect((await app.posts({ purpose: "revision-outcome" }))[0]?.text).toContain("Niet meer nodig");
  });
});

test("every effect is in the audit under the reference, and no refusal is", async () => {
  await consented(app);
  await ratify(app, "GM0197");
  await ratify(app, "GM0197");
  await coordinator().done("revision/withdraw", { revision, reason: "Toch niet" });
  const { items } = await listAudit(
    scopeOf(app.database.db, COOPERATION),
    {},
    { after: undefined, limit: 50 },
  );
  expect(items.map(({ what, subject }) => [what, subject])).toEqual([
    ["revision/add", revision],
    ["revision/react", revision],
    ["revision/advise", revision],
    ["revision/consent", revision],
    ["revision/consent", revision],
    ["revision/ratify", revision],
    ["revision/withdraw", revision],
  ]);
});

async function giveMandates(mandates: Parameters<typeof giveMunicipalities>[1]): Promise<void> {
  await app.reset();
  await giveMunicipalities(app, mandates);
}
