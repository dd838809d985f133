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
ALTER TABLE "deliveries" ADD COLUMN "resends" integer DEFAULT 0 NOT NULL;