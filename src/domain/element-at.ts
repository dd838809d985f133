/**
 * The element at a position that the list has, as whoever numbered the list knows.
 * @throws RangeError when it has not
 */
export function elementAt<T>(list: readonly T[], at: number): T {
  const element = list[at];
  if (element === undefined) throw new RangeError(`a list of ${list.length} has no element ${at}`);
  return element;
}
