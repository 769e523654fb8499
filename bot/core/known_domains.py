"""Domains that are never the employer's own: mailboxes, hiring software, meeting tools."""

from __future__ import annotations

FREE_MAIL = frozenset(
    """
    163.com alice.it aol.com aon.at arcor.de att.net bbox.fr bellsouth.net bluewin.ch bol.com.br
    btinternet.com charter.net chello.at comcast.net cox.net duck.com email.com fastmail.com
    fastmail.fm free.fr freenet.de globo.com gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net
    googlemail.com hetnet.nl hey.com hispeed.ch home.nl hotmail.co.uk hotmail.com hotmail.com.br
    hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com ig.com.br kpnmail.nl laposte.net
    libero.it live.co.uk live.com live.de live.fr live.it live.nl mac.com mail.com mail.de
    mailbox.org me.com msn.com naver.com neuf.fr ntlworld.com orange.fr outlook.com outlook.com.br
    outlook.de outlook.es outlook.fr outlook.it outlook.pt planet.nl pm.me posteo.de posteo.net
    privaterelay.appleid.com proton.me protonmail.com proximus.be qq.com rediffmail.com
    rocketmail.com sapo.pt sbcglobal.net sfr.fr sky.com skynet.be sunrise.ch t-online.de
    talktalk.net telefonica.net telenet.be terra.com.br terra.es tin.it tiscali.it tuta.com
    tuta.io tutanota.com uol.com.br verizon.net virgilio.it virginmedia.com wanadoo.fr web.de
    xs4all.nl ya.com yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it
    yandex.com ymail.co.uk ymail.com ziggo.nl zoho.com zohomail.com
    """.split()  # noqa: SIM905 - a table of words
)

# Applicant-tracking and interview-scheduling systems, with the domains they mail from.
HIRING_SOFTWARE = frozenset(
    """
    adp.com altamira.it applytojob.com ashbyhq.com avature.net bamboohr.com beetween.com
    bizneo.com breezy-mail.com breezy.hr bullhorn.com bullhornstaffing.com calendarhero.com
    candidate.fyi carerix.net catho.com.br cezannehr.com comeet.co comeet.com concludis.de
    cornerstoneondemand.com cronofy.com csod.com d-vinci.de digitalrecruiters.com dover.com
    dover.io eightfold.ai emply.com eploy.net eu.greenhouse.io factorial.co factorialhr.com
    flatchr.io fountain.com freshteam.com gem.com goodtime.io greenhouse-mail.io greenhouse.io
    greenhousemail.io gupy.io harri.com haufe.com hibob.com hire.lever.co hired.com hirehive.com
    hireology.com homerun.co hr-manager.net icims.com indeed.com indeedemail.com infojobs.net
    inrecruiting.com interviewschedule.com interviewstream.com jazz.co jazzhr.com jobtrain.co.uk
    jobvite.com jobylon.com join.com kenoby.com lever.co linkedin.com manatal.com modernloop.com
    modernloop.io myworkday.com myworkdayjobs.com networxrecruitment.com oleeo.com
    olivia.paradox.ai onlyfy.io onlyfy.jobs otta.com otys.nl paradox.ai paycomonline.net
    paylocity.com peoplehr.net personio.com personio.de personio.io personiomail.com phenom.com
    phenompeople.com pinpointhq.com prelude.co prescreen.io reachmee.com recruitcrm.io
    recruitee.com resumatorapi.com rexx-systems.com rippling-ats.com rippling.com sapsf.com
    sapsf.eu smartrecruiters.com smartrecruitersmail.com softgarden.de softgarden.io
    solides.com.br stepstone.de successfactors.com successfactors.eu tal.net taleez.com taleo.net
    teamtailor-mail.com teamtailor.com trakstar.com ukg.com ultipro.com umantis.com vagas.com.br
    varbi.com vincere.io welcomekit.co welcometothejungle.com wellfound.com workable.com
    workablemail.com workday.com xing.com zohorecruit.com zohorecruit.eu
    """.split()  # noqa: SIM905 - a table of words
)

# Interviews and tests one takes there; the first part of a sub-domain is often the employer.
TEST_PLATFORMS = frozenset(
    """
    adaface.com amberjack.com aon.com arcticshores.com assessfirst.com byteboard.dev cammio.com
    canditech.io capp.co cappfinity.com centraltest.com coderbyte.com coderpad.io codesignal.com
    codility.com codingame.com criteriacorp.com cut-e.com devskiller.com easyrecrue.com
    equalture.com glider.ai hackerrank.com hackerrankforwork.com harver.com hireflix.com
    hirevue.com imocha.io interviewing.io jobma.com karat.com karat.io kenexa.com mercer-mettl.com
    mettl.com modernhire.com myinterview.com ondemandassessment.com outmatch.com pymetrics.com
    qualified.io retorio.com saville.com shl.com sova.com sparkhire.com talentcube.de
    talentlens.com talogy.com test-toolkit.com testdome.com testgorilla.com thomas.co vervoe.com
    viasto.com vidcruiter.com visiotalent.com willo.video
    """.split()  # noqa: SIM905 - a table of words
)

SCHEDULING = frozenset(
    """
    acuityscheduling.com appointlet.com bookings.microsoft.com cal.com calendly.com chilipiper.com
    clara.com doodle.com hubspot.com koalendar.com meetings.hubspot.com microsoft.com.bookings
    oncehub.com outlook.office365.com reclaim.ai savvycal.com scheduleonce.com setmore.com
    simplybook.me tidycal.com usemotion.com vimcal.com x.ai youcanbook.me zcal.co
    """.split()  # noqa: SIM905 - a table of words
)

MEETING_TOOLS = frozenset(
    """
    around.co bluejeans.com chime.aws dialpad.com gather.town google.com.calendar goto.com
    gotomeeting.com group.calendar.google.com jitsi.org meet.google.com
    resource.calendar.google.com ringcentral.com teams.microsoft.com webex.com whereby.com
    zoom.com zoom.us zoomgov.com
    """.split()  # noqa: SIM905 - a table of words
)

# Robots that join to take notes.
NOTE_TAKERS = frozenset(
    """
    airgram.io avoma.com brighthire.ai brighthire.com chorus.ai circleback.ai fathom.ai
    fathom.video fellow.app fireflies.ai gong.io grain.co grain.com granola.ai hireguide.com
    jamie.ai krisp.ai meetgeek.ai metaview.ai notta.ai otter.ai pillar.hr read.ai sembly.ai
    spinach.io supernormal.com tldv.io
    """.split()  # noqa: SIM905 - a table of words
)

NOT_EMPLOYERS = (
    FREE_MAIL | HIRING_SOFTWARE | TEST_PLATFORMS | SCHEDULING | MEETING_TOOLS | NOTE_TAKERS
)
