import type { nl } from "../nl.ts";

export const setup: (typeof nl)["setup"] = {};
