/** Words of the browsers in which somebody is signed in. */
export const session = {
  listSummary: "Bekijk in welke browsers u bent aangemeld",
  signOutSummary: "Meld u af in een andere browser, of overal behalve hier",
  title: "Waar u bent aangemeld",
  empty: "U bent in geen enkele browser aangemeld. Typ “leerlus web” voor een link om u aan te melden.",
  unknownBrowser: "Een browser",
  number: (id: number) => ` (sessie ${id})`,
  thisOne: "Hier bent u nu.",
  begun: " Aangemeld ",
  used: " Laatst gebruikt rond ",
  hint: "Herkent u een browser niet? Meld u daar af. Wie daar keek, ziet dan niets meer.",
  end: "Afmelden",
  endOthers: "Overal afmelden, behalve hier",
  endAll: "Overal afmelden",
  ended: "U bent daar afgemeld.",
  endedHere: "U bent hier afgemeld.",
  endedOthers: (n: number, isElsewhere: boolean) => {
    const where = isElsewhere ? "andere browser" : "browser";
    return n === 1 ? `U bent in 1 ${where} afgemeld.` : `U bent in ${n} ${where}s afgemeld.`;
  },
  noOthers: "U was nergens anders aangemeld.",
  none: "U was in geen enkele browser aangemeld.",
  gone: (id: number) =>
    `Sessie ${id} is er niet, of is al afgelopen. Typ “leerlus sessies” om te zien waar u bent aangemeld.`,
};
