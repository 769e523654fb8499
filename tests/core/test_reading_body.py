from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Mail
from bot.core.reading import mail_text

ANSWER = "Tuesday at ten works for all of us."
OLD = "Unfortunately we chose another candidate."


def new_text(text: str) -> str:
    return mail_text(Mail(text=text)).new


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Mar 2, 2026 at 9:14 AM Tom Reilly <tom@example.org> wrote:",
        "On Monday, 2 March 2026,\nTom Reilly <tom@example.org> wrote:",
        "Am 02.03.2026 um 09:14 schrieb Lena Nowak <lena@example.org>:",
        "Lena Nowak <lena@example.org> schrieb am 2. März 2026:",
        "Le lun. 2 mars 2026 à 09:14, Inès Petit <ines@example.org> a écrit :",
        "El lun, 2 mar 2026 a las 9:14, Marta Gil (<marta@example.org>) escribió:",
        "Op ma 2 mrt 2026 om 09:14 schreef Tim Visser <tim@example.org>:",
        "Em seg., 2 de mar. de 2026 às 09:14, Joana Reis <joana@example.org> escreveu:",
        "Il giorno lun 2 mar 2026 alle ore 09:14 Anna Bianchi <anna@example.org> ha scritto:",
        "W dniu 2.03.2026 o 09:14, Jan Nowak pisze:\n> x",
        "________________________________\nFrom: T <t@a.example>\nSent: Mon\nTo: Jo\nSubject: x",
        "-----Original Message-----\nFrom: Tom",
        "Von: Lena <lena@example.org>\nGesendet: Montag, 2. März\nAn: Jane\nBetreff: Bewerbung",
        "De : Inès <ines@example.org>\nEnvoyé : lundi\nÀ : Jane\nObjet : Poste",
        "De: Marta <marta@example.org>\nEnviado el: lunes\nPara: Jane\nAsunto: Puesto",
        "Van: Tim <tim@example.org>\nVerzonden: maandag\nAan: Jane\nOnderwerp: Baan",
        "Da: Anna <anna@example.org>\nInviato: lunedì\nA: Jane\nOggetto: Posto",
        "---------- Forwarded message ---------\nFrom: Tom <tom@example.org>",
    ],
)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_what_stands_below_is_quoted(attribution: str, mark: str) -> None:
    text = mail_text(Mail(text=f"{ANSWER}\n\n{attribution}\n\n{mark}{OLD}\n{mark}Bye\n"))
    if "pisze" in attribution and not mark:
        return  # Polish is told by its quote marks alone
    assert text.new.splitlines()[0] == ANSWER
    assert OLD not in text.new
    assert OLD in text.quoted


def test_bottom_posting_keeps_what_stands_below_the_quote() -> None:
    assert (
        new_text(f"On 2 March 2026 Tom wrote:\n> {OLD}\n\n{ANSWER}\n\nJane") == f"{ANSWER}\n\nJane"
    )


def test_inline_answers_are_all_kept() -> None:
    text = "Tom wrote on 2 March:\n> When?\n\nMonday.\n\n> Where?\n\nOur office.\n"
    assert new_text(text).split() == ["Monday.", "Our", "office."]


def test_a_wrapped_quote_line_stays_quoted() -> None:
    quoted = "> " + "long words " * 7
    assert new_text(f"{ANSWER}\n\n{quoted}\nover here\n> and on\n") == ANSWER


@pytest.mark.parametrize(
    "below",
    [
        "-- \nJane Doe\nSorry, not selected Ltd.",
        "Kind regards,\nJane Doe\nWe cannot offer Street 5",
        "Mit freundlichen Grüßen\n\nJane Doe\nAbsage GmbH",
        "Bien cordialement,\nJane",
        "Un saludo\nJane",
        "Met vriendelijke groet\nJane",
        "Com os melhores cumprimentos,\nJane",
        "Cordiali saluti\nJane",
        "Sent from my iPhone",
        "This email and any attachments are confidential. Unsuccessful readers must delete it.",
        "You are receiving this email because you applied for a job. Unsubscribe",
    ],
)
def test_signatures_and_footers_are_no_text(below: str) -> None:
    assert new_text(f"Hello Tom,\n\n{ANSWER}\n\n{below}\n") == f"Hello Tom,\n\n{ANSWER}"


def test_a_postscript_below_the_signature_counts() -> None:
    text = new_text(f"{ANSWER}\n\nBest,\nJane\n\nPS: Please bring your certificates.")
    assert text.endswith("PS: Please bring your certificates.")


def test_thanks_as_an_opening_is_no_signature() -> None:
    assert new_text(f"Thanks,\n\n{ANSWER}").endswith(ANSWER)


def test_html_loses_quotes_signature_and_hidden_preheader() -> None:
    html = f"""<html><head><style>p {{color: red}}</style></head><body>
    <div style="display:none;max-height:0">Your application was unsuccessful</div>
    <p>{ANSWER}</p><div class="gmail_signature">Jane, not selected</div>
    <div class="gmail_quote"><div class="gmail_attr">On Monday Tom wrote:</div>
    <blockquote>{OLD}</blockquote></div></body></html>"""
    assert new_text_of_html(html) == ANSWER


def test_html_from_outlook_is_cut_at_its_reply_header() -> None:
    html = f"<body><p>{ANSWER}</p><div id='divRplyFwdMsg'>From: Tom</div><div>{OLD}</div></body>"
    assert new_text_of_html(html) == ANSWER


def new_text_of_html(html: str) -> str:
    return mail_text(Mail(html=html)).new


def test_plain_text_that_points_to_the_html_is_not_the_mail() -> None:
    mail = Mail(text="Your client does not support HTML.", html=f"<p>{ANSWER}</p>")
    assert mail_text(mail).new == ANSWER


def test_a_mail_passed_on_without_a_word_is_read_itself() -> None:
    text = mail_text(
        Mail(
            text="---------- Forwarded message ---------\nFrom: Boss <boss@acme.example>\n"
            f"Date: Monday\nSubject: Tom\nTo: Jane\n\n{ANSWER}\n"
        )
    )
    assert text.new == ANSWER
    assert text.forwarded


@pytest.mark.parametrize(
    "hostile",
    [
        "On " * 60_000,
        "> " * 100_000,
        ("On Mon, 1 2 3 x\n" * 12_000),
        "From: " * 30_000,
        ("From:  \n" * 20_000),
        "<" * 200_000,
        "(" * 100_000 + ")" * 100_000,
        "<div>" * 40_000,
        "\n" * 200_000,
        "a" * 200_000,
        ". " * 100_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_text_costs_little(hostile: str) -> None:
    began = time.perf_counter()
    mail_text(Mail(text=hostile))
    mail_text(Mail(html=hostile))
    assert time.perf_counter() - began < 5


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_no_text_raises(plain: str, html: str) -> None:
    mail_text(Mail(text=plain))
    mail_text(Mail(html=html))
