import { foldText } from "../../domain/folded-text.ts";

/** Words in every sentence of either language: they say nothing of what is meant. */
const EMPTY = new Set(
  (
    "de het een en of er van voor op in aan met te tot om bij uit is zijn was ben heb hebben heeft wordt ik u je jij wij we " +
    "ons onze dit dat die deze nog nu al dan ook wel eens even graag kan kun kunt wil wilt alsjeblieft aub " +
    "the a an and or of for on in at to with is are was am be have has do does did i you we our it this that these " +
    "there please can could would will"
  ).split(" "),
);

/** Shorter endings than this would make one of words that have nothing to do with each other. */
const SHORTEST = 3;

/** The words of a sentence that say something, without their endings: `verplaatst` and `verplaatsen` are one. */
export function stemsOf(sentence: string): string[] {
  const words = foldText(sentence).split(/[^\p{L}\p{N}'-]+/u);
  return [...new Set(words.filter((word) => word !== "" && !EMPTY.has(word)).map(stemOf))];
}

/** Dutch and English endings, then doubled letters, which Dutch has for its sound: `loopt`, `lopen` and `overleggen`. */
function stemOf(word: string): string {
  let stem = word.replace(/'s$/, "");
  for (const ending of [/(?:en|e)$/, /t$/, /(?:s|d)$/, /e$/]) {
    const shorter = stem.replace(ending, "");
    if (shorter.length >= SHORTEST) stem = shorter;
  }
  return stem.replace(/(.)\1/g, "$1");
}
