"""followup: follows up after job interviews with drafts, and never sends mail."""
