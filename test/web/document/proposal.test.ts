import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advise, consent, giveMunicipalities, propose, react } from "../../revision-builder.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
  await giveMunicipalities(app, [{ region: "foodvalley", subject: null, level: "council" }]);
  await propose(app, { costs: "Naar rato van het aantal jongeren" });
  await react(app, "achterhoek", "Eens, mits de reistijd niet groeit <b>&");
  await advise(app, "adopt", "De tafel is het eens");
  await consent(app, "aanbieder-01", "no", "Te snel");
}, 60_000);
afterAll(() => app.close());

const visit = async (email: string, path: string) =>
  await new Visit(app.url, await app.cookieOf(email)).get(path);
const mainOf = (text: string) => text.slice(text.indexOf("<main"), text.indexOf("</main>"));
const word = async (path: string) => {
  const response = await fetch(`${app.url}${path}`, {
    headers: { cookie: await app.cookieOf("gm0197@example.org") },
  });
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { response, xml: part("word/document.xml"), styles: part("word/styles.xml") };
};

describe("the draft of a college proposal", () => {
  it("is a page under the headings of such proposals, with what is known filled in", async () => {
    const page = await visit("gm0197@example.org", "/herziening/HV-2026-1/GM0197");
    expect(page.status).toBe(200);
    const main = mainOf(page.text);
    const headings = [...main.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(headings).toEqual([
      "Te nemen besluit",
      "Inleiding",
      "Beoogd resultaat",
      "Argumenten en kanttekeningen",
      "Financiën",
      "Rol van de gemeente",
      "Aandachtspunten voor het bestuur",
      "Duurzaamheid",
      "Vervolg",
    ]);
    expect([...main.matchAll(/<h3[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(["Planning", "Communicatie", "Evaluatie"]),
    );
    for (const words of [
      "Het college van burgemeester en wethouders van Aalten besluit te bekrachtigen",
      "Te veel verhuizingen",
      "Naar rato van het aantal jongeren",
      "De tafel is het eens",
      "Te snel",
      "De gemeente hoort bij de jeugdregio Achterhoek.",
      "Het college besluit uiterlijk op",
      "&lt;b>&amp;",
    ]) {
      expect(main).toContain(words);
    }
    expect(main).not.toMatch(/<(button|form|input)/);
    expect(main).not.toContain("@example.org");
    expect(main).toContain('href="/herziening/HV-2026-1/GM0197.docx"');
  });

  it("says who decides: a council where the mandate asks that", async () => {
    const { text } = await visit("anna@example.org", "/herziening/hv-2026-1/gm0203");
    expect(mainOf(text)).toContain("De gemeenteraad van Barneveld besluit te bekrachtigen");
  });

  it("is a Word file with real headings, lists and its language, under its own name", async () => {
    const { response, xml, styles } = await word("/herziening/HV-2026-1/GM0197.docx");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
    expect(response.headers.get("content-disposition")).toBe("attachment; filename=HV-2026-1-GM0197.docx");
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(9);
    for (const words of ["Te nemen besluit", "Duurzaamheid", "De tafel is het eens", "&lt;b&gt;&amp;"]) {
      expect(xml).toContain(words);
    }
    expect(xml).toContain("<w:numPr>");
    expect(styles).toContain('<w:lang w:val="nl-NL"/>');
  });

  it.each([
    "/herziening/HV-2026-9/GM0197",
    "/herziening/HV-2026-1/GM0363",
    "/herziening/HV-2026-1/rivierenland",
    "/herziening/HV-2026-9/GM0197.docx",
    "/herziening/HV-2026-1/%3Cscript%3E",
  ])("does not exist at %s", async (path) => {
    const page = await visit("coordinator@example.org", path);
    expect([page.status, page.text]).toEqual([404, expect.stringContaining("Er is geen concept-voorstel")]);
  });

  it("is for who is signed in", async () => {
    const response = await fetch(`${app.url}/herziening/HV-2026-1/GM0197.docx`, {
      headers: { "Leerlus-Fragment": "1" },
    });
    expect(response.headers.get("content-type")).not.toContain("wordprocessingml");
  });
});

describe("herziening besluit", () => {
  const links = async (email: string, line = "herziening besluit HV-2026-1") => {
    const reply = await app.as(email).type(line);
    return reply.ok
      ? [...JSON.stringify(reply.card).matchAll(/\/herziening\/([^"]+)/g)].map(([, to]) => to)
      : [];
  };

  it("answers the links of one organisation, or of those of a region", async () => {
    const aalten = ["HV-2026-1/GM0197", "HV-2026-1/GM0197.docx"];
    expect(
      await links("coordinator@example.org", "herziening besluit HV-2026-1; organisatie Aalten"),
    ).toEqual(aalten);
    expect(await links("gm0197@example.org")).toEqual(aalten);
    expect(await links("anna@example.org")).toHaveLength(6);
    expect(await links("coordinator@example.org")).toHaveLength(8);
  });

  it("says kindly who has nothing to decide", async () => {
    const input = { revision: "HV-2026-1", organisation: "aanbieder-01" };
    const { code, issues } = await app.as("anna@example.org").refused("revision/proposal", input);
    expect([code, issues[0]?.message]).toEqual([
      "invalid",
      expect.stringContaining("besluit niet over HV-2026-1"),
    ]);
  });
});
