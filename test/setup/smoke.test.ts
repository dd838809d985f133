import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import { realTime } from "../../src/main.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openTestDatabase } from "../database.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed");
const at = (moment: string) => Temporal.Instant.from(moment);

const providers = Array.from({ length: 16 }, (_, index) => `aanbieder-${String(index + 1).padStart(2, "0")}`);
const COOPERATIONS = [
  {
    ...{ slug: "g7", member: "anna@example.org", refs: ["IO-2026-01", "IO-2026-02"], learning: "LC-2026-Q1" },
    indicator: "doorplaatsingen",
    figures: [
      "indicator;period;region;provider;value",
      ...providers.map((provider) => `doorplaatsingen;2025-Q4;achterhoek;${provider};12`),
    ],
  },
  {
    ...{ slug: "voorbeeldregio", member: "douwe@example.org", refs: ["IO-2026-01", "IO-2026-01-2"] },
    learning: "LC-2026-Q2",
    indicator: "wachttijd",
    figures: [
      "indicator;period;municipality;value",
      ...["Oosterhaven;4,5", "Westerduin;6", "Noorderbroek;3", "Zuiderveen;5"].map(
        (row) => `wachttijd;2025-Q4;${row}`,
      ),
    ],
  },
];

describe.each(COOPERATIONS)(
  "the loop in $slug",
  ({ slug, member, refs, learning, indicator, figures }) => {
    const coordinator = "coordinator@example.org";
    let database: Database;
    let demo: DemoRun;
    const accepted = async (who: string, room: string | undefined, line: string) => {
      const reply = await demo.type(who, room, line);
      expect(reply.ok ? "" : [reply.message, ...reply.issues.map(({ message }) => message)].join(" ")).toBe(
        "",
      );
      return reply.ok ? reply : undefined;
    };

    beforeAll(async () => {
      database = await openTestDatabase();
      const engine = demoEngine(database, demoClock(realTime));
      await setDemoClock(database.db, at("2026-01-05T08:00:00+01:00"));
      const file = path.join(SEED, `${slug}.yaml`);
      const { ok, lines } = await setupFromFile(engine, file, { apply: true, language: "nl" });
      expect(lines.join(" "), slug).toContain("Nieuwe samenwerking");
      expect(ok).toBe(true);
      demo = new DemoRun(engine, slug);
    }, 120_000);
    afterAll(() => database.close());

    it("plans its meetings by its own rhythm", async () => {
      const meetings = await demo.read("meetings", { kind: "implementation" });
      expect(meetings.slice(0, 2).map(({ ref }) => ref)).toEqual(refs);
      const circles = await demo.read("meetings", { kind: "learning-circle" });
      expect(circles[0]?.ref).toBe(learning);
    });

    it("opens the agenda of a meeting in its thread, and takes a point there", async () => {
      await demo.goTo(at("2026-01-08T10:00:00+01:00"));
      const opened = (await demo.read("posts", { purpose: "agenda-opened", room: "implementation" })).at(-1);
      const meeting = opened?.subject ?? "";
      const line = `agenda nieuw Vervoer naar school; duur 10m; overleg ${meeting}`;
      const added = await accepted(member, "implementation", line);
      const [item] = await demo.read("agenda-items", { ref: added?.ref ?? "" });
      expect(item?.meeting).toBe(meeting);
    });

    it("asks the holder of an action a week before it is due", async () => {
      const line = `actie nieuw Bel de school; houder ${member}; uiterlijk 19 januari`;
      await accepted(coordinator, "implementation", line);
      await demo.goTo(at("2026-01-12T09:30:00+01:00"));
      expect(await demo.posts("action-nudge", member)).toHaveLength(1);
    });

    it("takes its figures in and shows them", async () => {
      await demo.give(coordinator, "cijfers.csv", figures.join("\n"));
      const values = await demo.read("indicator-values", { indicator, period: "2025-Q4" });
      expect(values.length).toBeGreaterThan(0);
      expect(
        (await accepted(coordinator, "monitoring", `indicator toon ${indicator} 2025-Q4`))?.text,
      ).toContain("2025");
    });

    it("makes a digest, which goes to its rooms", async () => {
      const line = "digest goedkeuren 2025-Q4; inleiding Wij beginnen.";
      await accepted(coordinator, undefined, "digest voorbeeld 2025-Q4");
      await accepted(coordinator, undefined, line);
      const rooms = (await demo.posts("digest", "2025-Q4")).map(({ room }) => room);
      expect(rooms).toEqual(expect.arrayContaining(["digest-executive", "digest-full"]));
    });
  },
  180_000,
);
