import type { nl } from "../nl.ts";

export const meeting: (typeof nl)["meeting"] = {};
