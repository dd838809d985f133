import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { claimSource, listSourceRows, wantSource } from "../../db/queries/figures/source.ts";
import { findUpload } from "../../db/queries/figures/upload.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { fetchDueSources } from "../../src/intake/source/fetch-due-sources.ts";
import { FETCH_LIMITS } from "../../src/intake/source/limits.ts";
import { type Misbehave, sendJson } from "./fake-cbs.ts";
import { COOPERATION } from "./figure-app.ts";
import { ONE, openSourceApp, type SourceApp, withSources } from "./source-app.ts";

let source: SourceApp;
beforeAll(async () => {
  source = await openSourceApp();
  await source.configure(withSources(ONE));
});
beforeEach(() => source.reset());
afterAll(async () => {
  await source.cbs.close();
  await source.app.close();
});

const JSON_TYPE = { "content-type": "application/json" };
const onFigures =
  (how: Misbehave): Misbehave =>
  (part, request, response) =>
    part === "Observations" && how(part, request, response);

/** What came of a source that misbehaves: the fault, and what the coordinator was told. */
async function outcomeOf(how: Misbehave, limits = {}): Promise<{ kind: string | undefined; told: string[] }> {
  source.cbs.misbehave = how;
  await source.demand(limits);
  const { failure } = await source.row();
  expect(await source.said("source-offered")).toEqual([]);
  expect(await source.kept("jeugdhulp-in-natura", "2022")).toEqual({});
  return { kind: failure?.kind, told: await source.said("source-failed") };
}

const page = (nextLink: string): Misbehave =>
  onFigures((_part, _request, response) => {
    sendJson(response, { value: [], "@odata.nextLink": nextLink });
    return true;
  });

describe("a source that sends elsewhere", () => {
  it.each([
    ["another host", "http://169.254.169.254/latest/meta-data"],
    ["another port of this machine", "http://127.0.0.1:1/odata/v1/CBS/85098NED/Observations?$skip=1"],
    ["a file", "file:///etc/passwd"],
    ["a name and a password", "http://a:b@127.0.0.1/odata/v1/CBS/85098NED/Observations"],
    ["another path", "/odata/v1/CBS/../../../admin"],
    ["no address", "http://"],
  ])("by a next page at %s is not followed", async (_what, link) => {
    const { kind, told } = await outcomeOf(page(link));
    expect(kind).toBe("elsewhere");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Daar gaan wij niet heen.");
    expect(told[0]).toContain("Er is niets veranderd: de cijfers die er waren, staan er nog.");
  });

  it("by a redirect is not followed", async () => {
    let visits = 0;
    const other = createServer((_request, response) => {
      visits += 1;
      sendJson(response, {});
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { kind } = await outcomeOf((_part, _request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
      return true;
    });
    expect(kind).toBe("redirect");
    expect(visits).toBe(0);
    other.close();
  });
});

describe("a source without an end", () => {
  it("is left when it names a page that was read", async () => {
    const { kind } = await outcomeOf(page("?$skip=1"));
    expect(kind).toBe("endless");
  });

  it("is left after so many pages", async () => {
    let at = 0;
    const how = onFigures((_part, request, response) => {
      at += 1;
      const here = new URL(request.url ?? "", source.cbs.url);
      here.searchParams.set("$skip", String(at));
      sendJson(response, { value: [], "@odata.nextLink": here.href });
      return true;
    });
    expect((await outcomeOf(how, { pages: 12 })).kind).toBe("endless");
    expect(source.cbs.asked.length).toBe(12);
  });

  it("is left after so many bytes, also of what unpacks", async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, " "));
    const packed = onFigures((_part, _request, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(bomb);
      return true;
    });
    expect((await outcomeOf(packed, { pageBytes: 1024 * 1024 })).kind).toBe("too-large");
    const endless = onFigures((_part, _request, response) => {
      response.writeHead(200, JSON_TYPE);
      const more = () => !response.destroyed && response.write("[".repeat(65_536), () => setImmediate(more));
      more();
      return true;
    });
    expect((await outcomeOf(endless, { pageBytes: 4 * 1024 * 1024 })).kind).toBe("too-large");
  });

  it("is left when it has more figures than are wanted of one table", async () => {
    expect((await outcomeOf(() => false, { cells: 100 })).kind).toBe("too-large");
  });
});

