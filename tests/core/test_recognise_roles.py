"""The job an interview is for is read where it stands, whatever its words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.model import Recognition
from bot.core.recognise import recognise
from bot.core.recognise.roles import clean_role
from bot.events.parse import event_from_google

ALEX = "alex.morgan@gmail.com"


def seen(title: str, text: str = "", *, organizer: str = ALEX) -> Recognition:
    item: dict[str, Any] = {
        "id": "e",
        "summary": title,
        "description": text,
        "start": {"dateTime": "2026-03-10T10:00:00Z"},
        "organizer": {"email": organizer},
        "attendees": [{"email": organizer}, {"email": ALEX, "self": True}],
    }
    return recognise(event_from_google(item, "UTC"), ALEX)


@pytest.mark.parametrize(
    ("title", "role", "company"),
    [
        ("Interview: Head of Snacks at Globex", "Head of Snacks", "Globex"),
        ("Globex | Beekeeping Outreach Lead | 1st interview", "Beekeeping Outreach Lead", "Globex"),
        ("Interview for Kiln Loader role at Globex", "Kiln Loader", "Globex"),
        ("Vorstellungsgespräch als Gleisbau-Polier bei Globex", "Gleisbau-Polier", "Globex"),
        ("Gespräch Globex wegen Stelle als Klimaanpassung", "Klimaanpassung", "Globex"),
        ("Entretien pour le poste de Agent de quai chez Globex", "Agent de quai", "Globex"),
        ("Entrevista para Desarrollo de negocio en Globex", "Desarrollo de negocio", "Globex"),
        ("Colloquio Globex - Ufficio stampa", "Ufficio stampa", "Globex"),
        ("entretien Globex maraîchage", "maraîchage", "Globex"),
        ("Entrevista: vaga Pessoa Redatora, Globex", "Pessoa Redatora", "Globex"),
    ],
)
def test_a_title_names_the_job_by_its_place(title: str, role: str, company: str) -> None:
    result = seen(title)
    assert (result.role, result.company.name) == (role, company)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Your candidacy for Payments Fraud & Abuse", "Payments Fraud & Abuse"),
        ("Thanks for your interest in joining us as Kiln Loader.", "Kiln Loader"),
        ("You applied for: Associate, Model Risk", "Associate, Model Risk"),
        ("im Rahmen Ihrer Bewerbung als Klimaanpassung laden wir Sie ein", "Klimaanpassung"),
        ("für unsere offene Position Growth & Partnerships", "Growth & Partnerships"),
        ("suite à votre candidature en tant que Médiation culturelle", "Médiation culturelle"),
        ("para la posición de Desarrollo de negocio", "Desarrollo de negocio"),
        ("voor de functie van Waterbeheer", "Waterbeheer"),
        ("Head of Snacks - Globex", "Head of Snacks"),
        ("https://globex.teamtailor.com/jobs/51772-gallery-invigilator", "Gallery Invigilator"),
    ],
)
def test_a_text_names_the_job_after_what_leads_to_it(text: str, role: str) -> None:
    result = seen("Interview with Globex", f"Hi Alex,\n\n{text}\n\nJenny", organizer="j@globex.com")
    assert result.role == role


@pytest.mark.parametrize(
    "text",
    [
        "We are looking forward to meeting you.",
        "Thanks for your interest in Globex.",
        "We are looking for someone who cares.",
        "Wir suchen Verstärkung.",
    ],
)
def test_no_job_is_made_up(text: str) -> None:
    assert seen("Interview with Globex", text, organizer="jenny@globex.com").role == ""


@pytest.mark.parametrize(
    ("raw", "role"),
    [
        ("Req 88213 Bid Manager", "Bid Manager"),
        ("the Data Engineer (m/w/d) role", "Data Engineer"),
        ("teeltmedewerker tomaat", "teeltmedewerker tomaat"),
    ],
)
def test_a_job_title_is_cleaned(raw: str, role: str) -> None:
    assert clean_role(raw) == role


@pytest.mark.parametrize(
    "title",
    [
        "Read Globex annual report before interview",
        "Drop Sam at his job interview",
        "Entrevista colegio Lucía",
        "Proefles salsa",
        "Chat with Priya about her job search",
    ],
)
def test_what_only_surrounds_an_interview_is_none(title: str) -> None:
    assert not seen(title).interview
