"""A local Google over HTTP: Gmail v1, Calendar v3 and OAuth, for the demo and the tests.

It shares no code with `bot.google`, so that a mistake there cannot hide here.
"""
