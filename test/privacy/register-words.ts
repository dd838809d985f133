import type { ColumnKind, Forgetting, Processing } from "../../src/domain/privacy/known-table.ts";

interface Words {
  title: string;
  purpose: string;
  /** Whose data. */
  whose: string;
  /** Who sees it. */
  seen: string;
  kept: string;
}

const MEMBERS = "deelnemers: leden, bestuurders, gasten en coördinatoren van de organisaties";
const AS_LONG = "zolang de samenwerking duurt, of tot iemand vergeten wordt";

/** What the register says of each processing besides its columns. */
export const PROCESSING_WORDS: Record<Processing, Words> = {
  people: {
    title: "Deelnemers en organisaties",
    purpose: "Weten wie meedoet, namens welke organisatie en met welke rechten.",
    whose: MEMBERS,
    seen: "leden van de samenwerking; een gast ziet alleen zichzelf",
    kept: "tot iemand vergeten wordt; wie uit het bestand van de samenwerking gaat, doet niet meer mee maar blijft leesbaar bij wat die deed",
  },
  access: {
    title: "Toegang",
    purpose: "Mensen aanmelden in de browser, de API en hun eigen agenda.",
    whose: MEMBERS,
    seen: "niemand; alleen de kenmerken van geheimen worden bewaard, behalve van het adres van een agenda",
    kept: "een aanmelding 24 uur, een aanmeldlink 10 minuten, een sleutel of agenda-adres tot die wordt ingetrokken of iemand vergeten wordt",
  },
  chat: {
    title: "Koppeling met Slack, Teams en e-mail",
    purpose: "Weten welk account van wie is en waar privéberichten heen gaan.",
    whose: MEMBERS,
    seen: "de deelnemer zelf en de coördinator",
    kept: "tot iemand vergeten wordt; een verzoek uit de chat wordt geleegd zodra het verwerkt is",
  },
  meetings: {
    title: "Overleggen",
    purpose: "Overleggen plannen en houden, aanwezigheid vastleggen, verslagen maken en vaststellen.",
    whose: MEMBERS,
    seen: "leden van de samenwerking; van een besloten ruimte alleen wie daar meeleest",
    kept: `${AS_LONG}; verslagen vallen onder de archiefplicht van de deelnemende overheden`,
  },
  agreements: {
    title: "Agenda, besluiten, afspraken, acties en overeenkomsten",
    purpose: "Vastleggen wat is afgesproken, wie het doet en hoe het gaat.",
    whose: MEMBERS,
    seen: "leden van de samenwerking; van een besloten ruimte alleen wie daar meeleest of betrokken is",
    kept: `${AS_LONG}; besluiten vallen onder de archiefplicht van de deelnemende overheden`,
  },
  learning: {
    title: "Thema’s en leercirkels",
    purpose: "Samen leren: thema’s kiezen, vragen stellen en lessen vastleggen.",
    whose: MEMBERS,
    seen: "leden van de samenwerking; van stemmen alleen het aantal",
    kept: AS_LONG,
  },
  revisions: {
    title: "Herzieningen",
    purpose: "Voorstellen om de overeenkomst te herzien bespreken en bekrachtigen.",
    whose: MEMBERS,
    seen: "leden van de samenwerking",
    kept: `${AS_LONG}; valt onder de archiefplicht van de deelnemende overheden`,
  },
  figures: {
    title: "Cijfers, verhalen en kwartaalberichten",
    purpose: "Tellen en vertellen: cijfers innemen, afschermen, tonen en duiden.",
    whose: `${MEMBERS}; de cijfers zijn aantallen, nooit gegevens van één kind`,
    seen: "leden van de samenwerking, na de afscherming van kleine aantallen",
    kept: `${AS_LONG}; een bestand dat nog niet bewaard is één dag, opgehaalde cijfers vier weken`,
  },
  messages: {
    title: "Berichten",
    purpose: "In ruimtes en privé laten weten wat er is, en dat precies één keer bezorgen.",
    whose: MEMBERS,
    seen: "wie de ruimte leest; een privébericht alleen wie het kreeg",
    kept: "privéberichten twee jaar, berichten in ruimtes zolang de samenwerking duurt, tenzij het bestand van de samenwerking (`retention`) iets anders zegt",
  },
  audit: {
    title: "Logboek",
    purpose:
      "Kunnen nagaan wie wat wanneer veranderde en, als de samenwerking dat wil, wie wat bekeek. Wat iemand deed, is kort erna terug te draaien.",
    whose: MEMBERS,
    seen: "de coördinator",
    kept: "zeven jaar, en wie wat bekeek één jaar, tenzij het bestand van de samenwerking (`retention`) iets anders zegt; wat terug te draaien is 24 uur",
  },
  service: {
    title: "Techniek",
    purpose: "Taken op tijd uitvoeren en een verzoek dat nog eens komt één keer laten werken.",
    whose: MEMBERS,
    seen: "de beheerder van de installatie",
    kept: "antwoorden op verzoeken 24 uur; geplande taken zolang de samenwerking duurt",
  },
};

export const FORGETTING_WORDS: Record<Forgetting, string> = {
  rewritten: "naam en adres worden een pseudoniem",
  dropped: "de regels van die persoon verdwijnen",
  "own-rule": "privé verdwijnt, de rest krijgt een pseudoniem",
  passing: "is vanzelf binnen enkele dagen weg",
  untouched: "er staat geen naam of adres in",
};

export const KIND_WORDS: Record<ColumnKind, string> = {
  person: "wie",
  people: "wie (lijst)",
  text: "vrije tekst",
  data: "samengestelde gegevens waarin namen en teksten kunnen staan",
  secret: "kenmerk van een geheim",
  plain: "verder",
};
