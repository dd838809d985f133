/** Numbers in words, Dutch and English, that a small count is written with. A bare Dutch `een` is most often an article. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ["nul", "geen", "zero", "no", "none"],
    ["één", "eén", "eentje", "one"],
    ["twee", "tweetal", "beide", "two", "both"],
    ["drie", "drietal", "three"],
    ["vier", "viertal", "four"],
    ["vijf", "vijftal", "five"],
    ["zes", "zestal", "six"],
    ["zeven", "zevental", "seven"],
    ["acht", "achttal", "eight"],
    ["negen", "negental", "nine"],
    ["tien", "tiental", "ten"],
    ["elf", "eleven"],
    ["twaalf", "dozijn", "twelve", "dozen"],
    ["dertien", "thirteen"],
    ["veertien", "fourteen"],
    ["vijftien", "fifteen"],
    ["zestien", "sixteen"],
    ["zeventien", "seventeen"],
    ["achttien", "eighteen"],
    ["negentien", "nineteen"],
    ["twintig", "twintigtal", "twenty"],
  ].flatMap((words, value) => words.map((word) => [word, value] as const)),
);

/** Whole words for the people whom the figures are about. */
const PEOPLE = new Set(
  (
    "kind kinderen kindje kindjes jeugdige jeugdigen jongere jongeren jongen jongens meisje meisjes meiden client clienten " +
    "pupil pupillen baby babys peuter peuters kleuter kleuters puber pubers tiener tieners broer broers broertje broertjes " +
    "zus zussen zusje zusjes zoon zoons zonen dochter dochters gezin gezinnen patient patienten bewoner bewoners " +
    "child children kid kids girl girls boy boys youth youths youngster youngsters teenager teenagers teen teens clients " +
    "toddler toddlers sibling siblings patients family families resident residents"
  ).split(" "),
);

/** How words end that mean them, or what was done with them. */
const ENDINGS = [
  "kind",
  "kinderen",
  "jongeren",
  "jeugdigen",
  "clienten",
  "meisjes",
  "jongens",
  "pupillen",
  "plaatsing",
  "plaatsingen",
  "opname",
  "opnames",
  "opnamen",
  "placement",
  "placements",
  "admission",
  "admissions",
];

/** Whether a folded word (small letters, no accents) stands for the children of whom is counted. */
export const isPeopleWord = (word: string, also: ReadonlySet<string>): boolean =>
  PEOPLE.has(word) ||
  also.has(word) ||
  ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending)) ||
  ENDINGS.slice(8).includes(word);

/** What may stand between a number and whom it counts. */
export const FILLERS = new Set(
  (
    "van de het die deze onze hun haar al zeer heel nog meer minder ander andere nieuwe jonge kwetsbare " +
    "of the these those our their very more fewer less other new young vulnerable different"
  ).split(" "),
);

/** What a number before it counts is no child: time, money, share, and the parties of a cooperation. */
export const OTHER_UNITS = new Set(
  (
    "jaar jaren jarige jarigen maand maanden week weken dag dagen uur uren minuten kwartaal kwartalen procent procentpunt euro keer maal " +
    "regio regios aanbieder aanbieders gemeente gemeenten organisatie organisaties team teams medewerker medewerkers instelling " +
    "instellingen overleg overleggen afspraak afspraken actie acties bijeenkomst bijeenkomsten locatie locaties " +
    "januari februari maart april mei juni juli augustus september oktober november december " +
    "year years old month months week weeks day days hour hours minutes quarter quarters percent times region regions provider " +
    "providers municipality municipalities organisation organisations meeting meetings agreement agreements action actions " +
    "january february march may june july august october"
  ).split(" "),
);

/** What a number behind it is no count: `kwartaal 3`, `punt 2`. */
export const LABELS = new Set(
  "kwartaal quarter punt point item artikel article hoofdstuk chapter versie version fase phase stap step bijlage week maand groep group".split(
    " ",
  ),
);
