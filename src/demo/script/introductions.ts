/** What the coordinator writes above the digest of a quarter; one without is left lying. */
export const INTRODUCTIONS: Readonly<Record<string, string>> = {
  "2026-Q1":
    "Ons eerste kwartaal met Leerlus. We spraken af wie de verklarende analyse levert, en elke actie heeft nu een houder.",
  "2026-Q2":
    "Wat in het implementatieoverleg bleef liggen, kwam in het monitoringsoverleg wel tot een afspraak.",
  "2026-Q3": "Een kwartaal met vakantie, en toch zijn de meeste acties af.",
  "2026-Q4": "Alle regio's bekrachtigden wonen dichter bij huis. Het begint op 1 januari.",
  "2027-Q1": "Een punt uit ons eerste overleg is nu een afspraak: broers en zussen wonen samen.",
  "2027-Q2": "Het huis in Doetinchem is open. Wat daar werkt, nemen de anderen over.",
  "2027-Q3": "Minder nieuwe afspraken, en meer die af zijn.",
};