describe("a source that is slow", () => {
  it("is left when nothing comes, before an answer and within it, and when all of it takes too long", async () => {
    const silent = onFigures(() => true);
    expect((await outcomeOf(silent, { silenceMs: 150 })).kind).toBe("slow");
    const half = onFigures((_part, _request, response) => {
      response.writeHead(200, JSON_TYPE).write('{"value":[');
      return true;
    });
    expect((await outcomeOf(half, { silenceMs: 150 })).kind).toBe("slow");
    const dripping = onFigures((_part, _request, response) => {
      response.writeHead(200, JSON_TYPE);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
      return true;
    });
    const { kind, told } = await outcomeOf(dripping, { silenceMs: 5000, tableMs: 400 });
    expect(kind).toBe("slow");
    // It is tried again by itself first.
    expect(told).toEqual([]);
    expect((await source.row()).retryAt).not.toBeNull();
  });
});

describe("a source that is not itself", () => {
  it.each<[string, string, Misbehave]>([
    [
      "a page for people",
      "not-json",
      (_part, _request, response) => {
        response.writeHead(200, { "content-type": "text/html" }).end("<h1>Onderhoud</h1>");
        return true;
      },
    ],
    [
      "half an answer",
      "cut",
      onFigures((_part, _request, response) => {
        response.writeHead(200, { ...JSON_TYPE, "content-length": "500" }).write('{"value":[');
        setTimeout(() => response.destroy(), 20);
        return true;
      }),
    ],
    [
      "what is no JSON",
      "cut",
      onFigures((_part, _request, response) => {
        response.writeHead(200, JSON_TYPE).end('{"value":[{"Measure"');
        return true;
      }),
    ],
    [
      "nested without an end",
      "cut",
      onFigures((_part, _request, response) => {
        response.writeHead(200, JSON_TYPE).end("[".repeat(1_000_000));
        return true;
      }),
    ],
    [
      "a list without a value",
      "shape",
      onFigures((_part, _request, response) => {
        sendJson(response, { items: [] });
        return true;
      }),
    ],
    [
      "figures as texts",
      "shape",
      onFigures((_part, _request, response) => {
        sendJson(response, {
          value: [{ Measure: "M001000", RegioS: "GM0202", Perioden: "2022JJ00", Value: "14,7" }],
        });
        return true;
      }),
    ],
    [
      "figures without a region",
      "shape",
      onFigures((_part, _request, response) => {
        sendJson(response, { value: [{ Measure: "M001000", Perioden: "2022JJ00", Value: 14.7 }] });
        return true;
      }),
    ],
    [
      "another table",
      "shape",
      (part, _request, response) => {
        if (part !== "Properties") return false;
        sendJson(response, { Identifier: "12345NED", Title: "x" });
        return true;
      },
    ],
    [
      "one that is gone",
      "not-found",
      (_part, _request, response) => {
        response.writeHead(410).end();
        return true;
      },
    ],
    [
      "one that refuses",
      "refused",
      (_part, _request, response) => {
        response.writeHead(403).end();
        return true;
      },
    ],
    [
      "one figure twice",
      "clash",
      onFigures((_part, _request, response) => {
        const cell = { Measure: "M001000", RegioS: "GM0202", Perioden: "2022JJ00", Value: 14.7 };
        sendJson(response, { value: [cell, { ...cell, Value: 15 }] });
        return true;
      }),
    ],
    [
      "nothing",
      "nothing",
      onFigures((_part, _request, response) => {
        sendJson(response, { value: [] });
        return true;
      }),
    ],
    [
      "a share of 147 percent",
      "rejected",
      onFigures((_part, _request, response) => {
        sendJson(response, {
          value: [{ Measure: "M001000", RegioS: "GM0202", Perioden: "2022JJ00", Value: 147 }],
        });
        return true;
      }),
    ],
  ])("%s is told as what it is", async (_what, kind, how) => {
    expect((await outcomeOf(how)).kind).toBe(kind);
  });
});

const table = () => {
  const found = source.cbs.tables.get("85098NED");
  if (!found) throw new Error("no table");
  return found;
};

/** The clock stands still by itself, and what is said twice at the same moment is said once anyway. */
async function tomorrow(): Promise<void> {
  const now = await source.engine.clock.now(source.engine.database.db);
  await source.app.at(now.add({ hours: 24 }).toString());
}

