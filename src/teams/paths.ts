/** Where Teams sends everything that people say and press. */
export const MESSAGES_PATH = "/api/messages";
/** The pages that are shown in Teams. */
export const PAGES_PATH = "/teams";
export const TAB_PATH = `${PAGES_PATH}/tab`;
/** Privacy and terms, as every app must have them. */
export const ABOUT_PATH = `${PAGES_PATH}/over`;
