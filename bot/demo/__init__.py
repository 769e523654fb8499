"""`followup demo`: weeks of a job search, played on the embedded Google by the real service."""
