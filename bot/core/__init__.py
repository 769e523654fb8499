"""Decisions without side effects: no clock, network, database or logging in here."""
