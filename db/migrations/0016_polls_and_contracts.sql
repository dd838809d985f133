CREATE TABLE "contract_extensions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"cooperation" text NOT NULL,
	"contract" text NOT NULL,
	"was_on" date NOT NULL,
	"until_on" date NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"parties" text[] NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"extensions" integer,
	"notice" integer NOT NULL,
	"evaluation_on" date,
	"link" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contracts_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE TABLE "poll_votes" (
	"cooperation" text NOT NULL,
	"poll" text NOT NULL,
	"person" text NOT NULL,
	"answers" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "poll_votes_cooperation_poll_person_pk" PRIMARY KEY("cooperation","poll","person")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"cooperation" text NOT NULL,
	"ref" text NOT NULL,
	"seq" serial NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"minutes" integer NOT NULL,
	"location" text,
	"options" text[] NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"room" text NOT NULL,
	"by" text NOT NULL,
	"picked" text,
	"meeting" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "polls_cooperation_ref_pk" PRIMARY KEY("cooperation","ref")
);
--> statement-breakpoint
CREATE INDEX "contract_extensions_contract" ON "contract_extensions" USING btree ("cooperation","contract");--> statement-breakpoint
CREATE INDEX "contracts_seq" ON "contracts" USING btree ("cooperation","seq");--> statement-breakpoint
CREATE INDEX "contracts_until" ON "contracts" USING btree ("cooperation","until_on","seq");--> statement-breakpoint
CREATE INDEX "polls_seq" ON "polls" USING btree ("cooperation","seq");