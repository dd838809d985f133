/** A right cooperation file; a test changes what it is about. */
export const SMALL_FILE = `slug: klein
name: Kleine samenwerking
language: nl
calendar:
  liberationDay: never
  schoolRegions: [midden]
  schoolHolidays:
    - { name: Voorjaarsvakantie, region: midden, from: 2026-02-14, until: 2026-02-22 }
quorum:
  implementation: { providers: 1, regions: 2 }
standingItems:
  implementation:
    - { title: Opening, purpose: inform, minutes: 5 }
organisations:
  regions:
    - { slug: noord, name: Regio Noord, contact: anna@example.org }
    - { slug: zuid, name: Regio Zuid }
  municipalities:
    - { name: Arnhem, cbsCode: GM0202, region: zuid }
  providers:
    - { slug: aanbieder-01, name: De Wilgenhof (voorbeeld), contact: piet@example.org }
  others:
    - { slug: secretariaat, name: Secretariaat }
people:
  - { email: coordinator@example.org, name: Carla Hoeve, organisation: secretariaat, role: coordinator }
  - { email: anna@example.org, name: Anna Wessels, organisation: noord }
  - { email: piet@example.org, name: Piet Boersma, organisation: aanbieder-01, language: en }
rooms:
  - { key: implementation, name: Implementatieoverleg }
  - { key: "region:noord", name: Regio Noord }
series:
  - key: maandelijks
    kind: implementation
    rule: { nth: 4, weekday: wed, every: 1 }
    at: "09:30"
    minutes: 90
    from: 2026-01-01
    location: Arnhem
    chairs: [anna@example.org]
indicators:
  - code: doorplaatsingen
    title: Onvrijwillige doorplaatsingen
    theme: Kind en gezin
    definition: Aantal keren in het kwartaal.
    measure: count
    unit: doorplaatsingen
    direction: down
    target: { 2026: 40 }
    source: Opgave van de aanbieders
    rhythm: quarter
    dimensions: [region, provider]
`;

/** The file with one text in place of another; throws when that is not in it. */
export function changed(from: string, to: string, file = SMALL_FILE): string {
  if (!file.includes(from)) throw new Error(`not in the file: ${from}`);
  return file.replace(from, to);
}

/** The line, from 1, on which a text stands. */
export function lineOf(text: string, file = SMALL_FILE): number {
  const at = file.indexOf(text);
  if (at < 0) throw new Error(`not in the file: ${text}`);
  return file.slice(0, at).split("\n").length;
}
