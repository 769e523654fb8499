from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.facts import Application
from bot.core.matching import match_mail, people_of
from bot.core.model import Company, Mail, NoteKind, Person, ReplyKind
from tests.core.workflow.builders import (
    JANE,
    ME,
    PRIYA,
    Play,
    application,
    interview,
    reply,
    wrote,
)

OWN = frozenset({"alex@morgan.example"})
GLOBEX = application(interview("2026-03-03 10:00", JANE), wrote("2026-03-05 10:00"))
INITECH = replace(
    application(),
    id="initech",
    company=Company("Initech", "initech.com"),
    role="Platform Engineer",
)
ALL = (GLOBEX, INITECH)
STRANGER = Person("Chris Vale", "chris.vale@elsewhere.com")
FRIEND = Person("Kim Ray", "kim.ray@gmail.com")
GREENHOUSE = Person("Initech Hiring Team", "no-reply@us.greenhouse-mail.io")


def matched(mail: Mail, *applications: Application) -> tuple[str, str, bool] | None:
    match = match_mail(mail, OWN, applications or ALL)
    return (match.application.id, match.reason, match.sure) if match else None


def test_the_thread_is_the_strongest_tie() -> None:
    mail = Mail(sender=STRANGER, thread_id="thread-1", subject="Initech")
    assert matched(mail) == ("globex", "it is in the same thread", True)


def test_a_draft_of_ours_makes_its_thread_known() -> None:
    play = Play(replace(GLOBEX, messages=()))
    play.until("2026-03-05 09:00")
    draft = replace(play.draft(NoteKind.THANK_YOU), thread_id="of-the-draft", message_id="<d@x>")
    known = replace(play.application, drafts=(draft,))
    assert matched(Mail(sender=STRANGER, thread_id="of-the-draft"), known) is not None
    assert matched(Mail(sender=STRANGER, in_reply_to="<d@x>"), known) is not None


@pytest.mark.parametrize("field", ["in_reply_to", "references"])
def test_an_answer_to_a_known_mail_is_tied_by_its_headers(field: str) -> None:
    (sent,) = GLOBEX.messages
    value = sent.message_id if field == "in_reply_to" else ("<other@x>", sent.message_id)
    mail = Mail(sender=STRANGER, thread_id="new", **{field: value})  # type: ignore[arg-type]  # one of two
    assert matched(mail) == ("globex", "it answers a mail of this application", True)


def test_empty_ids_tie_nothing() -> None:
    nameless = replace(
        GLOBEX, messages=tuple(replace(m, thread_id="", message_id="") for m in GLOBEX.messages)
    )
    assert matched(Mail(sender=STRANGER), nameless) is None


def test_a_known_address_ties_whatever_the_subject() -> None:
    mail = Mail(sender=JANE, subject="Hello", thread_id="new")
    assert matched(mail) == ("globex", "the address is known from this application", True)


def test_a_strangers_reply_to_is_only_a_claim() -> None:
    mail = Mail(sender=STRANGER, reply_to=(JANE,))
    assert matched(mail) == ("globex", "the address is known from this application", False)


def test_hiring_software_may_name_whom_to_answer() -> None:
    mail = Mail(sender=GREENHOUSE, reply_to=(JANE,))
    assert matched(mail) == ("globex", "the address is known from this application", True)


@pytest.mark.parametrize(
    "sender",
    [
        Person("jane.doe@globex.com", "x@attacker.com"),
        Person("Jane", "jane@globex.com.evil.io"),
        Person("Globex", "hr@globex-careers.io"),
    ],
    ids=["an address as its name", "a domain that begins like theirs", "the company as its name"],
)
def test_who_only_looks_like_the_company_is_not_surely_it(sender: Person) -> None:
    assert matched(Mail(sender=sender)) == ("globex", "it names the company", False)


def test_a_colleague_is_known_by_the_companys_domain() -> None:
    colleague = Person("Omar Bell", "omar@hr.globex.com")
    assert matched(Mail(sender=colleague)) == ("globex", "it is from the company's domain", True)


def test_a_free_mailbox_is_nobodys_domain() -> None:
    at_gmail = replace(GLOBEX, company=Company("Globex", "gmail.com"))
    assert matched(Mail(sender=Person("X", "x@gmail.com")), at_gmail) is None


def test_hiring_software_is_known_by_the_company_it_names() -> None:
    mail = Mail(sender=GREENHOUSE, text="Thank you for your interest in Initech.")
    assert matched(mail) == ("initech", "it names the company", True)


