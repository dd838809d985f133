CREATE TABLE "paces" (
	"surface" text NOT NULL,
	"tenant" text NOT NULL,
	"scope" text NOT NULL,
	"next_at" timestamp (3) with time zone,
	"held_until" timestamp (3) with time zone,
	"held_reason" text,
	"limited_channel" bigint,
	"limited_until" timestamp (3) with time zone,
	CONSTRAINT "paces_surface_tenant_scope_pk" PRIMARY KEY("surface","tenant","scope")
);
--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "tenant" text GENERATED ALWAYS AS (split_part(address, ':', 1)) STORED;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "lease" uuid;--> statement-breakpoint
CREATE INDEX "channels_place" ON "channels" USING btree ("surface","address");--> statement-breakpoint
-- Channels that were bound before have their workspace's pace as well.
INSERT INTO "paces" ("surface", "tenant", "scope") SELECT DISTINCT "surface", "tenant", '' FROM "channels" WHERE "surface" <> 'web';
