import {
  COLUMN_KINDS,
  isPersonal,
  PROCESSINGS,
  type Processing,
} from "../../src/domain/privacy/known-table.ts";
import { KNOWN_TABLES, TABLE_NAMES, type TableName } from "../../src/domain/privacy/known-tables.ts";
import { textIn } from "../../src/view/text.ts";
import { FORGETTING_WORDS, KIND_WORDS, PROCESSING_WORDS } from "./register-words.ts";

const t = textIn("nl");
const tablesOf = (processing: Processing) =>
  TABLE_NAMES.filter((name) => KNOWN_TABLES[name].processing === processing);

const columnsOf = (name: TableName): string =>
  COLUMN_KINDS.toReversed()
    .filter((kind) => KNOWN_TABLES[name][kind].length > 0)
    .map(
      (kind) =>
        `${KIND_WORDS[kind]}: ${KNOWN_TABLES[name][kind].map((column) => `\`${column}\``).join(", ")}`,
    )
    .join("; ");

function section(processing: Processing): string {
  const { title, purpose, whose, seen, kept } = PROCESSING_WORDS[processing];
  const rows = tablesOf(processing).map(
    (name) =>
      `| ${t.knownTables[name]} (\`${name}\`) | ${columnsOf(name)} | ${FORGETTING_WORDS[KNOWN_TABLES[name].forgetting]} |`,
  );
  return [
    `## ${title}`,
    "",
    `- Doel: ${purpose}`,
    `- Van wie: ${whose}.`,
    `- Wie het ziet: ${seen}.`,
    `- Hoe lang: ${kept}.`,
    "",
    "| wat | kolommen | bij vergeten |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The register of processing (article 30 of the GDPR), made from what the database has. */
export const register = (): string =>
  `# Verwerkingsregister

Gemaakt uit de lijst van alle tabellen en kolommen (\`src/domain/privacy\`), waarmee Leerlus ook iemand vergeet en toont wat
het van iemand weet. Wijzig dit bestand niet met de hand: \`npm run register\` maakt het opnieuw, en een test faalt als er
een kolom in ontbreekt.

Zelf aan te vullen door de verwerkingsverantwoordelijke: naam en contactgegevens van de verantwoordelijken en hun functionaris
gegevensbescherming, de grondslag per verwerking (voor overheden meestal een taak van algemeen belang), de verwerker die de
server beheert, en doorgifte buiten de EER door Slack of Microsoft.

Beveiliging, voor alle verwerkingen: rechten per rol en ruimte, een scheiding per samenwerking in de database zelf, geheimen
alleen als kenmerk of versleuteld, geen persoonsgegevens in logregels, een logboek van elke wijziging.

${PROCESSINGS.map(section).join("\n\n")}
`;

const personal = (): TableName[] => TABLE_NAMES.filter((name) => isPersonal(KNOWN_TABLES[name]));
const withTexts = (): TableName[] =>
  TABLE_NAMES.filter((name) => KNOWN_TABLES[name].text.length + KNOWN_TABLES[name].data.length > 0);

/** A draft of a data protection impact assessment: what the product can say of itself. */
export const assessment = (): string =>
  `# DPIA: concept

Dit concept zegt wat Leerlus doet en wat het tegen risico's doet. De afweging zelf is aan de verwerkingsverantwoordelijken.
Gemaakt met \`npm run register\`; een kopie vult u verder in.

## 1. Wat er gebeurt

${PROCESSINGS.map((one) => `- **${PROCESSING_WORDS[one].title}.** ${PROCESSING_WORDS[one].purpose} Van wie: ${PROCESSING_WORDS[one].whose}.`).join("\n")}

In ${personal().length} van de ${TABLE_NAMES.length} tabellen kan iets over een persoon staan, in ${withTexts().length} ook vrije tekst. Alle kolommen staan in
[verwerkingsregister.md](verwerkingsregister.md).

## 2. Noodzaak

- Van deelnemers bewaart Leerlus naam, zakelijk e-mailadres, organisatie, rol en taal: zonder die is niet te zeggen wie een
  actie heeft of een overleg voorzit. Geen adres, telefoonnummer, geboortedatum of bijzonder gegeven.
- Van kinderen bewaart Leerlus alleen aantallen. Kleine aantallen worden afgeschermd ([figures.md](figures.md)).
- Te beoordelen door de verantwoordelijke: grondslag, en of elke deelnemer die wordt toegevoegd nodig is.

## 3. Risico's en maatregelen

| risico | wat Leerlus doet | wat u doet |
|---|---|---|
| iemand schrijft over een kind in vrije tekst | leest elke tekst, vraagt of houdt tegen ([personal-data.md](personal-data.md)) | mensen erop wijzen; vreemde teksten laten aanpassen |
| een kind is te herkennen in cijfers | schermt af, ook over filters, uitvoer en tijd heen | de regel in het bestand van de samenwerking vaststellen |
| iemand ziet meer dan mag | rechten per rol en ruimte, gescheiden samenwerkingen in de database | rollen en leden actueel houden |
| een account wordt misbruikt | korte aanmeldingen, geheimen alleen als kenmerk, logboek | vertrokken mensen uit het bestand halen |
| gegevens blijven langer dan nodig | \`leerlus vergeet\` maakt iemand overal een pseudoniem, ook in geplaatste berichten | termijnen vaststellen; reservekopieën op tijd vernietigen |
| het platform weigert een bericht te wijzigen | zegt het in de ruimte van het secretariaat | het bericht daar zelf verwijderen |
| doorgifte buiten de EER | stuurt alleen naar de platforms die u koppelt | met Slack of Microsoft afspraken maken, of alleen de browser gebruiken |

## 4. Rechten van betrokkenen

- Inzage en overdraagbaarheid: *Instellingen*, *Wat Leerlus van u weet*, ook als JSON-bestand.
- Verbetering: de naam en organisatie staan in het bestand van de samenwerking; taal en berichten kiest iemand zelf.
- Verwijdering: de coördinator typt \`leerlus vergeet\`. Besluiten, verwijzingen en aantallen blijven gelijk.
- Niet gedaan door Leerlus: e-mails die al verstuurd zijn, reservekopieën, en wat mensen zelf in de chat schreven.

## 5. Oordeel van de verantwoordelijke

*Nog in te vullen: restrisico, advies van de functionaris gegevensbescherming, besluit en datum.*
`;
