import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink } from "../../../db/queries/access.ts";
import { browserName } from "../../../src/web/session/browser-name.ts";
import { COOPERATION } from "../../builders.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 120_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

/** Somebody signs in with a link in a browser. */
async function signIn(agent: string, person = "anna@example.org"): Promise<Visit> {
  const secret = await issueLink(
    app.database.db,
    { cooperation: COOPERATION, person },
    Temporal.Now.instant(),
  );
  const visit = new Visit(app.url);
  await visit.post(`/aanmelden/${secret}`, {}, { "user-agent": agent });
  return visit;
}

const press = async (visit: Visit, input: Record<string, unknown>) =>
  await visit.post("/doe", {
    csrf: await visit.csrf(),
    command: "leerlus/sign-out",
    input: JSON.stringify(input),
    terug: "/instellingen",
  });

/** The part of the settings page with the sessions. */
const sectionOf = (text: string) => /<section id="sessies".*?<\/section>/s.exec(text)?.[0] ?? "";

describe("Instellingen", () => {
  it("lists where somebody is signed in, and says which one this is", async () => {
    const desk = await signIn(FIREFOX);
    await signIn(IPHONE);
    await signIn(FIREFOX, "piet@example.org");
    const section = sectionOf((await desk.get("/instellingen")).text);
    expect(section).toContain("Waar u bent aangemeld");
    expect(section).toMatch(/Firefox, Windows<\/strong> \(sessie 1\).*Hier bent u nu\./s);
    expect(section).toMatch(/Safari, iPhone<\/strong> \(sessie 2\)/);
    expect(section).not.toContain("sessie 3");
    expect(section.match(/>Afmelden</g)).toHaveLength(1);
    expect(section).toContain("Overal afmelden, behalve hier");
  });

  it("ends another session, which is out at its next request", async () => {
    const [desk, phone] = [await signIn(FIREFOX), await signIn(IPHONE)];
    expect((await phone.get("/")).status).toBe(200);
    const answer = await press(desk, { session: 2 });
    expect(answer.status).toBe(303);
    const shown = await desk.get(answer.headers.get("location") ?? "");
    expect(shown.text).toContain("U bent daar afgemeld.");
    expect(sectionOf(shown.text)).not.toContain("sessie 2");
    expect((await phone.get("/")).status).toBe(401);
    expect((await phone.post("/opdracht", { regel: "help" })).status).toBe(401);
  });

  it("ends all others, and goes on itself", async () => {
    const [desk, phone, tablet] = [await signIn(FIREFOX), await signIn(IPHONE), await signIn(IPHONE)];
    await press(desk, {});
    for (const other of [phone, tablet]) expect((await other.get("/instellingen")).status).toBe(401);
    const { status, text } = await desk.get("/instellingen");
    expect(status).toBe(200);
    expect(sectionOf(text)).not.toContain("<button");
  });

  it("ends nobody else’s", async () => {
    const [anna, piet] = [await signIn(FIREFOX), await signIn(FIREFOX, "piet@example.org")];
    const refused = await press(anna, { session: 2 });
    expect((await anna.get(refused.headers.get("location") ?? "")).text).toContain("Sessie 2 is er niet");
    expect((await piet.get("/")).status).toBe(200);
  });
});

it.each<[string | undefined, string | undefined]>([
  [FIREFOX, "Firefox, Windows"],
  [IPHONE, "Safari, iPhone"],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0", "Edge, Windows"],
  ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36", "Chrome, Android"],
  ["Mozilla/5.0 (X11; Linux x86_64) <script>", "Linux"],
  ["curl/8.1", undefined],
  [undefined, undefined],
])("of a browser that says %s is kept: %s", (agent, name) => {
  expect(browserName(agent)).toBe(name);
});
