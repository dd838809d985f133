import type { Context } from "../../src/engine/context.ts";
import type { RevisionReader } from "../../src/view/revision/revision-reader.ts";

export const readerOf = ({ t, directory, today, cooperation }: Context): RevisionReader => ({
  t,
  directory,
  today: today(),
  mandates: cooperation.settings.mandates ?? [],
  indicators: cooperation.settings.indicators ?? [],
});
