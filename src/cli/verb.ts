import type { Engine } from "../engine/engine.ts";

/** What a verb says and writes: on this machine's terminal, or through the server that runs it. */
export interface Io {
  /** The answer itself: standard output. */
  say(line: string): void;
  /** Words around it: standard error. */
  note(line: string): void;
  /** Adds to a file below the directory that was asked for; done when there is room for more. */
  write(file: string, text: string): Promise<void>;
}

/** What the command line asked for: plain data, so that it can be sent. */
export type Args = Record<string, string | boolean | undefined>;

/** Does one thing of the command line on an open Leerlus. Returns the exit code. */
export type Verb = (engine: Engine, args: Args, io: Io) => Promise<number>;

/** Where there is one cooperation nobody needs to name it. */
export const NO_COOPERATION = "There is no cooperation yet: leerlus setup FILE.yaml";
