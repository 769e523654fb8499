"""How people name a day, by language: all said on Wednesday 4 March 2026."""
# ruff: noqa: E501 - a row of phrases is one line of data

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.dates import find_answer_date

SAID_ON = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)

ENGLISH = """
03-05: tomorrow lunchtime | by tomorrow EOD | tomorrow at the latest | by the close of tomorrow
03-06: by Friday | by close of business on Friday | by EOD Friday | in 48 hours | EOW | by week's end
03-06: before the week is out | at the end of this week | before the weekend | later this week
03-06: later in the week | in a couple of days | in the next day or two | Thursday or Friday
03-06: by Thursday/Friday | by the end of the working week | within the week | before the week ends
03-07: within 72 hrs | in a few days | in three days' time
03-08: over the weekend | by Sunday night | at the weekend
03-09: by Monday | till the 9th | first thing Monday | first thing on Monday morning | on Monday coming
03-09: before end of play Monday | within 3 working days | two to three business days
03-09: this coming Monday | by noon on Monday | after the weekend | straight after the weekend
03-10: by close of play Tuesday | early next week | by the start of next week | Monday, Tuesday at the latest
03-10: in the early part of next week | Monday or Tuesday
03-11: in a week or so | in a week's time | a week from now | within five business days | a week today
03-11: by the middle of next week | midweek next week | by the middle of next week at the latest
03-11: between Monday and Wednesday | in under a week | mid next week | in the first half of next week | within 5 working days of today
03-12: Thursday week | a week tomorrow | on the 12th | Thursday the 12th | no later than 12 March
03-12: by the twelfth | on March twelfth | on the twelfth of March | by Thu 12 Mar
03-13: late next week | towards the end of next week | at the back end of next week | a week from Friday
03-13: by end of next week | the end of next week, all being well | next week at some point
03-13: by the end of the coming week | Friday week | a week on Friday | Friday of next week
03-14: in ten days' time | over the next ten days | in about ten days
03-15: by mid-March | by the middle of the month | mid month | around the middle of March
03-16: a week on Monday | Monday week | a week from Monday
03-17: by St Patrick's Day
03-18: within the fortnight | in a fortnight | two weeks from today | a fortnight today | in two weeks' time
03-18: within the next two weeks | within the coming fortnight | 10-14 days | ten working days from now
03-20: the week after next | in the week of 16 March | week commencing 16 March | w/c 16 March | in week 12
03-20: a fortnight on Friday | within two weeks of Friday | two weeks on Friday
03-23: ten working days from Monday
03-25: in a few weeks | inside three weeks
03-27: in the last week of March | by the last Friday of the month | the last week of the month
03-31: before the month is out | by month's end | before the end of the month | the last day of the month
03-31: sometime this month | by the end of Q1 | before the quarter closes | within the month
03-31: at the end of the month | by the last day of March | sometime before the month is out
04-01: in three to four weeks | on the first of April | on the 1st of April | by April 1st | in 4 weeks
04-03: in the first week of April | by Good Friday
04-04: in a month's time | within a month | a month from now
04-05: by Easter
04-06: the first Monday in April | by Easter Monday
04-10: at the start of next month | early in April | in the second week of April | in early April
04-15: by the 15th of next month | mid-April | in the middle of next month
04-30: late April | by the end of April | by the end of next month | in April | towards the end of April
"""

