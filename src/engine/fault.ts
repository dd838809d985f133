/**
 * What the log may hold of an error: its class, a database's code and where it happened. Not its message: a database
 * quotes the values of a failed statement, and those are people's.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = [error, cause]
    .map((e) => (e && "code" in e ? e.code : undefined))
    .find((c) => c !== undefined);
  return {
    fault: error.constructor.name,
    code: code === undefined ? undefined : String(code),
    at: (cause ?? error).stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim()),
  };
}
