"""Domains that are never the employer's own: mailboxes, hiring software, meeting tools."""

from __future__ import annotations

FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com
    rocketmail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.de gmx.net
    gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de posteo.de posteo.net
    mailbox.org tutanota.com tuta.com tuta.io fastmail.com fastmail.fm hey.com zoho.com zohomail.com
    yandex.com mail.com email.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it
    hotmail.com.br outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.com.br live.co.uk
    live.fr live.de live.nl live.it yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.br
    ymail.co.uk btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com orange.fr wanadoo.fr
    free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it
    telefonica.net terra.es ya.com ziggo.nl kpnmail.nl xs4all.nl hetnet.nl planet.nl home.nl
    telenet.be skynet.be proximus.be bluewin.ch hispeed.ch sunrise.ch aon.at chello.at sapo.pt
    uol.com.br bol.com.br terra.com.br ig.com.br globo.com comcast.net verizon.net att.net sbcglobal.net
    bellsouth.net cox.net charter.net qq.com 163.com naver.com rediffmail.com duck.com
    privaterelay.appleid.com
    """.split()
)

# Applicant-tracking and interview-scheduling systems, with the domains they mail from.
HIRING_SOFTWARE = frozenset(
    """
    greenhouse.io greenhouse-mail.io greenhousemail.io eu.greenhouse.io lever.co hire.lever.co
    ashbyhq.com goodtime.io modernloop.io modernloop.com prelude.co interviewschedule.com
    myworkday.com myworkdayjobs.com workday.com smartrecruiters.com smartrecruitersmail.com
    icims.com jobvite.com workable.com workablemail.com recruitee.com teamtailor.com
    teamtailor-mail.com bamboohr.com personio.de personio.com personio.io personiomail.com
    breezy.hr breezy-mail.com jazzhr.com jazz.co applytojob.com resumatorapi.com taleo.net
    successfactors.com successfactors.eu sapsf.com sapsf.eu avature.net eightfold.ai phenompeople.com
    phenom.com paradox.ai olivia.paradox.ai gem.com rippling.com rippling-ats.com pinpointhq.com
    comeet.co comeet.com homerun.co join.com softgarden.io softgarden.de rexx-systems.com
    d-vinci.de concludis.de onlyfy.io onlyfy.jobs prescreen.io umantis.com haufe.com
    welcomekit.co welcometothejungle.com taleez.com flatchr.io beetween.com digitalrecruiters.com
    factorial.co factorialhr.com bizneo.com inrecruiting.com altamira.it gupy.io kenoby.com
    solides.com.br vagas.com.br catho.com.br infojobs.net linkedin.com indeed.com indeedemail.com
    stepstone.de xing.com hibob.com hirehive.com oleeo.com tal.net jobtrain.co.uk eploy.net
    networxrecruitment.com cezannehr.com zohorecruit.com zohorecruit.eu bullhorn.com
    bullhornstaffing.com vincere.io manatal.com recruitcrm.io dover.com dover.io wellfound.com
    hired.com otta.com fountain.com harri.com cornerstoneondemand.com csod.com ultipro.com ukg.com
    adp.com paycomonline.net paylocity.com hireology.com trakstar.com freshteam.com peoplehr.net
    carerix.net otys.nl emply.com hr-manager.net reachmee.com varbi.com jobylon.com
    candidate.fyi interviewstream.com calendarhero.com cronofy.com
    """.split()
)

# Interviews and tests one takes there; the first part of a sub-domain is often the employer.
TEST_PLATFORMS = frozenset(
    """
    hirevue.com codility.com codingame.com hackerrank.com hackerrankforwork.com codesignal.com coderpad.io
    coderbyte.com testgorilla.com karat.com karat.io sparkhire.com willo.video vidcruiter.com
    modernhire.com shl.com cut-e.com aon.com talentlens.com arcticshores.com pymetrics.com
    harver.com criteriacorp.com ondemandassessment.com mettl.com mercer-mettl.com testdome.com
    devskiller.com qualified.io byteboard.dev canditech.io vervoe.com cammio.com viasto.com
    talentcube.de easyrecrue.com visiotalent.com jobma.com retorio.com outmatch.com hireflix.com
    myinterview.com interviewing.io glider.ai imocha.io adaface.com equalture.com assessfirst.com
    centraltest.com thomas.co kenexa.com sova.com capp.co cappfinity.com amberjack.com
    test-toolkit.com saville.com talogy.com
    """.split()
)

SCHEDULING = frozenset(
    """
    calendly.com cal.com savvycal.com acuityscheduling.com doodle.com youcanbook.me chilipiper.com
    x.ai clara.com hubspot.com meetings.hubspot.com zcal.co tidycal.com appointlet.com oncehub.com
    scheduleonce.com setmore.com simplybook.me bookings.microsoft.com outlook.office365.com koalendar.com
    reclaim.ai usemotion.com vimcal.com microsoft.com.bookings
    """.split()
)

MEETING_TOOLS = frozenset(
    """
    google.com.calendar group.calendar.google.com resource.calendar.google.com meet.google.com
    zoom.us zoom.com zoomgov.com teams.microsoft.com webex.com gotomeeting.com goto.com whereby.com
    bluejeans.com chime.aws jitsi.org around.co gather.town dialpad.com ringcentral.com
    """.split()
)

# Robots that join to take notes.
NOTE_TAKERS = frozenset(
    """
    otter.ai fireflies.ai read.ai fathom.video fathom.ai tldv.io grain.com grain.co avoma.com
    gong.io chorus.ai metaview.ai brighthire.ai brighthire.com granola.ai sembly.ai krisp.ai
    circleback.ai pillar.hr notta.ai supernormal.com airgram.io meetgeek.ai spinach.io jamie.ai
    fellow.app hireguide.com
    """.split()
)

NOT_EMPLOYERS = (
    FREE_MAIL | HIRING_SOFTWARE | TEST_PLATFORMS | SCHEDULING | MEETING_TOOLS | NOTE_TAKERS
)
