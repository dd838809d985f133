ALTER TABLE "moments" ADD COLUMN "payload" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
UPDATE "moments" SET "payload" = CASE
	WHEN "job" IN ('remind-participants', 'start-meeting') THEN jsonb_build_object('start', "occurrence")
	WHEN "job" = 'settle-meeting' THEN jsonb_build_object('start', regexp_replace("occurrence", '/last$', ''), 'isLast', "occurrence" LIKE '%/last')
	WHEN "job" = 'plan-series' THEN jsonb_build_object('month', "occurrence")
	WHEN "job" = 'draft-digest' AND "occurrence" LIKE 'later %' THEN jsonb_build_object('why', 'later', 'to', split_part("occurrence", ' ', 3))
	WHEN "job" = 'draft-digest' THEN jsonb_build_object('why', split_part("occurrence", ' ', 1))
	WHEN "job" = 'decide-figures' THEN jsonb_build_object('import', split_part("subject", ' ', 2)::int, 'go', "occurrence"::int)
	WHEN "job" = 'post-summaries' AND "subject" LIKE 'import %' THEN jsonb_build_object('import', split_part("subject", ' ', 2)::int)
	WHEN "job" = 'post-summaries' THEN jsonb_build_object('meeting', "subject")
	WHEN "job" = 'forget-upload' THEN jsonb_build_object('upload', split_part("subject", ' ', 2)::int)
	WHEN "job" = 'ask-missing-indicators' THEN jsonb_build_object('days', "occurrence"::int)
	WHEN "job" = 'tell-holders' AND "occurrence" IN ('added', 'unreached') THEN jsonb_build_object('what', "occurrence")
	WHEN "job" = 'tell-holders' THEN jsonb_build_object('what', 'given', 'actions', to_jsonb((string_to_array("occurrence", ' '))[2:]))
	ELSE '{}'::jsonb
END WHERE "state" = 'due';
