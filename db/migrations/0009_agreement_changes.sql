CREATE TABLE "agreement_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"agreement" text NOT NULL,
	"was" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "agreement_changes_at" ON "agreement_changes" USING btree ("cooperation","at");