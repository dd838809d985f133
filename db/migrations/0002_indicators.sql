CREATE TABLE "chart_links" (
	"cooperation" text NOT NULL,
	"hash" text NOT NULL,
	"token" text NOT NULL,
	"chart" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chart_links_cooperation_hash_pk" PRIMARY KEY("cooperation","hash"),
	CONSTRAINT "chart_links_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"cooperation" text NOT NULL,
	"quarter" text NOT NULL,
	"state" text NOT NULL,
	"introduction" text,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"content" jsonb,
	"print" text,
	CONSTRAINT "digests_cooperation_quarter_pk" PRIMARY KEY("cooperation","quarter")
);
--> statement-breakpoint
CREATE TABLE "digests_shown" (
	"cooperation" text NOT NULL,
	"quarter" text NOT NULL,
	"person" text NOT NULL,
	"print" text NOT NULL,
	CONSTRAINT "digests_shown_cooperation_quarter_person_pk" PRIMARY KEY("cooperation","quarter","person")
);
--> statement-breakpoint
CREATE TABLE "indicator_releases" (
	"cooperation" text NOT NULL,
	"id" bigserial NOT NULL,
	"family" text NOT NULL,
	"period" text NOT NULL,
	"number" integer NOT NULL,
	"counts" text NOT NULL,
	"wholes" text,
	"fingerprint" text NOT NULL,
	"awaited" text[] NOT NULL,
	"sight" jsonb NOT NULL,
	"basis" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "indicator_releases_cooperation_id_pk" PRIMARY KEY("cooperation","id"),
	CONSTRAINT "indicator_releases_number" UNIQUE("cooperation","family","period","number")
);
--> statement-breakpoint
CREATE TABLE "indicator_definitions" (
	"cooperation" text NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "indicator_definitions_cooperation_code_version_pk" PRIMARY KEY("cooperation","code","version")
);
--> statement-breakpoint
CREATE TABLE "indicator_imports" (
	"cooperation" text NOT NULL,
	"id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"via" text NOT NULL,
	"filename" text NOT NULL,
	"added" integer NOT NULL,
	"revised" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"skipped_empty" integer NOT NULL,
	"changed" jsonb NOT NULL,
	CONSTRAINT "indicator_imports_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_layouts" (
	"cooperation" text NOT NULL,
	"id" text NOT NULL,
	"areas" integer[] NOT NULL,
	"providers" integer[] NOT NULL,
	CONSTRAINT "indicator_layouts_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_mappings" (
	"cooperation" text NOT NULL,
	"header" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "indicator_mappings_cooperation_header_pk" PRIMARY KEY("cooperation","header")
);
--> statement-breakpoint
CREATE TABLE "indicator_members" (
	"cooperation" text NOT NULL,
	"kind" text NOT NULL,
	"id" integer NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "indicator_members_cooperation_kind_id_pk" PRIMARY KEY("cooperation","kind","id"),
	CONSTRAINT "indicator_members_key" UNIQUE("cooperation","kind","key")
);
--> statement-breakpoint
CREATE TABLE "indicator_revisions" (
	"cooperation" text NOT NULL,
	"id" bigserial NOT NULL,
	"indicator" text NOT NULL,
	"period" text NOT NULL,
	"area" integer NOT NULL,
	"provider" integer NOT NULL,
	"value" double precision NOT NULL,
	"mark" smallint NOT NULL,
	"note" text,
	"import" integer NOT NULL,
	"replaced_by" integer NOT NULL,
	CONSTRAINT "indicator_revisions_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_slices" (
	"cooperation" text NOT NULL,
	"indicator" text NOT NULL,
	"period" text NOT NULL,
	"version" integer NOT NULL,
	"layout" text NOT NULL,
	"figures" double precision[] NOT NULL,
	"marks" smallint[] NOT NULL,
	"imports" integer[] NOT NULL,
	"notes" jsonb NOT NULL,
	CONSTRAINT "indicator_slices_cooperation_indicator_period_pk" PRIMARY KEY("cooperation","indicator","period")
);
--> statement-breakpoint
CREATE TABLE "indicator_stories" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"kind" text NOT NULL,
	"indicator" text NOT NULL,
	"period" text NOT NULL,
	"text" text,
	"by" text NOT NULL,
	"organisation" text NOT NULL,
	"meeting" text,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "indicator_stories_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "indicator_uploads" (
	"cooperation" text NOT NULL,
	"id" integer NOT NULL,
	"source" text NOT NULL,
	"revision" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"filename" text NOT NULL,
	"head" jsonb NOT NULL,
	"rows" "bytea",
	"mapping" jsonb,
	"answer" jsonb NOT NULL,
	"catalogue" text NOT NULL,
	"taken_by" text,
	"taken_at" timestamp (3) with time zone,
	CONSTRAINT "indicator_uploads_cooperation_id_pk" PRIMARY KEY("cooperation","id"),
	CONSTRAINT "indicator_uploads_source" UNIQUE("cooperation","source")
);
--> statement-breakpoint
CREATE INDEX "chart_links_expiry" ON "chart_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "indicator_releases_counts" ON "indicator_releases" USING btree ("cooperation","period","counts");--> statement-breakpoint
CREATE INDEX "indicator_revisions_slice" ON "indicator_revisions" USING btree ("cooperation","indicator","period");--> statement-breakpoint
CREATE INDEX "indicator_stories_slice" ON "indicator_stories" USING btree ("cooperation","indicator","period");--> statement-breakpoint
CREATE INDEX "indicator_stories_meeting" ON "indicator_stories" USING btree ("cooperation","meeting");--> statement-breakpoint
CREATE INDEX "indicator_stories_seq" ON "indicator_stories" USING btree ("cooperation","seq");--> statement-breakpoint
-- Compressing a million numbers takes longer than reading the file they came in; they are 8 MB.
ALTER TABLE "indicator_slices" ALTER COLUMN "figures" SET STORAGE EXTERNAL;
