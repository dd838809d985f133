const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["maart", "march", "mrt"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augustus", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

const weekdays = [
  ["maandag", "ma", "monday"],
  ["dinsdag", "di", "tuesday"],
  ["woensdag", "wo", "wednesday"],
  ["donderdag", "do", "thursday"],
  ["vrijdag", "vr", "friday"],
  ["zaterdag", "za", "saturday"],
  ["zondag", "zo", "sunday"],
];

/** Words of their own, though a weekday begins with them: `volgende maand` is no Monday. */
const notWeekdays = ["maand", "vrij"];

const smallNumbers = [
  ["een", "a", "an", "one"],
  ["twee", "two"],
  ["drie", "three"],
  ["vier", "four"],
  ["vijf", "five"],
  ["zes", "six"],
];

const hours = [
  ["een", "one"],
  ["twee", "two"],
  ["drie", "three"],
  ["vier", "four"],
  ["vijf", "five"],
  ["zes", "six"],
  ["zeven", "seven"],
  ["acht", "eight"],
  ["negen", "nine"],
  ["tien", "ten"],
  ["elf", "eleven"],
  ["twaalf", "twelve"],
];

const ordinals = [
  ["eerste", "first"],
  ["tweede", "second"],
  ["derde", "third"],
  ["vierde", "fourth"],
  ["vijfde", "fifth"],
];

/** 1 to 12 for a Dutch or English month, or the first three or more letters of one; 0 for another word. */
export function monthOfWord(word: string): number {
  return position(months, word);
}

/** 1 (Monday) to 7 for a Dutch or English weekday, shortened or not; 0 for another word. */
export function weekdayOfWord(word: string): number {
  return notWeekdays.includes(word) ? 0 : position(weekdays, word);
}

/** 1 to 6 for a Dutch or English number word; 0 for another word. */
export function smallNumberOfWord(word: string): number {
  return exactly(smallNumbers, word);
}

/** 1 to 12 for an hour in words or digits; 0 for another word. */
export function hourOfWord(word: string): number {
  const digits = /^(?:[1-9]|1[0-2])$/.test(word) ? Number(word) : 0;
  return digits || exactly(hours, word);
}

/** 1 to 5 for `eerste`, `2e`, `3de`, `first`, `4th`; -1 for the last; 0 for another word. */
export function ordinalOfWord(word: string): number {
  if (word === "laatste" || word === "last") return -1;
  const digit = /^([1-5])(?:e|ste|de|st|nd|rd|th)$/.exec(word)?.[1];
  return digit === undefined ? exactly(ordinals, word) : Number(digit);
}

const exactly = (lists: string[][], word: string): number =>
  lists.findIndex((names) => names.includes(word)) + 1;

function position(lists: string[][], word: string): number {
  const isMeant = (name: string) => name === word || (word.length >= 3 && name.startsWith(word));
  return lists.findIndex((names) => names.some(isMeant)) + 1;
}