GERMAN = """
03-04: noch heute | im Laufe des Tages | bis heute Abend
03-05: bis morgen Mittag | morgen im Laufe des Tages | spätestens morgen
03-06: übermorgen | bis Freitag | noch diese Woche | bis Ende der Woche | bis Ende dieser Woche | bis Wochenende
03-06: in zwei Tagen | vor dem Wochenende | innerhalb von 48 Stunden | bis zum Wochenende | zum Wochenende
03-06: im Laufe der Woche | gegen Ende der Woche | Do. oder Fr. | bis freitags | diesen Freitag
03-06: bis spätestens Freitagmittag | innerhalb der Woche | bis Wochenschluss | am Freitagabend
03-07: in den nächsten drei Tagen | in ein paar Tagen
03-09: binnen 3 Werktagen | am kommenden Montag | Montag früh | gleich Montag | bis einschließlich Montag
03-09: nach dem Wochenende | am Montag, den 9. März | bis zum 9.3. | am 9. dieses Monats | bis zum 9.
03-10: Anfang nächster Woche | Anfang kommender Woche | zu Beginn der nächsten Woche | Montag, spätestens Dienstag
03-10: gleich zu Beginn der kommenden Woche
03-11: Mitte nächster Woche | in einer Woche | heute in einer Woche | binnen Wochenfrist | in 7 Tagen
03-11: binnen fünf Arbeitstagen | in der Wochenmitte der nächsten Woche | innerhalb einer Woche
03-12: am Donnerstag nächster Woche | nächste Woche Donnerstag | Donnerstag in einer Woche | in acht Tagen
03-13: Ende nächster Woche | bis Ende kommender Woche | kommende Woche | im Laufe der nächsten Woche | nächste Woche
03-13: in der zweiten Hälfte der kommenden Woche | bis zum Ende der kommenden Woche | in KW 11 | Ende KW 11
03-13: Freitag in acht Tagen | bis Fr., 13.03. | bis Freitag, dem 13. | am Freitag der kommenden Woche
03-14: in zehn Tagen | in den nächsten zehn Tagen | innerhalb von zehn Tagen
03-15: Mitte März | bis Monatsmitte | Mitte des Monats | bis Mitte des Monats
03-17: Anfang KW 12 | Anfang übernächster Woche
03-18: in 14 Tagen | in zwei Wochen | innerhalb der nächsten zwei Wochen | in vierzehn Tagen | binnen 14 Tagen
03-18: in spätestens zwei Wochen | heute in 14 Tagen | innert zwei Wochen
03-20: KW 12 | in der 12. Kalenderwoche | übernächste Woche | in der Woche vom 16. März | in der Woche ab dem 16.3.
03-20: in der Woche nach der nächsten | Ende KW 12 | bis Ende der übernächsten Woche
03-25: in drei Wochen | in den nächsten drei Wochen
03-27: in der letzten Märzwoche
03-31: Bis Monatsende | Ende des Monats | bis Ende März | bis zum Monatsletzten | zum Monatsende | noch im März
03-31: noch in diesem Monat | im Laufe des Monats | bis zum Ende des Quartals | bis Quartalsende | Ende des ersten Quartals
03-31: bis zum letzten Tag des Monats | am Monatsende | diesen Monat noch | Ende dieses Monats
04-01: am 1. April | zum 1.4. | am ersten April | bis spätestens 01.04.2026
04-03: bis Karfreitag | in der ersten Aprilwoche | in der ersten Woche im April
04-04: in einem Monat | binnen eines Monats
04-05: bis Ostern
04-06: bis Ostermontag
04-10: Anfang April | Anfang des nächsten Monats | zu Monatsbeginn im April
04-15: Mitte April | Mitte nächsten Monats
04-30: Ende April | im April | Ende nächsten Monats | bis Ende des nächsten Monats
06-05: Ende KW 23 | in KW 23
"""

