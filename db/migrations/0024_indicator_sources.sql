CREATE TABLE "indicator_sources" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"wanted_at" timestamp (3) with time zone,
	"is_forced" boolean DEFAULT false NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"retry_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"offered_at" timestamp (3) with time zone,
	"stamp" jsonb,
	"units" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"failure" jsonb,
	"failed_at" timestamp (3) with time zone,
	"told" jsonb,
	"upload" integer,
	CONSTRAINT "indicator_sources_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
