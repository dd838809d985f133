import type { Language } from "./language.ts";

/** What whoever begins the first cooperation says: of it, of their organisation and of themselves. */
export interface FirstGiven {
  cooperation: string;
  organisation: string;
  name: string;
  email: string;
  language: Language;
}

export type FirstField = keyof FirstGiven;

/** What is wrong, and at which field; without one it is about all of it. */
export interface FirstFault {
  field: FirstField | undefined;
  message: string;
}
