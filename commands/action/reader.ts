import type { Context } from "../../src/engine/context.ts";
import type { Reader } from "../../src/view/action/action-cards.ts";

export const readerOf = ({ t, directory, today }: Context): Reader => ({ t, directory, today: today() });
