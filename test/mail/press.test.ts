import { describe, expect, it } from "vitest";
import { listActions } from "../../db/queries/action/list-actions.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { cleanUp } from "../../src/engine/session/clean-up.ts";
import { COOPERATION } from "../builders.ts";
import { linkIn, tokensOf, useMail } from "./use-mail.ts";

const { app, smtp, db, say, deliver, deliveries } = useMail();

const ANNA = "anna@example.org";

/** Anna's e-mail that asks how her action stands. */
async function nudged() {
  const input = { title: "Stuur de cijfers", holder: ANNA, due: "2026-01-16" };
  await app().as("coordinator@example.org").done("action/add", input);
  await app().at("2026-01-13T12:00:00+01:00");
  await deliver();
  const found = smtp()
    .inbox(ANNA)
    .findLast(({ mail }) => mail.subject?.startsWith("Hoe staat"));
  if (!found) throw new Error(`no nudge; there are ${smtp().taken.map(({ mail }) => mail.subject)}`);
  return found;
}

const state = async () =>
  (await listActions(scopeOf(db(), COOPERATION), {}, { after: undefined, limit: 9 })).items.map(
    (one) => one.state,
  );
const open = async (url: string, method = "GET", values: Record<string, string> = {}) => {
  const body = method === "POST" ? { body: new URLSearchParams(values) } : {};
  const response = await fetch(url, { method, redirect: "manual", ...body });
  return { status: response.status, text: await response.text(), headers: response.headers };
};
/** Where a link on a page leads. */
function linkOn(page: string, label: string): string {
  const links = [...page.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/g)];
  const found = links.find(([, , text]) => text === label)?.[1];
  if (!found) throw new Error(`no link ${label}; there are ${links.map(([, , text]) => text)}`);
  return found.replaceAll("&amp;", "&");
}
const audited = async () =>
  (await db().execute("select by, via, what, subject from audit where via = 'mail'")) as unknown as {
    rows: Record<string, string>[];
  };

