import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cooperations, organisations } from "../../db/schema/cooperation.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openApi, type TestApi } from "./test-api.ts";

describe("the presence of providers in a quarter", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(async () => {
    await api.reset();
    await hold("implementation", "2026-01-20", ["aanbieder-01", "achterhoek"]);
    await hold("implementation", "2026-02-17", undefined);
    await hold("learning-circle", "2026-03-17", ["aanbieder-01", "aanbieder-02"]);
    // Taking part in a monitoring meeting is not paid for.
    await hold("monitoring", "2026-03-18", ["aanbieder-02"]);
  });
  afterEach(() => expect(api.faults).toEqual([]));
  afterAll(() => api.close());

  const run = async (path: string, input: object, as?: string) => {
    const answer = await api.call(`/commands/${path}`, { input }, as ? { as } : {});
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  async function hold(kind: string, day: string, present: string[] | undefined): Promise<void> {
    const { ref } = await run("meeting/once", { kind, start: `${day}T09:30:00+01:00`, minutes: 60 });
    await api.call("/demo/clock", { to: `${day}T09:30:00+01:00` });
    await run("meeting/start", { meeting: ref });
    if (present) await run("meeting/presence", { meeting: ref, present });
    await run("meeting/close", { meeting: ref, anyway: true });
  }
  const file = (format: string, headers: Record<string, string>) =>
    fetch(`${api.url}/presence-list?quarter=2026-Q1&format=${format}`, { headers });
  const signed = () => ({ authorization: `Bearer ${api.token}` });

  it("says at how many of the meetings that count each of them was", async () => {
    const { body } = await api.call("/presence-list?quarter=2026-Q1");
    expect(body.items).toEqual([
      {
        ...{ quarter: "2026-Q1", provider: "aanbieder-01", name: "De Wilgenhof (voorbeeld)" },
        ...{ present: 2, meetings: 3, attended: ["IO-2026-01", "LC-2026-Q1"] },
      },
      {
        ...{ quarter: "2026-Q1", provider: "aanbieder-02", name: "Het Kompas (voorbeeld)" },
        ...{ present: 1, meetings: 3, attended: ["LC-2026-Q1"] },
      },
    ]);
    expect((await api.call("/presence-list?quarter=2026-Q1&provider=aanbieder-02")).body.items).toHaveLength(
      1,
    );
    expect((await api.call("/presence-list?quarter=2026-Q1&limit=1")).body.next).not.toBeNull();
  });

  it("is a card with what is still missing and with links to the files", async () => {
    const { text, card } = await run("meeting/presence-list", { quarter: "2026-Q1" });
    expect(text).toContain("Er waren in dit kwartaal 3 implementatieoverleggen en leercirkels.");
    expect(text).toContain("Nog niet vastgelegd wie er waren: IO-2026-02.");
    expect(text).toContain("- De Wilgenhof (voorbeeld): 2 van 3\n   IO-2026-01, LC-2026-Q1");
    expect(JSON.stringify(card)).toContain("/api/v1/presence-list?quarter=2026-Q1&format=xlsx");
    expect(card.buttons).toMatchObject([{ command: "meeting/presence", input: { meeting: "IO-2026-02" } }]);
  });

  it("is a file with the numbers as numbers, and a name like a formula as a text", async () => {
    const { db } = api.app.database;
    await db
      .update(organisations)
      .set({ name: "=HYPERLINK(1)" })
      .where(eq(organisations.slug, "aanbieder-02"));
    // What is kept in memory of a cooperation is read again once its version grows.
    await db.update(cooperations).set({ version: sql`${cooperations.version} + 1` });
    const csv = await file("csv", signed());
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("content-disposition")).toBe("attachment; filename=presence-list-2026-Q1.csv");
    expect((await csv.text()).split("\r\n")).toEqual([
      "Kwartaal;Code;Aanbieder;Aanwezig;Overleggen;Aanwezig bij",
      "2026-Q1;aanbieder-01;De Wilgenhof (voorbeeld);2;3;IO-2026-01, LC-2026-Q1",
      "2026-Q1;aanbieder-02;'=HYPERLINK(1);1;3;LC-2026-Q1",
      "",
    ]);
    const xlsx = await file("xlsx", signed());
    expect(xlsx.headers.get("content-type")).toContain("spreadsheetml");
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("opens from a link for who is signed in in the browser, and for nobody else", async () => {
    expect((await file("csv", {})).status).toBe(401);
    const session = openSessions(api.app.engine, undefined);
    const cookie = async (email: string) => {
      const { secret } = await session.startSession(await api.app.actor(email));
      return { cookie: `leerlus_session=${secret}` };
    };
    const coordinator = await cookie("coordinator@example.org");
    expect((await file("csv", coordinator)).status).toBe(200);
    expect((await file("csv", await cookie("kim@example.org"))).status).toBe(403);
    // Only a file: no other part of the API takes the cookie.
    expect((await fetch(`${api.url}/presence-list`, { headers: coordinator })).status).toBe(401);
    const command = await fetch(`${api.url}/commands/meeting/list?format=csv`, {
      method: "POST",
      headers: coordinator,
    });
    expect(command.status).toBe(401);
  });

  it("is refused with what is wrong: a quarter that is none, that has not begun, a format, to others", async () => {
    for (const query of ["quarter=2026", "quarter=2027-Q1", "quarter=soms", "quarter=2026-Q1&format=pdf"]) {
      expect((await api.call(`/presence-list?${query}`)).status, query).toBe(400);
    }
    for (const as of ["kim@example.org", "gast@example.org"]) {
      expect((await api.call("/presence-list?quarter=2026-Q1", undefined, { as })).status).toBe(403);
      const input = { quarter: "2026-Q1" };
      expect((await api.call("/commands/meeting/presence-list", { input }, { as })).status).toBe(403);
    }
  });

  it("is empty in words before anything was held", async () => {
    await api.reset();
    const { text } = await run("meeting/presence-list", {});
    expect(text).toContain("Er was in dit kwartaal nog geen implementatieoverleg of leercirkel.");
  });
});

it("any list is a file as well", async () => {
  const api = await openApi();
  try {
    const response = await fetch(`${api.url}/organisations?kind=provider&format=csv`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    const [head, ...rows] = (await response.text()).trim().split("\r\n");
    expect(head).toContain("slug");
    expect(rows.length).toBe(2);
  } finally {
    await api.close();
  }
});
