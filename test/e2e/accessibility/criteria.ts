import type { CheckName } from "./checks.ts";

/** A criterion of WCAG 2.2, and how it is tried. */
export interface Criterion {
  id: string;
  level: "A" | "AA";
  title: string;
  /** What is tried in a browser; axe-core's rules come by themselves. */
  checks?: CheckName[];
  /** What somebody looked at, and found. */
  looked?: string;
  /** Why there is nothing to try; a check may show that it is so. */
  absent?: string;
}

const a = (id: string, title: string, how: Omit<Criterion, "id" | "level" | "title"> = {}): Criterion =>
  Object.assign({ id, level: "A" as const, title }, how);
const aa = (id: string, title: string, how: Omit<Criterion, "id" | "level" | "title"> = {}): Criterion =>
  Object.assign({ id, level: "AA" as const, title }, how);

const NO_MEDIA = { checks: ["no-media"] as CheckName[], absent: "Er is geen geluid en geen video." };
const NO_POINTER = "De schermen luisteren alleen naar klikken; er zijn geen gebaren, slepen of bewegen.";

/** The criteria A and AA of WCAG 2.2, in its order: 31 and 24. 4.1.1 is none of them any more. */
export const CRITERIA: Criterion[] = [
  a("1.1.1", "Niet-tekstuele content", {
    looked: "Grafieken hebben een titel, een beschrijving en een tabel met dezelfde cijfers.",
  }),
  a("1.2.1", "Louter geluid en louter videobeeld", NO_MEDIA),
  a("1.2.2", "Ondertitels voor opgenomen video", NO_MEDIA),
  a("1.2.3", "Audiodescriptie of media-alternatief", NO_MEDIA),
  aa("1.2.4", "Ondertitels (live)", NO_MEDIA),
  aa("1.2.5", "Audiodescriptie (vooraf opgenomen)", NO_MEDIA),
  a("1.3.1", "Info en relaties"),
  a("1.3.2", "Betekenisvolle volgorde", { checks: ["tab-order"] }),
  a("1.3.3", "Zintuiglijke eigenschappen", { checks: ["words-not-places"] }),
  aa("1.3.4", "Weergavestand", { checks: ["both-ways-up"] }),
  aa("1.3.5", "Inputdoel identificeren", { checks: ["own-address-is-named"] }),
  a("1.4.1", "Gebruik van kleur", {
    looked:
      "Elke stand en *te laat* staan er in woorden; in grafieken staan de getallen bij de punten en heet de streefwaarde zo.",
  }),
  a("1.4.2", "Geluidsbediening", NO_MEDIA),
  aa("1.4.3", "Contrast (minimum)"),
  aa("1.4.4", "Herschalen van tekst", { checks: ["text-twice-as-large"] }),
  aa("1.4.5", "Afbeeldingen van tekst", {
    checks: ["no-pictures-of-text"],
    looked:
      "Grafieken zijn plaatjes waarvan de woorden maar een deel zijn; dezelfde cijfers staan in de tabel eronder.",
  }),
  aa("1.4.10", "Reflow", { checks: ["no-scrolling-sideways"] }),
  aa("1.4.11", "Contrast van niet-tekstuele content", { checks: ["edges-stand-out"] }),
  aa("1.4.12", "Tekstafstand", { checks: ["room-for-wider-text"] }),
  aa("1.4.13", "Content bij hover of focus", {
    checks: ["nothing-appears-on-hover"],
    absent: "Er verschijnt niets door ergens boven te hangen; menu's en suggesties sluiten met Escape.",
  }),
  a("2.1.1", "Toetsenbord", { checks: ["all-by-tab"] }),
  a("2.1.2", "Geen toetsenbordval", { checks: ["all-by-tab"] }),
  a("2.1.4", "Enkel teken sneltoetsen", { checks: ["letters-do-nothing"] }),
  a("2.2.1", "Timing aanpasbaar", {
    looked:
      "Een aanmelding duurt 24 uur na het laatste gebruik, langer dan de 20 uur van het criterium. Tien minuten *Ongedaan maken* is een gemak: dezelfde wijziging kan daarna met een gewone opdracht terug. Een link om aan te melden kan altijd opnieuw.",
  }),
  a("2.2.2", "Pauzeren, stoppen, verbergen", { checks: ["can-stand-still"] }),
  a("2.3.1", "Drie flitsen of beneden drempelwaarde", { checks: ["nothing-moves"] }),
  a("2.4.1", "Blokken omzeilen", { checks: ["skip-link"] }),
  a("2.4.2", "Paginatitel", { checks: ["own-title"] }),
  a("2.4.3", "Focusvolgorde", { checks: ["tab-order"] }),
  a("2.4.4", "Linkdoel (in context)"),
  aa("2.4.5", "Meerdere manieren", { checks: ["menu-and-search"] }),
  aa("2.4.6", "Koppen en labels", {
    looked:
      "Elke kop zegt wat eronder staat, elk label wat er gevraagd wordt; gelezen op Vandaag, Acties, een indicator en Beheer.",
  }),
  aa("2.4.7", "Focus zichtbaar", { checks: ["focus-is-seen"] }),
  aa("2.4.11", "Focus niet bedekt (minimum)", { checks: ["focus-is-not-covered"] }),
  a("2.5.1", "Aanwijzergebaren", { checks: ["clicks-only"], absent: NO_POINTER }),
  a("2.5.2", "Aanwijzerannulering", { checks: ["clicks-only"] }),
  a("2.5.3", "Label in naam"),
  a("2.5.4", "Bewegingsactivering", { checks: ["clicks-only"], absent: NO_POINTER }),
  aa("2.5.7", "Sleepbewegingen", { checks: ["clicks-only"], absent: NO_POINTER }),
  aa("2.5.8", "Grootte van het aanwijsgebied (minimum)", { checks: ["large-enough-to-press"] }),
  a("3.1.1", "Taal van de pagina"),
  aa("3.1.2", "Taal van onderdelen", {
    looked:
      "Engelse zinnen op de aanmeldpagina, de taalkeuze en berichten in een andere taal dragen hun taal.",
  }),
  a("3.2.1", "Bij focus", { checks: ["focus-changes-nothing"] }),
  a("3.2.2", "Bij input", { checks: ["choosing-changes-nothing"] }),
  aa("3.2.3", "Consistente navigatie", { checks: ["same-menu"] }),
  aa("3.2.4", "Consistente identificatie", { checks: ["same-menu"] }),
  a("3.2.6", "Consistente hulp", { checks: ["same-help"] }),
  a("3.3.1", "Foutidentificatie", { checks: ["mistakes-are-named"] }),
  a("3.3.2", "Labels of instructies"),
  aa("3.3.3", "Foutsuggestie", { checks: ["mistakes-are-named"] }),
  aa("3.3.4", "Foutpreventie (wettelijk, financieel, gegevens)", {
    looked:
      "Wat niet terug kan, vraagt eerst om bevestiging; het andere kan ongedaan worden gemaakt of opnieuw worden gezet.",
  }),
  a("3.3.7", "Overbodige invoer", { checks: ["nothing-typed-twice"] }),
  aa("3.3.8", "Toegankelijke authenticatie (minimum)", { checks: ["sign-in-without-puzzle"] }),
  a("4.1.2", "Naam, rol, waarde"),
  aa("4.1.3", "Statusberichten", { checks: ["answers-are-announced"] }),
];
