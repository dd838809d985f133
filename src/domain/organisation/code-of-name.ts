import { foldText } from "../folded-text.ts";

/** The code that a name is given: `De Wilgenhof (voorbeeld)` is `de-wilgenhof-voorbeeld`. Empty: the name holds no letter. */
export const codeOfName = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
