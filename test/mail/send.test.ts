import { describe, expect, it } from "vitest";
import { deliveryPosts } from "../../commands/delivery/posts.ts";
import { freePort } from "../server.ts";
import { openFakeSmtp } from "./fake-smtp.ts";
import { useMail } from "./use-mail.ts";

const { app, db, smtp, say, bind, start, deliver, deliveries, until, pause } = useMail({
  postings: deliveryPosts,
});

const ANNA = "anna@example.org";
const PIET = "piet@example.org";
/** Somebody takes part no more, or again. */
async function leave(email: string, active: boolean): Promise<void> {
  await db().execute(`update people set active = ${active} where email = '${email}'`);
  await db().execute("update cooperations set version = version + 1");
}
const subjects = (to: string) =>
  smtp()
    .inbox(to)
    .map(({ mail }) => mail.subject);

describe("a message for one person", () => {
  it("is mailed when no chat reaches them, once, under a Message-ID made of its key", async () => {
    await say("Hallo Anna", `person:${ANNA}`);
    await deliver();
    const [row] = await deliveries();
    expect(row).toMatchObject({ state: "sent", attempts: 1, messageRef: `<${row?.key}@leerlus.example>` });
    const [{ mail, raw } = { mail: undefined, raw: "" }] = smtp().inbox(ANNA);
    expect(mail?.messageId).toBe(row?.messageRef);
    expect(mail?.subject).toBe("Hallo Anna");
    expect(mail?.from?.value).toEqual([{ name: "Leerlus G7", address: "leerlus@leerlus.example" }]);
    expect(mail?.replyTo?.value).toEqual([
      { name: "Wordt niet gelezen", address: "leerlus@leerlus.example" },
    ]);
    expect(raw).toContain("Auto-Submitted: auto-generated");
    expect(raw).not.toContain("List-Unsubscribe");
  });

  it("keeps its order in one mailbox", async () => {
    for (let n = 1; n <= 6; n += 1) await say(`nummer ${n}`, `person:${ANNA}`);
    await deliver();
    expect(subjects(ANNA)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `nummer ${n}`));
  });

  it("is not written to an address that stands for an account", async () => {
    const { people } = await import("../../db/schema/cooperation.ts");
    const { eq } = await import("drizzle-orm");
    const email = "u1@t1.slack.invalid";
    await app().database.db.update(people).set({ email }).where(eq(people.email, ANNA));
    await say("Hallo", `person:${email}`);
    expect(await deliveries()).toEqual([]);
  });
});

describe("a message for somebody who has left meanwhile", () => {
  it("is not sent, and their mailbox is not closed for it", async () => {
    await say("Geheim", `person:${ANNA}`);
    await leave(ANNA, false);
    await deliver();
    expect(smtp().inbox(ANNA)).toEqual([]);
    expect((await deliveries())[0]).toMatchObject({ state: "parked", error: "left", attempts: 1 });
    expect((await app().posts({ purpose: "delivery-parked" }))[0]?.text).toContain("doet niet meer mee");
    await leave(ANNA, true);
    await say("Welkom terug", `person:${ANNA}`);
    await deliver();
    expect(subjects(ANNA)).toEqual(["Welkom terug"]);
  });
});

describe("a server that answers", () => {
  it("4xx is asked again until it takes it, and is written to under the same Message-ID", async () => {
    smtp().answer = ({ at }, count) =>
      at === "rcpt" && count < 6 ? { at, code: 451, text: "4.7.1 later" } : undefined;
    await say("Grijs", `person:${ANNA}`);
    await deliver();
    const [row] = await deliveries();
    expect(row?.attempts).toBeGreaterThan(2);
    expect(smtp().inbox(ANNA)).toHaveLength(1);
    expect(smtp().inbox(ANNA)[0]?.mail.messageId).toBe(row?.messageRef);
  });

  it("550 for a recipient is asked once: parked, told to the coordinator, and the others go on", async () => {
    smtp().answer = ({ at, to }) =>
      at === "rcpt" && to === PIET ? { at, code: 550, text: "5.1.1 <piet@example.org> unknown" } : undefined;
    await say("Voor Piet", `person:${PIET}`);
    await say("Voor Anna", `person:${ANNA}`);
    await deliver();
    expect(subjects(ANNA)).toEqual(["Voor Anna"]);
    const [row] = (await deliveries()).filter(({ address }) => address.endsWith(PIET));
    expect(row).toMatchObject({ state: "parked", attempts: 1, error: "SMTP 550 5.1.1" });
    const [told, ...more] = await app().posts({ purpose: "delivery-parked" });
    expect(more).toEqual([]);
    expect(told?.text).toContain("Piet Pleizier");
    expect(told?.text).toContain("SMTP 550 5.1.1");
    // From then on the browser has what is for Piet.
    await say("Nog iets", `person:${PIET}`);
    await deliver();
    expect(smtp().asked.filter(({ to }) => to === PIET)).toHaveLength(1);
  });

  it("5xx to a message sets that message aside, and the next one goes on", async () => {
    smtp().answer = ({ at }, count) =>
      at === "data" && count < 4 ? { at, code: 554, text: "5.6.0 spam" } : undefined;
    await say("een", `person:${ANNA}`);
    await say("twee", `person:${ANNA}`);
    await deliver();
    expect((await deliveries()).map(({ state, attempts }) => `${state} ${attempts}`)).toEqual([
      "parked 1",
      "sent 1",
    ]);
    expect(subjects(ANNA)).toEqual(["twee"]);
  });

  it("nothing after it took a message is sent it once more, and then no more", async () => {
    smtp().answer = ({ at }) => (at === "data" ? "drop-after" : undefined);
    await say("Komt dit aan?", `person:${ANNA}`);
    await deliver({ settleMs: 6000 });
    expect(smtp().inbox(ANNA)).toHaveLength(2);
    expect(
      new Set(
        smtp()
          .inbox(ANNA)
          .map(({ mail }) => mail.messageId),
      ).size,
    ).toBe(1);
    expect((await deliveries())[0]).toMatchObject({ state: "parked", error: "unsure", attempts: 2 });
    expect((await app().posts({ purpose: "delivery-parked" }))[0]?.text).toContain("Niet te zien is");
  });

  it("nothing the first time has it once more, also when it is a digest", async () => {
    smtp().answer = ({ at }, count) => (at === "data" && count < 4 ? "drop-before" : undefined);
    await say("Digest", `person:${ANNA}`, { purpose: "digest" });
    await deliver({ settleMs: 6000 });
    expect(subjects(ANNA)).toEqual(["Digest"]);
    expect((await deliveries())[0]?.state).toBe("sent");
  });

  it("never at all is given up in time, and does not keep others waiting", async () => {
    smtp().answer = ({ at, to }) => (at === "data" && to === PIET ? "hang" : undefined);
    await say("Voor Piet", `person:${PIET}`);
    await say("Voor Anna", `person:${ANNA}`);
    start({ settleMs: 6000 });
    await until(() => smtp().inbox(ANNA).length === 1);
    expect((await deliveries()).map(({ state }) => state)).toContain("sending");
    await until(async () => (await deliveries()).some(({ state }) => state === "unknown"));
  });

  it("slowly is waited for", async () => {
    smtp().slowMs = 500;
    smtp().answer = ({ at }) => (at === "data" ? "slow" : undefined);
    await say("Langzaam", `person:${ANNA}`);
    await deliver();
    expect(smtp().inbox(ANNA)).toHaveLength(1);
    expect((await deliveries())[0]).toMatchObject({ state: "sent", attempts: 1 });
  });
});

