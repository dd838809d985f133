ALTER TABLE "people" ADD COLUMN "summary_on" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "summary_at" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "summary" text;--> statement-breakpoint
CREATE INDEX "posts_waiting" ON "posts" USING btree ("cooperation","room") WHERE summary = 'waiting';