import { plural } from "../../../plural.ts";
/** The online meeting in which a meeting is held. */
export const online = {
  title: "Onlineoverleg",
  begun: "Er zijn mensen in het onlineoverleg.",
  seen: "Online gezien",
  nobody: "nog niemand die Leerlus kent",
  startFirst: "Start het overleg. Dan kunt u vastleggen wie er zijn.",
  check:
    "Leerlus herkent online alleen wie het kent, en ziet niet wie er in de zaal zit. Klopt de lijst? Leg haar dan vast.",
  record: (n: number) =>
    n === 1 ? "Leg deze organisatie vast" : `Leg deze ${plural(n, "organisatie", "organisaties")} vast`,
  recorded: "De presentie is vastgelegd.",
  missing: "Nog niet vastgelegd",
  add: (n: number) =>
    n === 1 ? "Voeg deze organisatie toe" : `Voeg deze ${plural(n, "organisatie", "organisaties")} toe`,
};
