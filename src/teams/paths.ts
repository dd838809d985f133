/** Where Teams sends everything that people say and press. */
export const MESSAGES_PATH = "/api/messages";
/** The pages that are shown in Teams. */
export const PAGES_PATH = "/teams";
/** The tab; as the side panel of a meeting it has `?overleg` behind it. */
export const TAB_PATH = `${PAGES_PATH}/tab`;
/** Privacy and terms, as every app must have them. */
export const ABOUT_PATH = `${PAGES_PATH}/over`;
