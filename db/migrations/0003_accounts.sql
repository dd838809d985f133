ALTER TABLE "chat_accounts" DROP CONSTRAINT "chat_accounts_surface_workspace_account_pk";--> statement-breakpoint
ALTER TABLE "chat_accounts" ADD CONSTRAINT "chat_accounts_cooperation_surface_workspace_account_pk" PRIMARY KEY("cooperation","surface","workspace","account");--> statement-breakpoint
ALTER TABLE "chat_accounts" ADD COLUMN "known_by" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "enterprise" text;