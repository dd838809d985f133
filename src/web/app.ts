import { type RequestHandler, Router } from "express";
import type { Charts } from "../charts/render.ts";
import type { Engine } from "../engine/engine.ts";
import type { RefNoun } from "../engine/input/field.ts";
import { nounOfRef } from "../engine/input/parse-field.ts";
import type { Access } from "../engine/session/session.ts";
import type { OidcConfig, SecurityContact } from "../start/settings/settings.ts";
import { textIn } from "../view/text.ts";
import { beginAccount } from "./account/begin.ts";
import { finishAccount } from "./account/finish.ts";
import { openIssuer } from "./account/issuer.ts";
import { ACCOUNT_PATH, RETURN_PATH, returnAddress } from "./account/paths.ts";
import { loadAssets } from "./assets.ts";
import { moveClock, playAs } from "./demo.ts";
import { failed } from "./failed.ts";
import { makeFlashes } from "./flash.ts";
import { secure } from "./headers.ts";
import { makeLive } from "./live.ts";
import { page } from "./page.ts";
import { sendActions } from "./pages/action/actions.ts";
import { changeTogether } from "./pages/action/change-together.ts";
import { sendAgreements } from "./pages/agreement/agreements.ts";
import { sendDigests } from "./pages/digest/digests.ts";
import { sendDigest } from "./pages/document/digest.ts";
import { sendProposal, sendProposalWord } from "./pages/document/proposal.ts";
import { sendReport } from "./pages/document/report.ts";
import { sendIndicator } from "./pages/indicator/indicator.ts";
import { sendIndicators } from "./pages/indicator/indicators.ts";
import { sendManage } from "./pages/manage/manage.ts";
import { sendPublication } from "./pages/manage/publication.ts";
import { sendMeetings } from "./pages/meeting/list.ts";
import { sendMeeting } from "./pages/meeting/meeting.ts";
import { sendMeetingFile } from "./pages/meeting/meeting-file.ts";
import { redirectReference, sendReference } from "./pages/reference/reference.ts";
import { sendRevisions } from "./pages/revision/revisions.ts";
import { sendSearch } from "./pages/search/search.ts";
import { sendOwnData, sendOwnDataFile } from "./pages/settings/own-data.ts";
import { sendSettings } from "./pages/settings/settings.ts";
import { BEGIN_PATH, sendBegin, sentBegin } from "./pages/setup/begin.ts";
import { changeDraft, sendSetupFile } from "./pages/setup/change-draft.ts";
import { SETUP_PATH } from "./pages/setup/for-coordinator.ts";
import { LIST_PATHS, sendSetupList } from "./pages/setup/list.ts";
import { sendSetup } from "./pages/setup/overview.ts";
import { PART_PATHS, sendSetupPart, sentSetupPart } from "./pages/setup/part.ts";
import { SERIES_PATH, sendSeriesForm, sentSeriesForm } from "./pages/setup/plan-series.ts";
import { sentSetupList } from "./pages/setup/sent-list.ts";
import { sendProblem } from "./pages/shell/problem.ts";
import { sendSignInWords } from "./pages/shell/sign-in.ts";
import { sendThemes } from "./pages/theme/themes.ts";
import { sendToday } from "./pages/today/today.ts";
import { chooseLanguage, listen, showPlace, showPost } from "./places.ts";
import type { Publication } from "./publication.ts";
import { completions } from "./receive/completions.ts";
import { csrfForm, ownOrigin, readForm } from "./receive/csrf-form.ts";
import { formValue } from "./receive/form-value.ts";
import { typedLine } from "./receive/typed-line.ts";
import { askedForm, pressed, sentForm } from "./render/forms.ts";
import { roomAddress } from "./render/notice.ts";
import { SECURITY_PATH, securityText } from "./security-text.ts";
import { askedLink } from "./session/asked-link.ts";
import { openedLink, signOut, usedLink } from "./session/sign-in.ts";
import { signedIn } from "./session/signed-in.ts";
import { visitorOf } from "./session/visitor.ts";
import type { Begin, Setup } from "./setup.ts";
import { answeredUpload, askedUpload, sentUpload, shownUpload } from "./upload.ts";
import type { Demo, Web } from "./web.ts";

/** Lets only what reads as a reference on to its page; of a noun, when one is given. */
const forReference =
  (handler: RequestHandler, only?: RefNoun): RequestHandler =>
  (request, response, next) => {
    const noun = nounOfRef(String(request.params.ref));
    return noun && (only ?? noun) === noun ? handler(request, response, next) : next();
  };

/**
 * The browser room, to be mounted last at "/": whatever it does not know is a page that does not exist.
 * @param demo the movable clock; undefined outside demo mode
 */
