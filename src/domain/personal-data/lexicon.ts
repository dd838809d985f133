const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** One child, of whom something is told. */
export const CHILD = words(`
  jongen jongetje meisje meid cliënt client cliënte cliente pupil kleuter peuter baby kindje zoon zoontje dochter
  dochtertje pleegkind pleegzoon pleegdochter stiefzoon stiefdochter kleinzoon kleindochter tweeling bewoner bewoonster
  puber tiener boy girl son daughter toddler teenager patient patiënt
`);
/** One child, or children in general: `elk kind`. */
export const ANY_CHILD = words("kind jeugdige jongere minderjarige leerling leerlinge scholier child kid");
/** Before these it is every child, or any. */
export const IN_GENERAL = words("elk elke ieder iedere each every any geen no");
/** Before these it is this one. */
export const THIS = words("dit deze die het onze ons dat this that the our enig enige jongste oudste only");

export const KIN = words(`
  moeder vader ouders oma opa grootouders grootmoeder grootvader stiefvader stiefmoeder pleegmoeder pleegvader
  pleegouders broer broertje zus zusje zussen broers tweelingzus tweelingbroer oom tante neefje nichtje gezinsvoogd voogd
  mama papa broertjes zusjes zoon zoontje dochter dochtertje kindje
  mother father parents grandmother grandfather brother sister stepfather stepmother uncle aunt guardian
`);
/** Relatives of whom one is meant even without a word for whose. */
export const ONE_KIN = words(`
  moeder vader oma opa stiefvader stiefmoeder pleegmoeder pleegvader broertje zusje tweelingzus tweelingbroer gezinsvoogd
  voogd mama papa mother father grandmother
`);
export const WHOSE = words("zijn haar z'n d'r hun mijn mn zn ons his her their my");
export const PRONOUN = words("hij zij ze he she hem");

/** What happens to one child, or what one child does. */
export const EVENT = words(`
  weggelopen wegloopt vermist gevochten vecht geslagen slaat sloeg schopt geschopt bijt gebeten spuugt gespuugd bedreigd
  bedreigt snijdt sneed verwond verwondt krast zelfbeschadiging automutileert automutilatie suïcidaal suicidaal
  suïcidale zelfmoord zelfmoordpoging zelfmoordpogingen overdosis blowt gebruikt verslaafd drinkt steelt gestolen spijbelt
  overgeplaatst teruggebracht gesepareerd gefixeerd opgenomen uithuisgeplaatst zwanger misbruikt mishandeld verkracht
  loverboy prostitutie detentie gearresteerd aangehouden psychose psychotisch brandwonden letsel ontslagen opname
  scheiding vastzit vechtscheiding onderduikt verwaarloosd zelfverwonding drugs crisisplaatsing terugplaatsing
  ran runs running hit hits hitting cut cuts cutting kill pregnant prison suicidal abused arrested raped beaten refuses
  refused weigert weigeren weigerde durft loopt huilt schreeuwt vernielt agressief agressie honger
`);

/** What care for one child is made of. */
export const CARE = words(`
  verblijft verbleef verblijf woont woonde wonend slaapt slaapt plek plaatsing plaatsen geplaatst groep groepen crisisgroep
  crisisopvang gezinshuis pleeggezin pleegouders leefgroep afdeling gesloten ots ondertoezichtstelling machtiging
  uithuisplaatsing medicatie time-out begeleiding begeleider begeleiders een-op-een behandeling therapie wachtlijst
  diagnostiek intake aanmelding zorgplan bezoekregeling omgang omgangsregeling ontslag incident school onderwijs
  dagbesteding vervoer kinderrechter rechter rechtbank politie thuis huis naar-huis terugkeer verlenging overdracht
  overplaatsing casus adviesgesprek cce melding kamer noodbed crisis fasehuis zakgeld kleedgeld indicatie
  verblijfsindicatie eten eet slapen terecht verlengd placed placement ward foster medication group staff secure care
`);

export const DIAGNOSIS = words(`
  autisme adhd add ptss trauma anorexia boulimia eetstoornis lvb borderline depressie depressief hechtingsproblematiek
  hechtingsstoornis odd gilles asperger fas zwakbegaafd autistisch autism ptsd bulimia depression
`);

export const SCHOOL = words(`
  basisschool praktijkschool mavo havo vwo vmbo gymnasium mytylschool brugklas kleuterklas speciaal-onderwijs klas
  voetbalclub kinderdagverblijf
`);

/** What people who work together write about. */
export const WORK = words(`
  overlegtafel vergadering vergaderen agenda agendapunt notulen notuleert notulist verslag cijfers planning zaal
  presentatie presenteert presenteren uitnodiging stuurt sturen voorzitter coördinator beleid beleidsmedewerker bestuurder
  bestuur wethouder wethouders projectleider gemeente gemeenten training rapport rapportage begroting tarief tarieven
  contract contracten indicator monitoring leercirkel ontwikkelafspraak deadline uiterlijk onderzoek werkwijze
  directeur collega collega's kwartaalbericht thema themadag themabijeenkomst bijeenkomst kennissessie pilot project
  regio regio's aanbieder aanbieders secretaris secretariaat stukken voorstel werkgroep spreker sprekers besluit herziening
  bereiden bereidt licht tekent spreekt spreken vraagt deelt bezetting toekomst jeugdbeschermers
  meeting minutes agenda figures presents training workshop budget providers regions slides interview
  gezinshuisouder dr drs jurist onderzoeker adviseur manager teamleider gedragswetenschapper mede startdatum
  plaatsvervanger congres casuïstiek richtlijn visie
`);

/** What is done about children as well as about work. */
export const MEETS = words("overleg actie evaluatie evalueren houder afspraak");

/** Where people meet, and numbers that many may call. */
export const VENUE = words(`
  stadhuis gemeentehuis provinciehuis kantoor locatie vergaderlocatie vergaderen overleg bijeenkomst zaal congres
  congrescentrum hotel buurthuis bezoekadres receptie secretariaat algemeen afdeling helpdesk loket balie pers
  raadzaal secretariat reception desk parkeren parkeerplaats inloop ontvangst werkbezoek vergadering meeting venue office hall city kerk theater
  musis bibliotheek restaurant postadres telefooncentrale nummer
`);

export const MONTHS = words(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october
`);

/** Ages that are written out, up to those of a young adult. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
  negentien twintig eenentwintig`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);

export const PARTICLES = words(
  "van de der den ten ter te het el al ben bin ibn von di da la le du dos v.d. vd op in 't",
);

/** Capitalised words that begin no name. */
export const NO_FIRST = words(`
  de het een dit deze die dat er wij we zij ze hij ik u uw ons onze is was wat wie waar hoe voor van met naar bij op in uit
  na over om te als dan en of maar kind jongen meisje casus contact overleg bel mail vraag stuur maak zoek plan bespreek
`);
