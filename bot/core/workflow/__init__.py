"""The workflow: facts, rules and an instant in; standing, notes, nudges and intents out."""
