import { describe, expect, it } from "vitest";
import { ownWords, withoutQuotes } from "../../../src/teams/receive/without-quotes.ts";
import type { Json } from "../../slack/receiver.ts";
import { aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();

const QUOTED = '<quoted messageId="1790000000001"/>';
const BLOCK =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1790000000001">\r\n' +
  '<strong itemprop="mri" itemid="28:x">Leerlus</strong><span itemprop="time" itemid="1790000000001"></span>\r\n' +
  '<p itemprop="preview">Hoe staat het ervoor?</p>\r\n</blockquote>\r\n';

describe("an answer that quotes a message", () => {
  it.each<[string, string]>([
    ["as Teams marks it now", `${QUOTED} actie mijn`],
    ["as it marks it with an end", '<quoted messageId="17"></quoted>actie mijn'],
    ["several messages", `${QUOTED}${QUOTED} actie mijn`],
    ["behind the words", `actie mijn ${QUOTED}`],
    ["between the words", `actie ${QUOTED} mijn`],
    ["in the older form", `${BLOCK}<p>actie mijn</p>`],
    ["that quotes another in the older form", `<blockquote>een ${BLOCK} twee</blockquote><p>actie mijn</p>`],
    ["as an attachment", '<attachment id="17"></attachment><p>actie mijn</p>'],
  ])("is a command, %s", async (_, text) => {
    await here.addAction();
    const anna = here.someone("anna", { place: "personal" });
    await here.send({ ...anna.tells("x"), text });
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Stuur de cijfers");
  });

  it("is a command in a channel as well, before and behind the mention", async () => {
    await here.addAction();
    const anna = here.someone("anna");
    for (const text of [`${QUOTED} <at>Leerlus</at> A-1`, `<at>Leerlus</at> ${QUOTED} A-1`])
      await here.send({ ...anna.tells("x"), text });
    for (const { activity } of await here.said("anna", 2))
      expect(wordsOf(cardIn(activity as Json))).toContain("Stuur de cijfers");
  });

  it("in plain text is what stands behind the words that its HTML quotes", async () => {
    await here.addAction();
    const anna = here.someone("anna", { place: "personal" });
    const attachments = [{ contentType: "text/html", content: `${BLOCK}<p>actie mijn</p>` }];
    await here.send({
      ...anna.tells("x"),
      text: "Leerlus Hoe staat het ervoor?\r\n\r\nactie mijn",
      attachments,
    });
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Stuur de cijfers");
  });

  it("keeps nothing of what was quoted, and nobody is asked about a person in it", async () => {
    const anna = here.someone("anna", { place: "personal" });
    const text = "<blockquote>bsn 111222333 van Kevin</blockquote><p>actie nieuw Bel de gemeente</p>";
    await here.send({ ...anna.tells("x"), text });
    const [said] = await here.said("anna");
    expect(JSON.stringify(said?.activity)).not.toMatch(/111222333|Kevin/);
  });

  it("is nothing when there is only a quotation", async () => {
    await here.send({ ...here.someone("anna").tells("x"), text: QUOTED });
    await aWhile();
    expect(here.ours()).toEqual([]);
  });
});

describe("what was not quoted", () => {
  it("stays: words that look like it, and a quotation without an end", () => {
    expect(withoutQuotes("&lt;quoted/&gt; a &lt;blockquote&gt;")).toBe(
      "&lt;quoted/&gt; a &lt;blockquote&gt;",
    );
    expect(withoutQuotes("<blockquote>actie mijn").trim()).toBe("actie mijn");
    expect(ownWords("Hoe staat het", [{ contentType: "text/html", content: "<p>Hoe staat het</p>" }])).toBe(
      "Hoe staat het",
    );
    for (const odd of [undefined, null, [null], [{}], [{ contentType: "text/html", content: 1 }]])
      expect(ownWords("actie mijn", odd)).toBe("actie mijn");
  });

  it("is found in a time that grows as the message does", () => {
    for (const part of ["<quoted ", "<blockquote>", "</blockquote>", "<attachment ", "<blockquote ", "<"]) {
      const began = performance.now();
      ownWords(part.repeat(50_000), [{ contentType: "text/html", content: part.repeat(50_000) }]);
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
