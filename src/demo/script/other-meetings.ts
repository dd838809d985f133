import { act, decide, handle, ON_TRACK, SILENT, type Topic, topic } from "./topic.ts";

/** What people bring to the monitoring meetings and the learning circles. */
export const OTHER_MEETINGS: readonly Topic[] = [
  topic(
    "LC-2026-Q1",
    "olga",
    "Samen met onderwijs: drie voorbeelden",
    45,
    act("Nodig een school uit voor het implementatieoverleg", "Olga", "De Wilgenhof", "13 maart"),
    handle("Vroeg samen om tafel voorkomt uitval. Het voorbeeld uit Zutphen wordt gedeeld."),
  ),
  topic(
    "MO-2026-Q1",
    "piet",
    "Onvrijwillige doorplaatsingen: wat zien we",
    25,
    handle("Het aantal daalt, vooral waar één hulpverlener meegaat. De oorzaak is nog onzeker."),
  ),
  topic(
    "MO-2026-Q1",
    "anna",
    "Kinderen verhuizen te ver: moet de overeenkomst anders",
    20,
    {
      revise:
        "Wonen dichter bij huis; onderwerp bekostiging; jaar 2027; reden kinderen verhuizen te ver, en daardoor vaker; indicatoren doorplaatsingen; kosten naar inwoners",
    },
    handle("Achterhoek legt een voorstel voor 2027 voor. Alle partijen krijgen de tijd om te reageren."),
  ),
  topic(
    "LC-2026-Q2",
    "jaimy",
    "Kleinschalig wonen: wat zeggen jongeren zelf",
    60,
    handle("Jongeren noemen vooral rust en een eigen sleutel. De lessen gaan naar het monitoringsoverleg."),
  ),
  topic(
    "MO-2026-Q2",
    "marloes",
    "Cliënttevredenheid: wie vult de lijst nog niet in",
    20,
    {
      agree: "Elke jongere krijgt na drie maanden de korte vragenlijst",
      parties: "Midden-IJssel/Oost-Veluwe, Noord-Veluwe, Zonnedauw",
      review: "8 december",
    },
    act("Zet de korte vragenlijst klaar", "Zonnedauw", "Noord-Veluwe", "17 juli", ON_TRACK),
    handle("De lange lijst schrikt af. Er komt een korte, na drie maanden."),
  ),
  topic(
    "LC-2026-Q3",
    "mirjam",
    "Naar huis met hulp: wat hebben gezinnen nodig",
    60,
    handle(
      "Gezinnen vragen om hulp die blijft na de verhuizing. Dat gaat mee naar het implementatieoverleg.",
    ),
  ),
  topic(
    "MO-2026-Q3",
    "victor",
    "Minder wisselingen van hulpverlener",
    25,
    {
      agree: "Een kind houdt bij een verhuizing dezelfde vaste hulpverlener",
      parties: "Foodvalley, Rivierenland, Het Lichtbaken, Vuurvlinder",
      review: "1 december",
    },
    act("Tel hoe vaak een kind van hulpverlener wisselt", "Vuurvlinder", "Foodvalley", "9 oktober", SILENT),
    handle("Wisselingen komen vooral voor bij een verhuizing. Daar begint de afspraak."),
  ),
  topic(
    "LC-2026-Q4",
    "ineke",
    "Broers en zussen: wat houdt hen bij elkaar",
    60,
    handle("Eén huis met twee kamers vrij maakt meer verschil dan een regel."),
  ),
  topic(
    "MO-2026-Q4",
    "lotte",
    "Een jaar verder: halen we het ontwikkelpad",
    30,
    decide("De streefwaarde voor doorplaatsingen blijft in 2027 gelijk"),
    {
      agree: "In 2027 begint elke regio met twee gezinsgerichte plekken",
      parties: "Achterhoek, Rijk van Nijmegen, Sprengenhuis, De Lindelaan",
      review: "9 maart 2027",
    },
    handle("Op twee van de drie thema's liggen we op koers. Gezinsgericht werken vraagt meer."),
  ),
];
