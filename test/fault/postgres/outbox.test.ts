import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { badly } from "../../delivery/platform.ts";
import { long } from "../how-long.ts";
import { type Outbox, openOutbox, standing } from "./outbox.ts";

let outbox: Outbox;
beforeEach(async () => {
  outbox = await openOutbox();
}, 120_000);
afterEach(() => outbox.close(), 60_000);

/** Messages that arrive in a second, over so many milliseconds. */
async function rate(ms: number): Promise<number> {
  const before = outbox.platform.kept.length;
  const began = performance.now();
  await pause(ms);
  return ((outbox.platform.kept.length - before) * 1000) / (performance.now() - began);
}

describe("a process that is stopped while it delivers", () => {
  const messages = long ? 16_000 : 600;
  const stoppedMs = long ? 90_000 : 2500;
  // As long as what it is compared with, so that both hold the same mixture of quick and slow moments.
  const aloneMs = long ? stoppedMs : 2000;
  const times = long ? { settleMs: 45_000, timeoutMs: 15_000 } : { settleMs: 2000, timeoutMs: 1500 };

  it("holds no other process up, and sends nothing that another has taken over when it wakes", async () => {
    await outbox.fill(messages, 200);
    outbox.platform.answer = () => "delay";
    outbox.platform.slowMs = 60;
    const options = { canLook: true, ...times, parallel: 4 };
    const healthy = await outbox.start(options);
    await rate(500);
    const alone = await rate(aloneMs);
    const other = await outbox.start(options);
    await pause(500);
    // At whatever it was doing; each exact place is tried in `stopped-at.test.ts`.
    other.signal("SIGSTOP");
    const beside = await rate(stoppedMs);
    other.signal("SIGCONT");
    await pause(1000);
    const figures = `${Math.round(beside)} a second beside a stopped one, ${Math.round(alone)} alone`;
    console.log(figures);
    // Measured while others use the machine as well.
    expect(beside, figures).toBeGreaterThan(alone / 2);
    await outbox.untilSent(messages, long ? 300_000 : 30_000);
    await Promise.all([healthy.kill(), other.kill()]);
    expect(standing(outbox.platform)).toEqual({ twice: [], different: messages, outOfOrder: 0 });
  }, 600_000);
});

describe("processes that are killed again and again on a platform with faults", () => {
  const messages = long ? 1000 : 300;
  const kills = long ? 100 : 4;
  const channels = long ? 100 : 60;
  // At full length everything takes its default time, and the messages of a channel are spread over all the kills.
  const times = long
    ? { settleMs: 45_000, timeoutMs: 15_000, intervalMs: 20_000 }
    : { settleMs: 1200, timeoutMs: 900, intervalMs: 0 };

  /** What is known of the tries whose answer nobody has stored. */
  interface Unheard {
    /** Each try that was on its way when its process was killed, by its delivery and lease. */
    tries: Set<string>;
    /** Messages that stand there and were answered, by their reference: the answer was not recorded before the kill. */
    answered: Set<string>;
    /** How often a process was killed, and how many of these kills hit one that was sending. */
    kills: number;
    busyKills: number;
    /** How many messages there were. */
    messages: number;
  }

  async function untilSending({ tries }: Unheard): Promise<void> {
    const end = performance.now() + 30_000;
    while ((await outbox.unrecorded()).every((one) => tries.has(one))) {
      if (performance.now() > end) throw new Error("nothing is being sent");
      await pause(5);
    }
  }

  async function killAgainAndAgain(canLook: boolean): Promise<Unheard> {
    await outbox.open(channels);
    const faults = badly(0.1);
    outbox.platform.answer = (asked, count) => faults(asked, count) ?? "delay";
    outbox.platform.slowMs = long ? 700 : 60;
    const unheard: Unheard = { tries: new Set(), answered: new Set(), kills: 0, busyKills: 0, messages: 0 };
    // A kill that hits nothing does not count, and is made again with messages of its own.
    while (unheard.busyKills < kills) {
      const child = await outbox.start({ canLook, ...times });
      await pause(long ? Math.random() * 4000 : Math.random() * 300);
      await outbox.add(messages / kills);
      unheard.messages += messages / kills;
      await untilSending(unheard);
      await pause((Math.random() * outbox.platform.slowMs) / 2);
      await untilSending(unheard);
      await child.kill();
      unheard.kills += 1;
      // What has reached the platform is kept by now, or never.
      await pause(outbox.platform.slowMs * 2);
      const fresh = (await outbox.unrecorded()).filter((one) => !unheard.tries.has(one));
      if (fresh.length > 0) unheard.busyKills += 1;
      for (const one of fresh) unheard.tries.add(one);
      const sent = await outbox.sentKeys();
      for (const { key, ref, isTold } of outbox.platform.kept)
        if (isTold && !sent.has(key)) unheard.answered.add(ref);
    }
    const last = await outbox.start({ canLook, ...times });
    await outbox.untilSent(unheard.messages, long ? 600_000 : 40_000);
    await last.kill();
    return unheard;
  }

  const figuresOf = ({ tries, answered, ...counted }: Unheard) =>
    `${counted.busyKills} of ${counted.kills} kills while sending, ${counted.messages} messages, ${tries.size} tries on their way when killed;` +
    ` ${outbox.platform.unclear} unclear answers and ${answered.size} that were not recorded`;

  it("lose nothing and say nothing twice where messages can be looked up", async () => {
    const unheard = await killAgainAndAgain(true);
    console.log(figuresOf(unheard));
    expect(unheard.busyKills).toBe(kills);
    expect(standing(outbox.platform)).toEqual({ twice: [], different: unheard.messages, outOfOrder: 0 });
  }, 1_800_000);

  it("lose nothing and say twice at most what failed unclearly where nothing can be looked up", async () => {
    const unheard = await killAgainAndAgain(false);
    const { kept, unclear } = outbox.platform;
    const { twice, different } = standing(outbox.platform);
    console.log(`${twice.length} twice; ${figuresOf(unheard)}`);
    expect(unheard.busyKills).toBe(kills);
    expect(different).toBe(unheard.messages);
    expect(twice.length, twice.join("; ")).toBeLessThanOrEqual(unclear + unheard.answered.size);
    // And no message stands there again of which the answer to the one before had been recorded.
    const again = kept.filter(({ key, ref, isTold }, at) => {
      const isFollowed = kept.slice(at + 1).some((next) => next.key === key);
      return isFollowed && isTold && !unheard.answered.has(ref);
    });
    expect(again.map(({ channel, text }) => `${channel} ${text}`)).toEqual([]);
  }, 1_800_000);
});
