/** Nobody has mail in `.invalid` (RFC 2606): what is sent to a forgotten person goes nowhere. */
const ENDING = "@vergeten.invalid";

/** The address that stands in the place of a forgotten person's: of its own within the cooperation, so that two stay two. */
export const pseudonymOf = (number: number): string => `deelnemer-${number}${ENDING}`;

export const isPseudonym = (address: string): boolean => address.endsWith(ENDING);
