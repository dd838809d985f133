import { foldText } from "../../domain/folded-text.ts";

const SELF = ["ik", "ikzelf", "mij", "mijzelf", "me", "mezelf", "i", "myself"];

/** Whether somebody names themselves: `ik`, `mij`, `me`, `myself`. */
export const isSelf = (typed: string): boolean =>
  typed.length < 20 && SELF.includes(foldText(typed).replace(/^@/, ""));
