import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

const about = z.object({});

/** A new contract, in the room where it was typed. */
export const contractAdded = posting({ purpose: "contract-added", about });

/** It got another last day, as it was then; the period is that day. */
export const contractExtended = posting({
  purpose: "contract-extended",
  about: z.object({ was: z.string(), until: z.string(), by: z.string() }),
  isEvent: true,
});

/** For the coordinator, in a room of its own; the period is the last day it asks about. */
export const contractEnding = posting({ purpose: "contract-ending", about });

/** The same about its evaluation; the period is the day of that. */
export const contractEvaluation = posting({ purpose: "contract-evaluation", about });
