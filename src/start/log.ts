import pino from "pino";
import type { Log } from "../engine/engine.ts";

/**
 * JSON lines on standard output, one per event; standard error is for words to whoever starts Leerlus.
 * @param level one of pino's; `silent` writes nothing
 */
export function makeLog(level: string): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // Written at once: what was logged before a crash must be there after it.
    pino.destination({ dest: 1, sync: true }),
  );
  return {
    info: (facts, message) => logger.info(facts, message),
    warn: (facts, message) => logger.warn(facts, message),
    error: (facts, message) => logger.error(facts, message),
  };
}