export function webRouter({
  engine,
  access,
  charts,
  demo,
  setup,
  begin,
  publication,
  mailSignIn,
  oidc,
  security,
}: {
  engine: Engine;
  access: Access;
  charts?: Charts | undefined;
  demo: Demo | undefined;
  setup?: Setup | undefined;
  begin?: Begin | undefined;
  publication?: Publication | undefined;
  mailSignIn?: Web["mailSignIn"];
  oidc?: OidcConfig | undefined;
  security?: SecurityContact | undefined;
}): Router {
  const issuer = oidc && openIssuer(oidc, returnAddress(engine.baseUrl), engine.clock.real);
  const web: Web = {
    engine,
    access,
    charts,
    demo,
    assets: loadAssets(),
    live: makeLive(engine),
    flashes: makeFlashes(),
    issuer,
    setup,
    begin,
    publication,
    mailSignIn,
  };
  const router = Router();
  router.use(secure(engine.baseUrl));
  router.get("/assets/:print/:name", web.assets.handler);

  const { baseUrl, clock } = engine;
  router.get(SECURITY_PATH, securityText(security, { baseUrl, now: clock.real }));
  router.get("/aanmelden", (_request, response) =>
    sendSignInWords(web, response, 200, textIn("nl").web.signInTitle),
  );
  router.post("/aanmelden", ownOrigin(web), readForm, askedLink(web));
  if (issuer) {
    router.get(ACCOUNT_PATH, beginAccount(web, issuer));
    router.get(RETURN_PATH, finishAccount(web, issuer));
  }
  router.get(`${BEGIN_PATH}/:secret`, sendBegin(web));
  router.post(`${BEGIN_PATH}/:secret`, ownOrigin(web), readForm, sentBegin(web));
  router.get("/aanmelden/:secret", openedLink(web));
  router.post("/aanmelden/:secret", ownOrigin(web), usedLink(web));
  router.post("/afmelden", csrfForm(web, signOut(web)));

  router.get(
    "/",
    page(web, (visitor, _request, response) => sendToday(web, visitor, response)),
  );
  router.get("/kwartaalberichten", page(web, sendDigests(web)));
  router.get("/afspraken", page(web, sendAgreements(web)));
  router.get("/themas", page(web, sendThemes(web)));
  router.get("/herzieningen", page(web, sendRevisions(web)));
  router.get("/indicatoren", page(web, sendIndicators(web)));
  router.get("/indicatoren/:code", page(web, sendIndicator(web)));
  router.get("/beheer", page(web, sendManage(web)));
  router.get("/beheer/openbaar", page(web, sendPublication(web)));
  router.get(SETUP_PATH, page(web, sendSetup(web)));
  router.post(SETUP_PATH, csrfForm(web, changeDraft(web)));
  router.get(`${SETUP_PATH}/samenwerking.yaml`, signedIn(web, sendSetupFile(web)));
  for (const list of ["organisations", "people"] as const) {
    router.get(LIST_PATHS[list], page(web, sendSetupList(web, list)));
    router.post(LIST_PATHS[list], sentSetupList(web, list));
  }
  for (const part of ["settings", "rooms"] as const) {
    router.get(PART_PATHS[part], page(web, sendSetupPart(web, part)));
    router.post(PART_PATHS[part], csrfForm(web, sentSetupPart(web, part)));
  }
  router.get(SERIES_PATH, page(web, sendSeriesForm(web)));
  router.post(SERIES_PATH, csrfForm(web, sentSeriesForm(web)));
  router.get("/instellingen", page(web, sendSettings(web)));
  router.get("/instellingen/gegevens", page(web, sendOwnData(web)));
  router.get("/instellingen/gegevens.json", signedIn(web, sendOwnDataFile(web)));
  router.get("/overleggen", page(web, sendMeetings(web)));
  router.get("/overleggen/:ref.ics", signedIn(web, sendMeetingFile(web)));
  router.get("/overleggen/:ref", page(web, sendMeeting(web)));
  router.get("/r/:room", signedIn(web, showPlace(web)));
  router.get("/r/:room/posts/:id", signedIn(web, showPost(web)));
  router.get("/acties", page(web, sendActions(web)));
  router.post("/acties/samen", csrfForm(web, changeTogether(web)));
  router.get("/zoek", page(web, sendSearch(web)));
  router.get("/ref/:ref", signedIn(web, redirectReference(web)));
  router.get("/digest/:ref", page(web, sendDigest(web)));
  router.get("/verslag/:ref", page(web, sendReport(web)));
  router.get("/herziening/:ref/:organisation.docx", signedIn(web, sendProposalWord(web)));
  router.get("/herziening/:ref/:organisation", page(web, sendProposal(web)));
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
  router.get("/:ref", forReference(page(web, sendMeeting(web)), "meeting"));
  router.get("/:ref", forReference(page(web, sendReference(web))));
  router.use(async (request, response) => {
    const visitor = await visitorOf(web, request, response);
    await sendProblem(web, response, 404, (t) => [t.web.notFoundTitle, t.web.notFound], visitor);
  });
  router.use(failed(web));
  return router;
}
