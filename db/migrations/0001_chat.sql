CREATE TABLE "chat_accounts" (
	"surface" text NOT NULL,
	"workspace" text NOT NULL,
	"account" text NOT NULL,
	"cooperation" text NOT NULL,
	"person" text,
	"address" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chat_accounts_surface_workspace_account_pk" PRIMARY KEY("surface","workspace","account")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"surface" text NOT NULL,
	"tenant" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"service_url" text NOT NULL,
	"team" text,
	"team_id" text,
	"team_name" text,
	"channel_name" text,
	"bot" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"gone_at" timestamp (3) with time zone,
	CONSTRAINT "conversations_surface_tenant_id_pk" PRIMARY KEY("surface","tenant","id")
);
--> statement-breakpoint
CREATE TABLE "inbound" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"surface" text NOT NULL,
	"workspace" text NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "inbound_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "send_times" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"surface" text NOT NULL,
	"tenant" text NOT NULL,
	"conversation" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"surface" text NOT NULL,
	"id" text NOT NULL,
	"cooperation" text NOT NULL,
	"name" text NOT NULL,
	"token" text,
	"bot_account" text,
	"state" text NOT NULL,
	"renewing_until" timestamp (3) with time zone,
	"installed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspaces_surface_id_pk" PRIMARY KEY("surface","id")
);
--> statement-breakpoint
CREATE TABLE "rsvps" (
	"cooperation" text NOT NULL,
	"meeting" text NOT NULL,
	"person" text NOT NULL,
	"organisation" text NOT NULL,
	"answer" text NOT NULL,
	"standin" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rsvps_cooperation_meeting_person_pk" PRIMARY KEY("cooperation","meeting","person")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "reach" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "wanted" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "tried_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "chat_accounts_person" ON "chat_accounts" USING btree ("cooperation","person");--> statement-breakpoint
CREATE INDEX "inbound_waiting" ON "inbound" USING btree ("surface","not_before") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "inbound_done" ON "inbound" USING btree ("done_at");--> statement-breakpoint
CREATE INDEX "send_times_tenant" ON "send_times" USING btree ("surface","tenant","at");--> statement-breakpoint
CREATE INDEX "send_times_conversation" ON "send_times" USING btree ("surface","tenant","conversation","at");--> statement-breakpoint
CREATE INDEX "deliveries_message" ON "deliveries" USING btree ("channel","message_ref");--> statement-breakpoint
CREATE INDEX "deliveries_stale" ON "deliveries" USING btree ("id") WHERE state = 'sent' and revision < wanted;