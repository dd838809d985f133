import type { RenderContext } from "../../src/slack/render/text.ts";
import { textIn } from "../../src/view/text.ts";

/** Where the cards of these tests stand: Dutch, and Anna is known in the workspace. */
export const context: RenderContext = {
  t: textIn("nl"),
  baseUrl: "https://leerlus.example.org",
  mention: (email) => (email === "anna@example.org" ? "U0ANNA" : undefined),
};

/** What people might write: markup, entities, control characters, text that turns around, half characters, emoji. */
export const HOSTILE = [
  "<!channel> kijk <@U0ANNA> en <https://evil.example|hier>",
  "R&D &lt;!here&gt; <b>vet</b> *ster _streep ~golf `code ```blok",
  "a\u0000b\u0007c\u001Bd \u202Egnidael\u202C \u2066x\u2069 y\u200B\uFEFF",
  "\uD83D half \uDE00 heel 👩‍👩‍👧‍👦 שלום עולם",
  "> citaat\n> nog een\r\nregel\u2028einde | pijp",
].join(" ");
