import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION } from "../builders.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
let anna: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  await app.as("coordinator@example.org").done("meeting/once", {
    ...{ kind: "implementation", start: "2026-01-20T09:30:00+01:00", minutes: 120 },
  });
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

const page = async (visit = anna) => (await visit.get("/IO-2026-01")).text;
const press = (answer: string, key: string) =>
  anna.post("/doe", {
    ...{ csrf, room: "implementation", command: "meeting/rsvp", key },
    terug: "/overleggen/IO-2026-01",
    input: JSON.stringify({ meeting: "IO-2026-01", answer }),
  });
const answers = async () =>
  (await rsvpsOf(scopeOf(app.database.db, COOPERATION), "IO-2026-01")).map(({ answer }) => answer);

describe("the page of a meeting", () => {
  it("has a button per answer; that for a stand-in opens a form", async () => {
    const text = await page();
    for (const label of ["Ja, ik kom", "Nee, ik kom niet", "Misschien"])
      expect(text).toMatch(new RegExp(`action="/doe"[^>]*>(?:(?!</form>).)*>${label}</button>`, "s"));
    expect(text).toMatch(/action="\/formulier"[^>]*>(?:(?!<\/form>).)*>Vervanger<\/button>/s);
    const guest = new Visit(app.url, await app.cookieOf("gast@example.org"));
    expect(await page(guest)).not.toContain("Ja, ik kom");
  });

  it("keeps the last press, also of a button that was pressed before", async () => {
    expect((await press("yes", "n1")).status).toBe(303);
    expect(await page()).toContain("<dt>Uw antwoord</dt><dd>ja</dd>");
    await press("no", "n2");
    await press("yes", "n1");
    expect(await answers()).toEqual(["yes"]);
  });

  it("asks who the stand-in is when that is missing, and keeps what was filled in", async () => {
    const { status, text } = await press("standin", "n3");
    expect(status).toBe(200);
    expect(text).toContain('id="veld-standin"');
    expect(text).toContain("Nog nodig: vervanger.");
    expect(await answers()).toEqual([]);
  });

  it("offers with the answer to take it back, which is a button as any other", async () => {
    const { headers } = await press("yes", "n4");
    expect(headers.get("location")).toMatch(/^\/overleggen\/IO-2026-01\?gedaan=/);
    const shown = (await anna.get(headers.get("location") ?? "")).text;
    const [form = ""] =
      /<form[^>]*action="\/doe"(?:(?!<\/form>).)*Ongedaan maken<\/button>/s.exec(shown) ?? [];
    const hidden = Object.fromEntries(
      [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value = ""]) => [
        name,
        value.replaceAll("&quot;", '"'),
      ]),
    );
    expect(hidden).toMatchObject({ command: "leerlus/undo" });
    const back = await anna.post("/doe", hidden);
    expect((await anna.get(back.headers.get("location") ?? "")).text).toContain("Dit is ongedaan gemaakt.");
    expect(await answers()).toEqual([]);
  });
});
