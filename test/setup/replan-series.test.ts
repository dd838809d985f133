import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments } from "../../db/queries/time/moment.ts";
import { moments } from "../../db/schema/time.ts";
import { instantAt } from "../../src/domain/calendar/day.ts";
import { openSetupApp } from "./setup-app.ts";
import { changed, SMALL_FILE } from "./small-file.ts";

let app: Awaited<ReturnType<typeof openSetupApp>>;
beforeAll(async () => {
  app = await openSetupApp();
}, 60_000);
beforeEach(async () => {
  await app.empty();
  await app.setup(SMALL_FILE);
});
afterAll(() => app.close());

const meeting = async (period: string) => {
  const [found] = await app.meetings({ period });
  if (!found) throw new Error(`no meeting in ${period}`);
  return found;
};
const setAside = (ref: string, set: Parameters<typeof updateMeeting>[3]) =>
  updateMeeting(scopeOf(app.database.db, "klein"), ref, ["planned"], set);
const momentsOf = async (subject: string) =>
  (await app.database.db.select().from(moments))
    .filter((one) => one.subject === subject && one.state === "due")
    .map(({ job, dueAt }) => `${job} ${dueAt}`)
    .toSorted();

const OTHER_DAY = changed("weekday: wed", "weekday: thu");

describe("a series with another rule", () => {
  it("moves the meetings to come, under the same references, and calendars see it", async () => {
    await app.setup(OTHER_DAY);
    const march = await meeting("2026-03");
    expect(march).toMatchObject({ ref: "IO-2026-03", sequence: 1, state: "planned" });
    expect(march.startAt.equals(instantAt("2026-03-26", "09:30"))).toBe(true);
    expect((await app.meetings()).length).toBe(15);
  });

  it("moves what must happen before them", async () => {
    const before = await momentsOf("IO-2026-03");
    await app.setup(OTHER_DAY);
    const after = await momentsOf("IO-2026-03");
    expect(after.length).toBe(before.length);
    expect(after.join()).toContain("start-meeting 2026-03-26T08:15:00Z");
    expect(after.join()).not.toContain("2026-03-25T08:15:00Z");
  });

  it("leaves alone a meeting that somebody moved, and one whose agenda is open", async () => {
    const { ref } = await meeting("2026-03");
    const startAt = instantAt("2026-03-20", "14:00");
    await setAside(ref, { startAt, endAt: startAt.add({ minutes: 90 }), sequence: 1 });
    await setAside((await meeting("2026-04")).ref, { state: "open" });
    await app.setup(OTHER_DAY);
    expect((await meeting("2026-03")).startAt.equals(startAt)).toBe(true);
    expect((await meeting("2026-04")).startAt.equals(instantAt("2026-04-22", "09:30"))).toBe(true);
    expect((await meeting("2026-05")).startAt.equals(instantAt("2026-05-28", "09:30"))).toBe(true);
  });

  it("gives another place only where the old one still stood", async () => {
    await setAside((await meeting("2026-03")).ref, { location: "Nijmegen" });
    await app.setup(changed("location: Arnhem", "location: Apeldoorn"));
    expect((await meeting("2026-03")).location).toBe("Nijmegen");
    expect(await meeting("2026-04")).toMatchObject({ location: "Apeldoorn", sequence: 1 });
  });

  it("cancels the planned meetings that it no longer has", async () => {
    await app.setup(changed("every: 1 }", "every: 3, monthOfQuarter: 3 }"));
    expect(await meeting("2026-02")).toMatchObject({
      state: "cancelled",
      reason: "de reeks is gewijzigd",
      sequence: 1,
    });
    expect(await momentsOf("IO-2026-02")).toEqual([]);
    const quarterly = await app.meetings({ state: "planned" });
    expect(quarterly.map(({ ref }) => ref)).toEqual([
      "IO-2026-03-2",
      "IO-2026-06-2",
      "IO-2026-09-2",
      "IO-2026-12-2",
      "IO-2027-03-2",
    ]);
  });

  it("warns of school holidays that came into the file later", async () => {
    expect((await meeting("2026-07")).schoolHoliday).toBeNull();
    const summer =
      "    - { name: Zomervakantie, region: midden, from: 2026-07-18, until: 2026-08-30 }\nquorum:";
    await app.setup(changed("quorum:", summer));
    expect(await meeting("2026-07")).toMatchObject({
      schoolHoliday: "Zomervakantie (midden)",
      proposal: "2026-07-15",
      sequence: 0,
    });
  });

  it("opens the agenda earlier when its moments say so", async () => {
    await app.setup(changed("    location: Arnhem", "    moments: { openDays: 28 }\n    location: Arnhem"));
    expect((await momentsOf("IO-2026-03")).join()).toContain("open-agenda 2026-02-25T08:30:00Z");
    const page = { after: undefined, limit: 10 };
    expect((await listMoments(scopeOf(app.database.db, "klein"), {}, page)).items).toEqual([]);
  });
});
