import { plural } from "../../../plural.ts";

/** What is made public under the Woo, which `leerlus export --publication` makes. */
export const publication = {
  title: (name: string) => `Openbare stukken van ${name}`,
  lead: "Dit zijn stukken die vaststaan. Namen van mensen staan er niet in: u leest namens welke organisatie iemand meedeed. Aantallen kinderen zijn afgerond, en kleine aantallen staan er niet in.",
  madeOn: (day: string) => `Gemaakt op ${day}.`,
  by: (publisher: string) => `Gepubliceerd door ${publisher}.`,
  back: "Naar de lijst van stukken",
  kind: {
    report: "Verslag",
    decision: "Besluit",
    agreement: "Ontwikkelafspraak",
    contract: "Overeenkomst",
    revision: "Herzieningsvoorstel",
    digest: "Kwartaalbericht",
  },
  kinds: {
    report: "Verslagen",
    decision: "Besluiten",
    agreement: "Ontwikkelafspraken",
    contract: "Overeenkomsten",
    revision: "Herzieningsvoorstellen",
    digest: "Kwartaalberichten",
  },
  data: (key: string) => `gegevens van ${key} (JSON)`,
  facts: {
    key: "Kenmerk",
    kind: "Soort",
    on: "Datum",
    category: "Categorie",
    publisher: "Gepubliceerd door",
  },
  nothing: "Er is nog niets openbaar.",
  withheld: "Niet openbaar",
  withheldLead: "Deze stukken zijn niet openbaar gemaakt. Bij elk stuk staat waarom.",
  withheldNone: "Er is niets achtergehouden.",
  withheldCaption: "Stukken die niet openbaar zijn",
  why: {
    running: "Staat nog niet vast",
    closed: "Vastgelegd in een besloten ruimte, voor een deel van de samenwerking",
    ground: "Weigeringsgrond",
    names: "Wordt nog nagekeken op namen van personen",
  },
  column: {
    key: "Kenmerk",
    kind: "Soort",
    title: "Titel",
    on: "Datum",
    why: "Waarom",
    ground: "Grond",
    reason: "Toelichting",
    category: "Categorie",
    page: "Pagina",
    data: "Gegevens",
    words: "Woorden",
  },
  notPublic: (kind: string, count: number) =>
    `${kind} (${count}): de samenwerking heeft deze soort niet als openbaar aangemerkt.`,
  files: "Bestanden",
  listed: "Lijst van openbare stukken (CSV)",
  unlisted: "Lijst van stukken die niet openbaar zijn (CSV)",
  masked: (key: string) => `[${key}: niet openbaar]`,
  person: {
    role: {
      guest: "gast",
      member: "deelnemer",
      executive: "bestuurder",
      coordinator: "coördinator",
      administrator: "beheerder",
    },
    of: (role: string, organisation: string) => `${role} van ${organisation}`,
  },
  category: {
    voluntary: "Uit eigen beweging openbaar (artikel 3.1 Woo)",
    covenants: "Convenanten (artikel 3.3, lid 2, onder f, Woo)",
    "general-decisions": "Overige besluiten van algemene strekking (artikel 3.3, lid 1, onder b, Woo)",
    "college-agendas": "Agenda’s en besluitenlijsten bestuurscolleges (artikel 3.3, lid 2, onder d, Woo)",
    "council-papers": "Vergaderstukken decentrale overheden (artikel 3.3, lid 2, onder c, Woo)",
    advice: "Adviezen (artikel 3.3, lid 2, onder e, Woo)",
    "annual-plans": "Jaarplannen en jaarverslagen (artikel 3.3, lid 2, onder g, Woo)",
    research: "Onderzoeksrapporten (artikel 3.3, lid 2, onder j, Woo)",
    organisation: "Organisatie en werkwijze (artikel 3.3, lid 1, onder d, Woo)",
  },

  summary: "Bekijk wat openbaar wordt, en wat niet en waarom",
  withholdSummary: "Houd een stuk achter, met de grond en de reden",
  releaseSummary: "Laat een stuk openbaar worden: u hebt het nagekeken",
  page: {
    title: "Wat openbaar wordt",
    lead: "Zo ziet de volgende publicatie eruit. De beheerder van Leerlus maakt haar met “leerlus export --publication MAP”.",
    public: "Openbaar",
    publicCaption: "Stukken die in de volgende publicatie staan",
    nothing:
      "Er is nog niets openbaar. Het bestand van de samenwerking zegt welke soorten openbaar mogen zijn, onder “publication”.",
    link: "Bekijk de volgende publicatie",
  },
  settings: "Wat openbaar mag worden",
  settingsNone:
    "Niets: het bestand van de samenwerking noemt nog geen soorten. Daar staat het onder “publication”.",
  choices: "Wat u besloot",
  choicesNone: "U hebt nog niets achtergehouden of vrijgegeven.",
  isWithheld: (ground: string) => `achtergehouden, ${ground}`,
  isReleased: {
    released: "nagekeken, mag openbaar worden",
    redacted: "nagekeken, mag openbaar worden zonder namen",
  },
  withholdButton: "Houd achter",
  releaseButton: "Geef vrij",
  name: "[naam]",
  howMade:
    "De beheerder van Leerlus maakt de publicatie met “leerlus export --publication MAP”. Daarin staat ook wat nog op namen wordt nagekeken.",
  withheldTitle: "Achtergehouden: ",
  withheldText: (ground: string) =>
    `Dit stuk staat niet in de volgende publicatie. Het kenmerk, de grond (${ground}) en de reden staan er wel in. Wat al gepubliceerd is, moet u zelf van de website halen.`,
  releasedTitle: "Vrijgegeven: ",
  releasedText: {
    remove:
      "Dit stuk staat in de volgende publicatie, als de soort openbaar mag worden en het vaststaat. Woorden die een naam kunnen zijn, worden [naam].",
    keep: "Dit stuk staat in de volgende publicatie, als de soort openbaar mag worden en het vaststaat. De woorden blijven zoals ze zijn.",
  },
  noRecord: (typed: string) =>
    `“${typed}” is geen stuk dat openbaar kan worden. Noem een overleg (om zijn verslag), besluit, afspraak, overeenkomst, herziening of kwartaal.`,
  same: "Dat was al zo.",
  made: (published: number, withheld: number) =>
    `${plural(published, "stuk", "stukken")} openbaar, ${withheld} niet`,
};
