import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inert, literal, spoken } from "../../../src/teams/render/literal.ts";
import { lineOf, wordsOf } from "../../../src/teams/render/text.ts";
import type { Inline } from "../../../src/view/card.ts";
import { ANNA, context, HOSTILE, quiet } from "../render-context.ts";
import { injected } from "./injected.ts";

const runs = (...line: Inline[]) =>
  lineOf(quiet, line).elements.flatMap((one) => ("inlines" in one ? one.inlines : []));
const shown = (...line: Inline[]) =>
  runs(...line)
    .map((run) => (typeof run === "string" ? run : "text" in run ? run.text : ""))
    .join("");
const seen = (text: string) => text.replaceAll("\u200B", "");

describe("a line of a card in Teams", () => {
  it("is made of runs, which know no markup, so it stands as it was written", () => {
    const text = "**vet** [hier](https://evil.example) _x_ <b> R&D";
    expect(seen(shown(text))).toBe(text);
    expect(lineOf(quiet, [text]).elements).toMatchObject([{ type: "RichTextBlock" }]);
  });

  it.each([
    ["{{DATE(2026-02-14T06:00:00Z, SHORT)}}", /\{\{|\}\}/],
    ["{{TIME(2026-02-14T06:00:00Z)}}", /\{\{|\}\}/],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own
    ["${$root.secret}", /\$\{/],
    ["<at>Anna</at>", /<\/?at/],
    ["[hier](https://evil.example)", /\]\(/],
  ])("parts what a client would work out: %s", (text, together) => {
    expect(shown(text)).not.toMatch(together);
    expect(seen(shown(text))).toBe(text);
  });

  it("says what may be typed with our name before it, where others speak as well", () => {
    const typed = { typed: "actie nieuw Bel Piet" };
    expect(seen(shown(typed))).toBe("actie nieuw Bel Piet");
    const [run] = lineOf({ ...quiet, isShared: true }, [typed]).elements.flatMap((one) =>
      "inlines" in one ? one.inlines : [],
    );
    expect(seen(JSON.stringify(run))).toContain("@Leerlus actie nieuw Bel Piet");
  });

  it("writes days and times out in full", () => {
    expect(shown({ at: "2026-12-15T09:05:00+01:00", show: "day-time" })).toBe(
      "dinsdag 15 december 2026, 9.05 uur",
    );
  });

  it("links a reference and a page of ours", () => {
    expect(runs("Zie ", { ref: "A-41" })).toMatchObject([
      { text: "Zie " },
      { text: "A-41", selectAction: { type: "Action.OpenUrl", url: "https://leerlus.example.org/A-41" } },
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "ftp://x.example",
    "https://a:b@c.example",
    "",
  ])("does not link to %j", (link) => {
    expect(runs({ link, text: "hier" })).toEqual([{ type: "TextRun", text: "hier" }]);
  });

  it("shows where a link goes when its words name another place", () => {
    expect(shown({ link: "https://evil.example/x", text: "www.overheid.nl" })).toBe("https://evil.example/x");
  });

  it("begins an element for every new line, and has none for an empty one", () => {
    expect(lineOf(quiet, ["een\n\ntwee ", { strong: "drie" }]).elements).toMatchObject([
      { inlines: [{ text: "een" }] },
      { inlines: [{ text: "twee " }, { text: "drie", weight: "Bolder" }] },
    ]);
    expect(lineOf(quiet, ["", " \n "]).elements).toEqual([]);
  });
});

describe("a line that mentions somebody", () => {
  const line = (...parts: Inline[]) => lineOf(context, parts);
  const person = { person: "anna@example.org", name: "Anna de Vries" };

  it("names the account, and nobody else", () => {
    expect(line("Door ", person, " en ", { person: "piet@example.org", name: "Piet" })).toEqual({
      elements: [{ type: "TextBlock", text: "Door <at>Anna de Vries</at> en Piet", wrap: true }],
      mentions: [
        { type: "mention", text: "<at>Anna de Vries</at>", mentioned: { id: ANNA, name: "Anna de Vries" } },
      ],
    });
  });

  it("mentions nobody by something that is not an account", () => {
    const odd = { ...context, mention: () => "everyone" };
    expect(lineOf(odd, [person]).mentions).toEqual([]);
  });

  it("is markup, and what people wrote in it is not", () => {
    const [element] = line(person, " **x** [hier](https://evil.example) <at>Anna de Vries</at>").elements;
    const text = element && "text" in element ? element.text : "";
    expect(text.match(/<at>/g)).toHaveLength(1);
    expect(injected({ type: "TextBlock", text })).toEqual([]);
  });

  it("keeps links and bold words of our own", () => {
    const [element] = line(person, " ", { ref: "A-41" }, " ", { strong: " nu " }).elements;
    expect(element).toMatchObject({
      text: "<at>Anna de Vries</at> \u200B[A-41](https://leerlus.example.org/A-41)  **nu** ",
    });
  });

  it("cannot be ended by a name or an address", () => {
    const evil = { person: "anna@example.org", name: "A</at><at>iedereen" };
    expect(line(evil).mentions).toMatchObject([{ text: "<at>A/atatiedereen</at>" }]);
    const { elements } = line(person, {
      link: "https://x.example/a)b(c",
      text: "a](https://evil.example)[b",
    });
    expect(injected(elements)).toEqual([]);
    expect(JSON.stringify(elements)).toContain("(https://x.example/a%29b%28c)");
  });
});

describe("a text that a client may read as markup", () => {
  it("looks as it was written", () => {
    expect(seen(inert("jan_de_boer 3 * 4 = 12, R&D"))).toBe("jan_de_boer 3 * 4 = 12, R&D");
    expect(seen(inert("*let op* `x`"))).toBe("∗let op∗ ˋxˋ");
  });

  it.each([
    "[a](https://b.example)",
    "![a](b)",
    "<https://evil.example>",
    "https://evil.example",
    "www.evil.example",
    "evil.example",
    "mailto:x@evil.example",
    "# kop",
    "- punt",
    "1. een",
    "> citaat",
    "**vet**",
    "&lt;b&gt;",
    "<b>",
    "[a]: https://evil.example",
  ])("is no markup: %s", (text) => {
    expect(injected({ type: "TextBlock", text: inert(text) })).toEqual([]);
  });

  it("read aloud begins no element of SSML", () => {
    expect(spoken("<audio src='x'/> R&D")).not.toMatch(/[<>&]/);
  });
});

describe("whatever people write", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.stringMatching(/^[[\](){}<>!$*_~`#&;:@./\\ a-z1-9|-]{0,60}$/),
    fc.constant(HOSTILE),
  );

  it("is no link, mention, image, template or function, in runs or in markup", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const parts: Inline[] = [
          a,
          { strong: b },
          { link: "https://x.example", text: b },
          { person: "y", name: a },
        ];
        const calling: Inline[] = [{ person: "anna@example.org", name: a }, ...parts];
        const elements = [...lineOf(quiet, parts).elements, ...lineOf(context, calling).elements];
        const texts = [inert(a), wordsOf(context, parts)].map((text) => ({ type: "TextBlock", text }));
        expect(injected([...elements, ...texts, { speak: spoken(b) }])).toEqual([]);
      }),
      { numRuns: 2000, examples: [["", " * !"]] },
    );
  });

  it("is only made safer by being made safe again", () => {
    const again = (text: string) => literal(literal(text));
    fc.assert(
      fc.property(anything, (text) => {
        expect(seen(again(text))).toBe(seen(literal(text)));
      }),
    );
  });
});
