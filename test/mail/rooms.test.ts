import { sql } from "drizzle-orm";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Db } from "../../db/client.ts";
import { listAudit } from "../../db/queries/audit.ts";
import { privatePlace } from "../../db/queries/chat/private-place.ts";
import { channelsBesides } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION } from "../builders.ts";
import type { Taken } from "./fake-smtp.ts";
import { linkIn, tokensOf, useMail } from "./use-mail.ts";

const { app, smtp, db, say, deliver, deliveries } = useMail();

const ANNA = "anna@example.org";
const PIET = "piet@example.org";
const coordinator = () => app().as("coordinator@example.org");
const START = "2026-02-10T09:30:00+01:00";

/** The event in the calendar part of an e-mail. */
function eventIn({ raw }: Taken) {
  const [, method = "", text = ""] =
    /Content-Type: text\/calendar; charset=utf-8; method=(\w+)[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ??
    [];
  const decoded = /BEGIN:VCALENDAR/.test(text) ? decodeQuoted(text) : Buffer.from(text, "base64").toString();
  const component = new ICAL.Component(ICAL.parse(decoded)).getFirstSubcomponent("vevent");
  if (!component) throw new Error("no event");
  const event = new ICAL.Event(component);
  return {
    method,
    uid: event.uid,
    sequence: event.sequence,
    organizer: event.organizer,
    attendees: event.attendees.length,
  };
}
const decodeQuoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();

const about = (to: string, words: RegExp) =>
  smtp()
    .inbox(to)
    .filter(({ mail }) => words.test(mail.subject ?? ""));

describe("what rooms say about a meeting, to who is in no chat", () => {
  it("is one thread in each mailbox, whose invitation moves and is cancelled, and nobody gets anything twice", async () => {
    const { ref = "" } = await coordinator().done("meeting/once", {
      ...{ kind: "implementation", start: START, minutes: 90, location: "Arnhem" },
    });
    await app().at("2026-02-09T12:00:00+01:00");
    await deliver();
    await coordinator().done("meeting/move", { meeting: ref, start: "2026-02-11T10:00:00+01:00" });
    await app().at("2026-02-10T12:00:00+01:00");
    await deliver();
    await coordinator().done("meeting/cancel", { meeting: ref, reason: "Te weinig punten" });
    await deliver();

    for (const person of [ANNA, PIET]) {
      const mails = smtp()
        .inbox(person)
        .filter(({ mail }) => mail.subject?.includes(ref));
      const [first, ...later] = mails;
      expect(first?.mail.subject).toContain("Agenda");
      expect(first?.mail.references).toBeUndefined();
      for (const { mail } of later) {
        expect(mail.inReplyTo).toBe(first?.mail.messageId);
        expect([mail.references].flat()).toContain(first?.mail.messageId);
      }
      const invitations = [
        ...about(person, /^Herinnering/),
        ...about(person, /[Vv]erplaatst/),
        ...about(person, /gaat niet door|afgezegd/i),
      ];
      const events = invitations.map(eventIn);
      expect(new Set(events.map(({ uid }) => uid))).toEqual(new Set([`${ref.toLowerCase()}.g7@leerlus`]));
      expect(events.map(({ method }) => method)).toContain("REQUEST");
      expect(events.at(-1)).toMatchObject({
        method: "CANCEL",
        organizer: "mailto:leerlus@leerlus.example",
        attendees: 1,
      });
      const ids = mails.map(({ mail }) => mail.messageId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { mail } of mails) expect(mail.headers.has("list")).toBe(false);
    }
    expect(smtp().inbox("gast@example.org")).toEqual([]);
    expect(smtp().inbox("bestuur@example.org")).toEqual([]);
  });

  it("carries what the calendar is to know at that moment, under a higher number after each move", async () => {
    const once = { kind: "implementation", start: START, minutes: 90 };
    const { ref = "" } = await coordinator().done("meeting/once", once);
    await app().at("2026-02-09T12:00:00+01:00");
    await deliver();
    const [reminder] = about(ANNA, /^Herinnering/);
    if (!reminder)
      throw new Error(
        `no reminder; there are ${smtp()
          .inbox(ANNA)
          .map(({ mail }) => mail.subject)}`,
      );
    const before = eventIn(reminder);
    expect(before).toMatchObject({ method: "REQUEST", attendees: 1 });
    expect(linkIn(reminder, "Ja, ik kom")).toContain("/m/");
    await coordinator().done("meeting/move", { meeting: ref, start: "2026-02-11T10:00:00+01:00" });
    await deliver();
    const [moved] = about(ANNA, /[Vv]erplaatst/);
    expect(moved && eventIn(moved)).toMatchObject({ uid: before.uid, sequence: before.sequence + 1 });
    // What changes on a card that was sent is not sent again.
    const count = smtp().taken.length;
    await app().as(PIET).done("meeting/rsvp", { meeting: ref, answer: "yes" });
    await deliver();
    expect(smtp().taken.length).toBe(count);
  });
});

/** Where one click ends such e-mails. */
const stopOf = (mail: Taken | undefined): string =>
  /List-Unsubscribe: <([^>]+)>/.exec(mail?.raw.replace(/\r\n /g, " ") ?? "")?.[1] ?? "";
const CLICK = { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) };
const audited = async () =>
  (await listAudit(scopeOf(db(), COOPERATION), { via: "mail" }, { after: undefined, limit: 9 })).items;