FRENCH = """
03-04: dans la journée | ce soir | avant ce soir
03-05: demain | dès demain | demain au plus tard | d'ici demain
03-06: après-demain | vendredi | d'ici vendredi | fin de semaine | en fin de semaine | d'ici la fin de la semaine
03-06: avant la fin de la semaine | dans le courant de la semaine | sous 48 heures | sous 48h | cette semaine
03-06: courant de semaine | avant le week-end | jeudi ou vendredi | dans les 48 heures | sous deux jours
03-07: dans quelques jours | sous trois jours | dans les trois jours | sous quelques jours
03-09: lundi prochain | lundi | dès lundi | lundi matin | lundi à la première heure | d'ici lundi 9 mars
03-09: après le week-end | sous trois jours ouvrés | lundi sans faute
03-10: en début de semaine prochaine | début de semaine prochaine | au début de la semaine prochaine
03-10: dans les premiers jours de la semaine prochaine | lundi ou mardi | lundi, au plus tard mardi
03-11: en milieu de semaine prochaine | sous huitaine | sous une semaine | dans une semaine | d'ici une semaine
03-11: mi-semaine prochaine | d'ici une huitaine de jours | dans les cinq jours ouvrés | dans la huitaine
03-12: jeudi en huit | le 12 | jeudi 12 | jeudi de la semaine prochaine | le jeudi 12 courant
03-13: la semaine prochaine | courant semaine prochaine | d'ici la fin de la semaine prochaine
03-13: fin de semaine prochaine | dans le courant de la semaine prochaine | au cours de la semaine prochaine
03-13: dans la semaine à venir | la semaine qui vient | vendredi en huit | avant le vendredi 13 mars
03-14: dans une dizaine de jours | sous dix jours | dans les dix jours | d'ici dix jours
03-15: mi-mars | à la mi-mars | d'ici la mi-mars | au milieu du mois
03-18: sous quinzaine | dans quinze jours | d'ici une quinzaine | dans deux semaines | sous quinze jours
03-18: d'ici deux semaines | dans les deux semaines à venir | d'ici à deux semaines | sous deux semaines
03-20: vendredi en quinze | la semaine du 16 mars | dans deux semaines, vendredi 20 | semaine 12 | la semaine du 16
03-20: dans la semaine du 16 au 20 mars
03-25: dans trois semaines | sous trois semaines
03-27: la dernière semaine de mars
03-31: d'ici la fin du mois | fin du mois | avant la fin du mois | fin mars | courant mars | dans le courant du mois
03-31: d'ici fin mars | à la fin du mois | ce mois-ci | au plus tard fin mars | avant la fin du trimestre
03-31: le dernier jour du mois | d'ici à la fin du mois | pour la fin du mois | en fin de mois | au 31 mars
04-01: le 1er avril | le premier avril | dans quatre semaines
04-03: la première semaine d'avril
04-04: d'ici un mois | dans un mois | sous un mois
04-05: avant Pâques | d'ici Pâques
04-10: début avril | au début du mois prochain | dans les premiers jours d'avril
04-15: mi-avril | dans la première quinzaine d'avril | au milieu du mois prochain
04-30: fin avril | courant avril | le mois prochain | d'ici la fin du mois prochain | dans le courant du mois d'avril
"""

