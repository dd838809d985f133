const labels: Record<string, string> = {
  name: "naam",
  email: "e-mail",
  code: "code",
  kind: "soort",
  region: "regio",
  cbsCode: "CBS-code",
  contact: "contactpersoon",
  organisation: "organisatie",
  role: "rol",
  language: "taal",
  rule: "regel",
  startsAt: "aanvang",
  minutes: "minuten",
  from: "vanaf",
  location: "plaats",
  room: "ruimte",
  schoolHoliday: "in schoolvakanties",
  moments: "momenten",
  chairs: "voorzitters",
  scribes: "notulisten",
  value: "waarde",
  order: "volgorde",
};

/** What is said about a cooperation file: what is wrong with it, and what changes by it. */
export const setup = {
  place: (line: number, column: number) => `regel ${line}, kolom ${column}`,
  /** By the code of the YAML parser; what is not listed is `other`. */
  yaml: {
    other: "Hier klopt de schrijfwijze (YAML) niet.",
    BAD_ALIAS: "Deze verwijzing (*naam) hoort bij geen anker (&naam) erboven.",
    BAD_DQ_ESCAPE:
      "Achter \\ staat tussen dubbele aanhalingstekens iets dat niet kan. Gebruik enkele aanhalingstekens.",
    BAD_INDENT:
      "Deze regel springt niet goed in. Zet regels die bij elkaar horen even ver naar rechts, en sluit elke haak.",
    BAD_SCALAR_START: "Een waarde kan niet met dit teken beginnen. Zet er aanhalingstekens om.",
    BLOCK_AS_IMPLICIT_KEY:
      "Er staat een tweede dubbele punt op deze regel. Zet aanhalingstekens om de waarde.",
    BLOCK_IN_FLOW: "Binnen haken { } of [ ] kan geen lijst met streepjes of inspringing staan.",
    MISSING_CHAR: "Hier ontbreekt een teken: een aanhalingsteken, een haak, een komma of een dubbele punt.",
    MULTILINE_IMPLICIT_KEY: "Achter het woord vooraan op deze regel ontbreekt een dubbele punt.",
    MULTIPLE_DOCS: "Er staan meer documenten in dit bestand. Haal de regel met --- weg.",
    RESOURCE_EXHAUSTION: "Dit is te diep genest.",
    TAB_AS_INDENT: "Deze regel springt in met een tab. Gebruik spaties.",
    TAG_RESOLVE_FAILED: "Een eigen type (met !) kan hier niet. Haal het weg.",
    UNEXPECTED_TOKEN:
      "Dit verwacht ik hier niet. Kijk of er op deze of de vorige regel een teken te veel of te weinig staat.",
  },
  /** By what a field asks. */
  wrong: {
    aMap: "Hier horen velden met een naam en een dubbele punt.",
    aList: "Hier hoort een lijst: elke regel begint met een streepje.",
    aText: "Hier hoort tekst. Zet een getal of een woord als true tussen aanhalingstekens.",
    aNumber: "Hier hoort een getal.",
    wholeNumber: "Hier hoort een heel getal.",
    other: "Dit kan hier niet.",
    slug: "Gebruik hier alleen kleine letters, cijfers en streepjes, bijvoorbeeld rijk-van-nijmegen.",
    email: "Dit is geen e-mailadres.",
    time: "Dit is geen tijd. Schrijf uren en minuten, bijvoorbeeld 09:30.",
    day: "Dit is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.",
    cbsCode: "Dit is geen CBS-code. Die begint met GM en heeft dan vier cijfers, bijvoorbeeld GM0202.",
    roomKey:
      "Een ruimte heet hier naar een soort (implementation), een regio (region:foodvalley) of een aanbieder (provider:aanbieder-01).",
    hidden: "Er staat een onzichtbaar stuurteken in deze tekst. Typ de tekst opnieuw.",
    period: "Dit is geen periode. Schrijf bijvoorbeeld 2026, 2026-H1, 2026-Q3 of 2026-09.",
    rhythm:
      "Geef een dag van de maand met nth en every (1, 3 of 6 maanden), of een dag van de week met weeks (1, 2 of 6). Niet allebei.",
    monthOfQuarter: "monthOfQuarter kan alleen als every 3 is.",
    monthOfHalf: "monthOfHalf kan alleen als every 6 is.",
    order:
      "De agenda gaat open vóór hij wordt gepubliceerd, en dat gebeurt vóór de herinnering: openDays, publishDays en remindDays lopen niet op.",
    site: "Dit is geen adres van een website. Schrijf het zoals in de browser, met https://.",
    tooi: "Dit is geen TOOI-adres. Dat begint met https://identifier.overheid.nl/tooi/id/.",
    term: "Dit is geen termijn. Schrijf bijvoorbeeld 6 months, 2 years of never.",
    untilBeforeFrom: "Deze vakantie eindigt voordat zij begint.",
    shareParts: "Een aandeel (share) heeft een teller (numerator) en een noemer (denominator).",
    mandateTwice: "Voor deze regio en dit onderwerp staat er al een mandaat.",
    issuer:
      "Dit is geen adres van een inlogdienst. Schrijf het zoals die zichzelf noemt, bijvoorbeeld https://login.example.nl.",
    everyTenant:
      "Dit adres staat voor elke organisatie. Noem de tenant van deze organisatie: https://login.microsoftonline.com/TENANT-ID/v2.0.",
    domain: "Schrijf hier wat er achter de @ staat, bijvoorbeeld foodvalley.nl.",
    signInTwice: "Deze organisatie en deze inlogdienst staan hier al.",
    table:
      "Dit is geen nummer van een tabel van het CBS. Dat heeft vijf cijfers en dan letters, bijvoorbeeld 85098NED.",
    dimension: "Schrijf hier de naam van een onderverdeling zoals het CBS die heeft, bijvoorbeeld Geslacht.",
    noCoordinator:
      "Er is niemand met de rol coördinator. Die is nodig om overleggen te plannen en leden toe te laten.",
    twiceKey: "Dit veld staat er al. Een veld kan maar één keer.",
    keyNotText: "De naam van een veld moet een gewoon woord zijn.",
    tooDeep: "Dit is te diep genest.",
    tooMuch: "Dit bestand wordt door herhaling (met & en *) te groot om te lezen.",
    directive: "Een regel die met % begint, kan hier niet.",
    empty: "Dit bestand is leeg.",
    tooLarge: "Dit bestand is groter dan 1 MB.",
    notUtf8: "Dit bestand is geen tekst in UTF-8.",
  },
  missing: (key: string) => `“${key}” ontbreekt.`,
  tooShort: (min: number) => (min === 1 ? "Dit mag niet leeg zijn." : `Gebruik ten minste ${min} tekens.`),
  tooLong: (max: number) => `Gebruik ten hoogste ${max} tekens.`,
  tooSmall: (min: number) => `Dit getal moet ${min} of hoger zijn.`,
  tooBig: (max: number) => `Dit getal mag ten hoogste ${max} zijn.`,
  tooMany: (max: number) => `Er kunnen er hier ten hoogste ${max} staan.`,
  notAChoice: (typed: string, choices: string[]) =>
    `“${typed}” kan hier niet. Kies uit: ${choices.join(", ")}.`,
  notAChoiceNear: (typed: string, near: string[], choices: string[]) =>
    `“${typed}” kan hier niet. Bedoelt u ${near.join(" of ")}? Kies uit: ${choices.join(", ")}.`,
  unknownKey: (key: string, choices: string[]) =>
    `Het veld “${key}” bestaat hier niet. Kies uit: ${choices.join(", ")}.`,
  unknownKeyNear: (key: string, near: string[]) =>
    `Het veld “${key}” bestaat hier niet. Bedoelt u ${near.join(" of ")}?`,
  twice: (typed: string, line: number) => `“${typed}” staat ook al op regel ${line}.`,
  unknown: {
    indicator: (typed: string) => `Er is geen indicator “${typed}” in dit bestand.`,
    region: (typed: string) => `Er is geen regio “${typed}” in dit bestand.`,
    provider: (typed: string) => `Er is geen aanbieder “${typed}” in dit bestand.`,
    organisation: (typed: string) => `Er is geen organisatie “${typed}” in dit bestand.`,
    person: (typed: string) => `Er is niemand met e-mailadres “${typed}” in dit bestand.`,
    room: (typed: string) => `Er is geen ruimte “${typed}” in dit bestand.`,
  },
  didYouMean: (near: string[]) => `Bedoelt u ${near.join(" of ")}?`,
  quorumTooHigh: (asked: number, there: number) =>
    `Het quorum vraagt er ${asked}, maar er zijn er maar ${there}.`,
  noFile: (path: string) => `Het bestand ${path} is er niet of kan niet worden gelezen.`,
  besideOnly: "Noem alleen de naam van een bestand in dezelfde map, met .csv of .json.",
  holidayFile: (file: string, line: number, what: string) => `${file}, regel ${line}: ${what}`,
  holidayColumns: (file: string, columns: string[]) =>
    `${file}: deze kolommen ontbreken: ${columns.join(", ")}.`,
  holidayRegion: (typed: string) => `“${typed}” is geen regio. Kies uit: noord, midden, zuid, alle.`,
  holidayJson: (file: string) => `${file} is geen bestand met schoolvakanties van de Rijksoverheid.`,
  more: (n: number) => `… en nog ${n}.`,
  problems: (n: number) =>
    n === 1
      ? "Er klopt iets niet; er is niets gewijzigd."
      : `Er kloppen ${n} dingen niet; er is niets gewijzigd.`,
  /** The reason of a meeting that a changed series no longer has. */
  seriesChanged: "de reeks is gewijzigd",
  nothingChanged: "Niets gewijzigd.",
  forgotten: (email: string) =>
    `${email} is vergeten en staat toch in het bestand. Haal de regel weg. Wil deze persoon zelf weer meedoen? Dan vraagt die dat eerst met “leerlus ik”. Er is niets gewijzigd.`,
  applied: (n: number) => (n === 1 ? "1 wijziging toegepast." : `${n} wijzigingen toegepast.`),
  notApplied: (n: number) => (n === 1 ? "1 wijziging, niet toegepast." : `${n} wijzigingen, niet toegepast.`),
  made: (name: string) => `Nieuwe samenwerking: ${name}`,
  counts: {
    regions: (n: number) => `${n} ${n === 1 ? "regio" : "regio’s"}`,
    municipalities: (n: number) => `${n} ${n === 1 ? "gemeente" : "gemeenten"}`,
    providers: (n: number) => `${n} ${n === 1 ? "aanbieder" : "aanbieders"}`,
    others: (n: number) => `${n} ${n === 1 ? "andere organisatie" : "andere organisaties"}`,
    people: (n: number) => `${n} ${n === 1 ? "persoon" : "mensen"}`,
    rooms: (n: number) => `${n} ${n === 1 ? "ruimte" : "ruimtes"}`,
    series: (n: number) => `${n} ${n === 1 ? "reeks" : "reeksen"}`,
    indicators: (n: number) => `${n} ${n === 1 ? "indicator" : "indicatoren"}`,
  },
  thing: {
    setting: "Instelling",
    indicator: "Indicator",
    organisation: "Organisatie",
    person: "Persoon",
    room: "Ruimte",
    series: "Reeks",
  },
  added: (thing: string) => `+ ${thing}: nieuw`,
  /** What is no longer in the file stays on record and takes no further part. */
  removed: (thing: string) => `- ${thing}: doet niet meer mee, blijft bewaard`,
  seriesRemoved: (thing: string) => `- ${thing}: stopt; overleggen die al gepland zijn, blijven staan`,
  settingRemoved: (thing: string) => `- ${thing}: vervalt`,
  changed: (thing: string, parts: string[]) => `~ ${thing}: ${parts.join("; ")}`,
  /** One field of something that changed. */
  part: (field: string, was: string, is: string) => `${field} was ${was}, wordt ${is}`,
  /** A value too long to show on a line. */
  newContent: "nieuwe inhoud",
  nothing: "leeg",
  labels,
  /** What is wrong with a list of people or organisations. */
  pasted: {
    empty: "Hier hoort iets te staan.",
    formula: "Dit begint met =, +, - of @. Een rekenblad zou het uitvoeren. Haal dat teken weg.",
    nothing: "Er staat niets in deze lijst.",
    tooMany: (most: number) => `Dit is te veel in één keer. Neem ten hoogste ${most} regels tegelijk.`,
    organisation: (typed: string) => `Er is geen organisatie “${typed}”. Voeg die eerst toe.`,
    sameName: (typed: string, codes: string[]) =>
      `Meer organisaties heten “${typed}”. Schrijf de code: ${codes.join(" of ")}.`,
    region: (typed: string) => `Er is geen regio “${typed}”. Zet die ook in de lijst.`,
    townNeedsRegion: "Noem de regio van deze gemeente.",
    role: (typed: string) =>
      `“${typed}” is geen rol. Kies uit: lid, gast, bestuurder, coördinator, beheerder.`,
    kind: (typed: string) =>
      `“${typed}” is geen soort organisatie. Kies uit: regio, gemeente, aanbieder, anders.`,
    otherKind: (code: string, kind: string) =>
      `De code “${code}” is al van een organisatie van de soort ${kind}. Geef deze een andere code.`,
    roles: {
      guest: "gast",
      member: "lid",
      executive: "bestuurder",
      coordinator: "coördinator",
      administrator: "beheerder",
    },
    kinds: { region: "regio", municipality: "gemeente", provider: "aanbieder", other: "anders" },
    /** The draft as a whole does not make a right file. */
    file: (path: string, message: string) => (path === "" ? message : `${path}: ${message}`),
  },
};
