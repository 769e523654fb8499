"""Mail from files: bytes or JSON rows in, `bot.core.model.Mail` out."""

from bot.mail.parse import MailError, mail_from_row, parse_mail

__all__ = ["MailError", "mail_from_row", "parse_mail"]
