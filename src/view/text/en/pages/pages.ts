import { agreements } from "./agreements.ts";
import { digests } from "./digests.ts";
import { indicators } from "./indicators.ts";
import { manage } from "./manage.ts";
import { revisions } from "./revisions.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { themes } from "./themes.ts";

/** Words of the pages of single nouns. */
export const pages = { agreements, digests, indicators, manage, revisions, settings, setup, themes };