describe("the link of a button in an e-mail", () => {
  it("is there for each state, named as the state, in both parts", async () => {
    const mail = await nudged();
    for (const label of ["op schema", "risico", "geblokkeerd", "gereed"]) {
      const url = linkIn(mail, label);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/m\/[\w-]+$/);
      expect(mail.mail.text).toContain(`${label}: ${url}`);
    }
  });

  it("shows for whom it acts and what it will do, and changes nothing however often it is opened", async () => {
    const url = linkIn(await nudged(), "risico");
    for (const method of ["GET", "HEAD", "GET"]) expect((await open(url, method)).status).toBe(200);
    const { text, headers } = await open(url);
    expect(text).toContain("U antwoordt als Anna Achterberg.");
    expect(text).toContain("Bent u niet Anna Achterberg?");
    expect(text).toContain("Stuur de cijfers");
    expect(text).toContain("Bevestig: risico");
    expect(text.match(/<form/g)).toHaveLength(1);
    expect(text).toContain('method="post"');
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("set-cookie")).toBeNull();
    expect(await state()).toEqual(["open"]);
  });

  it("does it once, without signing in, and says so the second time", async () => {
    const url = linkIn(await nudged(), "op schema");
    const done = await open(url, "POST");
    expect(done.status).toBe(200);
    expect(done.text).toContain("Uw antwoord is vastgelegd");
    expect(await state()).toEqual(["on-track"]);
    const again = await open(url, "POST");
    expect(again.status).toBe(200);
    expect(again.text).toContain("Dit is al gedaan");
    expect((await open(url)).text).toContain("Dit is al gedaan");
    expect((await audited()).rows).toEqual([
      { by: ANNA, via: "mail", what: "action/status", subject: "A-1" },
    ]);
  });

  it("has one effect when it is pressed ten times at once", async () => {
    const url = linkIn(await nudged(), "gereed");
    const answers = await Promise.all(Array.from({ length: 10 }, () => open(url, "POST")));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.filter(({ text }) => text.includes("Uw antwoord is vastgelegd"))).toHaveLength(1);
    expect((await audited()).rows).toHaveLength(1);
  });

  it("takes a note along, and asks before it keeps what may be about a child", async () => {
    const url = linkIn(await nudged(), "geblokkeerd");
    const asked = await open(url, "POST", { note: "Wacht op kind Sannetje" });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Nee, dit gaat niet over een kind");
    expect(asked.text).toContain("Wacht op kind Sannetje");
    expect(await state()).toEqual(["open"]);
    const done = await open(url, "POST", { note: "Wacht op kind Sannetje", noPerson: "1" });
    expect(done.text).toContain("Uw antwoord is vastgelegd");
    expect(await state()).toEqual(["blocked"]);
  });

  it("that was forged or damaged is not found, in words", async () => {
    const url = linkIn(await nudged(), "gereed");
    const wrong = [`${url}x`, url.replace(/.$/, (last) => (last === "A" ? "B" : "A")), url.slice(0, -9)];
    for (const one of [...wrong, url.replace(/m\/.*/, "m/%00"), url.replace(/m\/.*/, "m/a")]) {
      const answer = await open(one, "POST");
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("Deze link bestaat niet");
    }
    expect(await state()).toEqual(["open"]);
  });

  it("is gone after fourteen days, with the way on", async () => {
    const mail = await nudged();
    const fresh = linkIn(mail, "gereed");
    const { read, make } = await tokensOf(app().engine)();
    const now = app().engine.clock.real();
    const { link } = read(fresh.split("/m/")[1] ?? "", now) ?? {};
    if (!link) throw new Error("no link");
    const url = fresh.replace(/m\/.*/, `m/${make(link, now.subtract({ hours: 24 * 14 }))}`);
    for (const method of ["GET", "POST"]) {
      const late = await open(url, method);
      expect(late.status).toBe(410);
      expect(late.text).toContain("Deze link is verlopen");
      expect(late.text).toContain("Verder in de browser");
    }
    expect(await state()).toEqual(["open"]);
  });

  it("lives by the world's time, however fast a demo's days go by", async () => {
    const url = linkIn(await nudged(), "gereed");
    await app().at("2026-03-28T12:00:00+01:00");
    expect((await open(url)).status).toBe(200);
    await cleanUp(app().engine);
    expect((await open(url, "POST")).text).toContain("Uw antwoord is vastgelegd");
    await cleanUp(app().engine);
    expect((await open(url)).text).toContain("Dit is al gedaan");
  });

  it("leads from its answer to a page that takes it back", async () => {
    const done = await open(linkIn(await nudged(), "gereed"), "POST");
    expect(await state()).toEqual(["done"]);
    const undo = linkOn(done.text, "Ongedaan maken");
    expect((await open(undo)).text).toContain("Bevestig: Ongedaan maken");
    expect(await state()).toEqual(["done"]);
    expect((await open(undo, "POST")).text).toContain("Uw antwoord is vastgelegd");
    expect(await state()).toEqual(["open"]);
  });

  it("works again, once, as often as its answer was taken back", async () => {
    const url = linkIn(await nudged(), "gereed");
    for (const _time of ["once", "again", "and again"]) {
      expect((await open(url)).text).toContain("Bevestig: gereed");
      const done = await open(url, "POST");
      expect(done.text).toContain("Uw antwoord is vastgelegd");
      expect(await state()).toEqual(["done"]);
      expect((await open(url, "POST")).text).toContain("Dit is al gedaan");
      const undo = linkOn(done.text, "Ongedaan maken");
      expect((await open(undo, "POST")).text).toContain("Uw antwoord is vastgelegd");
      expect((await open(undo, "POST")).text).toContain("Dit is al gedaan");
      expect(await state()).toEqual(["open"]);
    }
  });

  it("that is refused leads to what can be done about it", async () => {
    const coordinator = app().as("coordinator@example.org");
    const once = { kind: "implementation", start: "2026-01-13T09:30:00+01:00", minutes: 90 };
    const { ref = "" } = await coordinator.done("meeting/once", once);
    await app().at("2026-01-13T09:31:00+01:00");
    await coordinator.done("meeting/start", { meeting: ref });
    await say("Hallo", "person:coordinator@example.org");
    const delivery = Number((await deliveries()).at(-1)?.id);
    const { make } = await tokensOf(app().engine)();
    const close = { delivery, command: "meeting/close", input: { meeting: ref }, label: "Sluit" };
    const url = `${app().engine.baseUrl}/m/${make(close, app().engine.clock.real())}`;
    const refused = await open(url, "POST");
    expect(refused.status).toBe(409);
    const anyway = linkOn(refused.text, "Sluit af zonder presentie");
    expect(anyway).toContain("/m/");
    expect((await open(anyway, "POST")).text).toContain("Uw antwoord is vastgelegd");
    const again = await coordinator.refused("meeting/close", { meeting: ref, anyway: true });
    expect(again.code).toBe("conflict");
  });

  it("works no more once its person has left", async () => {
    const url = linkIn(await nudged(), "gereed");
    await db().execute(`update people set active = false where email = '${ANNA}'`);
    await db().execute("update cooperations set version = version + 1");
    const gone = await open(url, "POST");
    expect(gone.status).toBe(410);
    expect(gone.text).toContain("doet niet meer mee");
    expect(await state()).toEqual(["open"]);
  });

  it("of another installation is none of ours", async () => {
    const url = linkIn(await nudged(), "gereed");
    const { linkTokens } = await import("../../src/mail/link-token.ts");
    const now = app().engine.clock.real();
    const read = (await tokensOf(app().engine)()).read(url.split("/m/")[1] ?? "", now);
    expect(read?.link).toMatchObject({ command: "action/status", label: "gereed" });
    const forged = linkTokens("another").make(read?.link ?? { delivery: 1, stop: "digest" }, now);
    expect((await open(url.replace(/m\/.*/, `m/${forged}`))).status).toBe(404);
  });
});
