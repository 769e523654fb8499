"""Where somebody is: the zone and the country whose holidays count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.core.business_days import country_of_address, country_of_zone, local, zone_of_country


@dataclass(frozen=True, slots=True)
class Place:
    """An IANA zone and an ISO country (None when the zone does not tell)."""

    zone: str
    country: str | None

    def day(self, moment: datetime) -> date:
        """Return the calendar day of an instant there."""
        return self.local(moment).date()

    def local(self, moment: datetime) -> datetime:
        """Return an instant in this zone."""
        return local(moment, self.zone)


def place_of(email: str | None, event_zone: str, home: Place) -> Place:
    """Return where a recipient is: their address's country first, then the event's zone."""
    country = country_of_address(email) if email else None
    zone = event_zone or home.zone
    zone_country = country_of_zone(zone)
    if country is None:
        return Place(zone, zone_country or (home.country if zone == home.zone else None))
    if zone_country not in {None, country}:
        zone = zone_of_country(country) or zone
    return Place(zone, country)
