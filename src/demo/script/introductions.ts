/** What the coordinator writes above the digest of a quarter; one without is left lying. */
export const INTRODUCTIONS: Readonly<Record<string, string>> = {
  "2026-Q1":
    "Ons eerste kwartaal met Leerlus. We spraken af wie de verklarende analyse levert, en elke actie heeft nu een houder.",
  "2026-Q2":
    "Wat in het implementatieoverleg bleef liggen, kwam in het monitoringsoverleg wel tot een afspraak.",
  "2026-Q3": "Een kwartaal met vakantie, en toch zijn de meeste acties af.",
};
