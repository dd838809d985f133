/** Every row of a list that comes in pages, by the number of the last one. */
export async function allOf<T extends { id: number }>(
  list: (after: string | undefined) => Promise<{ items: T[] }>,
): Promise<T[]> {
  const found: T[] = [];
  for (;;) {
    const { items } = await list(found.at(-1)?.id.toString());
    if (items.length === 0) return found;
    found.push(...items);
  }
}
