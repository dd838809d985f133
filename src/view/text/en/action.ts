import type { nl } from "../nl.ts";

export const action: (typeof nl)["action"] = {};
