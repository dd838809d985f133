const PART_BYTES = 256 * 1024;

/** The bytes of a file in parts of one size, each a copy of its own that can be handed over. */
export interface SteadyParts {
  /**
   * Undefined when there is nothing more.
   * @param used a part that may be written over
   */
  next(used: Uint8Array<ArrayBuffer> | undefined): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Closes the file, as soon as its sender lets go. */
  end(): void;
}

/**
 * Gathers what a sender gives in pieces of any size, so that the reader's work never depends on how it was cut; the next
 * part is read while the last is at work.
 */
export function steadyParts(file: AsyncIterable<Uint8Array>): SteadyParts {
  const pieces = file[Symbol.asyncIterator]();
  let isOver = false;
  /** What of the last piece has not been given. */
  let over: Uint8Array = new Uint8Array();
  const gather = async (used?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const isLarge = used?.buffer.byteLength === PART_BYTES;
    const part = new Uint8Array(isLarge ? used.buffer : new ArrayBuffer(PART_BYTES));
    let size = 0;
    while (size < PART_BYTES) {
      if (over.length === 0) {
        const { value, done } = isOver ? { value: undefined, done: true } : await pieces.next();
        if (done || !value) {
          isOver = true;
          break;
        }
        over = value;
      }
      const taken = over.subarray(0, PART_BYTES - size);
      part.set(taken, size);
      size += taken.length;
      over = over.subarray(taken.length);
    }
    if (size === 0) return undefined;
    return part.subarray(0, size);
  };
  let coming: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined;
  return {
    next: async (used) => {
      const part = await (coming ?? gather());
      coming = part === undefined ? Promise.resolve(undefined) : gather(used);
      // Whoever asks for it next hears of it; until then it is not unheard.
      coming.catch(() => undefined);
      return part;
    },
    end: () => {
      isOver = true;
      void pieces.return?.().catch(() => undefined);
    },
  };
}
