import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { keepAccount } from "../../db/queries/chat/chat-account.ts";
import { keepWorkspace } from "../../db/queries/chat/workspace.ts";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { changePerson } from "../../db/queries/cooperation/setup.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { type DeliveryRow, listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { jobs } from "../../jobs/index.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { playYears } from "../../src/demo/year.ts";
import { ZONE } from "../../src/domain/calendar/day.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { mailSender } from "../../src/mail/send/send.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { allOf } from "../all-of.ts";
import { openTestDatabase } from "../database.ts";
import { long } from "../fault/how-long.ts";
import { type Asked, type FakeSmtp, type Fault, openFakeSmtp, type Taken } from "./fake-smtp.ts";
import { configFor, mailOf, tokensOf } from "./use-mail.ts";

const G7 = "g7";
const LONG = 900_000;
/** A year, or in the short form the first quarter. */
const UNTIL = long ? "2027-01-05" : "2026-04-05";
const KILLS = 20;
/** One in ten. */
const FAULTS: Fault[] = [
  { at: "connect", code: 421, text: "4.3.2 try again" },
  { at: "rcpt", code: 451, text: "4.7.1 greylisted" },
  { at: "data", code: 452, text: "4.3.1 no room" },
  "drop-before",
  "drop-after",
  "slow",
];

let database: Database;
let smtp: FakeSmtp;
let engine: Engine;
let kills = 0;
let posts: Post[] = [];
let deliveries: DeliveryRow[] = [];
const mailed: string[] = [];

/**
 * Badly, and the same each time: the numbers are those of a known generator, not of chance, and what goes wrong at a
 * place goes wrong in turn, so that each kind is met in a short time too.
 */
function mischief(): FakeSmtp["answer"] {
  let state = 20_260_105;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const turns = new Map<Asked["at"], number>();
  return ({ at }: Asked) => {
    if (next() > 0.1) return undefined;
    const fitting = FAULTS.filter((fault) => (typeof fault === "string" ? at === "data" : fault.at === at));
    const turn = turns.get(at) ?? 0;
    turns.set(at, turn + 1);
    return fitting[turn % fitting.length];
  };
}

/** A third has e-mail alone, a third Slack or Teams, a third the browser. */
async function placePeople(): Promise<void> {
  const { db } = database;
  const about = { name: "T1", token: null, botAccount: null, installedAt: engine.clock.real() };
  for (const surface of ["slack", "teams"] as const)
    await keepWorkspace(db, { surface, id: "T1", cooperation: G7, ...about });
  await bindChannel(scopeOf(db, G7), "implementation", "slack", "T1:C1");
  const { people } = await loadDirectory(scopeOf(db, G7));
  for (const [n, { email }] of people.entries()) {
    if (n % 3 === 0) mailed.push(email);
    else if (n % 3 === 1) {
      const surface = n % 2 === 0 ? ("slack" as const) : ("teams" as const);
      const key = { surface, workspace: "T1", account: `U${n}`, cooperation: G7 };
      await keepAccount(db, { ...key, person: email, address: `T1:D${n}`, seenAt: engine.clock.real() });
    } else await changePerson(scopeOf(db, G7), email, { reach: "web" });
  }
  await raiseVersion(db, G7);
}

/** A worker that is killed again and again, until all is said. */
async function deliverBadly(isOver: () => boolean): Promise<void> {
  const config = configFor(smtp.url);
  const waiting = () =>
    allOf((after) => listDeliveries(scopeOf(database.db, G7), { surface: "mail" }, { after, limit: 1000 }));
  const isDone = async () =>
    isOver() && (await waiting()).every(({ state }) => state === "sent" || state === "parked");
  for (;;) {
    if (kills >= KILLS && (await isDone())) break;
    const sender = mailSender(mailOf(engine, config), tokensOf(engine), 2000);
    const delivery = startDelivery(engine, { senders: [sender], settleMs: 2000, backoffBaseMs: 10 });
    delivery.wake();
    const pace = setInterval(() => delivery.wake(), 100);
    await new Promise((later) => setTimeout(later, 1000));
    clearInterval(pace);
    kills += 1;
    await delivery.stop(0);
  }
}

beforeAll(async () => {
  database = await openTestDatabase();
  smtp = await openFakeSmtp();
  const silent = () => undefined;
  engine = {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demoClock(() => Temporal.Now.instant()),
    log: { info: silent, warn: silent, error: silent },
    baseUrl: "https://leerlus.example.org",
    demo: true,
    mails: true,
  };
  await loadDemo(engine);
  await placePeople();
  smtp.slowMs = 100;
  smtp.answer = mischief();
  let isOver = false;
  const delivering = deliverBadly(() => isOver);
  await playYears(new DemoRun(engine, G7), UNTIL);
  isOver = true;
  await delivering;
  posts = await allOf((after) => listPosts(scopeOf(database.db, G7), {}, { after, limit: 200 }));
  deliveries = await allOf((after) => listDeliveries(scopeOf(database.db, G7), {}, { after, limit: 1000 }));
}, LONG);
afterAll(async () => {
  await smtp?.close();
  await database?.close();
});