describe("a table that changed its shape", () => {
  it("is told once, in clear words, and not at every time after", async () => {
    table().measures = table().measures.map((one) => ({ ...one, Title: `${one.Title} (nieuw)` }));
    for (const _ of [1, 2, 3]) {
      await tomorrow();
      await source.demand();
    }
    const told = await source.said("source-failed");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Cijfers van het CBS zijn niet opgehaald (tabel 85098NED)");
    expect(told[0]).toContain(
      "De tabel heeft geen maatstaf “Jongeren met jeugdhulp in natura (% (zie toelichting))” (meer).",
    );
    // Another reason is news again.
    table().others = { Geslacht: ["T001038"] };
    await source.demand();
    expect(await source.said("source-failed")).toHaveLength(2);
    expect((await source.said("source-failed")).join()).toContain("“Geslacht”");
  });

  it("is told when a measure is given in another unit, or a period as nobody knows it", async () => {
    await source.demand();
    await source.app.database.db.execute(sql.raw("truncate posts, deliveries restart identity"));
    table().measures = table().measures.map((one) => ({
      ...one,
      Title: `${one.Title} (${one.Unit})`,
      Unit: "x 1 000",
    }));
    await source.demand();
    expect((await source.row()).failure).toMatchObject({ kind: "unit" });
    table().periods = [{ Identifier: "2022JJ00", Title: "2022", Status: "Herzien" }];
    await source.reset();
    table().periods = [{ Identifier: "2022JJ00", Title: "2022", Status: "Herzien" }];
    await source.demand();
    expect((await source.row()).failure).toEqual({ kind: "status", detail: "Herzien" });
  });
});

describe("a source that asks for patience", () => {
  it("is left alone as long as it asks, and told only when it stays away; once", async () => {
    let status = 429;
    source.cbs.misbehave = (_part, _request, response) => {
      response.writeHead(status, { "retry-after": "3600" }).end();
      return true;
    };
    await source.demand();
    const { retryAt } = await source.row();
    const minutes = source.engine.clock
      .real()
      .until(retryAt ?? source.engine.clock.real())
      .total("minutes");
    expect(minutes).toBeGreaterThan(58);
    expect(minutes).toBeLessThan(61);
    const before = source.cbs.asked.length;
    expect(await source.fetch()).toBe(0);
    expect(source.cbs.asked.length).toBe(before);
    for (let tries = 0; tries < 12; tries += 1) {
      await tomorrow();
      await source.app.database.db.execute(sql.raw("update indicator_sources set retry_at = null"));
      await source.fetch();
      if ((await source.row()).wantedAt !== null) continue;
      // Away is away, in whatever way.
      status = 503;
      await source.want();
    }
    expect(await source.said("source-failed")).toHaveLength(1);
    // Once it is back, the next time is news again.
    source.cbs.misbehave = undefined;
    await source.demand();
    expect(await source.row()).toMatchObject({ failure: null, told: null, tries: 0, wantedAt: null });
  });

  it("names no longer time than a day, and a date as well as seconds", async () => {
    for (const [after, most] of [
      ["9999999", 1441],
      [new Date(Date.now() + 7_200_000).toUTCString(), 121],
    ] as const) {
      await source.reset();
      source.cbs.misbehave = (_part, _request, response) => {
        response.writeHead(503, { "retry-after": after }).end();
        return true;
      };
      await source.demand();
      const now = source.engine.clock.real();
      const minutes = now.until((await source.row()).retryAt ?? now).total("minutes");
      expect(minutes).toBeLessThan(most);
      expect(minutes).toBeGreaterThan(most - 3);
    }
  });
});

