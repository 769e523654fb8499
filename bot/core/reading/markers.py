"""What mail clients and writers put around their own text, in seven languages and more.

Every pattern is met by one line (or a short window) at a time, so each stays linear.
"""

from __future__ import annotations

import re

_BREAK = re.compile(r"\r\n|\r|\n|\u2028|\u2029|\x0b|\x0c")


def line_breaks(text: str) -> list[str]:
    """Lines, whatever ended them; no-break spaces become spaces."""
    return _BREAK.split(text.replace("\u00a0", " ").replace("\u202f", " "))


ONLY_HTML = re.compile(
    r"(?:requires?|enable|use|supports?|view) [^.\n]{0,40}html|html[- ](?:capable|"
    r"compatible|fähig)",
    re.IGNORECASE,
)

SEPARATOR = re.compile(
    r"^\s{0,4}(?:"
    r"[-_*=]{2,40} ?(?:original|forwarded|urspr|weitergeleitet|anfang der|begin|"
    r"message|mensaje|mensagem|"
    r"messaggio|oorspronkelijk|doorgestuurd|réexp|transf|reenviad|encaminhad|"
    r"inoltrat)[^\n]{0,60}"
    r"|_{20,200}\s*"
    r"|(?:begin forwarded message|anfang der weitergeleiteten|début du message|"
    r"inicio del mensaje|"
    r"begin doorgestuurd bericht|início da mensagem|inizio messaggio)[^\n]{0,40}"
    r")$",
    re.IGNORECASE,
)

_FIELDS = (
    "from|sent|to|cc|subject|date|reply-to|"
    "von|gesendet|an|betreff|datum|kopie|"
    "de|envoyé|envoyé le|à|objet|"
    "enviado|enviado el|enviado em|enviada|enviada em|para|asunto|fecha|assunto|data|"
    "van|verzonden|aan|onderwerp|"
    "da|inviato|a|oggetto"
)
HEADER_LINE = re.compile(rf"^[\s>*|]{{0,8}}({_FIELDS})\*?\s?:\*?\s*\S", re.IGNORECASE)

MAY_START_ATTRIBUTION = re.compile(
    r"^\s{0,4}(?:on|am|le|el|op|em|il|at|a|den|dne|dnia|vom|von|in|o|no|\d|mon|tue|"
    r"wed|thu|fri|sat|sun|"
    r"lun|mar|mer|mi|do|fr|[\w\"'<][^\n]{0,120}(?:wrote|schrieb|écrit|escribi|schreef|"
    r"escreveu|scritto))",
    re.IGNORECASE,
)
ATTRIBUTION = re.compile(
    r"\b(?:wrote|writes|said|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|"
    r"escribio|escribi[oó]|"
    r"schreef|geschreven|heeft geschreven|escreveu|ha scritto|scrisse|skrev|"
    r"napisał)\b[^\n]{0,80}[:：]$",  # noqa: RUF001
    re.IGNORECASE,
)
DATE_OR_ADDRESS = re.compile(r"\d|[\w.+-]@[\w-]|<[^<>]{1,80}>|[A-ZÀ-Ý][\w'-]+ [A-ZÀ-Ý]")

SALUTATION = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thanks|hallo|guten|"
    r"liebe|lieber|sehr geehrte|"
    r"moin|servus|grüezi|grüß|bonjour|bonsoir|cher|chère|madame|monsieur|salut|hola|"
    r"estimad|querid|buen[oa]s|"
    r"beste|geachte|dag|goede|hoi|olá|ola|oi|car[oa]|prezad|bom dia|boa tarde|"
    r"boa noite|ciao|buongiorno|"
    r"buonasera|gentile|gent\.|salve|egregi|spettabile)\b[^\n]{0,60}$",
    re.IGNORECASE,
)

SIGNATURE = re.compile(
    r"^\s{0,3}(?:--|—|__|-- ?\*.*|sent from|get outlook|von meinem|gesendet von|"
    r"gesendet mit|diese nachricht wurde von|"
    r"envoyé de|envoyé depuis|envoyé à partir|enviado desde|enviado a partir|"
    r"enviado do|verzonden vanaf|"
    r"verstuurd vanaf|verzonden met|inviato da|scarica outlook|obtener outlook|"
    r"télécharger outlook)"
    r"(?:\s?$|\s(?:my|mein|iphone|mon|mi|meu|mijn|outlook|for|für|pour|para|per|voor|"
    r"samsung|ipad|android|yahoo)[^\n]{0,80}$)",
    re.IGNORECASE,
)

