ALTER TABLE "agenda_items" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "room" text;--> statement-breakpoint
ALTER TABLE "indicator_stories" ADD COLUMN "room" text;--> statement-breakpoint
-- What was said to have been made in a closed room of an organisation or the secretariat, and in no other, stays there.
UPDATE "actions" SET "room" = "posts"."room" FROM "posts" WHERE "posts"."cooperation" = "actions"."cooperation" AND "posts"."purpose" = 'action-added' AND "posts"."subject" = "actions"."ref" AND ("posts"."room" = 'secretariat' OR "posts"."room" LIKE 'region:%' OR "posts"."room" LIKE 'provider:%') AND "actions"."meeting" IS NULL AND "actions"."item" IS NULL;--> statement-breakpoint
UPDATE "agreements" SET "room" = "posts"."room" FROM "posts" WHERE "posts"."cooperation" = "agreements"."cooperation" AND "posts"."purpose" = 'agreement-added' AND "posts"."subject" = "agreements"."ref" AND ("posts"."room" = 'secretariat' OR "posts"."room" LIKE 'region:%' OR "posts"."room" LIKE 'provider:%') AND "agreements"."meeting" IS NULL AND "agreements"."item" IS NULL;--> statement-breakpoint
UPDATE "decisions" SET "room" = "posts"."room" FROM "posts" WHERE "posts"."cooperation" = "decisions"."cooperation" AND "posts"."purpose" = 'decision-added' AND "posts"."subject" = "decisions"."ref" AND ("posts"."room" = 'secretariat' OR "posts"."room" LIKE 'region:%' OR "posts"."room" LIKE 'provider:%') AND "decisions"."meeting" IS NULL AND "decisions"."item" IS NULL;
