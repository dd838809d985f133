/** Pictures that were made lately. */
export interface Kept<T> {
  get(key: string): T | undefined;
  put(key: string, picture: T): void;
}

const MOST = 200;
const MOST_BYTES = 24 * 1024 * 1024;

/** Keeps so many pictures, and so many bytes of them; those that nobody asked for longest go first. */
export function keptPictures<T extends { svg: string; png: Uint8Array }>(
  most = MOST,
  mostBytes = MOST_BYTES,
): Kept<T> {
  const all = new Map<string, T>();
  let bytes = 0;
  const sizeOf = ({ svg, png }: T) => svg.length * 2 + png.byteLength;
  function forget(key: string): void {
    const gone = all.get(key);
    if (!gone) return;
    all.delete(key);
    bytes -= sizeOf(gone);
  }
  return {
    get: (key) => {
      const found = all.get(key);
      if (!found) return undefined;
      all.delete(key);
      all.set(key, found);
      return found;
    },
    put: (key, picture) => {
      forget(key);
      all.set(key, picture);
      bytes += sizeOf(picture);
      for (const oldest of all.keys()) {
        if (all.size <= most && bytes <= mostBytes) break;
        forget(oldest);
      }
    },
  };
}
