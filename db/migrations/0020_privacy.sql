CREATE TABLE "forgotten" (
	"cooperation" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "forgotten_cooperation_hash_pk" PRIMARY KEY("cooperation","hash")
);
