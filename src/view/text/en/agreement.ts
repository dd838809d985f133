import type { nl } from "../nl.ts";

export const agreement: (typeof nl)["agreement"] = {};
