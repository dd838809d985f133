export const leerlus = {};
