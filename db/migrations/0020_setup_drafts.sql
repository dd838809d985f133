CREATE TABLE "setup_drafts" (
	"cooperation" text PRIMARY KEY NOT NULL,
	"file" jsonb NOT NULL,
	"base" text NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
