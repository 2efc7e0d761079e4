GRANT SELECT, INSERT ON
  himori.inventory_departments, himori.inventory_batches, himori.inventory_items, himori.inventory_versions,
  himori.inventory_acceptances, himori.inventory_clearances, himori.inventory_tallies
TO himori_running;
--> statement-breakpoint
GRANT UPDATE (version, site_id, department_id, kind, origin, level, proposed_level, real_access, marked, useful,
  not_public, managed, review_on, priority, missing, faulty, warnings, cleared, complete, warned, important, unmanaged,
  accepted_version, removed_at, changed_at, changed_by) ON himori.inventory_items TO himori_running;
--> statement-breakpoint
GRANT UPDATE (last_number, last_change, items, complete, accepted, faulty, warned, important, unmanaged, top_secret,
  secret, internal, general, changed_at) ON himori.inventory_tallies TO himori_running;
--> statement-breakpoint
-- How far the list of a case is, under the rights of whoever asks: figures, and not one word of what is listed.
CREATE FUNCTION himori.stock_counts(the_case uuid) RETURNS TABLE (
  items integer, complete integer, accepted integer, faulty integer, warned integer, important integer,
  unmanaged integer, top_secret integer, secret integer, internal integer, general integer,
  changed_at timestamptz
) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT t.items, t.complete, t.accepted, t.faulty, t.warned, t.important, t.unmanaged, t.top_secret, t.secret,
         t.internal, t.general, t.changed_at
  FROM himori.inventory_tallies t WHERE t.case_id = the_case $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION himori.stock_counts(uuid) TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
