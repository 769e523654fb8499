"""Trades in seven languages, folded and in the masculine where a language tells them apart."""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

# English, German and Dutch: these also end compounds ('fachbuchbinder').
GERMANIC_TRADES = frozenset(
    """
    marketeer zorgkundige stacker
    acteur afwasser altenpfleger anaesthetist animateur arborist archaeologist archivar
    arranger assembler astronomer audiologist automonteur baggerfuhrer bailiff banketbakker
    barkeeper barman barrister bauzeichner beamter beekeeper beveiliger bezorger
    bibliothecaris bibliothekar bildhauer biller bioinformatician biostatistician blacksmith
    bodenleger boilermaker bookbinder bookkeeper bosun botanist bouncer brandweerman brauer
    bricklayer brieftrager broadcaster bufdi busser cabinetmaker caissiere calibrator
    canvasser cardiologist cheesemonger chemikant chemiker childminder chiropractor
    choreographer cobbler colorist composer compositor conveyancer copilot costumier crewman
    custodian dachdecker dakdekker deckhand decorator demographer demonstrator derrickman
    detektiv dierenarts dishwasher distiller dolmetscher doorman doula draaier
    draughtsperson dressmaker driller drucker ecologist elektricien embalmer enumerator
    epidemiologist ergotherapeut fabricator fachangestellte fachinformatiker fahrzeugfuhrer
    farmhand farrier fensterputzer fettler feuerwehrmann fishmonger fleischer fliesenleger
    florist forester forstwirt fotograaf fotograf fraser frezer fundraiser fysiotherapeut
    gamekeeper gastheer gastvrouw geneticist geologe geometer gerustbauer ghostwriter
    giesser gießer glassblower gleisbauer goldschmied goldsmith griffier grinder groomer
    groundskeeper groundsman groundworker handyman harvester hausdame haushaltshilfe
    hausmeister hausmeisterhelfer hebamme heilpadagoge helpende historian hovenier huisarts
    hydrologist imker informatiker installateur instructeur insulator janitor jeweler
    jeweller joiner justiziar juwelier kameramann kapster kassierer kellner kleermaker
    klempner knitter koerier kommissionierer kraanmachinist kranfuhrer kurier kutscher
    lackierer lagerist landscaper landwirt lasser leerkracht lektor lexicographer lifeguard
    lineman linesman loader locksmith locum logopade logopedist lokfuhrer longshoreman
    loodgieter luthier machinist magistrate maskenbildner masseur mathematiker
    mediengestalter melker metallurgist meteorologist metselaar metzger mfa microbiologist
    milker miner mixologist mondhygienist mortician moulder mta muzikant naaister naherin
    navigator neurologist notary notfallsanitater oceanographer onderwijsassistent optiker
    orderly orderpicker orgelbauer osteopath ota packer pakker pastor payroller pediatrician
    perfusionist pfortner phlebotomist physiker physio pilot pipefitter plasterer playworker
    podiatrist podologe polier polizist postbode postman predikant presenter promoter
    proofreader psycholoog pta puppeteer purser quant radiologist raumpfleger redacteur
    repairer replenisher reporter rettungssanitater rezeptionist rigger roadie roustabout
    sanitater scaffolder schaffner schilder schipper schlosser schoonmaker schweisser
    schweißer sekretar serveerster shepherd signaller skipper slager sonographer
    sozialarbeiter sozialpadagoge spengler spokesperson sprayer stagehand staplerfahrer
    statiker steigerbouwer steinmetz steuerberater stevedore stockman stocktaker storekeeper
    storeman storesperson stratenmaker stuckateur stukadoor subtitler superintendent
    tagesmutter tandarts tegelzetter tekenaar telefonist telemarketer tierpfleger tiler
    timmerman tolk toolmaker transcriptionist triebfahrzeugfuhrer trockenbauer trucker
    tuinder tuinman typesetter typist ubersetzer uhrmacher undertaker upholsterer usher
    vakkenvuller valet verloskundige vermesser verputzer vertaler vet videographer
    vorarbeiter vrachtwagenchauffeur vuilnisman wachmann warehouseman warehouseperson
    watchmaker werker werkvoorbereider winemaker winzer woodworker zaalwacht zerspaner zfa
    ziekenverzorger zimmerer zookeeper zoologist zugbegleiter zusteller zweminstructeur
    """.split()
)
# French, Spanish, Portuguese and Italian: whole words only ('Unterberger' is no 'berger').
ROMANCE_TRADES = frozenset(
    """
    ayudante secretaire mozo hotesse
    agente agricoltore agriculteur agricultor ajudante ajusteur albanil alfaiate almacenero
    alternant ambulancier apiculteur apprendista apprenti archivero archivista archiviste
    asesor assureur atendente ator attore auxiliaire azafata bagnino bailarin ballerino
    banconista banquier barbero barman berger bibliotecario bijoutier bombeiro bombero
    boucher boulanger bucheron cabeleireiro caissier caixeiro cajero camareira camionero
    camionista canalizador canguro capocantiere capotreno cariste carnicero carpentiere
    carpinteiro carpintero carreleur carretillero carrozziere cassiere celador cerrajero
    chanteur chapista charcutero charcutier charpentier chaudronnier chauffagiste
    chocolatier clerc colf coloriste comedien commis concierge conducteur conserje copeiro
    correcteur corriere costureira costurera coursier courtier couturier couvreur cuidador
    custode danseur delineante dentista depositario dessinateur disegnatore disossatore
    documentaliste ebarbeur ebeniste elagueur electricista eletricista elettricista eleveur
    employe encofrador encuestador enologo entregador ergonome ergotherapeute estafeta
    estampador esteticista estetista estucador fabbro facadier facchino facteur falegname
    fontanero formador formateur fornaio fotografo fraiseur fresador fresatore fromager
    frutero ganadero garcom gardien gelataio gendarme geometra giardiniere gobernanta
    gouvernante governanta governante grafica greffier gruista grutier herrero higienista
    horloger huissier hygieniste idraulico igienista imbianchino imprimeur instalador
    instituteur interprete jardineiro jardinero jardinier joyero lavapiatti limpiador
    livreur locutor logopeda logopedista luthier macellaio macon maestro maitre manovale
    manutentionnaire maquinista maraicher matricero matrona mecanico medecin medico modista
    moniteur monitor montador montatore monteur mulettista muratore musicien musicista
    musico odontologo oenologue operador operario opticien orafo orthoptiste oss ostetrica
    ottico ouvrier padeiro panadero parteira pasteleiro pastelero paysagiste pedreiro
    peintre peixeiro peluquero peon perito pescadero photographe piastrellista pinche pintor
    plaquiste platrier plongeur poissonnier pompier porteiro portero portiere programador
    programmatore promotor psicologo puericultrice rappresentante recepcionista receptionist
    receptionniste redator redattore regisseur relieur repasseur reponedor repositor
    saldatore salumiere sarta sarto scaffalista secretario segretario serralheiro sistemista
    socorrista soldador sommelier soudeur standardiste surveillant talhante tapissier
    tasador teleconseiller telefonista teleoperador terapeuta torneiro tornero tornitore
    tourneur traducteur tradutor traduttore tramitador tresorier usineur vendangeur
    verniciatore veterinaire veterinario vigilante vigile viticulteur yesero zelador
    """.split()
)
