"""Words that make a phrase an organisation's name, in seven languages."""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

import re

# Folded. A phrase with one of them is nobody's name.
_WORDS = """
    academie academy accountants aerospace ag agence agencia agency agentur agenzia airline
    airlines akademie analytics apotheek apotheke architects architekten architetti
    associates association atelier autohaus ayuntamiento backerei bakery bakkerij banca
    banco bank banque bar basisschool bau biotech bistro books borough boulangerie brasserie
    brauerei brewery brothers bundesamt cabinet cafe camara capital care casa center centre
    centres centro ceramica ceramicas chemie church city clinic clinica clinique cloud club
    co colegio college compagnie company comune consulting corp council county creche
    cruises data dental design digital diocese ehpad electric electronics energy engenharia
    engineering ensemble escola estate estates express fabrik farm farmacia fashion figli
    filhos fils fitness fondation food foods foundation freight fundacion garage garden
    gardens gasthaus gasthof gebruder gemeente gmbh groep group groupe groupement
    grundschule grupo gruppe gruppo gym gymnasium haus health healthcare hijos hochschule
    hof hopital hospice hospital hostel hotel house housing immobilien inc industries
    infirmary infirmerie instituto insurance interiors kanzlei kindergarten kirche kita
    kitchen krankenhaus lab labs landratsamt lasten lawyers leisure liceo llc llp ltd lycee
    mairie maison manufacturing market maschinenbau media metall ministerium ministry
    mobility motors museum network networks notaires nursery officine opera optik osteria
    panaderia papeterie papeteries partners pasticceria pharma pharmacie pharmacy pizzeria
    players praxis press publishing rathaus rechtsanwalte resort restaurant restaurante
    retail ristorante robotics salon school schule scuola services shipping shop society
    soehne software sohne solicitors solutions sons spa stadtverwaltung stadtwerke
    steuerberater stiftung store studio studios supermarkt surgery symphony system systems
    tech telecom tours trattoria travel trust university ventures verband verein verlag
    veterinary waterschap weingut werk werke werkstatt winery zentrum zonen
""".split()
_WORDS += """
    aannemer aannemersbedrijf acciai adega advies adviesgroep agencements agriturismo
    agrupamento airport airways ajuntament alberghi albergo alimentacion altenheim ambulance
    amt anlagenbau apparel appliances aquarium architekturburo archives arredamenti asl
    asociacion asociados assicurazioni associacao associados associati associazione ateliers
    auberge authority autoescuela autofficina aviation bakers batiment baugeschaft baumarkt
    bauunternehmen bauunternehmung bezirksamt biblioteca bibliotheek bibliothek bijoux
    biohof biologics biosciences bistros boatyard bodegas boekhandel bouw bouwbedrijf
    brauhaus broadband broadcasting bufete builders bureau buro buses butchers cafes
    cantieri cantina cantine caritas carnicas carpenteria carpintaria caseificio catering
    cave caves ceramics chambers charcuterie charity chateau chauffage chemicals chu
    clinicas clothing coaches collective commission commune communications concello
    confeitaria constructora crematorium conseil conseils conservas consorzio construcciones
    construcoes construction
    constructions construtora consulenza consulenze consultores consultoria contractors coop
    cooperativa cooperative costruzioni couriers creamery crecherie dachdecker dairy defence
    deli dentistico department despacho diagnostics diakonie dierenkliniek diner
    distribuciones distribution domaine druckhaus dynamics eatery ecole edile edilizia
    editions editore editorial eetcafe electricidad electricistas elektro energia energie
    enterprises entertainment etablissements ets externato fabrication faculty fahrschule
    farms federation feinkost fensterbau ferries films finance financial finanzamt fincas
    fondazione foundry fournil foyer fundacao fundacio fundaciones fundazione furniture
    fysiotherapie gallery games gaming garagebedrijf gartenbau gasterij gastronomia
    gelateria genomics gesamtschule gestores glazing grill grocers groothandel handwerk
    harbour haulage heating heizung heizungsbau herdade hermanos hochbau hofladen holdings
    holzbau homecare homes horeca hort hospitais hosteleria hoteis hoteles hotelgruppe
    hotels hoveniers huis huisartsenpraktijk hypermarche imobiliaria impianti imprimerie
    industria industrial industrias industrie informatica ingegneria ingenieria
    ingenieurburo inmobiliaria inn innenausbau innovations instalaciones installaties
    installatietechniek instruments interactive istituto jachtwerf jardim jardins jewellers
    joinery jugendhilfe kennels keukens kinderdagverblijf kinderopvang kindertagesstatte
    kitchens klinikum kreis laboratoire laboratoires laboratories laboratorio laboratorios
    laboratory landgasthof landkreis landscapes lar lavandaria lebenshilfe lettings
    librairie library libreria livraria locanda lodge logistics makelaardij makelaars
    malerbetrieb materials meccanica mediatheque medical medicines menuiseries
    metalicas metallbau metallurgie metalomecanica metalurgica meubelen minerals
    misericordia mobelhaus mobili molino molkerei montajes montessori mortgages moveis
    muebles mulino musikschule mutuelle mvz nhs notariaat notariat notarile notarissen
    nurseries nursing obras office oficina oleificio oper opticians opticiens ospedale
    packaging padaria panificadora panificio papelaria partnership pastelaria patisserie
    paysages pescados petroleum pflegedienst pflegeheim pharmaceuticals pictures
    planungsburo plastics plomberie plumbers plumbing polyclinique polytechnic practice
    preschool primary profumeria provincie properties property provincia pub quarry quinta
    raiffeisenbank rail railway railways ravalement realschule realty records reederei
    reformas regione reisen renewables residence residencia residenza restaurantes
    restaurants rijschool roasters roastery roofing salumi sanitar sanitatshaus savings
    schildersbedrijf scholengroep seafood securities seguros semiconductor semiconductors
    seniorenheim seniorenzentrum serralharia servicios servicos servizi shipyard solar
    soluciones solucoes sparkasse spedition sportverein stadt stadtbibliothek stadtbucherei
    stadtklinik stahlbau steel steuerburo stichting stores strassenbau suministros
    supermarche supermarkets supermercados supermercati taller talleres tandartspraktijk
    tavern teatro tecnologia tecnologias textil textiles theater therapeutics thuiszorg
    tiefbau tierarztpraxis tierklinik timber timmerbedrijf tipografia toiture touristik
    traders traiteurs transportadora transportbedrijf transportes transports trasporti
    travaux uitgeverij union utilities verkeersschool verlagshaus verzekeringen veterinaria
    vets viaggi vignobles ville vinhos viveros volksbank volkshochschule warehouse
    warehousing watersport werft wholesale wireless wirtshaus woonzorgcentrum works yachts
    zahnarztpraxis ziekenhuis zoo zorggroep
""".split()
# Beginnings and endings that do the same: 'universitaetsklinik', 'schreinerei', 'menuiserie'.
_STEMS = (
    r"universit\w*|institut\w*|klinik\w*|technolog\w*|logisti\w*|versicherung\w*|orchest\w*|"
    r"theat\w*|transport\w*|philharmoni\w*|zorg\w*|ceramicas?|papeteries?|\w*bar|\w*cafe|"
    r"(?!valeri)\w{3,}(?:erei|erij|erie|eria)|\w{3,}(?:kliniek|klinik|kanzlei|praktijk|praxis|"
    r"zentrum|centrum|schule|betriebe?|bedrijf|technik|techniek|fabrik|fabriek|verlag|gesellschaft|"
    r"genossenschaft|vereniging|verwaltung|krankenhaus|hospital|spital|gymnasium|basisschool|"
    r"ziekenhuis|apotheke)"
)
ORGANISATION = re.compile(rf"\b(?:{'|'.join(_WORDS)}|{_STEMS})\b")

# Names of firms that end like job titles: 'Marlow & Finch Solicitors'.
FIRM_NAME = re.compile(
    r"(?:& |und )(?:partner|sohne|sohn|co|sons|tochter|kollegen)$|\b(?:solicitors|lawyers|"
    r"advocates|associates|architects|engineers|consultants|accountants|recruiters|opticians|"
    r"florists|builders|designers|developers|partners|"
    r"advisors|advisers|surveyors|caterers|bakers|butchers|brewers|tailors|planners|dentists|"
    r"traders|buyers|carpenters|rechtsanwalte|steuerberater|architekten|ingenieure|architetti|"
    r"avvocati|abogados|arquitectos|advogados|advocaten|architecten|avocats|architectes)$"
)
# 'Wellbrook Chemists': a job is one, several are a firm.
FIRM_OF_DOERS = re.compile(r"\w[\w'&.-]* [a-z]{3,}(?:ers|ists|ians)$")
