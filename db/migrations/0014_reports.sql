CREATE TABLE "report_corrections" (
	"cooperation" text NOT NULL,
	"meeting" text NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_corrections_cooperation_meeting_version_pk" PRIMARY KEY("cooperation","meeting","version")
);
--> statement-breakpoint
CREATE TABLE "report_objections" (
	"cooperation" text NOT NULL,
	"meeting" text NOT NULL,
	"number" integer NOT NULL,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_objections_cooperation_meeting_number_pk" PRIMARY KEY("cooperation","meeting","number")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"cooperation" text NOT NULL,
	"meeting" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"adopts_on" date NOT NULL,
	"adopted_on" date,
	"adopted_by" text,
	"content" jsonb NOT NULL,
	"presence" jsonb,
	CONSTRAINT "reports_cooperation_meeting_pk" PRIMARY KEY("cooperation","meeting")
);
