const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** One child, of whom something is told. */
export const CHILD = words(`
  jongen jongetje meisje meid cliënt client cliënte cliente pupil kleuter peuter baby kindje zoon zoontje dochter
  dochtertje pleegkind pleegzoon pleegdochter stiefzoon stiefdochter kleinzoon kleindochter tweeling bewoner bewoonster
  puber tiener boy girl son daughter toddler teenager patient patiënt
  broertje zusje halfbroer halfzus pleegzusje pleegbroer meiske jochie ventje knul pubermeisje puberjongen zuigeling
  pasgeborene amv amv-er ama infant newborn resident teen foster-child nephew niece
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
  halfbroer halfzus schoonvader schoonmoeder stiefouders adoptieouders pleegzus pleegbroer pleegzusje pleegbroertje
  nicht neef ooms tantes familie gezin bonusvader bonusmoeder mams paps moe pa ma grandma grandpa siblings mum mom dad
  jeugdbeschermer gezinsvoogden
`);
/** Relatives of whom one is meant even without a word for whose. */
export const ONE_KIN = words(`
  moeder vader oma opa stiefvader stiefmoeder pleegmoeder pleegvader broertje zusje tweelingzus tweelingbroer gezinsvoogd
  voogd mama papa mother father grandmother
  halfbroer halfzus bonusvader bonusmoeder oom tante mum mom dad aunt uncle jeugdbeschermer
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
  vechten vocht knokt geknokt klapt klapte beet krabt knijpt geknepen gilt krijst kruipt rookt snuift slikt spuit dealt
  stal jat jatte liegt loog ontkent treitert pest pestte gepest kwetst dreigde dreigt zoop dronken bezopen stoned high
  kotst braakt terugval onthouding afkicken nuchter vastgebonden platgespoten getraumatiseerd overleden gestorven
  zelfmoordgedachten doodswens levensmoe dood stierf spijbelde geschorst verwijderd thuiszitter zittenblijven blijft
  kwijt terecht ontvoerd ontvreemd verdacht verdachte aangifte vrijgesproken veroordeeld straatroof
  inbraak diefstal beroofd ontspoord ontspoort radeloos overspannen doodsbang ontroostbaar teruggetrokken onhandelbaar
  onrustig ontregeld ontremd brutaal ondervoed uitgedroogd vermagerd uitgehongerd gescheiden opgepakt
  uitgeplaatst teruggeplaatst weggehaald weggestuurd uitgezet blauwe wonden littekens krassen verbrand
  stikte verdronk bedplassen broekplassen zindelijk luiers nachtmerries slaapwandelt aangerand betast gefilmd
  gechanteerd sexting grooming naaktfoto naaktfoto's uitgebuit seksueel bevallen bevalling abortus miskraam
  tienermoeder punched bit bites kicked screamed crying cries cried stabbed stole drunk overdosed missing bullied
  bullying starving struggling trauma traumatised traumatized hospitalised hospitalized wegliep weglopen
  weigerend
`);

/** How words begin, or what they hold, that tell of what happens to one person: `suïcidepoging`, `bedreigingen`. */
export const EVENT_PART =
  /^(?:su[iï]cid|overplaats|terugplaats|uithuisplaats|ophang|hangen$|overstuur|ruzie|trauma|schaamt|inbraak|ongeluk|opgeblaz|vermoord|steken|missing|fight|fought|uncle|zelfmoord|zelfdod|zelfbescha|zelfverwond|automutil|bedreig|mishandel|misbruik|verkracht|aanrand|agress|verslaaf|verslav|gewelddad|vechtpartij|steekpartij|arrestatie|gearresteer|ontvoer|verwaarlo|vergiftig|overdos|psycho(?:se|tisch)|hallucin|paniekaanval|woedeaanval|brandsticht|weglop|wegliep|drugs|alcohol|cocaïne|wiet|dealt|dealer|stalk|aangifte|loverboy|prostitu|gepest|pest|getraumatiseer|overleden|overleed|verdronken|zwanger|abort|bevallen|gewurgd|schelden|scheldt|schold|ontsnap|vlucht|gevlucht|vernie|gooit|gooide|sloeg|trapt|dreigt|dreigde|gestoken|gesneden|automut|gebroken|ziekenhuis|kliniek|ambulance|huisarrest|celstraf|taakstraf|opgesloten|vastgehouden|gefouilleerd|weggestuurd|geschorst|spijbel|huilt|huilde|huilend|gilt|bang|angstig|verdrietig|boos|wanhopig|eenzaam|hongerstaking|afgevallen|vermager|bedplassen|plast|nachtmerrie|hurt|ran|runaway|threat|stole|attack|suicid|self-harm|overdose|hospital|police|abus|neglect|fire|knife|died|drunk|verstopt|opgesl|kapot|terugval|verdacht|vermist|gevochten|gemist$|ondervoed|chanteer|naaktfoto|sexting|uitgebuit|uitbuit|verdwe|slaat|schop|krab|knijp|beet$|vergrijp|kalmeer|escal|ontploft|flipt|explod|doorgedraai|doordraai|overlast|heling|straatroo|diefst|beroof|inbrek|crimin|recidiv|veroorde|rouw|verlaat|verliet|bedplas|spuug|spuw|kots|braak|smijt|smeet|ingeslagen|rammel|stomp|knok|gekne|geplet|gewond|verwond|bloed|littek|opgepakt|meegenomen|ontroost|paniek|dissoci|hyperventil|flauwgev|instab|overspann|onhandelb|onvei|onbereikb|afstaan|zelfdo|wanho|uitval|uitgehuw|huweli|eerwr|eergerel|genitale|besnij|besne|achterna|gesticht)/u;

