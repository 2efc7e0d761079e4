DROP INDEX "himori"."mail_records_name_begins";--> statement-breakpoint
DROP INDEX "himori"."mail_records_address_begins";--> statement-breakpoint
ALTER TABLE "himori"."mail_records" ADD COLUMN "folded_name" text GENERATED ALWAYS AS (lower(to_name)) STORED;--> statement-breakpoint
ALTER TABLE "himori"."mail_records" ADD COLUMN "folded_address" text GENERATED ALWAYS AS (lower(to_address)) STORED;--> statement-breakpoint
CREATE INDEX "mail_records_name_begins" ON "himori"."mail_records" USING btree ("folded_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "mail_records_address_begins" ON "himori"."mail_records" USING btree ("folded_address" text_pattern_ops);