const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words for one child, client or relative: a name behind them is whose they are. */
export const CHILD = words(`
  kind kindje jeugdige jongere minderjarige cliënt client cliënte cliente pupil leerling leerlinge scholier student
  studente patiënt patient zoon zoontje dochter dochtertje broer broertje zus zusje baby peuter kleuter puber tiener
  jongen jongetje meisje oudste jongste pleegkind pleegzoon pleegdochter stiefkind stiefzoon stiefdochter kleinkind
  kleinzoon kleindochter neefje nichtje moeder vader pleegmoeder pleegvader stiefmoeder stiefvader
  child kid son daughter brother sister toddler teenager boy girl mother father gezin familie family
`);

/** Words for a case: what follows them may be a subject as well. */
export const CASE = words("casus case zaak");

/** Words behind which one capital is not enough: it may be a subject. */
export const WEAK = words("dossier");

/** More than one: two names tell who. */
export const SEVERAL = words(`
  kinderen jeugdigen jongeren cliënten clienten leerlingen pupillen zonen dochters broers broertjes zussen zusjes
  jongens meisjes children kids clients pupils sons daughters brothers sisters boys girls
`);

/** `business case` is no case of somebody. */
export const NO_CASE_AFTER = words("business use best worst test edge in just any show special");

/** What stands between such a word and a name, or within a name. */
export const BETWEEN = words("genaamd heet heette named called naam voornaam achternaam name is van of");
export const PARTICLE = words("van de der den ten ter te het el al ben bin ibn von di da la le du dos het");
export const TITLE = words("heer mevrouw meneer dhr mw mevr mr mrs ms dr drs ir prof");
export const BEING = words("is was blijft als as");
export const ARTICLE = words("een de het ons onze deze die dit dat a an the our this");

/** Words that begin with a capital without being somebody's name, in small letters. */
export const NO_NAME = words(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday
  kerst pasen pinksteren ramadan sinterklaas nederland nederlands nederlandse engels engelse turks arabisch
  dutch english europa europees gelderland gelders gelderse provincie rijk staat
  leerlus slack teams outlook excel word sharepoint microsoft google zoom facetalk teamviewer
  jeugd jeugdwet jeugdzorg jeugdhulp jeugdbescherming jeugdreclassering jeugdregio jeugdregio's jeugdigen jeugdige
  wmo wlz zvw avg ggz lvb vws vng cbs nji iv3 woonplaatsbeginsel pgb pgb's bso
  kind kinderen gezin gezinnen ouder ouders jongere jongeren cliënt cliënten client clients casus casussen case cases
  child children family families zaak zaken dossier leerling leerlingen moeder vader
  veilig thuis verblijf wonen wonend zorg hulp hulpverlener onderwijs school vervoer toegang lokaal lokale team teams
  regio regio's regionaal regionale gemeente gemeenten aanbieder aanbieders samenwerking samen centraal centrale eerst
  expertteam brigade mobiel mobiele crisis spoed wachtlijst wachtlijsten wachttijd doorplaatsing doorplaatsingen
  doorstroom uitstroom instroom behandeling begeleiding bespreking aanmelding afsluiting overdracht evaluatie
  monitoring indicator indicatoren cijfers kwartaal jaar week maand dag
  essentiële functies functie passend passende integraal integrale complex complexe gesloten open beter betere
  pleegzorg pleegouder pleegouders gezinshuis gezinshuizen leercirkel leercirkels kring tafel overleg implementatie
  herziening thema project pilot plan aanpak werkwijze team raad council board group care youth health safety school
  management manager review study law file wat hoe wie waar wanneer waarom welke welk niet geen wel nog ook en of maar
  als dan dus want met zonder voor na over onder bij tot door om te in op aan uit the a an and or of for with without
  what how who where when why which not no is are was were has have can will should
  de het een deze dit die dat er hier daar we wij u ze zij hij ik je jij jullie uw ons onze hun haar zijn mijn
  alle elke ieder iedere veel meer minder eén één twee drie vier vijf zes zeven acht negen tien
  raadsel rechtbank rechter inspectie ministerie minister kinderrechter politie gecertificeerde instelling
  kansrijke start sterk sterke samenwerkingsverband samenwerkingsverbanden autisme trauma verslaving hechting
  asperger down adhd ptss noord zuid oost west midden boven beneden nieuw nieuwe groot grote klein kleine
`);

/** How compounds end that are subjects, teams and organisations. */
export const NO_NAME_END =
  /(?:zorg|hulp|plan|plannen|overleg|wet|teams?|centrum|raad|rechten|beleid|regie|lijst|lijsten|tafel|kring|cirkel|bespreking|begeleiding|behandeling|bescherming|voorziening|instelling|organisatie|groep|school|onderwijs|regeling|systeem|management|veiligheid|akkoord|agenda|loket|netwerk|programma|project|traject|methode|analyse|registratie|monitor|tijd|tijden|plek|plekken|heid|tie|ties|schap)$/;
