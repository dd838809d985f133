/** The page on which somebody begins the first cooperation, and what the server prints about it. */
export const begin = {
  title: "Begin met Leerlus",
  lead: "U maakt hier uw samenwerking en wordt zelf de coördinator. Organisaties, mensen en overleggen voegt u daarna toe.",
  /** The link to this language, on the page in another. */
  here: "In het Nederlands",
  fields: {
    cooperation: "naam van de samenwerking",
    organisation: "uw organisatie",
    name: "uw naam",
    email: "uw e-mailadres",
    language: "taal van de samenwerking",
  },
  /** Said of a field that is empty. */
  asks: {
    cooperation: "Hoe heet uw samenwerking?",
    organisation: "Voor welke organisatie werkt u?",
    name: "Hoe heet u?",
    email: "Wat is uw e-mailadres?",
    language: "In welke taal werkt uw samenwerking?",
  },
  submit: "Maak de samenwerking",
  over: "Dit adres werkt niet meer",
  overText:
    "Er is al een samenwerking, of het adres klopt niet. Meld u aan, of vraag degene die Leerlus heeft gestart om het adres.",
  code: "Gebruik een naam met letters of cijfers.",
  banner: (url: string) => `  Er is nog geen samenwerking. Maak die in de browser:\n    ${url}`,
  orFile: "Of uit een bestand: npx leerlus setup BESTAND.yaml",
  /** By key, in the order of the menu. */
  rooms: {
    implementation: "Implementatieoverleg",
    monitoring: "Monitoringsoverleg",
    "learning-circle": "Leercirkel",
    revision: "Overlegtafel herziening",
    "digest-executive": "Kwartaalbericht voor bestuurders",
    "digest-full": "Kwartaalbericht voor iedereen",
    secretariat: "Secretariaat",
  },
};