describe("a digest by e-mail", () => {
  it("can be ended with one click, and only digests end with it", async () => {
    await say("Kwartaalbericht", "digest-full", { purpose: "digest" });
    await deliver();
    const [digest] = smtp().inbox(ANNA);
    const url = stopOf(digest);
    expect(digest?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect((await fetch(url)).status).toBe(200);
    await say("Nog een", "digest-full", { purpose: "digest" });
    await deliver();
    expect(smtp().inbox(ANNA)).toHaveLength(2);
    const clicked = await fetch(url, CLICK);
    expect(clicked.status).toBe(200);
    expect(await clicked.text()).toContain("leerlus berichten e-mail");
    expect((await fetch(url, CLICK)).status).toBe(200);
    expect(await audited()).toEqual([
      expect.objectContaining({ by: ANNA, what: "leerlus/unsubscribe", subject: ANNA }),
    ]);
    await say("En nog een", "digest-full", { purpose: "digest" });
    await say("Voor u", `person:${ANNA}`);
    await deliver();
    expect(
      smtp()
        .inbox(ANNA)
        .map(({ mail }) => mail.subject),
    ).toEqual(["Kwartaalbericht", "Nog een", "Voor u"]);
    expect(smtp().inbox(PIET)).toHaveLength(3);
    await app().as(ANNA).done("leerlus/messages", { reach: "mail" });
    await say("Toch weer", "digest-full", { purpose: "digest" });
    await deliver();
    expect(smtp().inbox(ANNA)).toHaveLength(4);
  });

  it("can be ended with a link of long ago", async () => {
    await say("Kwartaalbericht", "digest-full", { purpose: "digest" });
    const [digest] = await deliveries();
    const made = app()
      .engine.clock.real()
      .subtract({ hours: 24 * 90 });
    const { make } = await tokensOf(app().engine)();
    const url = `${app().engine.baseUrl}/m/${make({ delivery: Number(digest?.id), stop: "digest" }, made)}`;
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url, CLICK)).status).toBe(200);
    expect(await audited()).toHaveLength(1);
  });

  it("ended for a mailbox that several people read comes again when the mailbox is bound anew", async () => {
    const bind = { room: "monitoring", address: "team@regio.example" };
    await coordinator().done("leerlus/channel", bind);
    await say("een", "monitoring", { purpose: "digest" });
    await deliver();
    const answer = await fetch(stopOf(smtp().inbox("team@regio.example")[0]), CLICK);
    const text = await answer.text();
    expect(text).toContain("coördinator");
    expect(text).not.toContain("leerlus berichten");
    expect(await audited()).toEqual([
      expect.objectContaining({
        by: "team@regio.example",
        what: "leerlus/unsubscribe",
        subject: "monitoring",
      }),
    ]);
    await say("twee", "monitoring", { purpose: "digest" });
    await deliver();
    await coordinator().done("leerlus/channel", bind);
    await say("drie", "monitoring", { purpose: "digest" });
    await deliver();
    expect(
      smtp()
        .inbox("team@regio.example")
        .map(({ mail }) => mail.subject),
    ).toEqual(["een", "drie"]);
  });
});

