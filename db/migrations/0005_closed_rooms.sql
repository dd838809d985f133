ALTER TABLE "agenda_items" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "indicator_stories" ADD COLUMN "room" text;