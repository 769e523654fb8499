"""The sender's country by their address, for numeric dates and holidays."""

from __future__ import annotations

from bot.core.model import Mail

_BY_DOMAIN = {
    "uk": "GB", "de": "DE", "at": "AT", "ch": "CH", "fr": "FR", "be": "BE", "es": "ES", "nl": "NL",
    "pt": "PT", "br": "BR", "it": "IT", "us": "US", "ca": "CA", "au": "AU", "nz": "NZ", "ie": "IE",
    "mx": "MX", "ar": "AR", "cl": "CL", "za": "ZA", "in": "IN", "lu": "LU", "dk": "DK", "se": "SE",
    "no": "NO", "fi": "FI", "pl": "PL", "cz": "CZ", "gov": "US", "edu": "US", "mil": "US",
    "sg": "SG", "jp": "JP", "pe": "PE",
}  # fmt: skip


def country_of(mail: Mail) -> str | None:
    """ISO 3166 code by the top-level domain of the sender's address, None when it tells none."""
    address = mail.sender.email or ""
    return _BY_DOMAIN.get(address.rpartition(".")[2].lower()) if "@" in address else None
