"""Look, decide, act: one pass of the service over the ports of `bot.ports`."""