/** The same for what care, school and home are made of. */
export const CARE_PART =
  /^(?:\p{L}+plek$|plek|piket|orthodont|tandart|mentor|safehouse|kamergeno|huisgeno|groepsgeno|school|therap|psychia|psycholo|medicat|medicij|pillen|insuline|diabetes|epilep|opname|opgenomen|verhuis|verhuisd|logeer|verlof|weekendverlof|bezoek|omgang|gezag|curator|mentor$|voogd|pleeg|gezinsh|woongroep|leefgroep|behandelgroep|crisis|plaatsing|overplaats|terugplaats|uithuis|thuisplaats|onderdak|dakloos|slaap|slapen|sliep|bed$|kamer|eten|eet$|eten$|douche|kleding|kleedgeld|zakgeld|telefoon$|knuffel|klas|school|juf|meester$|leraar|leerkracht|stage$|bijbaan|zwemles|voetbal|verjaardag|vriendje|vriendin|vriendinnetje|ex-vriend|wijkagent|politie|rechter|rechtbank|advocaat|jeugdreclass|jeugdbescherm|gezinsvoogd|hulpverlen|begeleid|mentor|dokter|huisarts|tandarts|arts$|kinderarts|diagnos|onderzocht|toetsing|contact$|achttien$|volwassen$|uitkering|bewind|schulden|adoptie|dna|therapist|school|foster|ward|room|resident|home|court|judge|doctor|kinderrecht|voogdij|ondertoezicht|machtiging|logeer|jeugdzorg|jeugdgevang|jeugdgge|ggz|kjp|lvb|diagnost|intak|behandel|zorgmel|thuissit|zorgen$|hechting|emdr|traumabeh|kamertrain|bezoekmom|sonde|verblijf|opvang|huisvest|medicij|slaapmed|nachtdienst|groepslei|gedragswet|orthoped|\p{L}+afdeling$)/u;

/** What care for one child is made of. */
export const CARE = words(`
  verblijft verbleef verblijf woont woonde wonend slaapt slaapt plek plaatsing plaatsen geplaatst groep groepen crisisgroep
  crisisopvang gezinshuis pleeggezin pleegouders leefgroep afdeling gesloten ots ondertoezichtstelling machtiging
  uithuisplaatsing medicatie time-out begeleiding begeleider begeleiders een-op-een behandeling therapie wachtlijst
  diagnostiek intake aanmelding zorgplan bezoekregeling omgang omgangsregeling ontslag incident school onderwijs
  dagbesteding vervoer kinderrechter rechter rechtbank politie thuis huis naar-huis terugkeer verlenging overdracht
  overplaatsing casus adviesgesprek cce melding kamer noodbed crisis fasehuis zakgeld kleedgeld indicatie
  verblijfsindicatie eten eet slapen terecht verlengd placed placement ward foster medication group staff secure care
  muhp uhp vots votz ebl zikos mdo mdo-overleg jeugdzorg jeugdzorgplus ots'er bjz gi raadsonderzoek voogdij gezag
  voogdijmaatregel toezicht zitting beschikking spoedmachtiging spoed-uhp spoeduhp zorgmachtiging maatregel
  kinderbescherming jeugdreclassering reclassering raadsmelding minderjarige dossier hulpvraag hulpverlening
  hulpverlener traject perspectief perspectiefplan behandelplan veiligheidsplan signaleringsplan emdr dagbehandeling
  kamertraining woongroep groepsleiding logeergezin logeerplek logeren weekendverlof verlof inloop ambulant
  netwerkpleeggezin pleegzorgplek thuissituatie thuisplaatsing woonplek vervolgplek slaapplek verblijfplaats onderkomen
  opvang noodopvang meisjesgroep jongensgroep time-out-plek separeer isoleer afzonderingskamer huisarts kinderarts
  psychiater psycholoog orthopedagoog gedragsdeskundige logopedie fysio zorgen bezoek belmoment medicijnen pillen
  ritalin concerta methylfenidaat antidepressiva prikpil insuline dieet sonde sondevoeding gewicht bmi slaapmedicatie
  douchen wassen aankleden drinken naar-bed bed bank matras telefoon spullen koffer knuffel shelter custody consent
  visit visits therapist counsellor counselor caseworker roommate bedroom mentor eetlijst eetprobleem kleding
  contactverbod straatverbod enkelband gevangenis cel jji cellen
`);

