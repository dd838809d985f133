import type { nl } from "../nl.ts";

export const web: (typeof nl)["web"] = {};
