"""Facts, decisions and intents in one SQLite file."""
