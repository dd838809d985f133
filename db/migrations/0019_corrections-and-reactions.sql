CREATE TABLE "digest_corrections" (
	"cooperation" text NOT NULL,
	"quarter" text NOT NULL,
	"edition" text NOT NULL,
	"indicator" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"was" jsonb NOT NULL,
	"now" jsonb NOT NULL,
	CONSTRAINT "digest_corrections_cooperation_quarter_edition_indicator_at_pk" PRIMARY KEY("cooperation","quarter","edition","indicator","at")
);
--> statement-breakpoint
ALTER TABLE "revision_reactions" ADD COLUMN "handled" text;