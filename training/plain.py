"""Textbook mails: the set phrases that authors of hard examples avoid, in seven languages.

`python -m training.plain > tests/corpus/replies_train_plain.jsonl` writes them anew.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator

_JOBS = ("nurse", "Backend Engineer", "accountant", "teacher", "electrician", "Project Manager")
_SUBJECTS = ("Re: Interview", "Re: Thank you", "Your application", "Re: {job}", "Update", "")
_GREETINGS = {
    "en": (("Dear Alex,", "Kind regards\nJane Miller"), ("Hi Alex,", "Best,\nJane"), ("", "Jane")),
    "de": (("Sehr geehrte Frau Roth,", "Mit freundlichen Grüßen\nP. Lang"), ("Hallo Alex,", "LG")),
    "fr": (("Bonjour Alex,", "Cordialement,\nClaire Petit"), ("Madame,", "Bien à vous,")),
    "es": (("Hola Alex:", "Un saludo,\nMarta Ruiz"), ("Estimado Alex,", "Atentamente,")),
    "nl": (("Beste Alex,", "Met vriendelijke groet,\nSanne"), ("Hoi Alex,", "Groetjes,")),
    "pt": (("Olá Alex,", "Cumprimentos,\nRita Sousa"), ("Caro Alex,", "Atenciosamente,")),
    "it": (("Buongiorno Alex,", "Cordiali saluti,\nLuca Neri"), ("Gentile Alex,", "Saluti,")),
}
_SAID: dict[tuple[str, str], tuple[str, ...]] = {
    ("en", "offer"): (
        "We are delighted to offer you the position of {job}.",
        "We would like to offer you the job.",
        "I am pleased to make you an offer for the role of {job}. The contract is attached.",
        "Congratulations, you got the job! The offer letter follows today.",
        "We'd love to have you on the team. You can start on the first of next month.",
        "We have decided to hire you as {job}. Please sign the enclosed contract.",
        "We want to extend an offer to you. Please tell us by Friday whether you accept.",
        "Please find attached your formal offer of employment.",
        "The team decided for you: the position is yours if you want it.",
        "Good news, we are offering you the {job} position. Welcome aboard!",
    ),
    ("en", "rejection"): (
        "Unfortunately, we have decided not to move forward with your application.",
        "We have chosen another candidate for the role of {job}.",
        "I regret to inform you that you were not selected.",
        "We decided to proceed with other candidates whose experience fits better.",
        "After careful consideration we will not be offering you the position.",
        "The position has been filled. We will keep your CV on file.",
        "We are sorry to tell you that we went with someone else.",
        "We cannot offer you this post, but would like you to apply for another one.",
        "Sadly, you have not been successful on this occasion. We wish you all the best.",
        "We have cancelled the search, the role will not be filled.",
    ),
    ("en", "next_round"): (
        "We would like to invite you to a second interview next week. When could you come?",
        "Could you do Tuesday at 10 for a call with our team lead?",
        "Unfortunately Dr. Lang is ill. Would Monday suit you instead?",
        "Please complete the attached coding task by Sunday.",
        "The interview on Thursday at 2 pm is confirmed.",
        "Here is a link to pick a time for the final round.",
        "We have to move our conversation. Are you free on Wednesday?",
        "The next step is a trial day in our workshop. Which day suits you?",
    ),
    ("en", "delay"): (
        "Unfortunately our decision is taking longer than planned.",
        "We need another week before we can decide.",
        "We are still interviewing other candidates and will be in touch by Friday.",
        "No decision has been made yet. We hope to know more next week.",
        "The budget has not been approved yet, please bear with us.",
        "I am sorry for the delay, the panel could not meet. You will hear from us by 12 May.",
    ),
    ("en", "question"): (
        "Could you send us two references?",
        "What are your salary expectations?",
        "Do you need a work permit?",
        "Are you still interested in the position?",
        "Could you send me a copy of your certificates?",
        "If we were to offer you the job, when could you start and for which salary?",
    ),
    ("en", "acknowledgement"): (
        "Thank you for your mail, it was nice to meet you as well.",
        "We have received your documents, thank you.",
        "Thanks for your note. As agreed we will be in touch by Friday.",
        "Thank you for your application. We will review it and get back to you.",
        "Thank you, I have passed your message on to the team.",
    ),
    ("en", "unrelated"): (
        "New jobs for you this week: {job} and 12 more. Unsubscribe here.",
        "Your invoice for March is attached.",
        "Join our webinar on interview skills this Thursday.",
        "Shall we have lunch tomorrow?",
    ),
    ("de", "offer"): (
        "wir freuen uns, Ihnen die Stelle anbieten zu können.",
        "wir möchten Sie gerne einstellen. Der Arbeitsvertrag liegt bei.",
        "herzlichen Glückwunsch, Sie haben die Stelle!",
        "wir haben uns für Sie entschieden und möchten Ihnen ein Angebot machen.",
        "gerne würden wir dich im Team haben, das Angebot kommt heute noch.",
    ),
    ("de", "rejection"): (
        "leider haben wir uns für einen anderen Bewerber entschieden.",
        "wir können Ihnen leider keine Zusage geben.",
        "Ihre Bewerbung konnten wir leider nicht berücksichtigen. Alles Gute für Ihren Weg.",
        "die Stelle ist inzwischen besetzt.",
        "wir haben uns gegen eine Zusammenarbeit entschieden.",
    ),
    ("de", "next_round"): (
        "wir laden Sie herzlich zu einem zweiten Gespräch ein. Passt Ihnen Montag um 10 Uhr?",
        "dies ist keine Absage: wir möchten Sie gern am Dienstag kennenlernen.",
        "leider muss ich unseren Termin verschieben. Geht es am Donnerstag?",
        "hiermit bestätige ich den Termin am Mittwoch um 14 Uhr.",
    ),
    ("de", "delay"): (
        "leider verzögert sich unsere Entscheidung um eine Woche.",
        "wir haben uns noch nicht entschieden und melden uns bis Freitag.",
        "bitte haben Sie noch etwas Geduld, es laufen noch Gespräche.",
    ),
    ("de", "question"): (
        "könnten Sie uns bitte noch Ihre Zeugnisse schicken?",
        "wie hoch sind Ihre Gehaltsvorstellungen?",
        "sind Sie noch an der Stelle interessiert?",
    ),
    ("de", "acknowledgement"): (
        "vielen Dank für Ihre Nachricht, auch uns hat das Gespräch gefreut.",
        "wir haben Ihre Unterlagen erhalten. Wie besprochen melden wir uns nächste Woche.",
    ),
    ("fr", "offer"): (
        "nous avons le plaisir de vous proposer le poste.",
        "votre candidature a été retenue. Le contrat est en pièce jointe.",
        "nous souhaitons vous embaucher, félicitations !",
    ),
    ("fr", "rejection"): (
        "nous sommes au regret de ne pas retenir votre candidature.",
        "nous avons choisi un autre candidat.",
        "le poste a été pourvu. Nous vous souhaitons bonne continuation.",
    ),
    ("fr", "next_round"): (
        "nous souhaitons vous revoir pour un deuxième entretien. Seriez-vous libre mardi ?",
        "malheureusement je dois déplacer notre rendez-vous, jeudi vous convient-il ?",
    ),
    ("fr", "delay"): (
        "notre décision prend plus de temps que prévu, merci de patienter.",
        "nous n'avons pas encore pris de décision et revenons vers vous vendredi.",
    ),
    ("fr", "question"): ("pourriez-vous nous envoyer vos diplômes ?",),
    ("fr", "acknowledgement"): ("merci pour votre message, ce fut un plaisir de vous rencontrer.",),
    ("es", "offer"): (
        "nos complace ofrecerte el puesto.",
        "queremos contratarte, te adjunto el contrato.",
        "¡enhorabuena, el puesto es tuyo!",
    ),
    ("es", "rejection"): (
        "lamentamos comunicarte que no seguiremos adelante con tu candidatura.",
        "hemos elegido a otro candidato.",
        "el puesto ya se ha cubierto. Te deseamos mucha suerte.",
    ),
    ("es", "next_round"): (
        "nos gustaría invitarte a una segunda entrevista. ¿Te viene bien el martes?",
        "lo siento, tengo que cambiar la cita. ¿Puedes el jueves?",
    ),
    ("es", "delay"): (
        "la decisión se está retrasando, necesitamos una semana más.",
        "todavía no hemos decidido, te diremos algo el viernes.",
    ),
    ("es", "question"): ("¿podrías enviarnos tus títulos?",),
    ("es", "acknowledgement"): ("gracias por tu mensaje, fue un placer conocerte.",),
    ("nl", "offer"): (
        "we willen je graag de baan aanbieden.",
        "gefeliciteerd, je bent aangenomen! Het contract volgt vandaag.",
    ),
    ("nl", "rejection"): (
        "helaas moeten we je meedelen dat we voor een andere kandidaat hebben gekozen.",
        "we gaan helaas niet met je verder. Veel succes gewenst.",
        "de vacature is inmiddels vervuld.",
    ),
    ("nl", "next_round"): (
        "we nodigen je graag uit voor een tweede gesprek. Kun je dinsdag?",
        "helaas moet ik de afspraak verzetten, schikt donderdag?",
    ),
    ("nl", "delay"): ("de beslissing duurt helaas langer dan gepland, je hoort vrijdag van ons.",),
    ("nl", "question"): ("kun je ons nog je diploma's sturen?",),
    ("nl", "acknowledgement"): ("bedankt voor je bericht, wij vonden het ook een leuk gesprek.",),
    ("pt", "offer"): (
        "temos o prazer de lhe oferecer a vaga.",
        "parabéns, a vaga é sua! Segue o contrato em anexo.",
    ),
    ("pt", "rejection"): (
        "infelizmente não avançaremos com a sua candidatura.",
        "escolhemos outro candidato. Desejamos-lhe muito sucesso.",
    ),
    ("pt", "next_round"): (
        "gostaríamos de convidá-lo para uma segunda entrevista. Terça-feira dá-lhe jeito?",
        "infelizmente preciso de remarcar a nossa conversa, pode na quinta?",
    ),
    ("pt", "delay"): ("ainda não decidimos, precisamos de mais uma semana.",),
    ("pt", "question"): ("poderia enviar-nos os seus certificados?",),
    ("pt", "acknowledgement"): ("obrigado pela sua mensagem, foi um prazer conhecê-lo.",),
    ("it", "offer"): (
        "siamo lieti di offrirle il posto.",
        "congratulazioni, la vogliamo assumere! In allegato trova il contratto.",
    ),
    ("it", "rejection"): (
        "purtroppo abbiamo scelto un altro candidato.",
        "siamo spiacenti, ma la sua candidatura non è stata selezionata. In bocca al lupo.",
    ),
    ("it", "next_round"): (
        "vorremmo invitarla a un secondo colloquio. Le va bene martedì?",
        "purtroppo devo spostare il nostro appuntamento, potrebbe giovedì?",
    ),
    ("it", "delay"): ("non abbiamo ancora deciso, ci serve un'altra settimana.",),
    ("it", "question"): ("potrebbe inviarci i suoi certificati?",),
    ("it", "acknowledgement"): ("grazie per il messaggio, è stato un piacere conoscerla.",),
}
_ASKS = frozenset({"next_round", "question", "offer"})


def mails() -> Iterator[dict[str, object]]:
    """Each phrase twice: alone, and between a greeting and a farewell with pleasant words."""
    chance = random.Random(7)  # noqa: S311  no secret depends on it
    for (language, kind), phrases in _SAID.items():
        for number, phrase in enumerate(phrases):
            for full in (False, True):
                job = chance.choice(_JOBS)
                greeting, farewell = chance.choice(_GREETINGS[language])
                said = phrase.format(job=job)
                body = f"{greeting}\n\n{said}\n\n{farewell}" if full else said
                confirmed = "confirm" in said or "bestätige" in said
                yield {
                    "id": f"plain-{language}-{kind}-{number}{'f' if full else ''}",
                    "lang": language,
                    "kind": kind,
                    "needs_answer": kind in _ASKS and not confirmed,
                    "subject": chance.choice(_SUBJECTS).format(job=job),
                    "body": body.strip(),
                }


def main() -> None:
    """Print them as JSON lines."""
    for mail in mails():
        sys.stdout.write(json.dumps(mail, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