const ofMail = () => deliveries.filter(({ surface }) => surface === "mail");
const boxOf = ({ address }: DeliveryRow) => address.slice(address.indexOf(":") + 1);
const takenOf = ({ messageRef }: DeliveryRow) =>
  smtp.taken.filter(({ mail }) => mail.messageId === messageRef);
const postOf = (delivery: DeliveryRow) => posts.find(({ id }) => id === delivery.post);

describe("months of the demo with a third of the people on e-mail, a fault in one of ten and workers that are killed", () => {
  it("is long enough", () => {
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(ofMail().length).toBeGreaterThan(300);
    expect(smtp.taken.filter(({ isTold }) => !isTold).length).toBeGreaterThan(3);
  });

  it("brings each message once; twice at most where the server said nothing after it took it", () => {
    for (const delivery of ofMail()) {
      const taken = takenOf(delivery);
      if (delivery.state === "parked") expect(delivery.error).toBe("unsure");
      else {
        expect(delivery.state).toBe("sent");
        expect(taken.length, boxOf(delivery)).toBeGreaterThan(0);
      }
      expect(taken.length).toBeLessThanOrEqual(2);
      for (const { to } of taken) expect(to).toBe(boxOf(delivery));
    }
    const twice = Map.groupBy(smtp.taken, ({ mail }) => mail.messageId);
    for (const [, copies] of twice) expect(copies.length).toBeLessThanOrEqual(2);
  });

  it("can be read by a parser that knows nothing of Leerlus: who, about what, in words and as a page", () => {
    for (const { mail, to } of smtp.taken) {
      expect([mail.to].flat().map((one) => one?.text)).toEqual([expect.stringContaining(to)]);
      expect(mail.subject).toMatch(/\S/);
      expect(mail.text).toMatch(/\S/);
      expect(mail.html).toMatch(/<html lang="(nl|en)"/);
      expect(mail.text).not.toContain("undefined");
    }
  });

  it("has all that is said about a meeting in one thread, in each mailbox", () => {
    const threads = Map.groupBy(ofMail(), (delivery) => {
      const post = postOf(delivery);
      const meeting = post?.thread ?? (post?.purpose === "agenda-opened" ? post.subject : undefined);
      return meeting === undefined ? undefined : `${post?.room} ${meeting} ${delivery.address}`;
    });
    threads.delete(undefined);
    let replies = 0;
    for (const [thread, said] of threads) {
      // Of what nobody knows whether it arrived, nothing can be the answer.
      const [first, ...later] = said
        .filter(({ state }) => state === "sent")
        .toSorted((a, b) => a.post - b.post);
      for (const delivery of later) {
        for (const { mail } of takenOf(delivery))
          expect([mail.references].flat(), thread).toContain(first?.messageRef);
        replies += 1;
      }
    }
    expect(replies).toBeGreaterThan(100);
  });

  it("invites to each meeting under one number, that only grows", () => {
    const seen = new Map<string, number[]>();
    for (const taken of smtp.taken) {
      const text = calendarIn(taken);
      if (text === undefined) continue;
      const component = new ICAL.Component(ICAL.parse(text));
      for (const event of component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)))
        seen.set(`${taken.to} ${event.uid}`, [
          ...(seen.get(`${taken.to} ${event.uid}`) ?? []),
          event.sequence,
        ]);
    }
    expect(seen.size).toBeGreaterThan(30);
    for (const [key, sequences] of seen) expect(sequences, key).toEqual(sequences.toSorted((a, b) => a - b));
  });

  it("sends what Leerlus begins by itself in daylight alone", () => {
    const byItself = /nudge|reminder|published|opened|digest|missing|role|escalated/;
    const hours = ofMail().flatMap((delivery) => {
      const post = postOf(delivery);
      return post && byItself.test(post.purpose) ? [post.at.toZonedDateTimeISO(ZONE).hour] : [];
    });
    expect(hours.length).toBeGreaterThan(50);
    expect(hours.filter((hour) => hour < 7 || hour >= 20)).toEqual([]);
  });

  it("tells what is for one person in one place of theirs alone, and by e-mail to who has nothing else", () => {
    const own = deliveries.filter((one) => postOf(one)?.room.startsWith("person:"));
    for (const [, places] of Map.groupBy(own, ({ post }) => post)) expect(places).toHaveLength(1);
    const surfaces = new Map<string, Set<string>>();
    for (const one of own) {
      const room = postOf(one)?.room ?? "";
      surfaces.set(room, (surfaces.get(room) ?? new Set()).add(one.surface));
    }
    const reached = mailed.filter((email) => surfaces.has(`person:${email}`));
    expect(reached.length).toBeGreaterThan(3);
    for (const email of reached) expect([...(surfaces.get(`person:${email}`) ?? [])]).toEqual(["mail"]);
    expect(new Set([...surfaces.values()].flatMap((one) => [...one]))).toEqual(
      new Set(["mail", "slack", "teams", "web"]),
    );
  });
});

/** The calendar part of an e-mail, where there is one. */
function calendarIn({ mail }: Taken): string | undefined {
  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  return part?.content.toString();
}
