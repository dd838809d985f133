import { plural } from "../../../plural.ts";

/** What a digest tells of the loop: presence, themes, lessons, revisions and reports. */
export const loop = {
  presence: (organisations: number, meetings: number) =>
    `${plural(organisations, "organisatie", "organisaties")} bij ${plural(meetings, "overleg", "overleggen")}`,
  notRecorded: (meetings: number) =>
    `van ${plural(meetings, "overleg", "overleggen")} is niet vastgelegd wie er was`,
  unrecorded: (meetings: number) => `van ${meetings} niet vastgelegd wie er was`,
  themes: "Thema’s",
  lessons: "Lessen",
  proposed: "voorgesteld",
  chosenFor: "gekozen voor ",
  from: (year: number) => `vanaf ${year}`,
  waits: {
    reactions: "nog geen reactie van ",
    consents: "nog geen instemming van ",
    ratifications: "nog niet bekrachtigd door ",
  },
  andMore: (n: number) => ` en nog ${n}`,
  adopted: " · vastgesteld op ",
};
