const FIRST_SLOTS = 1024;
const MOST_ENTRIES = 65_536;
/** Of all columns of a file together: how many texts are remembered, and how many of their bytes. */
const [ALL_ENTRIES, ALL_BYTES] = [1_048_576, 16_777_216] as const;
/** Of one column at least, however many there are. */
const LEAST_ENTRIES = 1024;
/** A column that changes once will most likely change again. */
const REST = 15;

/**
 * Gives each different cell of a column a number, by its bytes: in a million rows a column has few different texts, and
 * each is decoded and understood once. Beyond its limits it forgets all and starts again, so that its memory is bounded.
 * Its numbers lie within its typed arrays: `?? 0` is for the compiler, and costs nothing.
 */
export class Lexicon {
  /** Called for each new text, in the order of the numbers, which begin at 0. */
  readonly #learn: (bytes: Uint8Array, id: number) => void;
  readonly #mostEntries: number;
  readonly #mostBytes: number;
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #hashes = new Int32Array(FIRST_SLOTS);
  #starts = new Int32Array(FIRST_SLOTS);
  #ends = new Int32Array(FIRST_SLOTS);
  #arena = new Uint8Array(16_384);
  #used = 0;
  #count = 0;
  #last = -1;
  /** How often looking for the same again is left out. */
  #resting = 0;

  /** @param columns how many of them there are for a file, which share the limits */
  constructor(learn: (bytes: Uint8Array, id: number) => void, columns = 1) {
    this.#learn = learn;
    this.#mostEntries = Math.min(MOST_ENTRIES, Math.max(LEAST_ENTRIES, Math.floor(ALL_ENTRIES / columns)));
    this.#mostBytes = Math.floor(ALL_BYTES / columns);
  }

  /** The number of the text that was looked up last; -1 when there is none. */
  get last(): number {
    return this.#last;
  }

  /** Where the text that was looked up last ends, if it stands here again; -1 when it does not. */
  recognised(bytes: Uint8Array, start: number, _length: number): number {
    const id = this.#last;
    if (this.#resting > 0 || id < 0) {
      this.#resting -= 1;
      return -1;
    }
    const arena = this.#arena;
    const end = this.#ends[id] ?? 0;
    let here = start;
    for (let at = this.#starts[id] ?? 0; at < end; at += 1, here += 1) {
      if (arena[at] !== bytes[here]) {
        this.#resting = REST;
        return -1;
      }
    }
    return here;
  }

  /** The number of the text that stands in these bytes. */
  idOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.#last >= 0 && this.#hashes[this.#last] === hash && this.#same(this.#last, bytes, start, end)) {
      return this.#last;
    }
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) {
        this.#last = this.#add(bytes, start, end, hash);
        return this.#last;
      }
      if (this.#hashes[id] === hash && this.#same(id, bytes, start, end)) {
        this.#last = id;
        return id;
      }
    }
  }

  #same(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#starts[id] ?? 0;
    if ((this.#ends[id] ?? 0) - at !== end - start) return false;
    for (let from = start; from < end; from += 1, at += 1) if (this.#arena[at] !== bytes[from]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start;
    const isFull = this.#count === this.#mostEntries || this.#used + length > this.#mostBytes;
    if (isFull && this.#count > 0) this.#forget();
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const id = this.#count;
    if (this.#used + length > this.#arena.length) {
      const larger = new Uint8Array(Math.max(this.#arena.length * 2, this.#used + length));
      larger.set(this.#arena.subarray(0, this.#used));
      this.#arena = larger;
    }
    this.#arena.set(bytes.subarray(start, end), this.#used);
    this.#starts[id] = this.#used;
    this.#used += length;
    this.#ends[id] = this.#used;
    this.#hashes[id] = hash;
    this.#count += 1;
    this.#place(id, hash);
    this.#learn(bytes.subarray(start, end), id);
    return id;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#slots = new Int32Array(size).fill(-1);
    const larger = (list: Int32Array) => {
      const copy = new Int32Array(size);
      copy.set(list);
      return copy;
    };
    this.#hashes = larger(this.#hashes);
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    for (let id = 0; id < this.#count; id += 1) this.#place(id, this.#hashes[id] ?? 0);
  }

  #forget(): void {
    this.#slots.fill(-1);
    this.#used = 0;
    this.#count = 0;
    this.#last = -1;
  }
}
