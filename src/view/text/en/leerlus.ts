import type { nl } from "../nl.ts";

export const leerlus: (typeof nl)["leerlus"] = {};
