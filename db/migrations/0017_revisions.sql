CREATE TABLE "revision_advice" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"revision" text NOT NULL,
	"round" integer NOT NULL,
	"advice" text NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_decisions" (
	"cooperation" text NOT NULL,
	"revision" text NOT NULL,
	"round" integer NOT NULL,
	"organisation" text NOT NULL,
	"level" text,
	"decision" text NOT NULL,
	"on" date NOT NULL,
	"text" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revision_decisions_cooperation_revision_round_organisation_pk" PRIMARY KEY("cooperation","revision","round","organisation")
);
--> statement-breakpoint
CREATE TABLE "revision_reactions" (
	"cooperation" text NOT NULL,
	"revision" text NOT NULL,
	"organisation" text NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revision_reactions_cooperation_revision_organisation_pk" PRIMARY KEY("cooperation","revision","organisation")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"subject" text NOT NULL,
	"year" integer NOT NULL,
	"reason" text NOT NULL,
	"indicators" text[] NOT NULL,
	"agreements" text[] NOT NULL,
	"parties" text[] NOT NULL,
	"costs" text,
	"state" text NOT NULL,
	"round" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"item" text,
	"meeting" text,
	"proposed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_because" text,
	CONSTRAINT "revisions_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE INDEX "revision_advice_revision" ON "revision_advice" USING btree ("cooperation","revision");--> statement-breakpoint
CREATE INDEX "revisions_seq" ON "revisions" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "revisions_state" ON "revisions" USING btree ("cooperation","state");