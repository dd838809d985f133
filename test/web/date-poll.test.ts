import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeOne, pollItem } from "../poll-app.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
let piet: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  await makeOne(app);
  piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
  csrf = await piet.csrf();
});

describe("a date poll in the browser", () => {
  it("is made by a form that takes several dates in one line, also when some were understood", async () => {
    for (const input of ["{}", '{"options":["2026-01-22T10:00","2026-01-23T14:00"]}']) {
      const { text } = await piet.get(`/formulier?command=meeting/poll&input=${input}`);
      expect(text).toContain("Scheid de datums met komma’s");
      expect(/<input[^>]*name="v.options"[^>]*>/.exec(text)?.[0]).toContain('type="text"');
    }
  });

  it("has a page of its own with the buttons of whoever reads it", async () => {
    const { text } = await piet.get("/DP-1");
    expect(text).toContain("Ik kan altijd");
    expect(text).not.toContain("Kies een datum");
    const guest = new Visit(app.url, await app.cookieOf("gast@example.org"));
    expect((await guest.get("/DP-1")).text).not.toContain("Ik kan altijd");
  });

  it("is answered by a press for all dates", async () => {
    const { text } = await piet.get("/DP-1");
    const form = /<form method="post" action="\/doe"(?:(?!<\/form>).)*Ik kan niet/s.exec(text)?.[0] ?? "";
    const hidden = [...form.slice(form.lastIndexOf("<form")).matchAll(/name="([^"]+)" value="([^"]*)"/g)];
    const values = hidden.map(([, name, value]): [string, string] => [
      String(name),
      String(value).replaceAll("&quot;", '"'),
    ]);
    expect((await piet.post("/doe", values)).status).toBe(303);
    expect(await pollItem(app)).toMatchObject({
      answers: [{ by: "piet@example.org", answers: ["no", "no", "no"] }],
    });
  });

  it("is asked about when only the poll was typed: nothing is wrong yet", async () => {
    const { status, text } = await piet.post("/opdracht", {
      csrf,
      room: "",
      key: "k1",
      regel: "overleg stem DP-1",
    });
    expect(status).toBe(200);
    expect(text).toContain('for="veld-answer3">Maandag 26 januari 2026, 9.00 uur');
    expect(text).toContain("Nog nodig: ");
    expect(text).not.toMatch(/Er klopt nog iets niet|utrecht-alert--error|--invalid|aria-invalid/);
  });

  it("is answered by a form with one choice for each date, and each that is missing is named", async () => {
    const { text } = await piet.get('/formulier?command=meeting/vote&input={"poll":"DP-1"}');
    expect(text).toContain('for="veld-answer3">Maandag 26 januari 2026, 9.00 uur');
    const form = { csrf, command: "meeting/vote", key: "k1", room: "", "v.poll": "DP-1", "v.answer1": "yes" };
    const half = await piet.post("/formulier", form);
    expect(half.status).toBe(400);
    expect(half.text).toContain('href="#veld-answer2"');
    const all = { ...form, key: "k2", "v.answer2": "maybe", "v.answer3": "no" };
    expect((await piet.post("/formulier", all)).status).toBe(303);
    expect(await pollItem(app)).toMatchObject({
      answers: [{ by: "piet@example.org", answers: ["yes", "maybe", "no"] }],
    });
  });

  it("stands in the home of whoever it waits for, until they or a colleague answered", async () => {
    const home = async (email: string) => (await new Visit(app.url, await app.cookieOf(email)).get("/")).text;
    expect(await home("piet@example.org")).toMatch(
      /Kunt u zeggen wanneer u kunt\?[\s\S]*Kostensleutel 2027[\s\S]*Ik kan altijd/,
    );
    expect(await home("gast@example.org")).not.toContain("Kostensleutel 2027");
    await app.as("piet@example.org").done("meeting/vote", { poll: "DP-1", answers: ["yes", "no", "no"] });
    expect(await home("piet@example.org")).not.toContain("Kunt u zeggen");
    const { text } = await app.as("achterhoek@example.org").done("meeting/list");
    expect(text).toMatch(/^Komende overleggen\n\nKunt u zeggen wanneer u kunt\?\n- DP-1 Kostensleutel 2027/);
    // Of an organisation one answer is enough.
    await app.as("anna@example.org").done("meeting/vote", { poll: "DP-1", answers: ["yes", "no", "no"] });
    expect((await app.as("achterhoek@example.org").done("meeting/list")).text).not.toContain("DP-1");
  });

  it("no longer stands there once it is closed", async () => {
    await app.at("2026-01-21T10:00:00+01:00");
    expect((await app.as("piet@example.org").done("meeting/list")).text).not.toContain("DP-1");
  });
});
