export const AGREEMENT_STATES = ["draft", "active", "achieved", "lapsed", "revised"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];