def test_hiring_softwares_address_ties_to_no_one_employer() -> None:
    told = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-04 10:00", GREENHOUSE)
    globex = replace(GLOBEX, messages=(*GLOBEX.messages, told))
    mail = Mail(sender=replace(GREENHOUSE, name=""), text="Your application at Initech")
    assert matched(mail, globex, INITECH) == ("initech", "it names the company", True)


def test_the_body_of_other_mail_names_nobody() -> None:
    assert matched(Mail(sender=STRANGER, text="I used to work at Globex.")) is None


def test_a_subject_that_names_the_company_does() -> None:
    mail = Mail(sender=STRANGER, subject="Your interview at Globex")
    assert matched(mail) == ("globex", "it names the company", False)


def test_part_of_a_word_is_no_name() -> None:
    assert matched(Mail(sender=STRANGER, subject="Globexity and you")) is None


def test_a_name_of_two_letters_is_too_short_to_tell() -> None:
    ey = replace(GLOBEX, company=Company("EY", ""), interviews=(), messages=())
    assert matched(Mail(sender=STRANGER, subject="EY news"), ey) is None


def test_a_companys_name_is_text_not_a_pattern() -> None:
    odd = replace(GLOBEX, company=Company("C++ (.*) Inc", ""), interviews=(), messages=())
    assert matched(Mail(sender=STRANGER, subject="anything"), odd) is None
    assert matched(Mail(sender=STRANGER, subject="Your C++ (.*) Inc interview"), odd) is not None


def test_mail_by_the_candidate_is_tied_by_whom_it_goes_to() -> None:
    assert matched(Mail(sender=ME, to=(JANE,))) is not None
    assert matched(Mail(sender=ME, to=(STRANGER,), cc=(JANE,))) is not None
    assert matched(Mail(sender=ME, to=(STRANGER,))) is None


def test_a_note_to_self_belongs_to_nobody() -> None:
    assert matched(Mail(sender=ME, to=(ME,), subject="About Globex")) is None


def test_a_mail_to_a_friend_about_the_company_is_no_note_to_the_company() -> None:
    assert matched(Mail(sender=ME, to=(FRIEND,), subject="Offer from Globex!")) is None


def test_a_friend_who_names_the_company_is_not_surely_the_company() -> None:
    found = matched(Mail(sender=FRIEND, subject="How was Globex?"))
    assert found is None or not found[2]


def test_mail_from_nobody_belongs_to_nobody() -> None:
    assert matched(Mail()) is None


# several applications at one company


BACKEND = replace(GLOBEX, id="globex", role="Backend Engineer")
FRONTEND = replace(
    application(interview("2026-03-10 10:00", JANE, key="other")),
    id="globex-2",
    role="Frontend Engineer",
)


def test_of_two_roles_the_one_named_is_meant() -> None:
    mail = Mail(sender=JANE, subject="Frontend Engineer", thread_id="new")
    found = matched(mail, BACKEND, FRONTEND)
    assert found == (
        "globex-2",
        "the address is known from this application, and it names the role",
        True,
    )


def test_of_two_roles_the_thread_tells() -> None:
    found = matched(Mail(sender=JANE, thread_id="thread-1"), BACKEND, FRONTEND)
    assert found == ("globex", "it is in the same thread", True)


def test_where_nothing_tells_the_newest_is_taken_and_it_is_not_sure() -> None:
    found = matched(Mail(sender=JANE, subject="Hello", thread_id="new"), BACKEND, FRONTEND)
    assert found is not None
    assert (found[0], found[2]) == ("globex-2", False)


def test_the_order_of_the_applications_does_not_matter() -> None:
    mail = Mail(sender=JANE, subject="Hello", thread_id="new")
    assert matched(mail, BACKEND, FRONTEND) == matched(mail, FRONTEND, BACKEND)


def test_people_are_those_met_and_those_who_wrote_once_each() -> None:
    facts = application(
        interview("2026-03-03 10:00", JANE, coordinators=(PRIYA,)),
        reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-04 10:00", JANE),
        reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-04 11:00", STRANGER),
        wrote("2026-03-05 10:00"),
    )
    assert people_of(facts) == (JANE, PRIYA, STRANGER)