describe("a server that is down", () => {
  it("gets everything, once and in order, when it is back", async () => {
    const port = await freePort();
    await say("een", `person:${ANNA}`);
    await say("twee", `person:${ANNA}`);
    const one = start({ url: `smtp://127.0.0.1:${port}` });
    await until(async () => ((await deliveries())[0]?.attempts ?? 0) > 2);
    expect((await deliveries())[0]).toMatchObject({ error: "ECONNREFUSED" });
    const back = await openFakeSmtp({ onPort: port });
    await until(async () => {
      one.wake();
      return (await deliveries()).every(({ state }) => state === "sent");
    });
    expect(back.inbox(ANNA).map(({ mail }) => mail.subject)).toEqual(["een", "twee"]);
    await back.close();
  });
});

describe("a worker that stood still", () => {
  it("does not write the end of a message after its time: the server has none of it", async () => {
    await say("Te laat", `person:${ANNA}`);
    const { sendSmtp, TooLate } = await import("../../src/mail/send/smtp.ts");
    const { configFor } = await import("./use-mail.ts");
    const letter = {
      from: "a@b.example",
      to: ANNA,
      message: Buffer.from(`Subject: x\r\n\r\n${"y".repeat(5000)}`),
    };
    const bounds = { signal: AbortSignal.timeout(5000), depart: async () => () => false };
    await expect(sendSmtp(configFor(smtp().url), letter, bounds)).rejects.toThrow();
    const overtaken = { ...bounds, depart: async () => undefined };
    await expect(sendSmtp(configFor(smtp().url), letter, overtaken)).rejects.toBeInstanceOf(TooLate);
    await pause(200);
    expect(smtp().taken).toEqual([]);
  });
});

describe("mailboxes of one domain", () => {
  it("are written to at a pace, whatever other domains do", async () => {
    await bind("secretariat", "a@traag.example");
    await bind("secretariat", "b@traag.example");
    await bind("secretariat", "c@traag.example");
    await bind("secretariat", "d@vlug.example");
    await say("Agenda", "secretariat");
    await deliver({ settings: { MAIL_INTERVAL_MS: "1000" } });
    const at = (to: string) => smtp().inbox(to)[0]?.at ?? 0;
    expect(at("b@traag.example") - at("a@traag.example")).toBeGreaterThan(500);
    expect(at("c@traag.example") - at("b@traag.example")).toBeGreaterThan(500);
    expect(at("d@vlug.example")).toBeLessThan(at("c@traag.example"));
  });
});

describe("the connection", () => {
  it("is signed in and encrypted where the address says so", async () => {
    const safe = await openFakeSmtp({ secure: true, authOptional: false });
    await say("Geheim", `person:${ANNA}`);
    await deliver({ url: safe.url.replace("://", "://leerlus:geheim@") });
    expect(safe.inbox(ANNA)[0]).toMatchObject({ secure: true, user: "leerlus" });
    await safe.close();
  });

  it("that refuses our password waits, and loses nothing", async () => {
    await say("Wacht", `person:${ANNA}`);
    start({ url: smtp().url.replace("://", "://leerlus:fout@") });
    await until(async () => ((await deliveries())[0]?.attempts ?? 0) > 1);
    expect((await deliveries())[0]).toMatchObject({ error: "SMTP 535 5.7.8" });
  });
});
