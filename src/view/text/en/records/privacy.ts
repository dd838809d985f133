import type { nl } from "../../nl.ts";

export const privacy: (typeof nl)["privacy"] = {
  forgetSummary: "Forget somebody: name and address disappear everywhere",
  forgetSure:
    "The name and address of this person disappear everywhere, from posted messages too. A draft to set up the cooperation goes. This cannot be taken back. Go on?",
  forgetSelf: "You cannot forget yourself. Ask another coordinator.",
  forgetTwice: "This person has been forgotten already.",
  forgetHolds: (name, refs) =>
    refs.length === 1
      ? `${name} still has an action: ${refs[0]}. Hand it over first.`
      : `${name} still has ${refs.length} actions: ${refs.slice(0, 10).join(", ")}${refs.length > 10 ? " and more" : ""}. Hand them over first.`,
  handOver: "Hand everything over",
  participant: (number, organisation) => `participant ${number} of ${organisation}`,
  forgottenTitle: "Forgotten",
  forgotten: (pseudonym) =>
    `Where this person stood, it now says “${pseudonym}”. Sign-ins, private messages and linked accounts are gone. Decisions, references and counts are as they were.`,
  nameStays:
    "The name itself was not replaced in plain texts: it is one word, or somebody else has it too. Search for the name and change those texts yourself.",
  draftGone:
    "The draft to set up the cooperation was thrown away: this person may be in it. Begin again if you need it.",
  forgottenNext:
    "Posted messages are being updated now. Where that does not succeed, you read so in the room of the secretariat. Is this person in the file of the cooperation? Take the line out there too: Leerlus refuses the file otherwise. E-mails that were sent and backups are not changed.",
  own: {
    vias: {
      api: "connection (API)",
      mcp: "assistant",
      cli: "server",
      job: "Leerlus itself",
      web: "browser",
      mail: "e-mail",
      slack: "Slack",
      teams: "Teams",
    },
    title: "What Leerlus knows of you",
    lead: "This is what Leerlus holds about you: what you wrote or chose yourself, and where you are named as holder, chair or contact.",
    download: "Download everything (JSON)",
    link: "See what Leerlus knows of you",
    linkText: "You can read and download everything that Leerlus keeps about you.",
    others:
      "Texts of others are not in it, and no passwords or keys. Do you want to know whether your name stands in texts of others, have something corrected, or be forgotten? Ask the coordinator.",
    count: (n) => (n === 1 ? "1 line" : `${n} lines`),
    rest: (n) => `… and ${n} more. They are in the file.`,
    nothing: "Leerlus keeps nothing about you.",
  },
};