def test_a_role_that_holds_the_other_is_meant_where_it_is_named_in_full() -> None:
    plain = replace(BACKEND, role="Data Analyst")
    senior = replace(FRONTEND, role="Senior Data Analyst")
    mail = Mail(sender=JANE, subject="Senior Data Analyst", thread_id="new")
    found = matched(mail, plain, senior)
    assert found is not None
    assert (found[0], found[2]) == ("globex-2", True)


def test_the_words_only_one_role_has_are_enough() -> None:
    mail = Mail(sender=JANE, text="Thank you for the frontend conversation.", thread_id="new")
    found = matched(mail, BACKEND, FRONTEND)
    assert found is not None
    assert (found[0], found[2]) == ("globex-2", True)


def test_a_mail_that_names_both_roles_is_not_surely_about_one() -> None:
    mail = Mail(sender=JANE, text="Backend Engineer or Frontend Engineer?", thread_id="new")
    found = matched(mail, BACKEND, FRONTEND)
    assert found is not None
    assert not found[2]


# addresses with a tag, agencies, new names


def test_a_tag_in_an_address_changes_nobody() -> None:
    mail = Mail(sender=Person("Jane Doe", "jane.doe+hiring@globex.com"), thread_id="new")
    assert matched(mail) == ("globex", "the address is known from this application", True)


def test_the_candidates_tagged_address_is_their_own() -> None:
    mail = Mail(sender=Person("Alex", "alex+jobs@morgan.example"), to=(JANE,), thread_id="new")
    assert matched(mail) == ("globex", "the address is known from this application", True)
    friend = Mail(sender=Person("Alex", "alex+jobs@morgan.example"), to=(FRIEND,), subject="Globex")
    assert matched(friend) is None


def test_hiring_software_may_hold_the_company_in_its_address() -> None:
    labs = replace(INITECH, company=Company("Initech Labs GmbH", ""))
    mail = Mail(sender=Person("", "initechlabs@myworkday.com"), subject="Your application")
    assert matched(mail, GLOBEX, labs) == ("initech", "it names the company", True)


AGENT = Person("Rosa Lind", "rosa@lind-recruiting.com")
VIA_AGENCY = replace(
    application(interview("2026-03-03 10:00", AGENT)),
    id="initech",
    company=Company("Initech", ""),
    role="Platform Engineer",
)
OF_THE_AGENCY = Person("Tom Lind", "tom@lind-recruiting.com")
COLLEAGUE = "it is from a colleague of somebody in this application"


def test_an_agencys_colleague_who_names_the_company_writes_of_it() -> None:
    mail = Mail(sender=OF_THE_AGENCY, text="News from Initech!")
    assert matched(mail, VIA_AGENCY, GLOBEX) == ("initech", COLLEAGUE, True)


def test_an_agencys_colleague_may_write_of_another_job() -> None:
    mail = Mail(sender=OF_THE_AGENCY, text="I have a nice opening for you.")
    assert matched(mail, VIA_AGENCY, GLOBEX) == ("initech", COLLEAGUE, False)


def test_of_two_clients_of_an_agency_the_one_named_is_meant() -> None:
    other = replace(VIA_AGENCY, id="hooli", company=Company("Hooli", ""), role="Designer")
    mail = Mail(sender=AGENT, text="Hooli would like to see you again.", thread_id="new")
    found = matched(mail, VIA_AGENCY, other)
    assert found == (
        "hooli",
        "the address is known from this application, and it names the company",
        True,
    )


def test_a_company_of_no_known_domain_is_known_by_its_peoples() -> None:
    boss = Person("Ada Berg", "ada@initech-works.com")
    facts = replace(VIA_AGENCY, interviews=(interview("2026-03-03 10:00", boss),))
    mail = Mail(sender=Person("Office", "office@initech-works.com"))
    assert matched(mail, facts, GLOBEX) == ("initech", COLLEAGUE, True)


def test_a_company_under_a_new_name_is_found_but_only_claimed() -> None:
    sender = Person("People Team", "people@vandelay.com")
    mail = Mail(sender=sender, text="Vandelay (formerly Globex) thanks you.")
    assert matched(mail) == ("globex", "it names what the company was called", False)


def test_a_known_persons_name_at_another_address_is_only_a_claim() -> None:
    mail = Mail(sender=Person("Jane Doe", "jane@vandelay.com"), subject="Our conversation")
    assert matched(mail) == ("globex", "somebody of this name is in this application", False)


def test_a_first_name_is_nobodys_in_particular() -> None:
    assert matched(Mail(sender=Person("Jane", "jane@vandelay.com"))) is None
