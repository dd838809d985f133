import { z } from "zod";
import { personOf } from "../src/domain/organisation/organisation.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { welcome } from "../src/posts/membership.ts";

/** Says to somebody, its subject, what Leerlus is and what waits for them, once a chat reaches them. */
export const welcomePerson = job({
  name: "welcome",
  quiet: true,
  payload: z.object({}),
  run: async ({ directory }, { subject }) =>
    personOf(directory, subject)?.active
      ? { posts: [announce(welcome, { subject, room: `person:${subject}` })] }
      : { dropped: "person-gone" },
});
