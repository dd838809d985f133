import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { faintEdges, walkByTab, whatDoesNotFit } from "./look.ts";

/** Each check, as the document tells how it is done. */
export const HOW = {
  "no-media": "geen enkele pagina heeft geluid of video",
  "tab-order": "Tab komt overal langs in de volgorde van de pagina",
  "words-not-places": "geen pagina verwijst met alleen een plaats, vorm of kleur",
  "both-ways-up": "elke pagina staand en liggend geopend",
  "own-address-is-named": "het veld voor uw eigen adres zegt dat aan de browser",
  "text-twice-as-large": "elke pagina met letters van 200%: niets valt weg",
  "no-pictures-of-text": "geen pagina heeft een plaatje waarin tekst staat",
  "no-scrolling-sideways": "elke pagina in een venster van 320 px: nergens opzij schuiven",
  "edges-stand-out": "randen van velden, licht en donker, minstens 3:1",
  "room-for-wider-text": "elke pagina met de ruimere tekst van het criterium: niets valt weg",
  "nothing-appears-on-hover": "geen stijl laat iets verschijnen onder de aanwijzer",
  "all-by-tab": "elke knop, link en elk veld bereikt met Tab, en weer verlaten",
  "letters-do-nothing": "losse letters doen niets buiten een veld",
  "can-stand-still": "wat zichzelf ververst, heeft een knop om het stil te zetten, en die werkt",
  "nothing-moves": "geen stijl beweegt of knippert",
  "skip-link": "de eerste Tab is een link naar de inhoud, en die werkt",
  "own-title": "elke pagina heeft een eigen titel",
  "menu-and-search": "elke pagina heeft het menu en het zoekveld, en wat een nummer heeft, heeft een adres",
  "focus-is-seen": "elke plaats waar Tab komt, krijgt een rand",
  "focus-is-not-covered": "niets bedekt de plaats waar Tab komt",
  "clicks-only": "de scripts luisteren naar geen ander gebaar dan een klik",
  "large-enough-to-press": "gemeten met axe: 24 bij 24 px of genoeg ruimte eromheen",
  "focus-changes-nothing": "langs alles lopen met Tab verandert de pagina niet",
  "choosing-changes-nothing": "iets kiezen in een lijst verandert de pagina niet",
  "same-menu": "het menu heeft op elke pagina dezelfde woorden in dezelfde volgorde",
  "same-help": "de link naar hulp staat op elke pagina op dezelfde plaats",
  "mistakes-are-named":
    "een formulier met een fout: samenvatting, het veld wijst naar de uitleg, de uitleg zegt wat wel kan",
  "nothing-typed-twice": "na een fout staat er nog wat was ingevuld",
  "sign-in-without-puzzle": "aanmelden vraagt geen wachtwoord en geen puzzel, en plakken mag",
  "answers-are-announced": "wat wordt geantwoord, krijgt de focus of staat in een statusgebied",
} as const;

export type CheckName = keyof typeof HOW;
/** What is wrong, by check. A check that was done and found nothing is an empty list. */
export type Found = Map<CheckName, string[]>;

export function note(found: Found, name: CheckName, where: string, wrong: string[]): void {
  found.set(name, [...(found.get(name) ?? []), ...wrong.map((line) => `${where}: ${line}`)]);
}

const texts = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ""));

/** Everything that one page shows by itself, in the window that it is in. */
export async function lookAtPage(page: Page, found: Found, where: string): Promise<void> {
  note(found, "no-media", where, await texts(page, "audio, video, iframe, object, embed"));
  note(
    found,
    "no-pictures-of-text",
    where,
    await texts(page, "main img:not(.ll-chart__picture), main canvas"),
  );
  const words = await page.locator("body").textContent();
  const places = words?.match(
    /\b(?:rechtsboven|linksboven|rechtsonder|linksonder|(?:groene|rode|ronde|linker|rechter)knop|(?:groene|rode|ronde) knop)\b/gi,
  );
  note(found, "words-not-places", where, places ?? []);
  note(found, "edges-stand-out", where, await faintEdges(page));
  const address = page.url();
  const { reached, wrong } = await walkByTab(page);
  for (const [name, lines] of Object.entries(wrong)) note(found, name as CheckName, where, lines);
  note(
    found,
    "skip-link",
    where,
    reached.some((name) => name.includes("Naar de inhoud")) ? [] : ["no link to the contents"],
  );
  note(found, "focus-changes-nothing", where, page.url() === address ? [] : ["the page changed"]);
}

/** The same page larger, wider, narrower and turned. */
export async function stretchPage(page: Page, found: Found, where: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  note(
    found,
    "no-scrolling-sideways",
    where,
    (await whatDoesNotFit(page)).filter((line) => line.includes("too wide")),
  );
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    const shown = await page.locator("main h1").first().isVisible();
    note(found, "both-ways-up", where, [
      ...(shown ? [] : ["no heading"]),
      ...(await whatDoesNotFit(page)).filter((line) => line.includes("too wide")),
    ]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const before = new Set(await whatDoesNotFit(page));
  const worse = async () => (await whatDoesNotFit(page)).filter((line) => !before.has(line));
  const spaced = await page.evaluate(() => {
    // The page allows no style of its own in it; a style sheet made by a script is the browser's.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
    return document.adoptedStyleSheets.length;
  });
  note(found, "room-for-wider-text", where, spaced === 1 ? await worse() : ["could not be tried"]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  // A window of 1280 by 900 in which everything is twice as large has room for this.
  await page.setViewportSize({ width: 640, height: 450 });
  const small = await whatDoesNotFit(page);
  note(
    found,
    "text-twice-as-large",
    where,
    small.filter((line) => !before.has(line)),
  );
  await page.setViewportSize({ width: 1280, height: 900 });
}

const read = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

/** What the scripts and styles themselves show. */
export function lookAtSource(found: Found): void {
  for (const [name, script] of read("src/web/client", ".js")) {
    const gestures = script.match(
      /"(?:touch\w+|drag\w*|drop|pointermove|mousemove|devicemotion|deviceorientation|wheel|gesture\w+)"/g,
    );
    note(found, "clicks-only", name, gestures ?? []);
  }
  for (const [name, style] of read("src/web/style", ".css")) {
    const moving = style.match(/@keyframes|animation(?:-name)?:(?!\s*none)[^;]*|<blink|<marquee/g);
    note(found, "nothing-moves", name, moving ?? []);
    const shown = style.match(/:hover[^{]*\{[^}]*(?:display|visibility|opacity|content)\s*:[^}]*\}/g);
    note(found, "nothing-appears-on-hover", name, shown ?? []);
  }
}
