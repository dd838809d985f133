import { capital } from "../../capital.ts";

/** Why a text about a person is not kept, and how to say it otherwise. */
export const personal = {
  refused:
    "Dit lijkt over een kind of een andere persoon te gaan. Daarom is er niets bewaard. Schrijf het zonder gegevens van personen en probeer het opnieuw.",
  kinds: {
    citizenNumber: "een burgerservicenummer. Laat het getal weg",
    birthDate: "een geboortedatum. Noem liever de leeftijd, of laat de datum weg",
    phone: "een telefoonnummer. Laat het weg, of noem de organisatie",
    email: "een e-mailadres van iemand buiten de samenwerking. Laat het weg, of noem de organisatie",
    name: "een naam bij een kind of een casus. Schrijf bijvoorbeeld “een jongere”. Is het geen naam, gebruik dan een kleine letter",
  },
  found: (label: string, kinds: string[]) =>
    `${capital(label)}: hierin lijkt te staan: ${kinds.join("; en ook ")}.`,
  confirm:
    "Hoort het getal niet bij een persoon, bijvoorbeeld omdat het een zaaknummer is? Bevestig dat dan in het formulier, of typ erachter: “; geen persoon” en het getal.",
  figure: (end: string) => `Het getal dat eindigt op ${end} hoort niet bij een persoon.`,
  received: "Ontvangen, maar nog niet bewaard. Het antwoord volgt zo.",
  again:
    "Uw bericht is niet verwerkt. Het leek op gegevens van een persoon, en zulke tekst bewaart Leerlus niet, ook niet even. Stuur het opnieuw, zonder die gegevens.",
};
