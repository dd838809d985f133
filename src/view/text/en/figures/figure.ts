import type { nl } from "../../nl.ts";

export const figure: (typeof nl)["figure"] = {
  parts: {
    noShare: "Only a share (measure: share) has counts that it is worked out from (parts).",
    unknown: (code) => `There is no indicator “${code}” in this file.`,
    notACount: (code) =>
      `“${code}” is not a count. A share is worked out from two indicators with measure: count.`,
    otherRhythm: (code) => `“${code}” has another rhythm than this share. They must be the same.`,
    otherPlaces: (code) => `“${code}” has other dimensions than this share. They must be the same.`,
    otherSide: (code) => `“${code}” and this share must both be public (public: true), or neither.`,
    twice: (code, line) =>
      `“${code}” belongs to a share already, on line ${line}. A count belongs to one share at most.`,
  },
  contradiction: (slices) =>
    `Nothing of ${slices.join(", ")} is shown: a total is not the sum of its parts. Send the totals again, with the right number.`,
};
