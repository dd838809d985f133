import { capital } from "../../capital.ts";

/** What Leerlus says when it cannot do what was asked: what is wrong, and what helps. */
export const refusal = {
  notAllowed: "Dat mag u hier niet doen. Vraag het aan de coördinator van uw samenwerking.",
  guest:
    "U bent hier gast: u leest mee. Dit kan alleen een lid of de coördinator doen. Lid worden? Vraag het met “leerlus ik”.",
  stranger:
    "Leerlus kent u niet: dit account hoort bij niemand van de samenwerking. U bent hier gast: u leest mee. Wilt u meedoen? Typ “leerlus ik” met uw organisatie erachter. De coördinator laat u dan toe.",
  unknownCommand: (word: string) => `Dit begrijp ik niet: “${word}”.`,
  notFound: (ref: string) => `${ref} bestaat niet. Kijk of de verwijzing goed is overgenomen.`,
  notFoundNear: (ref: string, near: string[]) => `${ref} bestaat niet. Bedoelt u ${near.join(" of ")}?`,
  repeatedKey:
    "Dit is al voor iets anders gebruikt. Begin opnieuw; over de API met een nieuwe Idempotency-Key.",
  stale:
    "Dit is intussen gewijzigd door iemand anders. Kijk hoe het er nu voor staat en probeer het opnieuw.",
  incident: (id: string) =>
    `Er ging iets mis bij ons. Er is niets gewijzigd. Probeer het opnieuw; blijft het misgaan, meld dan nummer ${id}.`,
  /** Why nothing can be kept at the moment. */
  unavailable: {
    away: "De database is even niet bereikbaar. Er is niets bewaard. Probeer het over een minuut opnieuw.",
    unsure:
      "De verbinding met de database viel weg op het moment van bewaren. Kijk eerst of het er staat. Zo niet, probeer het dan opnieuw.",
    full: "De schijf van de server is vol. Er is niets bewaard. Meld dit aan wie Leerlus beheert.",
    busy: "Iemand anders is hier al mee bezig, en dat duurt te lang. Er is niets bewaard. Probeer het zo opnieuw.",
  },
  invalid: "Dit lukt nog niet. Hieronder leest u wat er nodig is.",
  tooLarge: "Dat is te groot om te verwerken. Maak het korter of deel het op.",
  tooMany: "Dat gaat te snel achter elkaar. Wacht even en probeer het opnieuw.",
  signedOut: "U bent niet aangemeld. Vraag met “leerlus web” in de chat een link om aan te melden.",
  required: (label: string) => `Vul in: ${label}.`,
  tooShort: (label: string, min: number) => `${capital(label)}: gebruik ten minste ${min} tekens.`,
  tooLong: (label: string, max: number) => `${capital(label)}: gebruik ten hoogste ${max} tekens.`,
  tooSmall: (label: string, min: number) => `${capital(label)}: ${min} of meer.`,
  tooBig: (label: string, max: number) => `${capital(label)}: ${max} of minder.`,
  tooFew: (label: string) => `Kies er ten minste één: ${label}.`,
  unstorable: (label: string) =>
    `${capital(label)}: er staat een onzichtbaar stuurteken in dat niet bewaard kan worden. Typ de tekst opnieuw.`,
  oneLine: (label: string) => `${capital(label)}: gebruik één regel.`,
  wrong: (label: string) => `${capital(label)}: dit begrijp ik niet.`,
  notText: (label: string) => `${capital(label)}: hier hoort tekst.`,
  unknownField: (word: string, labels: string[]) =>
    `Ik weet niet waar “${word}” bij hoort. Begin met een van deze woorden: ${labels.join(", ")}.`,
  unknownFieldNear: (word: string, near: string[]) =>
    `Ik weet niet waar “${word}” bij hoort. Bedoelt u ${near.map((label) => `“${label}”`).join(" of ")}?`,
  unknownKey: (key: string) => `Het veld “${key}” bestaat hier niet.`,
  twice: (label: string) => `${capital(label)} staat er twee keer. Geef het één keer.`,
  tooManyParts: (most: number) =>
    `Dat zijn te veel delen met een puntkomma: ik lees er ten hoogste ${most}. Gebruik een puntkomma alleen tussen velden.`,
  tooManyValues: (label: string, most: number) => `${capital(label)}: geef er ten hoogste ${most}.`,
  notADay: (text: string) =>
    `“${text}” herken ik niet als datum. Schrijf bijvoorbeeld 15 december, 2026-12-15, vrijdag of over 2 weken.`,
  whichDay: (text: string, days: string[]) =>
    `“${text}” kan op meer dagen slaan. Bedoelt u ${days.join(" of ")}?`,
  notAnInstant: (text: string) =>
    `“${text}” herken ik niet als datum met tijd. Schrijf bijvoorbeeld 15 december 9.30 uur.`,
  lastDay: (shown: string) => `${shown} is al geweest. Kies een dag die nog komt.`,
  pastInstant: (shown: string) => `${shown} is al geweest. Kies een moment dat nog komt.`,
  notATime: (text: string) => `“${text}” herken ik niet als tijd. Schrijf bijvoorbeeld 9.30.`,
  notADuration: (text: string) =>
    `“${text}” herken ik niet als duur. Schrijf bijvoorbeeld 45 minuten, 1,5 uur of anderhalf uur.`,
  notAPeriod: (text: string) =>
    `“${text}” herken ik niet als periode. Schrijf bijvoorbeeld 2026-Q3, 2026-H1, 2026-09, 2026 of vorig kwartaal.`,
  noIndicator: (text: string, near: string[]) =>
    near.length > 0
      ? `Er is geen indicator “${text}”. Bedoelt u ${near.join(", of ")}?`
      : `Er is geen indicator “${text}”. Kijk met “indicator lijst” welke er zijn.`,
  severalIndicators: (text: string, names: string[]) =>
    `“${text}” kan op meer indicatoren slaan: ${names.join(", ")}. Welke bedoelt u?`,
  notANumber: (text: string) => `“${text}” is geen heel getal.`,
  notAChoice: (text: string, choices: string[]) =>
    `“${text}” kan hier niet. Kies uit: ${choices.join(", ")}.`,
  notARef: (text: string, example: string) =>
    `“${text}” herken ik niet als verwijzing. Die ziet er hier uit als ${example}.`,
  nobody: (text: string) =>
    `Ik vind niemand die “${text}” heet. Gebruik een naam, een e-mailadres of een organisatie.`,
  nobodyNear: (text: string, near: string[]) =>
    `Ik vind niemand die “${text}” heet. Bedoelt u ${near.join(", of ")}?`,
  several: (text: string, names: string[]) =>
    `“${text}” kan op meer slaan: ${names.join(", ")}. Wie bedoelt u?`,
  noRoom: (text: string, rooms: string[]) =>
    `De ruimte “${text}” bestaat niet. Kies uit: ${rooms.join(", ")}.`,
};
