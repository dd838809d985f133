/** `npm run test:fault` runs everything at full length; `npm test` runs a short form of it. */
export const long = process.env.LEERLUS_FAULT_RUN === "long";

/** Whether all is tried of what is the same on any database: in the short form that is done on PostgreSQL only. */
export const whole = long || process.env.TEST_DATABASE_URL !== undefined;
