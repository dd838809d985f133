/** A post, where it stands. */
export interface PostLink {
  title: string;
  /** The room it stands in. */
  room: string;
  address: string;
}

/** What came of moving the demo clock, in words, with links to what was said on the way. */
export interface Moved {
  kind: "moved";
  text: string;
  posts: PostLink[];
  more: number;
}
