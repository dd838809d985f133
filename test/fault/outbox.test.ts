import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { badly } from "../delivery/platform.ts";
import { long } from "./how-long.ts";
import { hasPostgres, type Outbox, openOutbox, standing } from "./outbox.ts";

let outbox: Outbox;
beforeEach(async () => {
  outbox = await openOutbox();
}, 120_000);
afterEach(() => outbox.close(), 60_000);

const until = async (reached: () => boolean | Promise<boolean>, ms: number) => {
  const end = performance.now() + ms;
  while (!(await reached())) {
    if (performance.now() > end) throw new Error("it did not happen in time");
    await pause(50);
  }
};

describe.runIf(hasPostgres)("a process that is stopped while it delivers", () => {
  const messages = long ? 20_000 : 1200;
  const rounds = long ? 6 : 2;
  const stoppedMs = long ? 90_000 / 6 : 2500;

  it("holds no other process up, and sends nothing that another has taken over when it wakes", async () => {
    await outbox.fill(messages, 200);
    outbox.platform.answer = () => "delay";
    outbox.platform.slowMs = 60;
    const options = { canLook: true, settleMs: 2000, timeoutMs: 1500, parallel: 8 };
    const healthy = await outbox.start(options);
    const frozen = await outbox.start(options);
    await until(() => outbox.platform.kept.length > 50, 20_000);
    const rates: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Alone, then with one beside it that is stopped at whatever it was doing.
      frozen.signal("SIGSTOP");
      const begin = outbox.platform.kept.length;
      await pause(stoppedMs);
      const withStopped = (outbox.platform.kept.length - begin) / (stoppedMs / 1000);
      frozen.signal("SIGCONT");
      const again = outbox.platform.kept.length;
      await pause(stoppedMs / 2);
      const together = (outbox.platform.kept.length - again) / (stoppedMs / 2000);
      rates.push(`${withStopped.toFixed(0)}/s beside a stopped one, ${together.toFixed(0)}/s together`);
      if (outbox.platform.kept.length > messages * 0.8) break;
      // One of two does at least a third of what both do: two share the machine.
      expect(withStopped, rates.join("; ")).toBeGreaterThan(together / 3);
    }
    console.log(rates.join("; "));
    await until(async () => (await outbox.count("sent")) === messages, long ? 900_000 : 60_000);
    await Promise.all([healthy.kill(), frozen.kill()]);
    expect(standing(outbox.platform)).toEqual({ twice: 0, different: messages, outOfOrder: 0 });
  }, 1_200_000);
});

describe.runIf(hasPostgres)("processes that are killed again and again on a platform with faults", () => {
  const messages = long ? 1000 : 300;
  const kills = long ? 100 : 6;
  const channels = long ? 100 : 60;
  // Long is the default settle time, and takes about a quarter of an hour.
  const times = long ? { settleMs: 45_000, timeoutMs: 15_000 } : { settleMs: 1200, timeoutMs: 900 };

  async function killAgainAndAgain(canLook: boolean): Promise<number> {
    await outbox.fill(messages, channels);
    outbox.platform.answer = badly(0.1);
    let unheard = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = await outbox.start({ canLook, ...times });
      await pause(long ? 500 + Math.random() * 8000 : 200 + Math.random() * 900);
      await child.kill();
      // What it was busy with may have arrived, and nobody has heard it.
      unheard += await outbox.count("sending");
    }
    const last = await outbox.start({ canLook, ...times });
    await until(async () => (await outbox.count("sent")) === messages, long ? 1_800_000 : 60_000);
    await last.kill();
    return unheard;
  }

  it("lose nothing and say nothing twice where messages can be looked up", async () => {
    await killAgainAndAgain(true);
    expect(standing(outbox.platform)).toEqual({ twice: 0, different: messages, outOfOrder: 0 });
  }, 3_600_000);

  it("lose nothing and say twice at most what failed unclearly where nothing can be looked up", async () => {
    const unclear = await killAgainAndAgain(false);
    const { twice, different } = standing(outbox.platform);
    console.log(`${twice} twice; ${outbox.platform.unclear} unclear answers, ${unclear} unclear by kills`);
    expect(different).toBe(messages);
    expect(twice).toBeLessThanOrEqual(outbox.platform.unclear + unclear);
  }, 3_600_000);
});
