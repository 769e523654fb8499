"""Mail -> what it means: new text, sentences, cues per language, the weighing of them."""

from bot.core.reading.body import MailText, mail_text
from bot.core.reading.network import forget
from bot.core.reading.reply import ReadingRules, read_reply

__all__ = ["MailText", "ReadingRules", "forget", "mail_text", "read_reply"]
