"""How the reader's network is trained; nothing of the service needs it."""
