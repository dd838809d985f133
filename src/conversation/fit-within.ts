/** How many parts of a card fit, from the first on: more never take less room. */
export function fitWithin(groups: readonly unknown[], fits: (count: number) => boolean): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
