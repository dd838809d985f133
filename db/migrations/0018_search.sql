CREATE INDEX "agenda_items_search" ON "agenda_items" USING gin (to_tsvector('dutch', translate(coalesce("title", '') || ' ' || coalesce("outcome", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "decisions_search" ON "decisions" USING gin (to_tsvector('dutch', translate(coalesce("text", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "actions_search" ON "actions" USING gin (to_tsvector('dutch', translate(coalesce("title", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "agreements_search" ON "agreements" USING gin (to_tsvector('dutch', translate(coalesce("title", '') || ' ' || coalesce("intention", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "contracts_search" ON "contracts" USING gin (to_tsvector('dutch', translate(coalesce("title", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "meetings_search" ON "meetings" USING gin (to_tsvector('dutch', translate(coalesce("title", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "report_corrections_search" ON "report_corrections" USING gin (to_tsvector('dutch', translate(coalesce("text", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "revisions_search" ON "revisions" USING gin (to_tsvector('dutch', translate(coalesce("title", '') || ' ' || coalesce("reason", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "indicator_stories_search" ON "indicator_stories" USING gin (to_tsvector('dutch', translate(coalesce("text", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "theme_lessons_search" ON "theme_lessons" USING gin (to_tsvector('dutch', translate(coalesce("text", ''), '/.-_:@', '      ')));--> statement-breakpoint
CREATE INDEX "themes_search" ON "themes" USING gin (to_tsvector('dutch', translate(coalesce("title", '') || ' ' || coalesce("why", ''), '/.-_:@', '      ')));