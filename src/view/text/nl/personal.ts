import { capital } from "../../capital.ts";

/** Why a text that may be about a child is asked about, or is not kept, and how to say it otherwise. */
export const personal = {
  question: "Gaat dit over een kind?",
  nothingKept: "Er is nog niets bewaard.",
  no: "nee, dit gaat niet over een kind",
  otherwise: "anders schrijven",
  notAChild: "dit gaat niet over een kind",
  ask: "Gaat dit over een kind? Er is nog niets bewaard. Schrijf het zonder wat over een kind of een andere persoon gaat, of zeg dat het niet over een kind gaat.",
  gone: "Leerlus bewaart tekst die over een kind kan gaan niet, en weet de uwe niet meer. Stuur het opnieuw.",
  stop: "Dit lijkt over een kind of een andere persoon te gaan. Daarom is er niets bewaard. Schrijf het zonder gegevens van personen en probeer het opnieuw.",
  kinds: {
    citizenNumber: "een burgerservicenummer. Laat het getal weg",
    accountNumber: "een bankrekening. Laat het nummer weg",
    birthDate: "een geboortedatum. Noem liever de leeftijd, of laat de datum weg",
    address: "een adres van iemand. Laat het weg, of noem de organisatie of de plaats van het overleg",
    phone: "een telefoonnummer. Laat het weg, of noem de organisatie",
    email: "een e-mailadres van iemand buiten de samenwerking. Laat het weg, of noem de organisatie",
    name: "een naam bij een kind of een casus. Schrijf bijvoorbeeld “een jongere”",
    case: "iets over één kind. Schrijf het zo dat niemand het kind herkent: zonder naam, leeftijd, plaats, school of wat er is gebeurd",
  },
  told: {
    ask: "Hierin staat een klein aantal kinderen. Kleine aantallen zijn geheim, omdat een kind eraan te herkennen kan zijn. Er is nog niets bewaard. Schrijf het zonder getal, of zeg dat het getal niet over kinderen gaat.",
    stop: "Hierin staat een aantal kinderen. Van deze cijfers wordt iets achtergehouden, en een getal in een tekst kan dat verraden, welk getal het ook is. Daarom is er niets bewaard. Schrijf het zonder getal.",
    hint: "Schrijf bijvoorbeeld “enkele kinderen”, “de meeste” of “minder dan vorig kwartaal” in plaats van een getal.",
    note: "hierin staat een aantal kinderen. Schrijf de toelichting zonder getal",
  },
  found: (label: string, kinds: string[]) =>
    `${capital(label)}: hierin lijkt te staan: ${kinds.join(". En ook: ")}.`,
  confirm:
    "Gaat dit over een kind? Zo nee, bevestig dat dan hier, of typ erachter: “; geen persoon”. Zo ja, schrijf het anders.",
  received: "Ontvangen, maar nog niet bewaard. Het antwoord volgt zo.",
  again:
    "Uw bericht is niet verwerkt. Het leek op gegevens van een persoon, en zulke tekst bewaart Leerlus niet, ook niet even. Stuur het opnieuw, zonder die gegevens.",
};
