import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { listenToStatements } from "../../asked-statements.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let listening: ReturnType<typeof listenToStatements>;
let app: WebApp;

describe.runIf(process.env.TEST_DATABASE_URL)("what a page asks of the database", () => {
  beforeAll(async () => {
    listening = listenToStatements();
    app = await openWebApp();
    await planYear(app);
    for (const day of ["10", "12", "14"])
      await app
        .as("coordinator@example.org")
        .done("action/add", { title: "Bel de scholen", holder: "anna@example.org", due: `2026-01-${day}` });
    await app.at("2026-01-12T10:00:00+01:00");
    await app.deliver();
  });
  afterAll(async () => {
    await app?.close();
    listening?.stop();
  });

  /** As measured; more of them is a page that became slower. */
  const MOST: [path: string, most: number][] = [
    ["/", 12],
    ["/overleggen", 8],
    ["/overleggen/IO-2026-01", 8],
    ["/acties", 8],
    ["/acties?weergave=tabel", 8],
    ["/A-1", 8],
    ["/afspraken", 8],
    ["/themas", 8],
    ["/herzieningen", 8],
    ["/indicatoren", 8],
    ["/kwartaalberichten", 8],
    ["/zoek?q=bel", 8],
    ["/beheer", 12],
    ["/instellingen", 8],
    ["/r/implementation", 8],
  ];

  it.each(MOST)("%s: at most %i statements", async (path, most) => {
    const visit = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
    await visit.get(path);
    listening.asked.length = 0;
    expect((await visit.get(path)).status).toBe(200);
    expect(listening.asked.length, listening.asked.join("\n")).toBeLessThanOrEqual(most);
  });
});
