/** What may be given: a key that may be missing may be undefined too. */
type Given<T> = { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] };

/**
 * An object without the keys whose value is undefined: what is stored and compared, and what a platform checks, tell a key
 * that is missing from one that is undefined.
 */
export function defined<T extends object>(given: NoInfer<Given<T>>): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