SPANISH = """
03-04: hoy mismo | hoy | esta tarde | a lo largo del día de hoy
03-05: mañana | mañana a primera hora | mañana sin falta | a más tardar mañana
03-06: pasado mañana | el viernes | este viernes | antes del viernes | antes de que acabe la semana
03-06: a finales de semana | al final de la semana | esta semana | antes del fin de semana | en 48 horas
03-06: a fin de semana, el viernes | antes de que termine la semana | en un par de días | a lo largo de esta semana
03-06: entre el jueves y el viernes | en el transcurso de la semana | lo que queda de semana
03-07: en tres días | en los próximos tres días | dentro de tres días | de aquí a tres días | en unos tres días
03-09: el lunes | el lunes que viene | el próximo lunes | el lunes a primera hora | después del fin de semana
03-09: en tres días hábiles | pasado el fin de semana | el lunes día 9 | hasta el lunes
03-10: a principios de la semana que viene | a principios de la próxima semana | lunes o martes
03-10: al inicio de la semana que viene | a comienzos de la semana próxima | a primeros de la semana que viene
03-11: a mediados de la semana que viene | en una semana | dentro de una semana | a mitad de la semana que viene
03-11: en el plazo de una semana | en cinco días hábiles | de aquí a una semana | en 5 días laborables
03-12: el jueves de la semana que viene | el jueves 12 | el día 12 | el 12 de marzo | el jueves de la próxima semana
03-13: la semana que viene | la próxima semana | a finales de la semana que viene | la semana entrante
03-13: en el transcurso de la próxima semana | la semana próxima | para finales de la próxima semana
03-13: a lo largo de la semana que viene | antes de que acabe la semana que viene
03-14: en diez días | en los próximos diez días | en unos diez días | dentro de diez días
03-15: a mediados de mes | a mediados de marzo | a mitad de mes | mediados de marzo
03-18: en dos semanas | dentro de dos semanas | en las próximas dos semanas | en un par de semanas
03-18: en un plazo de dos semanas | dentro de 14 días | de aquí a dos semanas
03-19: en quince días | dentro de quince días | en los próximos quince días
03-20: la semana del 16 de marzo | la semana del 16 | la semana del 16 al 20
03-25: en tres semanas
03-27: la última semana de marzo
03-31: a finales de mes | a fin de mes | antes de fin de mes | antes de que acabe el mes | a final de mes | este mes
03-31: a finales de marzo | para fin de mes | antes de que termine el mes | a lo largo del mes | en marzo
03-31: a finales de este mes | el último día del mes | antes de que cierre el trimestre | hasta fin de mes
04-01: el 1 de abril | el primero de abril | en cuatro semanas
04-03: la primera semana de abril
04-04: en un mes | dentro de un mes | de aquí a un mes
04-05: antes de Pascua
04-10: a principios de abril | a principios del mes que viene | a primeros de abril | a comienzos de abril
04-15: a mediados de abril | en la primera quincena de abril | a mediados del mes que viene
04-30: a finales de abril | en abril | el mes que viene | a finales del mes que viene | a lo largo de abril
"""

DUTCH = """
03-04: vandaag nog | in de loop van vandaag | vanavond
03-05: morgen | morgenochtend | uiterlijk morgen | in de loop van morgen | morgen voor vijven
03-06: overmorgen | vrijdag | uiterlijk vrijdag | voor het weekend | eind van de week | deze week nog | eind deze week
03-06: aan het eind van de week | nog deze week | binnen 48 uur | in de loop van deze week | tegen het einde van de week
03-06: donderdag of vrijdag | voor het einde van de week | later deze week | op zijn laatst vrijdag
03-07: over een paar dagen | binnen drie dagen | in de komende drie dagen | over drie dagen
03-09: maandag | aanstaande maandag | komende maandag | maandag meteen | na het weekend | direct na het weekend
03-09: binnen drie werkdagen | ma 9 maart | maandag a.s. | uiterlijk de 9e
03-10: begin volgende week | in het begin van volgende week | maandag of dinsdag | begin komende week
03-10: maandag, uiterlijk dinsdag | aan het begin van de volgende week
03-11: midden volgende week | halverwege volgende week | over een week | binnen een week | vandaag over een week
03-11: binnen vijf werkdagen | medio volgende week | over 7 dagen | binnen nu en een week
03-12: donderdag volgende week | volgende week donderdag | de 12e | donderdag de 12e | donderdag over een week
03-13: volgende week | uiterlijk volgende week | eind volgende week | in de loop van volgende week | komende week
03-13: tegen het eind van volgende week | vrijdag over een week | ergens volgende week | in week 11
03-14: over tien dagen | binnen tien dagen | binnen een dag of tien
03-15: half maart | medio maart | midden maart | halverwege de maand
03-18: over twee weken | binnen twee weken | over veertien dagen | binnen 14 dagen | binnen nu en twee weken
03-18: over 14 dagen | vandaag over twee weken | in de komende twee weken
03-20: in week 12 | de week van 16 maart | over twee weken, vrijdag 20 maart | de week na volgende week
03-25: over drie weken | binnen drie weken | over een week of drie
03-27: de laatste week van maart
03-31: eind van de maand | eind maart | voor het einde van de maand | deze maand | nog deze maand | voor eind maart
03-31: tegen het einde van de maand | aan het eind van de maand | in de loop van de maand | eind deze maand
03-31: uiterlijk eind van de maand | de laatste dag van de maand | nog in maart | in de loop van maart
04-01: 1 april | over vier weken | op 1 april a.s.
04-03: de eerste week van april
04-04: over een maand | binnen een maand
04-05: voor Pasen | met Pasen
04-10: begin april | begin volgende maand | in het begin van april
04-15: half april | medio april | midden april | half volgende maand
04-30: eind april | in april | volgende maand | eind volgende maand | in de loop van april
"""

