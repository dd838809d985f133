/** Words that only Slack needs. */
export const slack = {
  notInstalled: "Leerlus is niet geïnstalleerd in deze werkruimte. Vraag het uw beheerder.",
  appDescription: "De leerlus van uw samenwerking: overleggen, agenda, afspraken en acties.",
  appLong:
    "Leerlus plant de overleggen van uw samenwerking, verzamelt de agenda waar mensen praten, houdt elke afspraak en actie bij met wie haar heeft, vraagt op het goede moment hoe het ermee staat en vertelt elk kwartaal wat er veranderde. Wie geen Slack heeft, doet mee in Teams of in de browser.",
  usage: "help",
};
