export const ACCOUNT_PATH = "/aanmelden/account";

/** Where an issuer sends people back to; it is registered there. */
export const RETURN_PATH = `${ACCOUNT_PATH}/terug`;

export const returnAddress = (baseUrl: string): string => `${baseUrl}${RETURN_PATH}`;