PORTUGUESE = """
03-04: ainda hoje | hoje | no decorrer do dia de hoje | até ao final do dia de hoje
03-05: amanhã | até amanhã à tarde | amanhã sem falta | o mais tardar amanhã
03-06: depois de amanhã | sexta-feira | até sexta | na sexta | até ao final da semana | até o fim da semana
03-06: ainda esta semana | no final da semana | esta semana | antes do fim de semana | em 48 horas | nesta semana
03-06: até ao fim desta semana | no decorrer da semana | quinta ou sexta | na sexta sem falta | no fim da semana
03-07: em três dias | nos próximos três dias | dentro de três dias | daqui a três dias | em alguns dias
03-09: segunda-feira | na segunda | segunda que vem | na próxima segunda | logo na segunda | segunda de manhã
03-09: depois do fim de semana | em três dias úteis | na segunda-feira, dia 9 | após o fim de semana | segunda logo cedo
03-10: no início da próxima semana | no começo da semana que vem | no princípio da semana que vem
03-10: segunda ou terça | logo no início da semana que vem
03-11: em meados da próxima semana | a meio da próxima semana | em uma semana | dentro de uma semana
03-11: daqui a uma semana | numa semana | no prazo de uma semana | em cinco dias úteis | no meio da semana que vem
03-12: quinta da semana que vem | quinta-feira da próxima semana | no dia 12 | dia 12 | na quinta, 12 de março
03-13: na próxima semana | semana que vem | até ao final da próxima semana | no final da semana que vem
03-13: ao longo da próxima semana | no decorrer da próxima semana | até o fim da semana que vem | para a semana
03-14: em dez dias | nos próximos dez dias | dentro de dez dias | em até dez dias | daqui a dez dias
03-15: em meados de março | a meio do mês | meados do mês | na metade do mês
03-18: em duas semanas | dentro de duas semanas | daqui a duas semanas | nas próximas duas semanas | em até 14 dias
03-18: no prazo de duas semanas | dentro das próximas duas semanas
03-19: em quinze dias | dentro de quinze dias | nos próximos quinze dias | daqui a quinze dias
03-20: na semana de 16 de março | na semana do dia 16 | na semana de 16 a 20 de março
03-25: em três semanas | daqui a três semanas
03-27: na última semana de março
03-31: até ao final do mês | até o fim do mês | no final do mês | ainda este mês | em finais de março | este mês
03-31: até final de março | no fim de março | antes do fim do mês | até ao último dia do mês | em março | no fim do mês
03-31: até o final deste mês | ao longo do mês | até ao fim do trimestre | até ao final de março
04-01: 1 de abril | no dia 1 de abril | no dia primeiro de abril | em quatro semanas
04-03: na primeira semana de abril
04-04: em um mês | dentro de um mês | daqui a um mês | no prazo de um mês
04-05: antes da Páscoa | até à Páscoa
04-10: no início de abril | no começo do mês que vem | no início do próximo mês | em princípios de abril
04-15: em meados de abril | na primeira quinzena de abril | em meados do próximo mês
04-30: no final de abril | em abril | no mês que vem | até ao final do próximo mês | ao longo de abril
"""

