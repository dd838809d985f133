import type { RenderContext } from "../../src/teams/render/text.ts";
import { textIn } from "../../src/view/text.ts";

export const ANNA = "a0a0a0a0-0000-4000-8000-00000000a00a";

/** Where the cards of these tests stand: Dutch, and Anna can be mentioned. */
export const context: RenderContext = {
  t: textIn("nl"),
  baseUrl: "https://leerlus.example.org",
  mention: (email) => (email === "anna@example.org" ? ANNA : undefined),
};

/** The same where nobody can be mentioned. */
export const quiet: RenderContext = { t: context.t, baseUrl: context.baseUrl };

/** What people might write: markup, mentions, templates, functions, entities, control characters, half characters. */
export const HOSTILE = [
  "[klik hier](https://evil.example) ![foto](https://evil.example/x.png) <https://evil.example> www.evil.example",
  "[a][b]\n[b]: https://evil.example \\[c](d) mailto:x@evil.example evil.example/pad",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own
  '<at>Anna</at> <at id="0">x</at> {{DATE(2026-02-14T06:00:00Z, SHORT)}} {{TIME(2026-02-14T06:00:00Z)}} ${$root.x}',
  "**vet** *schuin* _streep_ ~~weg~~ `code` ```blok\n# kop\n- punt\n1. een\n> citaat\n---\n| a | b |",
  "<b>vet</b> <script>x</script> <audio src='x'/> &lt;b&gt; &amp; R&D a\u0000b\u0007 \u202Egnidael\u202C \u2066x\u2069 y\u200B\uFEFF",
  "\uD83D half \uDE00 heel 👩‍👩‍👧‍👦 שלום עולם\r\nregel\u2028einde",
].join(" ");
