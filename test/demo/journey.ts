import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dispatch } from "../../src/engine/dispatch.ts";
import { findCommand } from "../../src/engine/registry.ts";
import type { Played } from "./played.ts";

/** One theme over two years, for somebody who knows nothing of it. */
export function journey(played: () => Played): void {
  const cardOf = async (path: string, input: Record<string, unknown>) => {
    const { engine } = played();
    const command = findCommand(engine.registry, path);
    if (!command) throw new Error(`no command ${path}`);
    const actor = {
      ...{ cooperation: "g7", email: "gast@example.org", name: "Gijs Verhagen", language: null },
      ...{ organisation: "secretariaat", role: "guest" as const },
    };
    const reply = await dispatch(engine, { command, input, actor, via: "web" });
    if (!reply.ok) throw new Error(reply.message);
    return reply.text;
  };

  describe("the journey of a theme from the first meeting to an agreement of the second year", () => {
    it("can be read on one card", async () => {
      const text = await cardOf("theme/show", { theme: "T-3" });
      const way = ["IO-2026-01", "MO-2026-Q1", "LC-2026-Q4", "LC-2027-Q1", "OA-2027-1", "IO-2027-02"];
      const found = way.map((ref) => text.lastIndexOf(ref));
      expect(way.filter((_, index) => found[index] === -1)).toEqual([]);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(text).toContain("Broers en zussen bij elkaar");
    });

    it("is the same in the API, in the order in which it went", async () => {
      const [theme = {}] = await played().demo.read("themes", { ref: "T-3" });
      const { journey } = z
        .object({ journey: z.array(z.object({ ref: z.string(), at: z.string() })) })
        .parse(theme);
      const refs = journey.map(({ ref }) => ref);
      const found = ["IO-2026-01", "MO-2026-Q1", "LC-2026-Q4", "LC-2027-Q1"].map((ref) => refs.indexOf(ref));
      expect(found).not.toContain(-1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      const moments = journey.map(({ at }) => Date.parse(at));
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    });
  });
}
