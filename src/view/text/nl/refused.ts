/** Why a platform takes no messages, and what the coordinator can do about it. */
interface Refused {
  /** Without its full stop: the code follows it. */
  why: string;
  next: string;
}

/** By why it was refused; which code of a platform means what stands in `src/view/leerlus/why-refused.ts`. */
export const refused = {
  archived: {
    why: "Het kanaal is gearchiveerd",
    next: "Haal het uit het archief, of koppel een ander kanaal.",
  },
  unused: { why: "Het kanaal wordt niet meer gebruikt", next: "Koppel een ander kanaal." },
  gone: {
    why: "Het kanaal bestaat niet meer, of Leerlus mag er niet in",
    next: "Laat Leerlus toe in het kanaal, of koppel een ander kanaal.",
  },
  outside: { why: "Leerlus zit niet meer in het kanaal", next: "Voeg Leerlus weer toe aan het kanaal." },
  removed: {
    why: "Leerlus is uit deze werkruimte verwijderd",
    next: "Vraag de beheerder om Leerlus opnieuw te installeren.",
  },
  rights: {
    why: "Leerlus mist een recht dat hiervoor nodig is",
    next: "Vraag de beheerder om Leerlus opnieuw te installeren en alle rechten te geven.",
  },
  readOnly: {
    why: "In het kanaal mag niet iedereen iets plaatsen",
    next: "Vraag de eigenaar van het kanaal om Leerlus dat toe te staan.",
  },
  policy: {
    why: "Een instelling van Slack of Teams laat dit niet toe",
    next: "Geef de code aan de beheerder van Slack of Teams, en vraag om Leerlus toe te laten.",
  },
  moving: { why: "Het kanaal wordt verhuisd", next: "Wacht tot dat klaar is. Probeer het dan opnieuw." },
  account: {
    why: "Deze persoon heeft geen account meer",
    next: "Vraag of die persoon hier nog werkt.",
  },
  blocked: {
    why: "Deze persoon heeft Leerlus geblokkeerd",
    next: "Vraag die persoon om Leerlus weer toe te laten.",
  },
  tenant: {
    why: "Deze organisatie van Microsoft 365 hoort niet bij Leerlus",
    next: "Vraag de beheerder om de instellingen van Leerlus voor Teams na te kijken.",
  },
  service: {
    why: "Teams gaf een adres op waar Leerlus niets naartoe stuurt",
    next: "Verwijder Leerlus uit het kanaal, en voeg het weer toe.",
  },
  size: { why: "Het bericht is te lang voor het kanaal", next: "Geef de code aan de beheerder van Leerlus." },
  form: {
    why: "Het bericht is niet goed opgemaakt. Dat is een fout in Leerlus",
    next: "Geef de code aan de beheerder van Leerlus.",
  },
  message: {
    why: "Het bericht dat moest veranderen, is weg",
    next: "U hoeft niets te doen. Wat er stond, vindt u in de browser.",
  },
  mailbox: {
    why: "Dit e-mailadres bestaat niet",
    next: "Vraag de persoon om het goede adres, en wijzig het.",
  },
  address: {
    why: "Van deze persoon is geen e-mailadres bekend",
    next: "Vraag de persoon om een adres, en vul het in.",
  },
  mail: {
    why: "De mailserver neemt het bericht niet aan",
    next: "Geef de code aan de beheerder van de e-mail.",
  },
  other: {
    why: "Het bericht wordt niet aangenomen",
    next: "Geef de code aan de beheerder van Leerlus.",
  },
} satisfies Record<string, Refused>;
