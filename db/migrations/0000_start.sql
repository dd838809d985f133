CREATE TABLE "feed_tokens" (
	"cooperation" text NOT NULL,
	"person" text NOT NULL,
	"token" text NOT NULL,
	CONSTRAINT "feed_tokens_cooperation_person_pk" PRIMARY KEY("cooperation","person"),
	CONSTRAINT "feed_tokens_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"person" text NOT NULL,
	"csrf" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"person" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"cooperation" text NOT NULL,
	"person" text NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"minutes" integer NOT NULL,
	"kind" text NOT NULL,
	"meeting" text,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"carried" integer DEFAULT 0 NOT NULL,
	"source" text NOT NULL,
	"subject" text,
	"bringer" text,
	"outcome" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_items_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"text" text NOT NULL,
	"meeting" text,
	"item" text,
	"on" date NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "decisions_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "journey_steps" (
	"cooperation" text NOT NULL,
	"id" serial NOT NULL,
	"item" text NOT NULL,
	"ref" text NOT NULL,
	"what" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journey_steps_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "action_holders" (
	"cooperation" text NOT NULL,
	"action" text NOT NULL,
	"holder" text NOT NULL,
	"lead" boolean NOT NULL,
	CONSTRAINT "action_holders_cooperation_action_holder_pk" PRIMARY KEY("cooperation","action","holder")
);
--> statement-breakpoint
CREATE TABLE "action_updates" (
	"cooperation" text NOT NULL,
	"id" serial NOT NULL,
	"action" text NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"via" text NOT NULL,
	CONSTRAINT "action_updates_cooperation_id_pk" PRIMARY KEY("cooperation","id")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"due" date NOT NULL,
	"agreement" text,
	"item" text,
	"meeting" text,
	"snoozed_until" date,
	"updated_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "actions_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"intention" text,
	"state" text NOT NULL,
	"parties" text[] NOT NULL,
	"review" date NOT NULL,
	"theme" text,
	"indicators" text[] NOT NULL,
	"superseded_by" text,
	"item" text,
	"meeting" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreements_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "cooperations" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"settings" jsonb NOT NULL,
	"applied" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "counters_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"id" integer PRIMARY KEY NOT NULL,
	"now" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"cooperation" text NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region" text,
	"cbs_code" text,
	"contact" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organisations_cooperation_slug_pk" PRIMARY KEY("cooperation","slug")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"cooperation" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"role" text NOT NULL,
	"language" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "people_cooperation_email_pk" PRIMARY KEY("cooperation","email")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"position" integer,
	CONSTRAINT "rooms_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"room" text NOT NULL,
	"surface" text NOT NULL,
	"address" text NOT NULL,
	"not_before" timestamp (3) with time zone,
	"parked_reason" text,
	CONSTRAINT "channels_address" UNIQUE("cooperation","surface","address","room")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"post" bigint NOT NULL,
	"channel" bigint NOT NULL,
	"surface" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"key" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"not_before" timestamp (3) with time zone,
	"message_ref" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"error" text,
	CONSTRAINT "deliveries_key_unique" UNIQUE("key"),
	CONSTRAINT "deliveries_once" UNIQUE("post","channel")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"period" text NOT NULL,
	"room" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"card" jsonb NOT NULL,
	"text" text NOT NULL,
	"about" jsonb NOT NULL,
	"refs" text[] NOT NULL,
	"thread" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "posts_once" UNIQUE("cooperation","purpose","subject","period","room")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"kind" text NOT NULL,
	"series" text,
	"period" text NOT NULL,
	"title" text,
	"start_at" timestamp (3) with time zone NOT NULL,
	"end_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"room" text NOT NULL,
	"location" text,
	"chair" text,
	"scribe" text,
	"moved_from" date,
	"reason" text,
	"school_holiday" text,
	"proposal" date,
	"sequence" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "meetings_cooperation_ref_pk" PRIMARY KEY("cooperation","ref"),
	CONSTRAINT "meetings_series" UNIQUE("cooperation","series","period")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"rule" jsonb NOT NULL,
	"starts_at" text NOT NULL,
	"minutes" integer NOT NULL,
	"from_on" date NOT NULL,
	"location" text,
	"room" text NOT NULL,
	"school_holiday" text NOT NULL,
	"moments" jsonb NOT NULL,
	"chairs" text[] NOT NULL,
	"scribes" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "series_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"via" text NOT NULL,
	"what" text NOT NULL,
	"subject" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"cooperation" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb,
	CONSTRAINT "inbox_cooperation_key_pk" PRIMARY KEY("cooperation","key")
);
--> statement-breakpoint
CREATE TABLE "moments" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"job" text NOT NULL,
	"subject" text NOT NULL,
	"occurrence" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"note" text,
	CONSTRAINT "moments_once" UNIQUE("cooperation","job","subject","occurrence")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_post_posts_id_fk" FOREIGN KEY ("post") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_channel_channels_id_fk" FOREIGN KEY ("channel") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("cooperation","meeting","position");--> statement-breakpoint
CREATE INDEX "agenda_items_waiting" ON "agenda_items" USING btree ("cooperation","kind","state");--> statement-breakpoint
CREATE INDEX "agenda_items_seq" ON "agenda_items" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "decisions_meeting" ON "decisions" USING btree ("cooperation","meeting");--> statement-breakpoint
CREATE INDEX "decisions_seq" ON "decisions" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "journey_steps_item" ON "journey_steps" USING btree ("cooperation","item");--> statement-breakpoint
CREATE INDEX "journey_steps_ref" ON "journey_steps" USING btree ("cooperation","ref");--> statement-breakpoint
CREATE INDEX "action_holders_holder" ON "action_holders" USING btree ("cooperation","holder");--> statement-breakpoint
CREATE INDEX "action_updates_action" ON "action_updates" USING btree ("cooperation","action");--> statement-breakpoint
CREATE INDEX "actions_seq" ON "actions" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "actions_state_due" ON "actions" USING btree ("cooperation","state","due");--> statement-breakpoint
CREATE INDEX "actions_agreement" ON "actions" USING btree ("cooperation","agreement");--> statement-breakpoint
CREATE INDEX "actions_meeting" ON "actions" USING btree ("cooperation","meeting");--> statement-breakpoint
CREATE INDEX "actions_item" ON "actions" USING btree ("cooperation","item");--> statement-breakpoint
CREATE INDEX "agreements_seq" ON "agreements" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "agreements_review" ON "agreements" USING btree ("cooperation","state","review");--> statement-breakpoint
CREATE INDEX "agreements_meeting" ON "agreements" USING btree ("cooperation","meeting");--> statement-breakpoint
CREATE INDEX "agreements_item" ON "agreements" USING btree ("cooperation","item");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("channel","id") WHERE state in ('pending', 'sending', 'unknown');--> statement-breakpoint
CREATE INDEX "posts_room" ON "posts" USING btree ("cooperation","room","id");--> statement-breakpoint
CREATE INDEX "posts_refs" ON "posts" USING gin ("refs");--> statement-breakpoint
CREATE INDEX "meetings_start" ON "meetings" USING btree ("cooperation","start_at","seq");--> statement-breakpoint
CREATE INDEX "audit_page" ON "audit" USING btree ("cooperation","id");--> statement-breakpoint
CREATE INDEX "inbox_at" ON "inbox" USING btree ("at");--> statement-breakpoint
CREATE INDEX "moments_due" ON "moments" USING btree ("due_at","id") WHERE state = 'due';--> statement-breakpoint
CREATE INDEX "moments_subject" ON "moments" USING btree ("cooperation","subject") WHERE state = 'due';--> statement-breakpoint
CREATE INDEX "moments_finished" ON "moments" USING btree ("cooperation","id");