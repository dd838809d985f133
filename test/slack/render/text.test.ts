import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal, plain } from "../../../src/slack/render/clean.ts";
import { cut, split } from "../../../src/slack/render/cut.ts";
import { mrkdwn, plainText } from "../../../src/slack/render/text.ts";
import type { Inline } from "../../../src/view/card.ts";
import { clean } from "../../../src/view/clean.ts";
import { context, HOSTILE } from "../render-context.ts";
import { unescaped } from "./unescaped.ts";

const shown = (...line: Inline[]) => mrkdwn(context, line);

describe("a line of a card in Slack", () => {
  it("escapes what people wrote, so that <!channel> calls nobody", () => {
    expect(shown("<!channel> R&D <@U1>")).toBe("&lt;!channel&gt; R&amp;D &lt;@U1&gt;");
  });

  it("escapes an entity that somebody typed once more", () => {
    expect(shown("&lt;!here&gt;")).toBe("&amp;lt;!here&amp;gt;");
  });

  it("mentions a person whose Slack user is known, and names another", () => {
    expect(shown({ person: "anna@example.org", name: "Anna" })).toBe("<@U0ANNA>");
    expect(shown({ person: "piet@example.org", name: "Piet <b>" })).toBe("Piet &lt;b&gt;");
  });

  it("mentions nobody by something that is not a user", () => {
    const odd = { ...context, mention: () => "!channel" };
    expect(mrkdwn(odd, [{ person: "anna@example.org", name: "Anna" }])).toBe("Anna");
  });

  it("writes days and times out in full", () => {
    expect(shown({ day: "2026-12-15" })).toBe("dinsdag 15 december 2026");
    expect(shown({ at: "2026-12-15T09:05:00+01:00", show: "day-time" })).toBe(
      "dinsdag 15 december 2026, 9.05 uur",
    );
    expect(shown({ at: "2026-12-15T09:05:00+01:00", show: "time" })).toBe("9.05 uur");
  });

  it("links a reference and a page of ours", () => {
    expect(shown({ ref: "A-41" })).toBe("<https://leerlus.example.org/A-41|A-41>");
    expect(shown({ link: "/digest/2026-Q3?a=1&b=2", text: "het bericht" })).toBe(
      "<https://leerlus.example.org/digest/2026-Q3?a=1&amp;b=2|het bericht>",
    );
  });

  it.each([
    "javascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "ftp://x.example",
    "https://a:b@c.example",
    "",
  ])("does not link to %j", (link) => {
    expect(shown({ link, text: "hier" })).toBe("hier");
  });

  it("shows where a link goes when its words name another place", () => {
    expect(shown({ link: "https://evil.example/x", text: "www.overheid.nl" })).toBe(
      "<https://evil.example/x|https://evil.example/x>",
    );
    expect(shown({ link: "https://meet.example/x", text: "https://meet.example/x" })).toContain(
      "|https://meet.example/x>",
    );
  });

  it("keeps a link whole when its address or words hold what ends one", () => {
    const text = shown({ link: "https://x.example/a|b>c", text: "a|b>c" });
    expect(text).toBe("<https://x.example/a%7Cb%3Ec|a∣b&gt;c>");
  });
});

describe("what may be typed", () => {
  it.each([
    ["actie nieuw Bel Piet", "*/actie nieuw Bel Piet*"],
    ["action add Call Piet", "*/leerlus action add Call Piet*"],
    ["A-41", "*/leerlus A-41*"],
  ])("%j stands with the slash command before it", (typed, shown) => {
    expect(mrkdwn(context, [{ typed }])).toBe(shown);
  });
});

describe("bold words", () => {
  it("stand between stars, with the spaces outside", () => {
    expect(shown({ strong: " gereed " })).toBe(" *gereed* ");
  });

  it("hold no star, no new line and nothing empty", () => {
    expect(shown({ strong: "a*b\nc" })).toBe("*a∗b c*");
    expect(shown({ strong: "  " })).toBe("  ");
  });

  it("are kept apart from letters beside them", () => {
    expect(shown("nu", { strong: "vet" }, "jes")).toBe("nu\u200B*vet*\u200Bjes");
    expect(shown("nu ", { strong: "vet" }, ".")).toBe("nu *vet*.");
  });
});

describe("what people wrote", () => {
  it("is shown as they wrote it, not as markup", () => {
    expect(literal("*let op* `x` ~weg~ _nu_")).toBe("∗let op∗ ˋxˋ ∼weg∼ ˍnuˍ");
    expect(literal("jan_de_boer@example.org 3 * 4 = 12")).toBe("jan_de_boer@example.org 3 * 4 = 12");
  });

  it("does not become a quotation", () => {
    expect(literal("> zei zij")).toBe("\u200B&gt; zei zij");
  });

  it("loses characters that hide or turn around", () => {
    expect(clean("a\u0000b\u202Ec\u2066d\uFEFF\u200Be\r\nf\tg")).toBe("abcde\nf\tg");
    expect(clean("\uD83D!")).toBe("\uFFFD!");
  });

  it("cannot turn what follows, when it runs from right to left", () => {
    expect(clean("שלום\nhallo")).toBe("\u2068שלום\u2069\nhallo");
  });

  it("is escaped in plain text too, on one line", () => {
    expect(plainText(context, ["a <b>\n& ", { ref: "A-1" }, { link: "https://x.example", text: " x" }])).toBe(
      "a &lt;b&gt; &amp; A-1 x",
    );
  });

  it("holds nothing that Slack takes for markup, whatever it is", () => {
    const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constant(HOSTILE));
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const text = shown(
          a,
          { strong: b },
          { person: "x", name: a },
          { link: "https://x.example", text: b },
        );
        expect(
          unescaped([
            { type: "mrkdwn", text },
            { type: "plain_text", text: plain(a) },
          ]),
        ).toEqual([]);
      }),
    );
  });
});

describe("text that is too long", () => {
  it("is cut behind a word, and says so", () => {
    expect(cut("een twee drie", 10)).toBe("een twee…");
    expect(cut("kort", 10)).toBe("kort");
  });

  it("is never cut inside an entity, a link or a character", () => {
    expect(split("aaaaaaa&amp;b", 10)).toEqual(["aaaaaaa", "&amp;b"]);
    expect(split("aaaaaaaaa👍b", 10)).toEqual(["aaaaaaaaa", "👍b"]);
    expect(split("aaaa<https://x.example|hier>", 27)).toEqual(["aaaa", "<https://x.example|hier>"]);
  });

  it("is divided without losing a word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 8, max: 60 }), (text, max) => {
        const parts = split(plain(text), max);
        expect(parts.every((part) => part.length <= max && part !== "")).toBe(true);
        // A part never begins as a quotation: a space without width stands before it.
        const read = parts.map((part) => part.replace(/^\u200B(?=&gt;)/, "")).join("");
        expect(read.replace(/\s/g, "")).toBe(plain(text).replace(/\s/g, ""));
        expect(parts.slice(1).every((part) => !part.startsWith("&gt;"))).toBe(true);
      }),
    );
  });
});
