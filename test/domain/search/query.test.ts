import { expect, it } from "vitest";
import { searchQuery } from "../../../src/domain/search/query.ts";

it.each([
  ["Regels", "regels:*"],
  ["vervoer naar school", "vervoer:* & naar:* & school:*"],
  ["wat spraken we af over vervoer?", "over:* & vervoer:*"],
  ["What did we decide about transport?", "transport:*"],
  ["vervoerde", "(vervoerde:* | vervoer)"],
  ["thema’s", "thema:*"],
  ["zorg op maat zorg", "zorg:* & op & maat:*"],
  ["A-41", "a & 41"],
])("%s looks for %s", (typed, query) => expect(searchQuery(typed)).toBe(query));

it("looks for the words with which people ask when there are no others", () => {
  expect(searchQuery("afgesproken")).toBe("afgesproken:*");
});

it.each(["", "   ", "?!", "& | ! : * ' \"", "<->"])("%j has no words", (typed) => {
  expect(searchQuery(typed)).toBe("");
});

it("leaves no operator of the database", () => {
  const typed = "vervoer:* & !school | (zorg <-> 'plan') \\ \"maat\" -- ; drop";
  expect(searchQuery(typed).match(/[^\p{L}\p{N} &|:*()]/gu)).toBe(null);
  expect(searchQuery(typed)).toBe("vervoer:* & school:* & zorg:* & plan:* & maat:* & drop:*");
});