export const DIAGNOSIS = words(`
  autisme adhd add ptss trauma anorexia boulimia eetstoornis lvb borderline depressie depressief hechtingsproblematiek
  hechtingsstoornis odd gilles asperger fas zwakbegaafd autistisch autism ptsd bulimia depression
  pdd-nos pddnos ass mcdd dcd dyslexie dyscalculie tos selectief-mutisme mutisme ticstoornis angststoornis
  paniekstoornis dwangstoornis ocd bipolair schizofrenie foetaal-alcoholsyndroom down downsyndroom prader-willi
  fragiele-x epilepsie diabetes licht-verstandelijk verstandelijk beperkt beperking hechtingsprobleem
  hechtingsproblemen trauma's traumaverwerking getraumatiseerd hoogbegaafd gedragsproblemen gedragsstoornis
  eetproblemen arfid verslaving alcoholverslaving drugsverslaving loverboy-problematiek problematiek borderlinetrekken
  anxiety addicted autistic disorder
`);

export const SCHOOL = words(`
  basisschool praktijkschool mavo havo vwo vmbo gymnasium mytylschool brugklas kleuterklas speciaal-onderwijs klas
  voetbalclub kinderdagverblijf
  kleutergroep basisonderwijs praktijkonderwijs kader mbo rebound sbo vso pro-school cluster schoolarts leerplicht
  leerplichtambtenaar leerplichtig thuiszitter bassischool mentorklas schoolplein brugpieper havo-vwo zmlk zmok
  tyltylschool kinderopvang peuterspeelzaal crèche peuterklas
`);

/** What people who work together write about. */
export const WORK = words(`
  overlegtafel vergadering vergaderen agenda agendapunt notulen notuleert notulist verslag cijfers planning zaal
  presentatie presenteert presenteren uitnodiging stuurt sturen voorzitter coördinator beleid beleidsmedewerker bestuurder
  bestuur wethouder wethouders projectleider gemeente gemeenten training rapport rapportage begroting tarief tarieven
  contract contracten indicator monitoring leercirkel ontwikkelafspraak deadline uiterlijk onderzoek werkwijze
  directeur collega collega's kwartaalbericht thema themadag themabijeenkomst bijeenkomst kennissessie pilot project
  regio regio's aanbieder aanbieders secretaris secretariaat stukken voorstel werkgroep spreker sprekers besluit herziening
  lunch mailt mailen concept reageren regiodag deelnemers deelnemer deelt kring namens neemt
  vng offerte factuur laptop beamer koffie taart catering verslaglegging website nieuwsbrief vacature sollicitatie
  ontwikkelt organiseert organiseren stagiaire secretaresse accountant jaarrekening jaarplan
  jaarverslag subsidie inkoop inkoper aanbesteding raad college raadslid gedeputeerde minister ministerie inspectie
  leverancier software dashboard rapporteert cursus webinar symposium interview enquête vragenlijst tevredenheid
  bereiden bereidt licht tekent spreken deelt bezetting toekomst jeugdbeschermers
  meeting minutes agenda figures presents training workshop budget providers regions slides interview
  gezinshuisouder dr drs jurist onderzoeker adviseur manager teamleider gedragswetenschapper mede startdatum
  plaatsvervanger congres casuïstiek richtlijn visie
  vakantie vervangt vervanging waarneemt waarneming afwezig contractmanager beleidsadviseur projectmanager notitie memo
  overeenkomst raamovereenkomst verordening indexatie begroot exploitatie bestek perceel aanlevering aanleveren
  nieuwsflits webinars sessie dagvoorzitter penningmeester bestuurslid ondertekend ondertekening wachttijd wachttijden
  doorlooptijd gemiddeld gemiddelde percentage procent aantallen kwartaal cijfer figuren monitor rekenkamer richtlijnen
  contracts policy report reports average waiting municipalities municipality colleague colleagues chair kennismaken
  voorstelrondje jubileum felicitatie gefeliciteerd welkom dank bedankt groeten inkooptafel
`);

