import { describe, expect, it } from "vitest";
import { transcriptPage } from "../../src/demo/page.ts";
import { type Line, transcriptText } from "../../src/demo/transcript.ts";
import { wallClock } from "../../src/domain/calendar/day.ts";
import { textIn } from "../../src/view/text.ts";
import type { Played } from "./played.ts";

const t = textIn("nl");

/** What is read of the first quarter, when that is all that was played. */
export function firstQuarter(played: () => Played): void {
  const lines = () => played().demo.lines;
  const fromLeerlus = () => lines().filter((line) => line.who === "Leerlus");
  const saidBy = (who: string) => lines().filter((line) => line.who === who);

  describe("the first quarter of the demo", () => {
    it("runs without a command that fails", () => {
      expect(played().errors).toEqual([]);
    });

    it("tells what came out of a meeting in its thread, and answers who recorded it", () => {
      const decision = fromLeerlus().find((line) => line.text.startsWith("Besluit B-1"));
      expect(decision).toMatchObject({ room: "alleen voor Bram Hendriksen" });
      const outcomes = fromLeerlus().find((line) => line.text.startsWith("Uitkomsten van IO-2026-01"));
      expect(outcomes).toMatchObject({ room: "#implementation", thread: "IO-2026-01" });
      expect(outcomes?.text).toContain("B-1");
    });

    it("has agendas filled by regions and by providers", () => {
      const bringers = lines()
        .filter((line) => line.text.startsWith("/agenda nieuw"))
        .map((line) => line.who);
      expect(new Set(bringers).size).toBeGreaterThan(5);
      expect(bringers).toEqual(expect.arrayContaining(["Anna Wessels", "Yusuf Kaya"]));
    });

    it("tells the same message to two people once", () => {
      expect(transcriptText(t, lines())).toMatch(/privé aan [^,\n]+, [^,\n]+ {3}Leerlus/);
    });

    it("shows once, to who asks, how a point went to monitoring and came back as an agreement", () => {
      const journeys = fromLeerlus().filter((line) => line.text.includes(t.agenda.whence));
      expect(journeys).toHaveLength(1);
      expect(journeys[0]?.room).toBe("alleen voor Bram Hendriksen");
      for (const ref of ["IO-2026-01", "MO-2026-Q1", "OA-2026-1", "IO-2026-03"]) {
        expect(journeys[0]?.text).toContain(ref);
      }
    });

    it("asks a holder how it goes, who answers with a button a quarter of an hour later", () => {
      const asked = fromLeerlus().find(
        (line) => line.room === "privé aan Piet Boersma" && /Hoe staat/.test(line.text),
      );
      const answered = saidBy("Piet Boersma").find((line) => line.text === "[gereed]");
      expect(asked && answered?.at.equals(asked.at.add({ minutes: 15 }))).toBe(true);
    });

    it("shows the short answer that only the asker gets", () => {
      const start = lines().findIndex((line) => line.text === "/overleg start IO-2026-01");
      expect(lines()[start + 1]).toMatchObject({ who: "Leerlus", room: "alleen voor Bram Hendriksen" });
    });

    it("says who comes under the agenda, and the reminder counts the organisations", () => {
      expect(saidBy("Bram Hendriksen").map(({ text }) => text)).toEqual(
        expect.arrayContaining(["[Misschien]", "[Ja, ik kom]"]),
      );
      const reminder = fromLeerlus().find(({ text }) => text.startsWith("Herinnering: IO-2026-02"));
      expect(reminder?.text).toContain("Aangemeld: 13 organisaties komen, 1 niet");
      const standin = lines().findIndex(({ text }) => text.includes("vervanger; vervanger Fatima"));
      expect(lines()[standin + 1]?.text).toContain("Fatima el Amrani komt in uw plaats.");
    });

    it("hears nothing from Leerlus outside 8 to 18 o'clock", () => {
      const outside = fromLeerlus().filter(({ at }) => {
        const hour = Number(wallClock(at).split(":")[0]);
        return hour < 8 || hour >= 18;
      });
      expect(outside).toEqual([]);
    });

    it("refuses nobody: everything that is typed is understood", () => {
      expect(transcriptText(t, lines())).not.toContain(t.refusal.invalid);
    });
  });

  describe("the page", () => {
    it("escapes what people type", () => {
      const line = { ...(lines()[0] as Line), text: "<script>alert(1)</script> & meer" };
      const page = transcriptPage(t, "<b>Titel</b>", [line]);
      expect(page).toContain("&lt;script>alert(1)&lt;/script> &amp; meer");
      expect(page).not.toContain("<script>");
      expect(page).not.toContain("<b>");
    });
  });
}
