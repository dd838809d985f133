CREATE TABLE "access_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"via" text NOT NULL,
	"what" text NOT NULL,
	"processing" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_choices" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"choice" text NOT NULL,
	"ground" text,
	"reason" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "publication_choices_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
--> statement-breakpoint
CREATE INDEX "access_log_page" ON "access_log" USING btree ("cooperation","id");