/** `npm run test:fault` runs everything at full length; `npm test` runs a short form of it. */
export const long = process.env.LEERLUS_FAULT_RUN === "long";