/** What is done about children as well as about work. */
export const MEETS = words(
  "overleg actie evaluatie evalueren houder afspraak belt bellen vraagt spreekt schrijft leest",
);

/** Where people meet, and numbers that many may call. */
export const VENUE = words(`
  stadhuis gemeentehuis provinciehuis kantoor locatie vergaderlocatie vergaderen overleg bijeenkomst zaal congres
  congrescentrum hotel buurthuis bezoekadres receptie secretariaat algemeen afdeling helpdesk loket balie pers
  raadzaal secretariat reception desk parkeren parkeerplaats inloop ontvangst werkbezoek vergadering meeting venue office hall city kerk theater
  musis bibliotheek restaurant postadres telefooncentrale nummer
  algemene hoofdnummer doorkiesnummer centrale backoffice frontoffice meldpunt storingsdienst servicedesk bereikbaar samenwerkingsverband gemeente ingang
  zalencentrum kulturhus stadskantoor
`);

export const VENUE_PART =
  /(?:zaal|vergader\p{L}*|(?:stad|gemeente|provincie|buurt|dorps|wijk|raad)huis|gebouw|punt|balie|loket|centrum|kantoor|secretariaat|locatie)$/u;

export const MONTHS = words(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october
`);

/** Ages that are written out, up to those of a young adult. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
  negentien twintig eenentwintig`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value])
    .concat(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen`
        .split(/\s+/)
        .map((word, value): [string, number] => [word, value]),
    ),
);

/** What is said of somebody by name: `Lennart durft niet`. */
export const OF_SOMEBODY = words(`
  is heeft wil durft moet mag zit ligt krijgt wordt was had wilde moest belde huilt eet slaapt woont voelt blijft doet praat
  zegt vindt gaat komt heet kan needs wants has is was lives keeps cannot won't
  zat lag kreeg ging kwam at sliep woonde voelde bleef deed praatte zei vond liep loopt stopt stopte begint gooit slaat
  schopt bijt scheldt schreeuwt spreekt weigert weigerde mist mocht moeten willen kon kunnen durfde hoeft gedraagt
  reageert zoekt zocht gebruikt rookt drinkt blowt vertelt vertelde werd raakt raakte gehad verblijft verbleef
  vertrouwt luistert speelt hoort ziet got gets became feels felt misses refuses refused stays stayed lived ran went
  told tells said
`);

/** What a court decides about one child: beside a name it is a case. */
export const COURT = words(`
  ots vots ondertoezichtstelling muhp uhp vovo spoed-uhp spoeduhp spoedmachtiging machtiging uithuisplaatsing voogdij
  voogdijmaatregel gezag gezagsbeëindiging kinderrechter zorgmachtiging inbewaringstelling ebl raadsonderzoek zaak minderjarige
  omgangsregeling
`);

/** `de jongste zit`, `de oudste van familie`: which child of a family. */
export const WHICH = words("jongste oudste middelste youngest oldest eldest");

/** What everybody does every day: that one does it hardly or not is told of somebody who is cared for. */
export const DAILY = words(`
  eet drinkt slaapt praat spreekt luistert doucht douchet wast leert speelt groeit lacht vertrouwt ademt slikt eats sleeps talks
`);
export const HARDLY = words(
  "niet niets niks nauwelijks amper nooit weinig slecht bijna hardly never barely nothing",
);

/** Under these an organisation keeps one person. */
export const FILE_NUMBER =
  /^(?:cli[eë]nt|pati[eë]nt|dossier|zorg|kind)(?:en)?-?(?:nummer|nr|id|number)$|^(?:clientnr|dossiernr)$/u;

/** When people who work together do something; it tells nothing of a child. */
export const WHEN = words(`
  maandag dinsdag woensdag donderdag vrijdag morgen overmorgen vanmiddag vandaag uur week monday tuesday wednesday thursday
  friday today tomorrow
  januari februari maart april mei juni juli augustus september oktober november december
`);

export const PARTICLES = words(
  "van de der den ten ter te het el al ben bin ibn von di da la le du dos v.d. vd op in 't",
);

/** Capitalised words that begin no name. */
export const NO_FIRST = words(`
  de het een dit deze die dat er wij we zij ze hij ik u uw ons onze is was wat wie waar hoe voor van met naar bij op in uit
  na over om te als dan en of maar kind jongen meisje casus contact overleg bel mail vraag stuur maak zoek plan bespreek
  elke elk ieder iedere alle every each any
`);