ITALIAN = """
03-04: oggi stesso | entro oggi | in giornata | entro stasera
03-05: domani | entro domani | domani al più tardi | domani in giornata
03-06: dopodomani | venerdì | entro venerdì | entro la fine della settimana | a fine settimana | questa settimana
03-06: entro fine settimana | entro 48 ore | prima del weekend | in settimana | nel corso della settimana
03-06: giovedì o venerdì | verso fine settimana | venerdì al massimo | entro questa settimana | in un paio di giorni
03-07: tra qualche giorno | entro tre giorni | nei prossimi tre giorni | fra tre giorni | tra pochi giorni
03-09: lunedì | lunedì prossimo | entro lunedì | il prossimo lunedì | già lunedì | lunedì mattina presto
03-09: dopo il weekend | entro tre giorni lavorativi | lunedì 9 marzo | dopo il fine settimana
03-10: all'inizio della prossima settimana | a inizio settimana prossima | ai primi della prossima settimana
03-10: lunedì o martedì | lunedì, al più tardi martedì | nei primi giorni della prossima settimana
03-11: a metà della prossima settimana | tra una settimana | entro una settimana | a metà settimana prossima
03-11: nel giro di una settimana | entro cinque giorni lavorativi | da qui a una settimana | entro 7 giorni
03-12: giovedì della prossima settimana | giovedì 12 | il 12 | il 12 marzo | giovedì della settimana prossima
03-13: la prossima settimana | la settimana prossima | entro la prossima settimana | la settimana che viene
03-13: alla fine della prossima settimana | entro la fine della prossima settimana | settimana prossima
03-13: nel corso della prossima settimana | a fine settimana prossima | in settimana prossima
03-14: tra dieci giorni | entro dieci giorni | nei prossimi dieci giorni | tra una decina di giorni
03-15: a metà mese | a metà marzo | verso metà marzo | entro metà marzo | entro la metà del mese
03-18: tra due settimane | entro due settimane | nelle prossime due settimane | nel giro di due settimane
03-18: entro 14 giorni | fra due settimane
03-19: tra quindici giorni | entro quindici giorni | tra una quindicina di giorni
03-20: nella settimana del 16 marzo | la settimana del 16 | nella settimana dal 16 al 20 marzo
03-25: tra tre settimane
03-27: l'ultima settimana di marzo
03-31: entro la fine del mese | a fine mese | entro fine mese | alla fine del mese | entro il mese | a fine marzo
03-31: entro marzo | in marzo | questo mese | nel corso del mese | entro fine trimestre | l'ultimo giorno del mese
03-31: entro il mese di marzo | per fine mese | prima della fine del mese | verso la fine del mese
04-01: il 1° aprile | il primo aprile | tra quattro settimane
04-03: la prima settimana di aprile
04-04: entro un mese | tra un mese | nel giro di un mese
04-05: prima di Pasqua | entro Pasqua
04-06: entro Pasquetta
04-10: a inizio aprile | ai primi di aprile | all'inizio del prossimo mese | i primi di aprile
04-15: a metà aprile | entro metà aprile | a metà del mese prossimo
04-30: a fine aprile | ad aprile | entro aprile | il mese prossimo | entro la fine del prossimo mese
"""

FRAMES = {
    "GB": ("We will let you know {}.", ENGLISH),
    "DE": ("Wir melden uns {} bei Ihnen.", GERMAN),
    "FR": ("Nous vous donnerons une réponse {}.", FRENCH),
    "ES": ("Le daremos una respuesta {}.", SPANISH),
    "NL": ("U hoort {} van ons.", DUTCH),
    "PT": ("Daremos uma resposta {}.", PORTUGUESE),
    "IT": ("Le daremo una risposta {}.", ITALIAN),
}


def _cases() -> list[tuple[str, str, str]]:
    return [
        (country, frame.format(phrase.strip()), f"2026-{line[:5]}")
        for country, (frame, lines) in FRAMES.items()
        for line in lines.strip().splitlines()
        for phrase in line[6:].split("|")
    ]


@pytest.mark.parametrize(("country", "sentence", "expected"), _cases())
def test_the_day_a_phrase_names(country: str, sentence: str, expected: str) -> None:
    found = find_answer_date(sentence, SAID_ON, country)
    assert found is not None
    assert found.date == date.fromisoformat(expected)
