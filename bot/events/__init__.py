"""Calendar events as Google and files give them, turned into the core's own type."""
