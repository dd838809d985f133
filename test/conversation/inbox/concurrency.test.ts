import { expect, it } from "vitest";
import { limitConcurrency } from "../../../src/conversation/inbox/concurrency.ts";

/** Jobs that run until they are let go, and how many of them run. */
function jobs() {
  const running = new Map<number, () => void>();
  return {
    job: (n: number) => () => new Promise<void>((resolve) => void running.set(n, resolve)),
    running: () => [...running.keys()],
    end: async (n: number) => {
      running.get(n)?.();
      running.delete(n);
      await new Promise((later) => setTimeout(later, 0));
    },
  };
}

it("runs half as many jobs under a flood, each in its turn, and all of them again when it is over", async () => {
  let most = 2;
  const { runLimited, waiting } = limitConcurrency(4, () => most);
  const { job, running, end } = jobs();
  for (let n = 1; n <= 6; n += 1) void runLimited(job(n));
  await new Promise((later) => setTimeout(later, 0));
  expect([running(), waiting()]).toEqual([[1, 2], 4]);
  await end(1);
  expect(running()).toEqual([2, 3]);
  most = 4;
  await end(2);
  expect([running(), waiting()]).toEqual([[3, 4, 5, 6], 0]);
  most = 2;
  await end(3);
  void runLimited(job(7));
  expect([running(), waiting()]).toEqual([[4, 5, 6], 1]);
});