SIGN_OFF = re.compile(
    r"^(?:(?:with |many |my |kind|warm|best|all the|very |with )?\s?(?:kind|warm|best|"
    r"kindest|warmest)?\s?regards|"
    r"(?:with )?(?:best|warm|kind|all good|every good)(?:est)? (?:wishes|regards)|"
    r"all (?:the|my) (?:very )?best|best|cheers|ta|"
    r"(?:yours |very |most )?(?:sincerely|faithfully|truly)(?: yours)?|yours|"
    r"(?:many |kind |warm )?thanks(?: and [\w ]{1,30}| in advance| again)?|thank you|"
    r"warmly|take care|talk soon|speak soon|"
    r"br|rgds|kr|xx?|respectfully|cordially|"
    r"(?:mit )?(?:vielen |besten |freundlichen?|herzlichen?|lieben?|beste|schönen?|"
    r"sonnigen?|kollegialen?|ganz )?\s?"
    r"(?:freundlichen?|herzlichen?|lieben?)?\s?(?:grüßen?|grüssen?|gruß|gruss|"
    r"gruessen?)(?: aus [\w ]{1,30}| und [\w ]{1,30})?|"
    r"(?:mfg|lg|vg|bg|hochachtungsvoll|herzlichst|herzlich|beste grüße|bis dann|"
    r"bis dahin|bis bald|"
    r"(?:vielen |besten )?dank(?: und [\w ß]{1,40})?)|"
    r"(?:bien |très )?(?:cordialement|sincèrement|amicalement|"
    r"respectueusement)(?: vôtre)?|bien à (?:vous|toi)|à (?:bientôt|très vite)|"
    r"(?:meilleures |sincères |cordiales )?salutations[\w ]{0,30}|(?:bonne|belle|"
    r"excellente) (?:journée|soirée|fin de journée|semaine|continuation)|"
    r"(?:je vous prie|veuillez|nous vous prions) [^\n]{0,50}|merci(?: d'avance|"
    r" à vous| et [\w ]{1,30})?|"
    r"(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?| muy cordial|"
    r" afectuosos?)?|(?:reciba [^\n]{0,40})|"
    r"atentamente|(?:muy )?cordialmente|(?:muchas )?gracias(?: y [\w ]{1,30}|"
    r" de antemano)?|un (?:fuerte )?abrazo|"
    r"(?:met )?(?:vriendelijke|hartelijke|warme|beste|lieve)? ?(?:groet|groeten|"
    r"groetjes)(?: uit [\w ]{1,20})?|hoogachtend|mvg|(?:alvast )?bedankt|"
    r"(?:com os )?(?:melhores |os meus )?(?:cumprimentos|saudações)|atenciosamente|"
    r"atentamente|abraços?|um abraço|"
    r"att|(?:muito )?obrigad[oa]|cordiais saudações|"
    r"(?:cordiali|distinti|cari|i migliori|un cordiale|i più cordiali)? ?saluti?|"
    r"cordialità|a presto|(?:molte )?grazie(?: e [\w ]{1,30})?|in fede)"
    r"\s?[,.!;–—-]{0,2}(?:\s[A-ZÀ-Ý][\w.'-]{0,20}(?: [A-ZÀ-Ý][\w.'-]{0,20})?)?$",  # noqa: RUF001
    re.IGNORECASE,
)

POSTSCRIPT = re.compile(r"^(?:p\.? ?p?\.? ?s\.?|nb|n\.b\.|ps)\s?[:.,)–-]?\s", re.IGNORECASE)  # noqa: RUF001

FOOTER = re.compile(
    r"^(?:this (?:e-?mail|message)(?: and| is| may| contains| was sent| \(incl)|"
    r"the information (?:contained )?in this|"
    r"confidential(?:ity)?(?: notice)?\s?:|disclaimer\s?:|privileged|"
    r"if you (?:are not|have received)[^\n]{0,30}(?:intended|error|mistake)|"
    r"you (?:are|were|'re) (?:receiving|sent) this|you received this|"
    r"to (?:unsubscribe|stop receiving)|unsubscribe|powered by|"
    r"please (?:do not|don't) (?:reply|respond) (?:directly )?to this|"
    r"replies to this (?:e-?mail|address)|view (?:this|our) (?:e-?mail|privacy)|"
    r"privacy (?:policy|notice)|please consider the environment|© ?\d|copyright|"
    r"registered (?:office|in)|"
    r"diese (?:e-?mail|nachricht) (?:enthält|ist|kann|wurde)|der inhalt dieser|"
    r"vertraulich|geschäftsführ|sitz der gesellschaft|amtsgericht|"
    r"handelsregister|bitte (?:denken|prüfen) sie[^\n]{0,20}(?:umwelt|drucken|"
    r"ausdruck)|hinweise zum datenschutz|datenschutzhinweis|"
    r"ce (?:message|courriel|mail)[^\n]{0,40}(?:confidentiel|destiné|contient|"
    r"électronique|et (?:toutes|ses|les))|pensez à l.environnement|"
    r"este (?:mensaje|correo|e-?mail|mensagem)[^\n]{0,60}(?:confidencia|destinatari|"
    r"contiene|contém|dirigi)|esta (?:mensagem|comunicación)[^\n]{0,60}(?:confidencia|"
    r"destina|contém)|"
    r"aviso (?:legal|de privacidad|de confidencialidad)|de conformidad con|"
    r"dit (?:e-?mail)?bericht[^\n]{0,40}(?:vertrouwelijk|bestemd|bedoeld)|"
    r"deze e-?mail[^\n]{0,40}(?:vertrouwelijk|bestemd|bedoeld)|de informatie in dit|"
    r"questo messaggio[^\n]{0,60}|le informazioni contenute|la presente e-?mail|ai sensi del)",
    re.IGNORECASE,
)

UNSUBSCRIBE = re.compile(
    r"unsubscribe|abbestellen|abmelden|désinscri|désabonn|darse? de baja|date de baja|"
    r"uitschrijven|afmelden|"
    r"cancelar (?:a )?(?:inscri|subscri)|annulla (?:l')?iscri|disiscri",
    re.IGNORECASE,
)
