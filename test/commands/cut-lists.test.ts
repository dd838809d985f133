import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");

/** Makes 62 of the one that there is. */
async function repeat(table: string, ref: string): Promise<void> {
  const name = sql.identifier(table);
  await app.engine.database.db.execute(sql`
    insert into ${name} select (jsonb_populate_record(one, jsonb_build_object('ref', ${ref} || '9' || n, 'seq', 1000 + n))).*
    from ${name} one, generate_series(1, 61) n`);
}

const told = async (line: string) => {
  const answer = await coordinator().type(line);
  if (!answer.ok) throw new Error(answer.message);
  return answer.text;
};

describe("a list that is cut says how many there are and how to see the rest", () => {
  it("of actions", async () => {
    await coordinator().done("action/add", { title: "Bel", holder: "kim", due: "2026-03-11" });
    await repeat("actions", "A-");
    const text = await told("actie lijst");
    expect(text).toContain("Acties: 62");
    expect(text).toContain("Dit zijn de eerste 50; er zijn er nog 12. Zoek gerichter met regio");
  });

  it("of agreements", async () => {
    const input = { title: "Minder", parties: ["achterhoek"], review: "2026-09-01" };
    await coordinator().done("agreement/add", input);
    await repeat("agreements", "OA-2026-");
    const text = await told("afspraak lijst");
    expect(text).toContain("Ontwikkelafspraken: 62");
    expect(text).toContain("Dit zijn de eerste 50; er zijn er nog 12. Zoek gerichter met status");
  });

  it("of decisions", async () => {
    await coordinator().done("decision/add", { text: "Elke regio deelt haar lijst" });
    await repeat("decisions", "B-");
    expect(await told("besluit lijst")).toContain("Dit zijn de nieuwste 50; er zijn er nog 12.");
    expect(await told("besluit lijst; jaar 2026")).toContain("er zijn er nog 12.");
  });

  it("of decisions that are found", async () => {
    await coordinator().done("decision/add", { text: "Elke regio deelt haar lijst" });
    await repeat("decisions", "B-");
    await coordinator().done("decision/add", { text: "Iets anders" });
    expect(await told("besluit zoek LIJST")).toContain("Dit zijn de nieuwste 50; er zijn er nog 12.");
  });
});

describe("a list that is not cut", () => {
  it("says nothing of more", async () => {
    await coordinator().done("decision/add", { text: "Elke regio deelt haar lijst" });
    expect(await told("besluit lijst")).not.toContain("er nog");
  });
});
