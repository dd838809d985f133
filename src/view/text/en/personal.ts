import { capital } from "../../capital.ts";
import type { nl } from "../nl.ts";

export const personal: (typeof nl)["personal"] = {
  refused:
    "This looks like it is about a child or another person. So nothing was kept. Write it without anyone's personal data and try again.",
  kinds: {
    citizenNumber: "a citizen service number. Leave the figure out",
    birthDate: "a date of birth. Give the age instead, or leave the date out",
    phone: "a phone number. Leave it out, or name the organisation",
    email: "an e-mail address of somebody outside the cooperation. Leave it out, or name the organisation",
    name: "a name next to a child or a case. Write for example “a young person”. If it is no name, use a small letter",
  },
  found: (label, kinds) => `${capital(label)}: this seems to hold ${kinds.join("; and also ")}.`,
  confirm:
    "Is the figure not about a person, for example because it is a case number? Confirm that in the form, or type behind it: “; no person” and the figure.",
  figure: (end) => `The figure that ends in ${end} is not about a person.`,
  received: "Received, but not kept yet. The answer follows.",
  again:
    "Your message was not handled. It looked like personal data, and Leerlus does not keep such text, not even for a moment. Send it again without it.",
};
