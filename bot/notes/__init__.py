"""Notes and nudges as mail: templates rendered, messages built, drafts told apart from edits."""
