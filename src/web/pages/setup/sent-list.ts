import type { RequestHandler } from "express";
import { isSame, ownOrigin } from "../../receive/csrf-form.ts";
import { formValue } from "../../receive/form-value.ts";
import { readSentFile } from "../../receive/multipart.ts";
import { sendOn } from "../../respond.ts";
import { signedIn } from "../../session/signed-in.ts";
import type { SetupList } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";
import { printOfList, sendList } from "./list.ts";

/** As much as the whole file of a cooperation may be. */
const MAX_BYTES = 1_000_000;

/** A list was given: it is shown what it would bring; what was seen is kept in the draft when that is asked. */
export function sentSetupList(web: Web, list: SetupList): RequestHandler[] {
  const handler = forCoordinator(web, async (setup, visitor, request, response) => {
    const { t, actor } = visitor;
    const words = t.pages.setup;
    const refuse = (status: number, refused: string, text = "") =>
      sendList(web, visitor, response, list, { text, status, refused });
    const sent = await readSentFile(request);
    if (sent === "too-large") return await refuse(413, words.tooLarge);
    if (sent === "damaged") return await refuse(400, t.web.badForm);
    const given = sent.bytes.length > 0 ? textOf(sent.bytes) : formValue(sent.values, "lijst");
    // A browser sends other ends of lines than a file may have.
    const text = given.replace(/\r\n?/g, "\n");
    if (Buffer.byteLength(text) > MAX_BYTES) return await refuse(413, words.tooLarge);
    if (!isSame(formValue(sent.values, "csrf"), visitor.csrf)) return await refuse(403, t.web.stale, text);
    const isSeen = formValue(sent.values, "gezien") === printOfList(text);
    const isKept = formValue(sent.values, "doe") === "bewaar" && isSeen;
    const read = isKept ? await setup.keep(actor, t, list, text) : await setup.preview(actor, t, list, text);
    if (!read) return await refuse(404, words.noFile);
    if (read === "overtaken") return await refuse(409, words.overtaken, text);
    const isWrong = read.faults.length > 0;
    if (isWrong || !isKept)
      return await sendList(web, visitor, response, list, { text, status: isWrong ? 400 : 200, read });
    sendOn(web, visitor, response, { room: "", back: SETUP_PATH }, { kind: "words", text: words.kept });
  });
  return [ownOrigin(web), signedIn(web, handler)];
}

/** Spreadsheets here write UTF-8, the letters of Windows, or UTF-16 that begins with a mark of the order of its bytes. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
