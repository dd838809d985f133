import { describe, expect, it } from "vitest";
import { withoutAddresses } from "../../../src/domain/organisation/without-addresses.ts";
import { roomAddress } from "../../../src/web/render/notice.ts";

const anna = {
  email: "anna@example.org",
  name: "Anna Achterberg",
  organisation: "achterhoek",
  role: "member",
  language: null,
  active: true,
} as const;
const directory = { people: [anna], organisations: [] };

describe("a text without addresses", () => {
  it.each([
    ["Mail anna@example.org.", "Mail Anna Achterberg."],
    ["Mail <piet@example.org>!", "Mail <…>!"],
    [`${roomAddress("person:anna@example.org")}?x`, "/r/person%3AAnna%20Achterberg?x"],
    [roomAddress("person:lea+anna@example.org"), "/r/person%3A%E2%80%A6"],
    [roomAddress("person:é@example.org"), "/r/person%3A%E2%80%A6"],
    ["/?regel=agenda%20anna%40example.org.", "/?regel=agenda%20Anna%20Achterberg."],
    ["/r/%E9anna%40example.org", "/r/%E2%80%A6"],
    ["100%40 korting", "100%40 korting"],
  ])("%s", (was, is) => expect(withoutAddresses(was, directory, "")).toBe(is));

  it("keeps the reader's own, in a link too", () => {
    const own = `anna@example.org ${roomAddress("person:anna@example.org")}`;
    expect(withoutAddresses(own, directory, "anna@example.org")).toBe(own);
  });
});
