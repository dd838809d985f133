import type { Db } from "../db/client.ts";
import { bindChannel } from "../db/queries/posting/channel.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { cooperations, organisations, people, rooms } from "../db/schema/cooperation.ts";
import type { CooperationSettings } from "../src/domain/organisation/cooperation.ts";

export const COOPERATION = "g7";

export const SETTINGS: CooperationSettings = {
  calendar: {
    liberationDay: "lustrum",
    schoolRegions: ["noord", "midden", "zuid"],
    schoolHolidays: [
      { name: "Voorjaarsvakantie", region: "midden", from: "2026-02-14", until: "2026-02-22" },
      { name: "Zomervakantie", region: "midden", from: "2026-07-18", until: "2026-08-30" },
    ],
  },
  quorum: { implementation: { providers: 1, regions: 4 } },
  standingItems: {
    implementation: [{ title: "Opening en mededelingen", purpose: "inform", minutes: 5 }],
  },
};

const REGIONS = [
  ["achterhoek", "Achterhoek"],
  ["centraal-gelderland", "Centraal Gelderland"],
  ["foodvalley", "Foodvalley"],
  ["rivierenland", "Rivierenland"],
] as const;

let versions = 0;
/** A number of its own, so that nothing kept from an earlier test passes for what stands now. */
export const nextVersion = () => {
  versions += 1000;
  return versions;
};

const ROOMS = ["implementation", "monitoring", "learning-circle", "revision", "secretariat"] as const;

/** A small G7: four regions, two providers, one municipality and seven people; each room stands in the browser. */
export async function seedCooperation(db: Db, cooperation = COOPERATION): Promise<void> {
  const applied = {};
  await db.insert(cooperations).values({
    slug: cooperation,
    name: "G7",
    language: "nl",
    settings: SETTINGS,
    applied,
    version: nextVersion(),
  });
  const organisation = (
    slug: string,
    kind: "region" | "provider" | "other",
    name: string,
    contact: string,
  ) => ({
    cooperation,
    slug,
    kind,
    name,
    contact,
  });
  await db
    .insert(organisations)
    .values([
      ...REGIONS.map(([slug, name]) => organisation(slug, "region", name, `${slug}@example.org`)),
      organisation("aanbieder-01", "provider", "De Wilgenhof (voorbeeld)", "piet@example.org"),
      organisation("aanbieder-02", "provider", "Het Kompas (voorbeeld)", "kim@example.org"),
      organisation("secretariaat", "other", "Secretariaat G7", "coordinator@example.org"),
    ]);
  const person = (
    email: string,
    name: string,
    org: string,
    role: "member" | "guest" | "coordinator" | "executive" = "member",
  ) => ({ cooperation, email, name, organisation: org, role });
  await db
    .insert(people)
    .values([
      person("coordinator@example.org", "Carla Coördinator", "secretariaat", "coordinator"),
      person("anna@example.org", "Anna Achterberg", "achterhoek"),
      person("piet@example.org", "Piet Pleizier", "aanbieder-01"),
      person("kim@example.org", "Kim Kompas", "aanbieder-02"),
      person("bestuur@example.org", "Bea Bestuur", "rivierenland", "executive"),
      person("gast@example.org", "Gijs Gast", "secretariaat", "guest"),
      ...REGIONS.map(([slug, name]) => person(`${slug}@example.org`, `Contact ${name}`, slug)),
    ]);
  await db
    .insert(rooms)
    .values(ROOMS.map((key, position) => ({ cooperation, key, name: `Ruimte ${key}`, position })));
  for (const key of ROOMS) await bindChannel(scopeOf(db, cooperation), key, "web", key);
}
