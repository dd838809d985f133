import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const sample = sampleRegistry();
let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: sample });
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  sample.kept.clear();
  await app.reset();
});

describe("a room in which one card cannot be shown", () => {
  it.each([
    '{"title": 7}',
    "null",
    '{"title": ["x"], "body": [{"type": "list"}]}',
    '{"title": ["x"], "body": [{"type": "chart", "chart": {}}]}',
    '{"title": ["x"], "body": [{"type": "chart", "chart": {"title": "x", "alt": "x", "table": 7}}]}',
    '{"title": ["x"], "body": [], "buttons": [{"label": {"a": 1}, "command": 7}]}',
  ])("%s shows all others, and says of that one that it cannot be shown", async (card) => {
    const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
    const csrf = await anna.csrf();
    for (const title of ["Bel de regio’s", "Stuur de cijfers"]) {
      const regel = `actie nieuw ${title}; uiterlijk 15 december`;
      await anna.post("/opdracht", { csrf, room: "implementation", key: title, regel });
    }
    await app.deliver();
    const { db } = app.engine.database;
    await db.execute(
      sql`update posts set card = ${card}::text::jsonb where id = (select min(id) from posts)`,
    );
    const { status, text } = await anna.get("/r/implementation");
    expect(status).toBe(200);
    expect(text).toContain("Dit bericht kan Leerlus niet tonen");
    expect(text).toContain("Stuur de cijfers");
  });
});
