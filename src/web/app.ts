import { Router } from "express";
import type { Charts } from "../charts/render.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import { textIn } from "../view/text.ts";
import { loadAssets } from "./assets.ts";
import { moveClock, playAs } from "./demo.ts";
import { failed } from "./failed.ts";
import { makeFlashes } from "./flash.ts";
import { secure } from "./headers.ts";
import { makeLive } from "./live.ts";
import { sendDigest } from "./pages/digest.ts";
import { sendProblem } from "./pages/problem.ts";
import { sendProposal, sendProposalWord } from "./pages/proposal.ts";
import { sendReference } from "./pages/reference.ts";
import { sendReport } from "./pages/report.ts";
import { sendSignInWords } from "./pages/sign-in.ts";
import { chooseLanguage, listen, showPlace, showPost } from "./places.ts";
import { completions } from "./receive/completions.ts";
import { csrfForm, ownOrigin, readForm } from "./receive/csrf-form.ts";
import { formValue } from "./receive/form-value.ts";
import { typedLine } from "./receive/typed-line.ts";
import { askedForm, pressed, sentForm } from "./render/forms.ts";
import { roomAddress } from "./render/notice.ts";
import { askedLink } from "./session/asked-link.ts";
import { openedLink, signOut, usedLink } from "./session/sign-in.ts";
import { signedIn } from "./session/signed-in.ts";
import { visitorOf } from "./session/visitor.ts";
import { answeredUpload, askedUpload, sentUpload, shownUpload } from "./upload.ts";
import type { Demo, Web } from "./web.ts";

/**
 * The browser room, to be mounted last at "/": whatever it does not know is a page that does not exist.
 * @param demo the movable clock; undefined outside demo mode
 */
export function webRouter({
  engine,
  access,
  charts,
  demo,
  mailSignIn,
}: {
  engine: Engine;
  access: Access;
  charts?: Charts | undefined;
  demo: Demo | undefined;
  mailSignIn?: Web["mailSignIn"];
}): Router {
  const web: Web = {
    engine,
    access,
    charts,
    demo,
    assets: loadAssets(),
    live: makeLive(engine),
    flashes: makeFlashes(),
    mailSignIn,
  };
  const router = Router();
  router.use(secure);
  router.get("/assets/:print/:name", web.assets.handler);

  router.get("/aanmelden", (_request, response) =>
    sendSignInWords(web, response, 200, textIn("nl").web.signInTitle),
  );
  router.post("/aanmelden", ownOrigin(web), readForm, askedLink(web));
  router.get("/aanmelden/:secret", openedLink(web));
  router.post("/aanmelden/:secret", ownOrigin(web), usedLink(web));
  router.post("/afmelden", csrfForm(web, signOut(web)));

  router.get("/", signedIn(web, showPlace(web)));
  router.get("/r/:room", signedIn(web, showPlace(web)));
  router.get("/r/:room/posts/:id", signedIn(web, showPost(web)));
  router.get("/ref/:ref", signedIn(web, sendReference(web)));
  router.get("/digest/:ref", signedIn(web, sendDigest(web)));
  router.get("/verslag/:ref", signedIn(web, sendReport(web)));
  router.get("/herziening/:ref/:organisation.docx", signedIn(web, sendProposalWord(web)));
  router.get("/herziening/:ref/:organisation", signedIn(web, sendProposal(web)));
  router.get("/live", signedIn(web, listen(web)));
  router.get("/opdrachten.json", signedIn(web, completions(web)));

  router.post("/opdracht", csrfForm(web, typedLine(web)));
  router.post("/doe", csrfForm(web, pressed(web)));
  router.get("/formulier", signedIn(web, askedForm(web)));
  router.post("/formulier", csrfForm(web, sentForm(web)));
  router.post("/taal", csrfForm(web, chooseLanguage(web)));

  router.get("/indicator/import", askedUpload(web));
  router.post("/indicator/import", sentUpload(web));
  router.get("/indicator/import/:id", shownUpload(web));
  router.post("/indicator/import/:id", answeredUpload(web));

  if (demo) {
    router.post("/demo/ik", csrfForm(web, playAs(web, demo)));
    router.post("/demo/klok", csrfForm(web, moveClock(web, demo)));
    router.get("/berichten", (request, response) =>
      response.redirect(303, roomAddress(`person:${formValue(request.query, "van")}`)),
    );
  }
  router.use(async (request, response) => {
    const visitor = await visitorOf(web, request, response);
    await sendProblem(web, response, 404, (t) => [t.web.notFoundTitle, t.web.notFound], visitor);
  });
  router.use(failed(web));
  return router;
}
