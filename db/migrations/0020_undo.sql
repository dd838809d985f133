CREATE TABLE "undos" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"command" text NOT NULL,
	"subject" text NOT NULL,
	"kept" jsonb NOT NULL,
	"undone" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX "undos_by" ON "undos" USING btree ("cooperation","by","id");--> statement-breakpoint
CREATE INDEX "undos_at" ON "undos" USING btree ("at");