describe("two at once, and one that is killed", () => {
  it("a source is fetched by one of two processes, and offered once", async () => {
    await source.want();
    const options = { base: source.cbs.url, limits: FETCH_LIMITS };
    const counts = await Promise.all([1, 2, 3].map(() => fetchDueSources(source.engine, options)));
    expect(counts.toSorted()).toEqual([0, 0, 1]);
    expect(await source.said("source-offered")).toHaveLength(1);
  });

  it("what somebody had who died is fetched after a while, and by nobody before", async () => {
    await source.want();
    const { db } = source.engine.database;
    const now = source.engine.clock.real();
    const had = await db.transaction((tx) => claimSource(tx, now, now.add({ minutes: 15 })));
    expect(had?.key).toBe("jeugdzorg");
    expect(await source.fetch()).toBe(0);
    await db.execute(sql.raw("update indicator_sources set lease_until = now() - interval '1 second'"));
    expect(await source.fetch()).toBe(1);
    expect(await source.said("source-offered")).toHaveLength(1);
    expect(await source.row()).toMatchObject({ tries: 0, leaseUntil: null });
  });

  it("who lost it while it was slow keeps nothing of it", async () => {
    let isTaken = false;
    source.cbs.misbehave = (part) => {
      if (part === "Observations" && !isTaken) {
        isTaken = true;
        const later = sql.raw("update indicator_sources set lease_until = now() + interval '10 minutes'");
        void source.engine.database.db.execute(later).then(() => undefined);
      }
      return false;
    };
    await source.demand();
    expect(await source.said("source-offered")).toEqual([]);
    expect(await findUpload(scopeOf(source.engine.database.db, COOPERATION), 1)).toBeUndefined();
  });

  it("what somebody asks for while it is fetched is fetched once more", async () => {
    let isAsked = false;
    source.cbs.misbehave = async (part) => {
      if (part !== "Observations" || isAsked) return false;
      isAsked = true;
      const { db } = source.engine.database;
      const at = source.engine.clock.real();
      await wantSource(scopeOf(db, COOPERATION), "jeugdzorg", { at, isForced: true });
      return false;
    };
    await source.want();
    expect(await source.fetch()).toBe(2);
    expect(source.cbs.asked.filter((one) => one.includes("Observations"))).toHaveLength(2);
    expect(await source.said("source-offered")).toHaveLength(1);
    expect(await source.row()).toMatchObject({ wantedAt: null, isForced: false });
  });

  it("whoever stops gives it back untried", async () => {
    await source.want();
    const stopping = new AbortController();
    source.cbs.misbehave = (part) => {
      if (part !== "Observations") return false;
      stopping.abort();
      return true;
    };
    await fetchDueSources(source.engine, {
      base: source.cbs.url,
      limits: FETCH_LIMITS,
      stopped: stopping.signal,
    });
    expect(await source.row()).toMatchObject({ tries: 0, leaseUntil: null, failure: null });
    source.cbs.misbehave = undefined;
    expect(await source.fetch()).toBe(1);
    expect(await source.said("source-offered")).toHaveLength(1);
  });

  it("whoever stops once a table was read looks at it later", async () => {
    await source.want();
    const stopping = new AbortController();
    let read = 0;
    source.cbs.misbehave = (part, _request, response) => {
      if (part === "Properties" && ++read === 2)
        response.on("finish", () => setTimeout(() => stopping.abort(), 5));
      return false;
    };
    const stopped = stopping.signal;
    await fetchDueSources(source.engine, { base: source.cbs.url, limits: FETCH_LIMITS, stopped });
    expect(read).toBe(2);
    expect(await source.said("source-offered")).toEqual([]);
    const row = await source.row();
    expect(row).toMatchObject({ tries: 0, leaseUntil: null, failure: null, upload: null });
    expect(row.wantedAt).not.toBeNull();
  });

  it("a table of which everybody dies is left in the end, and told", async () => {
    await source.want();
    const { db } = source.engine.database;
    for (let deaths = 0; deaths < 5; deaths += 1) {
      const now = source.engine.clock.real();
      const had = await db.transaction((tx) => claimSource(tx, now, now.subtract({ seconds: 1 })));
      expect(had?.key).toBe("jeugdzorg");
    }
    expect(await source.fetch()).toBe(1);
    expect(source.cbs.asked).toEqual([]);
    expect(await source.row()).toMatchObject({ wantedAt: null, tries: 0, failure: { kind: "killed" } });
    expect((await source.said("source-failed")).join()).toContain("Leerlus viel steeds uit");
    // Its next time it is tried again.
    await source.want();
    expect(await source.fetch()).toBe(1);
    expect(await source.said("source-offered")).toHaveLength(1);
  });

  it("a source that is no longer in the file is not fetched", async () => {
    await source.want("een-andere");
    await source.fetch();
    expect(source.cbs.asked).toEqual([]);
    const rows = await listSourceRows(scopeOf(source.engine.database.db, COOPERATION));
    expect(rows.map(({ key, wantedAt }) => [key, wantedAt])).toEqual([["een-andere", null]]);
  });
});
