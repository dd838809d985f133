import type { nl } from "../nl.ts";

export const agenda: (typeof nl)["agenda"] = {};
