ALTER TABLE "posts" ADD COLUMN "opens_thread" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "posts" SET "opens_thread" = true WHERE "purpose" = 'agenda-opened';