/** The same database, with how often it was asked something. */
function counted(db: Db): { db: Db; asked: () => number } {
  let count = 0;
  const get = (target: Db, name: keyof Db) => {
    if (["select", "insert", "update", "execute"].includes(name)) count += 1;
    const member = target[name];
    return typeof member === "function" ? member.bind(target) : member;
  };
  return { db: new Proxy(db, { get }), asked: () => count };
}

describe("many mailboxes", () => {
  it("are found and bound in a few statements, and have their pace", async () => {
    const count = 40;
    await db().execute(sql`
      insert into people (cooperation, email, name, organisation, role)
      select cooperation, 'lid' || n || '@' || n % 3 || '.example', name, organisation, role
      from people, generate_series(1, ${count}) n where email = ${ANNA} and cooperation = ${COOPERATION}`);
    await db().execute("update cooperations set version = version + 1");
    const first = counted(db());
    const to = { room: "implementation", purpose: "test", mail: "lists" } as const;
    const [made = []] = await channelsBesides(scopeOf(first.db, COOPERATION), [to]);
    expect(made.filter(({ surface }) => surface === "mail").length).toBeGreaterThan(count);
    expect(first.asked()).toBeLessThan(15);
    const second = counted(db());
    const [found = []] = await channelsBesides(scopeOf(second.db, COOPERATION), [to]);
    expect(found.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(second.asked()).toBeLessThan(first.asked());
    await say("Aan allen", "implementation");
    await deliver();
    expect(smtp().inbox("lid40@1.example")).toHaveLength(1);
  });
});

describe("a mailbox that several people read", () => {
  it("is bound to a room with its address and taken away again, by the coordinator", async () => {
    const bound = await coordinator().type("leerlus kanaal implementation; adres Overleg@Regio.example");
    expect(bound).toMatchObject({ ok: true });
    await say("Aan allen", "implementation");
    await deliver();
    await coordinator().type("leerlus ontkoppel implementation; adres overleg@regio.example");
    await say("Niet meer", "implementation");
    await deliver();
    expect(
      smtp()
        .inbox("overleg@regio.example")
        .map(({ mail }) => mail.subject),
    ).toEqual(["Aan allen"]);
    expect(
      (await app().as(ANNA).refused("leerlus/channel", { room: "implementation", address: "a@b.example" }))
        .code,
    ).toBe("not-allowed");
    const own = await coordinator().refused("leerlus/channel", { room: "implementation", address: ANNA });
    expect(own.message).toContain("Anna Achterberg");
    for (const address of ["geen adres", "a@b.example, c@d.example", "a@b.example\nBcc: x@y.example"])
      expect((await coordinator().refused("leerlus/channel", { room: "implementation", address })).code).toBe(
        "invalid",
      );
  });
});

describe("the one private place", () => {
  const place = (mails = true) => privatePlace(scopeOf(db(), COOPERATION), ANNA, mails);

  it("is the mailbox by choice or for want of a chat, and never when e-mail is not set up", async () => {
    expect(await place()).toEqual({ surface: "mail", address: `example.org:${ANNA}` });
    expect(await place(false)).toBeUndefined();
    await app().as(ANNA).done("leerlus/messages", { reach: "browser" });
    expect(await place()).toBeUndefined();
    await say("In de browser", `person:${ANNA}`);
    expect(await deliveries()).toEqual([]);
    expect(await app().as(ANNA).type("leerlus berichten mail")).toMatchObject({ ok: true });
    expect(await place()).toMatchObject({ surface: "mail" });
    expect(await app().as(ANNA).type("leerlus messages chat")).toMatchObject({ ok: true });
    expect(await place()).toMatchObject({ surface: "mail" });
  });

  it("is not chosen where there is no e-mail", async () => {
    app().engine.mails = false;
    try {
      const refused = await app().as(ANNA).refused("leerlus/messages", { reach: "mail" });
      expect(refused.message).toContain("niet ingesteld");
    } finally {
      app().engine.mails = true;
    }
  });
});
