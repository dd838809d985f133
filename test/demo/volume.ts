import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { Post } from "../../db/queries/posting/post.ts";
import { addDays, type Day, dayOf, weekdayOf } from "../../src/domain/calendar/day.ts";
import { actionNudge } from "../../src/posts/action.ts";
import { allPosts, type Played } from "./played.ts";

const count = (keys: string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const monthsUntil = (day: Day): number =>
  Temporal.PlainDate.from("2026-01-01").until(day, { largestUnit: "months" }).months;

/** Few messages, each with its use. */
export function volume(played: () => Played, until: Day): void {
  const posts: Post[] = [];
  beforeAll(async () => void posts.push(...(await allPosts(played()))), 120_000);

  describe("few messages, each with its use:", () => {
    it("no question about actions comes without an action", () => {
      const nudges = posts.filter(({ purpose }) => purpose === actionNudge.purpose);
      expect(nudges.length).toBeGreaterThan(20);
      expect(nudges.filter(({ text }) => !/A-\d+/.test(text))).toEqual([]);
    });

    it("nobody is asked about actions more than once a week", () => {
      const nudges = posts.filter(({ purpose }) => purpose === actionNudge.purpose);
      const weeks = count(
        nudges.map(({ room, at }) => {
          const day = dayOf(at);
          return `${room} in the week of ${addDays(day, 1 - weekdayOf(day))}`;
        }),
      );
      expect([...weeks].filter(([, n]) => n > 1)).toEqual([]);
    });

    it("no post repeats another's content in the same room", () => {
      const shared = posts.filter(({ room, purpose }) => !room.startsWith("person:") && purpose !== "digest");
      const repeated = [...count(shared.map(({ room, text }) => `${room}\n${text}`))].filter(
        ([, n]) => n > 1,
      );
      expect(repeated.map(([text, n]) => `${n} × ${text.slice(0, 120)}`)).toEqual([]);
    });

    it("the implementation room hears at most twelve things a month, replies in threads among them", () => {
      const heard = posts.filter(({ room }) => room === "implementation");
      const months = count(heard.map(({ at }) => dayOf(at).slice(0, 7)));
      expect(months.size).toBe(monthsUntil(until));
      expect([...months].filter(([, n]) => n > 12)).toEqual([]);
    });
  });
}
