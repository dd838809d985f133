import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listIn } from "../../commands/theme/theme-app.ts";
import { buttonsOf, prepared } from "../../harness.ts";
import { giveMunicipalities, propose, react } from "../../revision-builder.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 240_000);
afterAll(() => app?.close());
const begin = prepared(
  () => app,
  async () => {
    await giveMunicipalities(app);
    await propose(app);
    await react(app, "achterhoek", "Eens, mits de reistijd niet groeit <b>&");
    await react(app, "aanbieder-01", "Te snel");
  },
);
beforeEach(() => begin());

const PATH = "/herziening/HV-2026-1/reactienota";
const HANDLED = "De reistijd komt in de evaluatie.";
const coordinator = () => app.as("coordinator@example.org");
const record = () =>
  coordinator().type(`herziening verwerk HV-2026-1; organisatie achterhoek; tekst ${HANDLED}`);
const page = async (email = "anna@example.org", path = PATH) => {
  const { status, text } = await new Visit(app.url, await app.cookieOf(email)).get(path);
  return { status, main: text.slice(text.indexOf("<main"), text.indexOf("</main>")) };
};

it("the memorandum holds each reaction with what is done with it, and who did not react", async () => {
  const before = await page();
  expect(before.status).toBe(200);
  expect(before.main.match(/Wat we hiermee doen, is nog niet vastgelegd\./g)).toHaveLength(2);
  expect(await record()).toMatchObject({ ok: true, ref: "HV-2026-1" });
  const { main } = await page();
  expect(main).toMatch(/<h1[^>]*>Reactienota<\/h1>/);
  expect(main).toContain("Eens, mits de reistijd niet groeit &lt;b>&amp;");
  expect(main).toContain(`Wat we ermee doen: </strong>${HANDLED}`);
  expect(main).toContain("Te snel");
  expect(main).toMatch(/<h2[^>]*>Wie niet reageerde<\/h2>/);
  expect(main).not.toContain("@example.org");
});

it("it is a Word file too, and is linked from the card of the revision", async () => {
  await record();
  const response = await fetch(`${app.url}${PATH}.docx`, {
    headers: { cookie: await app.cookieOf("anna@example.org") },
  });
  expect(response.headers.get("content-disposition")).toBe("attachment; filename=HV-2026-1-REACTIENOTA.docx");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(strFromU8(files["word/document.xml"] ?? new Uint8Array())).toContain(HANDLED);
  const { card } = await app.as("anna@example.org").done("revision/show", { revision: "HV-2026-1" });
  expect(JSON.stringify(card)).toContain(`"${PATH}"`);
});

it("only the coordinator records what is done, of a party that reacted, and says it once", async () => {
  const input = { revision: "HV-2026-1", organisation: "achterhoek", text: HANDLED };
  for (const who of ["anna@example.org", "gast@example.org"]) {
    expect((await app.as(who).refused("revision/process", input)).code).toBe("not-allowed");
  }
  const shown = await coordinator().done("revision/show", { revision: "HV-2026-1" });
  expect(buttonsOf(shown.card)).toContainEqual(
    expect.objectContaining({ label: "Verwerk een reactie", opensForm: true }),
  );
  await coordinator().done("revision/process", input);
  expect(await coordinator().refused("revision/process", input)).toMatchObject({ code: "conflict" });
  const nobody = await coordinator().refused("revision/process", { ...input, organisation: "foodvalley" });
  expect(nobody.issues).toMatchObject([{ field: "organisation" }]);
  const [item] = await listIn(app, "revisions");
  expect(item).toMatchObject({
    reactions: expect.arrayContaining([expect.objectContaining({ handled: HANDLED })]),
  });
});

it("a reaction that changes waits anew for what is done with it", async () => {
  await record();
  await react(app, "achterhoek", "Toch niet eens");
  const { main } = await page();
  expect(main).not.toContain(HANDLED);
  expect(main.match(/Wat we hiermee doen, is nog niet vastgelegd\./g)).toHaveLength(2);
});

it("does not exist of a revision that does not, and is in English for who reads English", async () => {
  expect((await page("anna@example.org", "/herziening/HV-2026-9/reactienota")).status).toBe(404);
  await app.as("anna@example.org").done("leerlus/language", { language: "en" });
  const { main } = await page();
  expect(main).toContain("Memorandum of reactions");
  expect(main).not.toContain("Reactienota");
});
