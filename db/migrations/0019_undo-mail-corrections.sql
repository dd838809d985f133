CREATE TABLE "digest_corrections" (
	"cooperation" text NOT NULL,
	"quarter" text NOT NULL,
	"edition" text NOT NULL,
	"indicator" text NOT NULL,
	"import" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"was" jsonb NOT NULL,
	"now" jsonb NOT NULL,
	CONSTRAINT "digest_corrections_cooperation_quarter_edition_indicator_import_pk" PRIMARY KEY("cooperation","quarter","edition","indicator","import")
);
--> statement-breakpoint
CREATE TABLE "mail_stops" (
	"cooperation" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mail_stops_cooperation_address_pk" PRIMARY KEY("cooperation","address")
);
--> statement-breakpoint
CREATE TABLE "own_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_mail_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "undos" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"command" text NOT NULL,
	"subject" text NOT NULL,
	"kept" jsonb NOT NULL,
	"undone" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "resends" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_reactions" ADD COLUMN "handled" text;--> statement-breakpoint
CREATE INDEX "undos_by" ON "undos" USING btree ("cooperation","by","id");--> statement-breakpoint
CREATE INDEX "undos_at" ON "undos" USING btree ("at");