/** Every room can be read in the browser, and so can what reaches somebody nowhere else. */
export const BROWSER = "web";

/** Who has neither a chat nor looks in the browser is written to at their own address. */
export const MAIL = "mail";

/** The chats in which Leerlus is installed: their channels are bound to rooms. */
export const CHAT_SURFACES = ["slack", "teams"] as const;
export type ChatSurface = (typeof CHAT_SURFACES)[number];

/** Where people meet Leerlus, as the database knows it. A further surface is a line here and a folder in `src`. */
export const SURFACES = [BROWSER, MAIL, ...CHAT_SURFACES] as const;
export type Surface = (typeof SURFACES)[number];

interface Traits {
  /** What comes in is stored before it is acknowledged, so that what cannot be done now is done later. */
  storesRequests: boolean;
  /** What its channels are called is kept with their conversations; elsewhere an address is shown as it is. */
  keepsNames: boolean;
}

const TRAITS: Readonly<Record<Surface, Traits>> = {
  web: { storesRequests: false, keepsNames: false },
  mail: { storesRequests: false, keepsNames: false },
  slack: { storesRequests: true, keepsNames: false },
  teams: { storesRequests: true, keepsNames: true },
};

/** What a surface can do. */
export const traitsOf = (surface: Surface): Traits => TRAITS[surface];

/** The chats that are so. */
export const chatsWith = (trait: keyof Traits): ChatSurface[] =>
  CHAT_SURFACES.filter((surface) => TRAITS[surface][trait]);
