interface Topic {
  who: string;
  title: string;
  minutes: number;
}

const topic = (who: string, title: string, minutes: number): Topic => ({
  who: `${who}@example.org`,
  title,
  minutes,
});

/** What people bring, in the sense of the G7's own foundation document. */
export const TOPICS = {
  implementation: [
    topic("anna", "Vervoer naar school voor kinderen op een verblijfslocatie", 15),
    topic("piet", "Verklarende analyse: wie levert wat aan", 20),
    topic("anna", "Bereikbaarheid van de mobiele brigade in het weekend", 15),
    topic("piet", "Doorstroom: te weinig vervolgplekken", 20),
    topic("anna", "Eén format voor het perspectiefplan", 10),
  ],
  monitoring: [
    topic("piet", "Onvrijwillige doorplaatsingen: wat zien we", 25),
    topic("anna", "Cliënttevredenheid: wie vult de lijst nog niet in", 20),
  ],
  "learning-circle": [
    topic("piet", "Kleinschalig wonen: wat werkt al", 45),
    topic("anna", "Samen met onderwijs: drie voorbeelden", 45),
  ],
} as const;

export const DECISIONS = [
  "We gebruiken één formulier voor het perspectiefplan",
  "De mobiele brigade is ook op zaterdag bereikbaar",
  "Vervoer naar dagbesteding wordt per regio geregeld en gedeeld",
  "Cijfers worden voor de tiende van de maand aangeleverd",
] as const;

/** Holders from both sides: a region leads with a provider beside it, and the other way round. */
export const ACTIONS = [
  { title: "Stuur de cijfers van dit kwartaal", holder: "achterhoek", with: "aanbieder-01" },
  { title: "Maak een voorstel voor het vervoer", holder: "piet@example.org", with: "rivierenland" },
  { title: "Breng de vervolgplekken in beeld", holder: "foodvalley", with: "aanbieder-03" },
  { title: "Plan een gesprek met het onderwijs", holder: "anna@example.org", with: "aanbieder-02" },
] as const;

export const AGREEMENTS = [
  "Eerder samen een verklarende analyse; partijen achterhoek, aanbieder-01",
  "Minder doorplaatsingen door een vast aanspreekpunt; partijen rivierenland, foodvalley, aanbieder-02",
] as const;

export const OUTCOMES = [
  "Besproken en van een besluit voorzien",
  "Toegelicht, de cijfers worden herkend",
  "Iedereen neemt dit mee naar de eigen organisatie",
] as const;
