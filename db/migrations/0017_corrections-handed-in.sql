ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_caseId_unique";--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_receiptNumber_unique";--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_editionId_arrival_unique";--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_caseId_number_unique" UNIQUE("case_id","number");--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_receiptNumber_number_unique" UNIQUE("receipt_number","number");--> statement-breakpoint
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_editionId_arrival_number_unique" UNIQUE("edition_id","arrival","number");