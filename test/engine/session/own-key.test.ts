import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownKeys } from "../../../db/schema/mail.ts";
import { ownKey } from "../../../src/engine/session/own-key.ts";
import { isSealed, Unopened } from "../../../src/engine/session/seal.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 240_000);
afterAll(() => app?.close());

const [old, now] = [randomBytes(32), randomBytes(32)];
/** As another process reads it. */
const read = (sealedWith: Buffer[]) => ownKey({ ...app.engine }, "test", sealedWith);
const stored = async () => (await app.database.db.select().from(ownKeys))[0]?.key ?? "";

it("a key of the installation is kept encrypted once there is something to encrypt it with, and stays the same", async () => {
  const key = await read([]);
  expect(await stored()).toBe(key);
  expect(await read([old])).toBe(key);
  const first = await stored();
  expect(isSealed(first)).toBe(true);
  expect(first).not.toContain(key);
  expect(await read([now, old])).toBe(key);
  expect(await stored()).not.toBe(first);
  expect(await read([now])).toBe(key);
  await expect(read([old])).rejects.toBeInstanceOf(Unopened);
  await expect(read([])).rejects.toBeInstanceOf(Unopened);
});

it("a new one is never kept in the clear, and is one for all who ask at once", async () => {
  await app.database.db.delete(ownKeys);
  const given = await Promise.all([read([now]), read([now]), read([now])]);
  expect(new Set(given).size).toBe(1);
  expect(isSealed(await stored())).toBe(true);
});
