-- Who took part before is not welcomed any more.
ALTER TABLE "people" ADD COLUMN "welcomed_at" timestamp (3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "people" ALTER COLUMN "welcomed_at" DROP DEFAULT;
