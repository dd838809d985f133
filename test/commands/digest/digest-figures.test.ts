import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { findDigest } from "../../../db/queries/digest/digest.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { giveCounts, QUIET_REGISTRY, seedFigures, TRUE_COUNTS } from "../../digest-figures.ts";
import { prepared } from "../../harness.ts";
import { anIndicator, giveIndicators } from "../../indicator-builder.ts";
import { DRAFTED, newestDraft } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../../web/web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await seedFigures(app);
    await app.at(DRAFTED);
  },
);
beforeEach(() => begin());

const Q = "2026-Q1";
const coordinator = () => app.as("coordinator@example.org");
const page = async (query = "") =>
  (await new Visit(app.url, await app.cookieOf("coordinator@example.org")).get(`/digest/${Q}${query}`)).text;

const mainOf = (text: string) => text.slice(text.indexOf("<main"), text.indexOf("</main>"));

it("a digest tells each indicator with trend, story and interpretation, and what is withheld in words", async () => {
  const draft = await newestDraft(app);
  expect(draft.text).toContain("Cijfers: 1 van de 2 indicatoren met cijfers haalt de streefwaarde niet.");
  expect(draft.text).toContain("Onvrijwillige doorplaatsingen, 1e kwartaal 2026: 325 kinderen");
  const shown = await page();
  expect(shown).toContain("325 kinderen");
  expect(shown).toContain("afgeschermd, om kinderen te beschermen");
  expect(shown).toContain("Enkele jongeren konden in hun eigen dorp blijven.");
  expect(shown).toContain("De stijging komt door een sluiting.");
  expect(shown).toContain("Nog geen cijfers: Kosten.");
  expect(shown).toMatch(/<h3[^>]*>Onvrijwillige doorplaatsingen<\/h3>/);
  // The chart with its figures as a table.
  expect(shown).toContain("2025-Q4");
});

it("no true count of anything leaves: not on the page, in a card, a post, the API or what is kept", async () => {
  const draft = await newestDraft(app);
  await coordinator().done("digest/approve", { quarter: Q });
  const posts = await app.posts();
  const kept = await findDigest(scopeOf(app.database.db, COOPERATION), Q);
  const shown = await coordinator().done("digest/draft", { quarter: Q, edition: "full" });
  const all = [draft, posts, kept, shown, await page(), await page("?edition=executive")];
  // 326 is the true sum, 137 a true count; 140 is what the largest may be shown as.
  for (const one of all) expect(JSON.stringify(one)).not.toMatch(/\b(137|326)\b/);
  expect(JSON.stringify(kept)).toContain('"value":325');
  expect(JSON.stringify(kept)).toContain('"withheld":true');
});

it("a corrected figure makes the draft another one, and leaves what was approved as it was", async () => {
  const { card } = await newestDraft(app);
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 157));
  const reply = await coordinator().press(card, "Goedkeuren");
  expect(reply).toMatchObject({ ok: false, code: "conflict" });
  expect(!reply.ok && reply.message).toContain("(cijfers, verhalen of duidingen)");
  expect(!reply.ok && reply.buttons?.map(({ label }) => label)).toEqual(["Bekijk het concept"]);
  await coordinator().done("digest/draft", { quarter: Q });
  await coordinator().done("digest/approve", { quarter: Q });
  const before = mainOf(await page());
  await giveCounts(app, Q, TRUE_COUNTS);
  expect(mainOf(await page())).toBe(before);
});

it("a story that is taken back after approval is gone from the page and the posts", async () => {
  await coordinator().done("digest/approve", { quarter: Q });
  expect(await page()).toContain("eigen dorp");
  const withdrawn = await app.posts({ purpose: "digest", room: "digest-full" });
  expect(withdrawn[0]?.text).toContain("De stijging komt door een sluiting.");
  await app.as("anna@example.org").done("indicator/withdraw", { told: "VH-1" });
  await coordinator().done("indicator/withdraw", { told: "DU-1" });
  expect(await page()).not.toMatch(/eigen dorp|door een sluiting/);
  const [post] = await app.posts({ purpose: "digest", room: "digest-full" });
  expect(post?.text).not.toContain("sluiting");
});

it("a digest says of an indicator that only parts of the cooperation delivered it", async () => {
  await giveIndicators(app, [anIndicator({ code: "uitstroom", title: "Uitstroom" })]);
  await giveCounts(app, Q, [137, 58], "uitstroom", ["achterhoek;aanbieder-01", "foodvalley;aanbieder-01"]);
  const { text } = await coordinator().done("digest/draft", { quarter: Q, edition: "executive" });
  expect(text).toContain("Cijfers: Er is 1 indicator zonder totaalcijfer.");
  expect(text).toContain("Van dit kwartaal zijn er nog geen totaalcijfers.");
  expect(text).not.toContain("geen cijfers");
  expect(await page("?edition=full")).toContain("er is nog geen totaalcijfer");
});
