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

const smallNumbers = [
  ["een", "één", "a", "an", "one"],
  ["twee", "two"],
  ["drie", "three"],
  ["vier", "four"],
  ["vijf", "five"],
  ["zes", "six"],
];

/** 1 to 12 for a Dutch or English month, or the first three or more letters of one; 0 for another word. */
export function monthOfWord(word: string): number {
  return position(months, word);
}

/** 1 (Monday) to 7 for a Dutch or English weekday, shortened or not; 0 for another word. */
export function weekdayOfWord(word: string): number {
  return position(weekdays, word);
}

/** 1 to 6 for a Dutch or English number word; 0 for another word. */
export function smallNumberOfWord(word: string): number {
  return smallNumbers.findIndex((names) => names.includes(word)) + 1;
}

function position(lists: string[][], word: string): number {
  const isMeant = (name: string) => name === word || (word.length >= 3 && name.startsWith(word));
  return lists.findIndex((names) => names.some(isMeant)) + 1;
}
