import { textIn } from "../view/text.ts";

/** What whoever starts the demo sees: where it is, the key to its API, and how to go on. */
export function startBanner(url: string, token: string, given: boolean): string {
  return `
  Leerlus draait: ${url}
  Dit is de demo van de G7, met verzonnen mensen en een klok die u zelf vooruitzet. Kies in de browser wie u bent.

  Leerlus is running: ${url}
  This is the demo of the G7, with made-up people and a clock that you move. Choose in the browser who you are.

  The coordinator's API token${given ? " is the DEMO_TOKEN you set." : `:\n    DEMO_TOKEN ${token}`}
  Try:   curl -H "Authorization: Bearer ${given ? "$DEMO_TOKEN" : token}" ${url}/api/v1/meetings
  Stop:  Ctrl-C        Your own cooperation:  DATA_DIR=mine npx leerlus setup FILE.yaml

`;
}

/** What whoever starts an empty server sees: the address at which they begin the cooperation, for them alone. */
export function beginBanner(url: string, secret: string): string {
  const [nl, en] = [textIn("nl").begin, textIn("en").begin];
  const address = `${url}/beginnen/${secret}`;
  return `
${nl.banner(address)}
  ${nl.orFile}

${en.banner(`${address}?taal=en`)}
  ${en.orFile}

`;
}
