import { describe, expect, it } from "vitest";
import { listPosts } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { INTRODUCTIONS } from "../../src/demo/script/introductions.ts";
import { LOOP } from "../../src/demo/script/loop.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import type { Context } from "../../src/engine/context.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { cardOfPost } from "../../src/engine/posting/posting.ts";
import { findCommand, findPosting } from "../../src/engine/registry.ts";
import { plainCard } from "../../src/view/plain.ts";
import type { Played } from "./played.ts";

/** Typical words of Dutch that are none of English. */
const DUTCH =
  /(?<![\p{L}-])(?:de|het|een|en|voor|niet|zijn|naar|bij|uit|aan|wordt|worden|deze|dit|nog|geen|uw|kunt|heeft|hebt|wie|wat|waar|staat|komt|om|uur|overleg|actie|acties|afspraak|besluit|punt|houder|uiterlijk|kwartaal|gehaald|voorbij|achter|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart)(?![\p{L}-])/giu;

/** No Dutch on an English card, in whatever was said until now. */
export function english(played: () => Played): void {
  describe("what an English reader is shown", () => {
    /** Everything that people wrote, and names; the longest first. */
    async function peoplesWords(): Promise<string[]> {
      const found = new Set<string>();
      const keep = (value: unknown): void => {
        if (typeof value === "string" && value.length > 2) found.add(value);
        else if (typeof value === "object" && value !== null) Object.values(value).forEach(keep);
      };
      const names = ["actions", "agreements", "decisions", "stories", "interpretations", "organisations"];
      for (const name of [...names, "people", "rooms", "indicators", "polls"])
        (await played().demo.read(name)).forEach(keep);
      for (const { title, outcome, source } of await played().demo.read("agenda-items")) {
        keep(outcome);
        if (source !== "data") keep(title);
      }
      // The states of themes and revisions are words of ours.
      for (const { title, why, reason, costs } of [
        ...(await played().demo.read("themes")),
        ...(await played().demo.read("revisions")),
      ]) {
        keep([title, why, reason, costs]);
      }
      keep(LOOP.flatMap(({ line }) => /; tekst ([^;]+)/.exec(line)?.[1] ?? []));
      for (const { title, location, reason } of await played().demo.read("meetings")) {
        keep([title, location]);
        if (reason?.includes(" ") && !/vakantie|dag/.test(reason)) keep(reason);
      }
      const { cooperation } = await context((ctx) => ctx);
      keep([
        cooperation.name,
        cooperation.settings.indicators,
        cooperation.settings.standingItems,
        INTRODUCTIONS,
      ]);
      return [...found].sort((a, b) => b.length - a.length);
    }

    const context = <T>(use: (ctx: Context) => T | Promise<T>): Promise<T> =>
      played().database.db.transaction(async (db) =>
        use(await makeContext(played().engine, db, "g7", { via: "job", language: "en" })),
      );

    const dutchIn = (text: string, words: readonly string[]) => {
      let left = text;
      for (const said of words) left = left.replaceAll(said, "·");
      return left.split("\n").filter((line) => line.match(DUTCH));
    };

    it("holds no Dutch of Leerlus itself in any posting", async () => {
      const words = await peoplesWords();
      const wrong = await context(async (ctx) => {
        const found: string[] = [];
        for (let after: string | undefined, more = true; more; ) {
          const { items, next } = await listPosts(scopeOf(ctx.db, "g7"), {}, { after, limit: 200 });
          for (const post of items) {
            const card = await cardOfPost(findPosting(played().engine.registry, post.purpose), ctx, post);
            if (!card) continue;
            const text = plainCard(ctx.t, card);
            found.push(...dutchIn(text, words).map((line) => `${post.purpose}: ${line}`));
          }
          more = next !== null;
          after = next ?? undefined;
        }
        return found;
      });
      expect(wrong).toEqual([]);
    });

    it("holds none in any list or card of an answer", async () => {
      const words = await peoplesWords();
      const wrong: string[] = [];
      const [meetings, items] = [
        await played().demo.read("meetings"),
        await played().demo.read("agenda-items"),
      ];
      const asked: [string, Record<string, unknown>][] = [
        ...["action/mine", "action/list", "agreement/list", "decision/list", "meeting/list"].map(plainly),
        ...["indicator/list", "indicator/summary", "indicator/missing", "indicator/import"].map(plainly),
        ...["digest/list", "leerlus/help", "leerlus/me", "leerlus/members", "leerlus/status"].map(plainly),
        ["digest/draft", { quarter: "2026-Q1" }],
        ...meetings.flatMap(({ ref }): [string, object][] => [
          ["meeting/show", { meeting: ref }],
          ["agenda/show", { meeting: ref }],
        ]),
        ...items.map(({ ref }): [string, object] => ["agenda/item", { item: ref }]),
        ...(await played().demo.read("actions")).map(({ ref }): [string, object] => [
          "action/show",
          { action: ref },
        ]),
        ...(await played().demo.read("agreements")).map(({ ref }): [string, object] => [
          "agreement/show",
          { agreement: ref },
        ]),
      ].map(([path, input]) => [String(path), input as Record<string, unknown>]);
      const { directory } = await context((ctx) => ctx);
      const person = personOf(directory, "coordinator@example.org");
      if (!person) throw new Error("no coordinator");
      const actor = { ...person, cooperation: "g7", language: "en" as const };
      for (const [path, input] of asked) {
        const command = findCommand(played().engine.registry, path);
        if (!command) throw new Error(`no ${path}`);
        const reply = await dispatch(played().engine, { command, input, actor, via: "web" });
        const text = reply.ok ? reply.text : reply.message;
        wrong.push(...dutchIn(text, words).map((line) => `${path}: ${line}`));
      }
      expect(wrong).toEqual([]);
    });
  });

  const plainly = (path: string): [string, object] => [path, {}];
}
