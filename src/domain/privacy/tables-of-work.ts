import { table } from "./known-table.ts";

/** What the cooperation does together: meets, agrees, learns, revises and looks at figures. */
export const tablesOfWork = {
  series: table("meetings", "own-rule", {
    plain: "cooperation key kind rule starts_at minutes from_on room school_holiday moments active",
    people: "chairs scribes",
    text: "location",
  }),
  meetings: table("meetings", "own-rule", {
    plain:
      "cooperation ref seq kind series period start_at end_at state room moved_from school_holiday proposal sequence started_at closed_at changed_at present seen_online",
    person: "chair scribe",
    text: "title location reason",
  }),
  rsvps: table("meetings", "rewritten", {
    plain: "cooperation meeting organisation answer at",
    person: "person standin",
  }),
  polls: table("meetings", "rewritten", {
    plain: "cooperation ref seq kind minutes options deadline picked meeting created_at",
    person: "by room",
    text: "title location",
  }),
  poll_votes: table("meetings", "rewritten", { plain: "cooperation poll answers at", person: "person" }),
  reports: table("meetings", "rewritten", {
    plain: "cooperation meeting state version adopts_on adopted_on",
    person: "adopted_by",
    data: "content presence",
  }),
  report_objections: table("meetings", "rewritten", {
    plain: "cooperation meeting number at",
    person: "by",
    text: "text",
  }),
  report_corrections: table("meetings", "rewritten", {
    plain: "cooperation meeting version at",
    person: "by",
    text: "text",
  }),

  agenda_items: table("agreements", "rewritten", {
    plain:
      "cooperation ref seq purpose minutes kind meeting position state carried source subject created_at discussed_at",
    person: "bringer room",
    text: "title outcome link",
  }),
  journey_steps: table("agreements", "untouched", { plain: "cooperation id item ref what at" }),
  decisions: table("agreements", "rewritten", {
    plain: "cooperation ref seq meeting item on",
    person: "by room",
    text: "text",
  }),
  agreements: table("agreements", "rewritten", {
    plain: "cooperation ref seq state parties review theme indicators superseded_by item meeting created_at",
    person: "room",
    text: "title intention",
  }),
  agreement_changes: table("agreements", "untouched", { plain: "id cooperation agreement was at" }),
  actions: table("agreements", "rewritten", {
    plain: "cooperation ref seq state due agreement item meeting snoozed_until updated_at created_at",
    person: "created_by room",
    text: "title link",
  }),
  action_holders: table("agreements", "rewritten", { plain: "cooperation action lead", person: "holder" }),
  action_updates: table("agreements", "rewritten", {
    plain: "cooperation id action state at via",
    person: "by",
    text: "note",
  }),
  contracts: table("agreements", "rewritten", {
    plain: "cooperation ref seq parties from_on until_on extensions notice evaluation_on created_at",
    text: "title link",
  }),
  contract_extensions: table("agreements", "rewritten", {
    plain: "id cooperation contract was_on until_on at",
    person: "by",
  }),

  themes: table("learning", "rewritten", {
    plain: "cooperation ref seq item meeting created_at",
    person: "by room",
    text: "title why",
  }),
  theme_votes: table("learning", "rewritten", { plain: "cooperation theme at", person: "person" }),
  theme_circles: table("learning", "rewritten", { plain: "cooperation meeting theme item at", person: "by" }),
  theme_questions: table("learning", "rewritten", {
    plain: "cooperation theme number at",
    person: "by",
    text: "text",
  }),
  theme_answers: table("learning", "rewritten", {
    plain: "cooperation id theme question at",
    person: "by",
    text: "text",
  }),
  theme_lessons: table("learning", "rewritten", {
    plain: "cooperation theme number meeting items at",
    person: "by",
    text: "text",
  }),

  revisions: table("revisions", "rewritten", {
    plain:
      "cooperation ref seq subject year indicators agreements parties state round plan item meeting created_at",
    person: "proposed_by",
    text: "title reason costs withdrawn_because",
  }),
  revision_reactions: table("revisions", "rewritten", {
    plain: "cooperation revision organisation at",
    person: "by",
    text: "text handled",
  }),
  revision_advice: table("revisions", "rewritten", {
    plain: "id cooperation revision round advice at",
    person: "by",
    text: "text",
  }),
  revision_decisions: table("revisions", "rewritten", {
    plain: "cooperation revision round organisation level decision on at",
    person: "by",
    text: "text",
  }),

  indicator_stories: table("figures", "rewritten", {
    plain: "cooperation ref seq kind indicator period organisation meeting at withdrawn_at",
    person: "by room",
    text: "text",
  }),
  indicator_imports: table("figures", "rewritten", {
    plain: "cooperation id at via added revised unchanged skipped_empty changed",
    person: "by",
    text: "filename",
  }),
  indicator_mappings: table("figures", "rewritten", {
    plain: "cooperation header at",
    person: "by",
    data: "mapping",
  }),
  // What somebody brought and has not confirmed; a day later it is gone anyway.
  indicator_uploads: table("figures", "dropped", {
    plain: "cooperation id source revision at rows catalogue taken_at",
    person: "by taken_by",
    text: "filename",
    data: "head mapping answer",
  }),
  indicator_sources: table("figures", "untouched", {
    plain:
      "cooperation key wanted_at is_forced lease_until retry_at tries checked_at offered_at stamp units failure failed_at told upload",
  }),
  indicator_definitions: table("figures", "rewritten", {
    plain: "cooperation code version from_at",
    data: "definition",
  }),
  indicator_members: table("figures", "untouched", { plain: "cooperation kind id key" }),
  indicator_layouts: table("figures", "untouched", { plain: "cooperation id areas providers" }),
  indicator_slices: table("figures", "rewritten", {
    plain: "cooperation indicator period version layout figures marks imports",
    data: "notes",
  }),
  indicator_revisions: table("figures", "rewritten", {
    plain: "cooperation id indicator period area provider value mark import replaced_by",
    text: "note",
  }),
  indicator_releases: table("figures", "untouched", {
    plain: "cooperation id family period number counts wholes fingerprint awaited sight basis at",
  }),
  digests: table("figures", "rewritten", {
    plain: "cooperation quarter state drafted_at approved_at print",
    person: "approved_by",
    text: "introduction",
    data: "content",
  }),
  digests_shown: table("figures", "dropped", { plain: "cooperation quarter print", person: "person" }),
  digest_corrections: table("figures", "untouched", {
    plain: "cooperation quarter edition indicator import at was now",
  }),
};
