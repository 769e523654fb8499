"""Trades in seven languages, folded and in the masculine where a language tells them apart."""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

TRADES = frozenset(
    """
    acteur afwasser agente agricoltore agriculteur agricultor ajudante ajusteur albanil
    alfaiate almacenero altenpfleger alternant ambulancier anaesthetist animateur apiculteur
    apprendista apprenti arborist archaeologist archivar archivero archivista archiviste
    arranger asesor assembler assureur astronomer atendente ator attore audiologist
    automonteur auxiliaire azafata baggerfuhrer bagnino bailarin bailiff ballerino
    banconista banketbakker banquier barbero barkeeper barman barrister bauzeichner beamter
    beekeeper berger beveiliger bezorger bibliotecario bibliothecaris bibliothekar bijoutier
    bildhauer biller bioinformatician biostatistician blacksmith bodenleger boilermaker
    bombeiro bombero bookbinder bookkeeper bosun botanist boucher boulanger bouncer
    brandweerman brauer bricklayer brieftrager broadcaster bucheron bufdi busser
    cabeleireiro cabinetmaker caissier caissiere caixeiro cajero calibrator camareira
    camionero camionista canalizador canguro canvasser capocantiere capotreno cardiologist
    cariste carnicero carpentiere carpinteiro carpintero carreleur carretillero carrozziere
    cassiere celador cerrajero chanteur chapista charcutero charcutier charpentier
    chaudronnier chauffagiste cheesemonger chemikant chemiker childminder chiropractor
    chocolatier choreographer clerc cobbler colf colorist coloriste comedien commis composer
    compositor concierge conducteur conserje conveyancer copeiro copilot correcteur corriere
    costumier costureira costurera coursier courtier couturier couvreur crewman cuidador
    custode custodian dachdecker dakdekker danseur deckhand decorator delineante demographer
    demonstrator dentista depositario derrickman dessinateur detektiv dierenarts disegnatore
    dishwasher disossatore distiller documentaliste dolmetscher doorman doula draaier
    draughtsperson dressmaker driller drucker ebarbeur ebeniste ecologist elagueur
    electricista elektricien eletricista elettricista eleveur embalmer employe encofrador
    encuestador entregador enumerator epidemiologist ergonome ergotherapeut ergotherapeute
    estafeta estampador esteticista estetista estucador fabbro fabricator facadier facchino
    fachangestellte fachinformatiker facteur fahrzeugfuhrer falegname farmhand farrier
    fensterputzer fettler feuerwehrmann fishmonger fleischer fliesenleger florist fontanero
    forester formador formateur fornaio forstwirt fotograaf fotograf fotografo fraiseur
    fraser fresador fresatore frezer fromager frutero fundraiser fysiotherapeut gamekeeper
    ganadero garcom gardien gastheer gastvrouw gelataio gendarme geneticist geologe geometer
    geometra gerustbauer ghostwriter giardiniere giesser gießer glassblower gleisbauer
    gobernanta goldschmied goldsmith gouvernante governanta governante grafica greffier
    griffier grinder groomer groundskeeper groundsman groundworker gruista grutier handyman
    harvester hausdame haushaltshilfe hausmeister hausmeisterhelfer hebamme heilpadagoge
    helpende herrero higienista historian horloger hovenier huisarts huissier hydrologist
    hygieniste idraulico igienista imbianchino imker imprimeur informatiker instalador
    installateur instituteur instructeur insulator interprete janitor jardineiro jardinero
    jardinier jeweler jeweller joiner joyero justiziar juwelier kameramann kapster kassierer
    kellner kleermaker klempner knitter koerier kommissionierer kraanmachinist kranfuhrer
    kurier kutscher lackierer lagerist landscaper landwirt lasser lavapiatti leerkracht
    lektor lexicographer lifeguard limpiador lineman linesman livreur loader locksmith locum
    locutor logopade logopeda logopedist logopedista lokfuhrer longshoreman loodgieter
    luthier macellaio machinist macon maestro magistrate maitre manovale manutentionnaire
    maquinista maraicher maskenbildner masseur mathematiker matricero matrona mecanico
    medecin medico mediengestalter melker metallurgist meteorologist metselaar metzger mfa
    microbiologist milker miner mixologist modista mondhygienist moniteur monitor montador
    montatore monteur mortician moulder mta mulettista muratore musicien musicista musico
    muzikant naaister naherin navigator neurologist notary notfallsanitater oceanographer
    odontologo onderwijsassistent operador operario opticien optiker orafo orderly
    orderpicker orgelbauer orthoptiste oss osteopath ostetrica ota ottico ouvrier packer
    padeiro pakker panadero parteira pasteleiro pastelero pastor payroller paysagiste
    pediatrician pedreiro peintre peixeiro peluquero peon perfusionist perito pescadero
    pfortner phlebotomist photographe physiker physio piastrellista pilot pinche pintor
    pipefitter plaquiste plasterer platrier playworker plongeur podiatrist podologe
    poissonnier polier polizist pompier porteiro portero portiere postbode postman predikant
    presenter programador programmatore promoter promotor proofreader psicologo psycholoog
    pta puericultrice puppeteer purser quant radiologist rappresentante raumpfleger
    recepcionista receptionist receptionniste redacteur redator redattore regisseur relieur
    repairer repasseur replenisher reponedor reporter repositor rettungssanitater
    rezeptionist rigger roadie roustabout saldatore salumiere sanitater sarta sarto
    scaffalista scaffolder schaffner schilder schipper schlosser schoonmaker schweisser
    schweißer secretario segretario sekretar serralheiro serveerster shepherd signaller
    sistemista skipper slager socorrista soldador sommelier sonographer soudeur
    sozialarbeiter sozialpadagoge spengler spokesperson sprayer stagehand standardiste
    staplerfahrer statiker steigerbouwer steinmetz steuerberater stevedore stockman
    stocktaker storekeeper storeman storesperson stratenmaker stuckateur stukadoor subtitler
    superintendent surveillant tagesmutter talhante tandarts tapissier tasador tegelzetter
    tekenaar teleconseiller telefonist telefonista telemarketer teleoperador terapeuta
    tierpfleger tiler timmerman tolk toolmaker torneiro tornero tornitore tourneur
    traducteur tradutor traduttore tramitador transcriptionist tresorier triebfahrzeugfuhrer
    trockenbauer trucker tuinder tuinman typesetter typist ubersetzer uhrmacher undertaker
    upholsterer usher usineur vakkenvuller valet vendangeur verloskundige vermesser
    verniciatore verputzer vertaler vet veterinaire veterinario videographer vigilante
    vigile viticulteur vorarbeiter vrachtwagenchauffeur vuilnisman wachmann warehouseman
    warehouseperson watchmaker werker werkvoorbereider winemaker winzer woodworker yesero
    zaalwacht zelador zerspaner zfa ziekenverzorger zimmerer zookeeper zoologist
    zugbegleiter zusteller zweminstructeur
    """.split()
)
