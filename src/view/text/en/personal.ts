import { capital } from "../../capital.ts";
import type { nl } from "../nl.ts";

export const personal: (typeof nl)["personal"] = {
  question: "Is this about a child?",
  nothingKept: "Nothing was kept yet.",
  no: "no, this is not about a child",
  otherwise: "write it otherwise",
  notAChild: "this is not about a child",
  ask: "Is this about a child? Nothing was kept yet. Write it without what is about a child or another person, or say that it is not about a child.",
  gone: "Leerlus does not keep text that may be about a child, and no longer knows yours. Send it again.",
  stop: "This looks like it is about a child or another person. So nothing was kept. Write it without anyone's personal data and try again.",
  kinds: {
    citizenNumber: "a citizen service number. Leave the figure out",
    accountNumber: "a bank account. Leave the number out",
    birthDate: "a date of birth. Give the age instead, or leave the date out",
    address: "somebody's address. Leave it out, or name the organisation or the place of the meeting",
    phone: "a phone number. Leave it out, or name the organisation",
    email: "an e-mail address of somebody outside the cooperation. Leave it out, or name the organisation",
    name: "a name next to a child or a case. Write for example “a young person”",
    case: "something about one child. Write it so that nobody recognises the child: without name, age, place, school or what happened",
  },
  told: {
    ask: "This holds a small number of children. Small numbers are secret, because a child could be recognised by them. Nothing was kept yet. Write it without a number, or say that the number is not about children.",
    stop: "This holds a number of children. Some of these figures are withheld, and a number in a text may give that away, whichever number it is. So nothing was kept. Write it without a number.",
    hint: "Write for example “a few children”, “most of them” or “fewer than last quarter” in place of a number.",
    note: "this holds a number of children. Write the note without a number",
  },
  found: (label, kinds) => `${capital(label)}: this seems to hold ${kinds.join(". And also: ")}.`,
  confirm:
    "Is this about a child? If not, confirm that here, or type behind it: “; no person”. If it is, write it otherwise.",
  received: "Received, but not kept yet. The answer follows.",
  again:
    "Your message was not handled. It looked like personal data, and Leerlus does not keep such text, not even for a moment. Send it again without it.",
};
