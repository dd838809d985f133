import type { nl } from "../nl.ts";

export const decision: (typeof nl)["decision"] = {};
