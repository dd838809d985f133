CREATE TABLE "theme_answers" (
	"cooperation" text NOT NULL,
	"id" serial NOT NULL,
	"theme" text NOT NULL,
	"question" integer NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_answers_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "theme_circles" (
	"cooperation" text NOT NULL,
	"meeting" text NOT NULL,
	"theme" text NOT NULL,
	"item" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_circles_cooperation_meeting_pk" PRIMARY KEY("cooperation","meeting")
);
--> statement-breakpoint
CREATE TABLE "theme_lessons" (
	"cooperation" text NOT NULL,
	"theme" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"meeting" text NOT NULL,
	"items" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_lessons_cooperation_theme_number_pk" PRIMARY KEY("cooperation","theme","number")
);
--> statement-breakpoint
CREATE TABLE "theme_questions" (
	"cooperation" text NOT NULL,
	"theme" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_questions_cooperation_theme_number_pk" PRIMARY KEY("cooperation","theme","number")
);
--> statement-breakpoint
CREATE TABLE "theme_votes" (
	"cooperation" text NOT NULL,
	"theme" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_votes_cooperation_theme_person_pk" PRIMARY KEY("cooperation","theme","person")
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"why" text,
	"by" text NOT NULL,
	"item" text,
	"meeting" text,
	"room" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "themes_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE INDEX "theme_answers_theme" ON "theme_answers" USING btree ("cooperation","theme");--> statement-breakpoint
CREATE INDEX "theme_circles_theme" ON "theme_circles" USING btree ("cooperation","theme");--> statement-breakpoint
CREATE INDEX "theme_lessons_meeting" ON "theme_lessons" USING btree ("cooperation","meeting");--> statement-breakpoint
CREATE INDEX "themes_seq" ON "themes" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "themes_meeting" ON "themes" USING btree ("cooperation","meeting");