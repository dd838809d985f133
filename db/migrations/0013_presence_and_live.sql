ALTER TABLE "agenda_items" ADD COLUMN "discussed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "present" text[];--> statement-breakpoint
-- Meetings that were planned before are warned about as well: two working days before, which is one or three days before
-- the reminder of the day before.
INSERT INTO "moments" ("cooperation", "job", "subject", "occurrence", "payload", "due_at", "state")
SELECT "cooperation", 'warn-quorum', "subject", "occurrence", "payload",
	"due_at" - CASE WHEN extract(isodow FROM "due_at" AT TIME ZONE 'Europe/Amsterdam') IN (1, 7) THEN interval '3 days' ELSE interval '1 day' END,
	'due'
FROM "moments" WHERE "job" = 'remind-participants' AND "state" = 'due';
