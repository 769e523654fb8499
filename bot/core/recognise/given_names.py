"""Given names common in the seven languages' countries, to tell a person from a company.

Squashed (lower case, accents resolved). A name missing here is still found through the guest list,
a title (Dr., Frau, Mme) or the words around it.
"""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaliyah aaron abby abdul abena abigail achieng ada adam adebayo adele aditi aditya
    adrian adriana afonso agnes agnieszka ahmed ainhoa aino ainsley aisha aissatou aitor
    akiko akira akosua aksel akua al alain alan alba albert alberta alberto alejandra
    alejandro aleksandra alena alessandra alessandro alessia alessio alex alexa alexander
    alexandra alexandre alexei alexis alfie alfred alfredo ali alice alicia alina alison
    alistair alma alois alva alvaro alyssa amaia amal aman amanda amara amber ambre amelia
    amelie amina amir amit amy ana anais anand anastasia ander anders andre andrea andreas
    andreea andreia andres andrew andrii andy angel angela angelika angelo anh aniket anita
    anja anjali anke ann anna annabel anne annelies annette annika anouk anthony antje
    antoine anton antonia antonio antti anya aoife apolline april arash archie ari ariana
    arianna ariel arjun arlo arnau arnaud arne arno aroa artem arthur arturo arun asa asger
    ash asha ashley ashlyn ashok asier asif aslan astri astrid attila aubrey aude augusto
    aurelia aurelie aurelien aurora austin ava avi axel aya ayesha ayla ayse aziz bailey
    baptiste barbara bart bas bastian bastien bea beatrice beatriz beau becca becky begona
    belen ben benedetta benedikt benedita bengt benjamin benji benny benoit bente bernadette
    bernard bernd berta beth bethany bettina bev bianca bilal bill binta birgit birgitta
    birte bjarne bjorn blake blandine bob bogdan bohdan bojan boris boyd bram brandi brandon
    brenda breno brent brian brianna bridget britta brody brooke bruce bruna bruno bryce
    bryn bryony burak caetano caio caitlin cal callum camila camilla camille candice caoimhe
    capucine cara carina carl carla carlo carlos carlotta carmelo carmen carminho carol
    carolin carolina caroline carrie carsten casey cass cassandra cassidy cassie catarina
    caterina catherine catriona caua cecile cecilia cedric cees celia celine cem ceren cerys
    cesar chaim chandra chantal charles charlie charlotte cheikh chen chiara chidi chinedu
    chioma chloe chris christa christian christiane christina christine christoph christophe
    christopher chuck cian ciara cindy claas claire clara clare clarissa claude claudia
    claudio clemence clement cleo cody coen colby cole colette colin conchi connie connor
    conor constanca constance cora corentin corey corinna corinne cornelia costanza courtney
    craig cristian cristina curtis cyril daan dagmar daichi daisy dakota dalia damian damien
    damla dan dana daniel daniela daniele danielle danny daphne dara daria dario darius
    darnell darragh darren dave davi david davide dawn dean deandre deb debbie deborah
    declan dee deepa deepak deepika delaney delphine denis denise deniz dennis derek desmond
    devi devika devon diana diane diarmuid didier diego dieter dieuwke dilan dimitri dina
    dino dirk divya dmitri dmitry doina dom dominga dominic dominik dominika dominique donal
    donald donna dora doris doro dorothea dorothee dot doug douglas dragan drew duarte dunja
    dusan dustin dylan ebba ebru ed eda edda eddie edeltraud edgar edie edith edoardo eduard
    eduarda eduardo edurne edward edwin eero efe effie efua eileen eilidh einar eitan ela
    elaine eleanor elena eleni eleonora eleri elias elif elin elina elisa elisabeth elise
    eliska elizabeth elke ella ellen ellie ellis elma elodie eloise elsa elsie emanuela
    emanuele emeka emil emilia emilie emily emine emir emma emmanuel emmanuelle emmy emre
    encarna engin enno enrico enrique enzo eoghan eoin eric erica erik erika erin erkan
    ermanno ernst errol erwan erwin esme esra esteban estelle esther eszter ethan etienne
    etta eugene eugenia eun eva evan eve evelien evelyn ewa ewan eylul ezra fabian fabien
    fabio fabrice fabrizio faisal farah farid fatima fatma fatou fay federica federico
    felicia felicity felipe felix femi femke fen feng fenja ferdinand ferenc fergus fernanda
    fernando ffion fien filipa filipe filippo finn fiona fionn flavia fleur flo flora
    florence florian floriane folake fran frances francesca francesco francis francisca
    francisco franck francois francoise frank frankie franz franziska fraser frauke fred
    frederic frederick frederik fredrik freya frida friedrich gabby gabi gabor gabriel
    gabriela gabriele gabriella gael gaetan ganesh gareth garrett gary gauthier gavin geert
    gemma genevieve genna geoff georg george georgia georgina gerald gerard gerd gerhard
    gerrit gesa gethin gheorghe ghislaine gianluca gijs gil gilbert giles gilles gina
    ginevra gino giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe glenn
    gloria goncalo gonzalo goran gordon gorka grace gracie grady graham greg gregor gregory
    greta gretchen grzegorz gudrun guido guilherme guillaume guillermo gunilla gunnar gunter
    gurpreet gustav gustavo guy gwen gwenaelle haakon hadrien hailey hakan hakon hal haley
    hamid hamish hamza hana hank hanna hannah hanne hanneke hannelore hannes hans harald
    hari harper harpreet harriet harry haruto hassan hatice hauke hayley hazel heather hedda
    hedwig hege heidi heidrun heike heiko heinrich heinz heitor helder helen helena helene
    helga helge helle helmut hendrik henk henning henri henrik henry herbert herve hidde
    hilary hilda hilde hinnerk hippolyte hiroshi hoa holger holly hua huda hugo huguette
    hunter huong huw hye hyun iain ian iara ibrahim ibrahima ida iestyn ifeoma ignacio igor
    ike iker ilaria ildiko ilias ilka ilse ilvy imani imke imogen imran ina inaki indira
    ineke ines inga inge ingeborg ingo ingrid inigo inken ioana iona irene irina iris iryna
    isa isaac isabel isabela isabella isabelle isadora isha ishaan isla ismael ismail istvan
    itai itziar ivan ivana ivano ivo ivy jaan jaap jace jack jackie jackson jacob jacopo
    jacqueline jacques jada jade jae jai jaime jake jakob jakub jamal james jamie jamila jan
    jana jane janet janina janine jannik jannis jared jari jarrod jasmin jasmine jason
    jasper jaspreet javier jay jaya jean jeanne jeannette jeff jeffrey jelena jelle jelmer
    jenna jennifer jenny jens jeppe jeremy jeroen jerome jerry jess jesse jessi jessica
    jessie jesus jette jill jim jimena jing jisoo jitka jo joachim joan joana joanna joao
    joaquim jochen jodie jody joe joel joelle joerg johan johann johanna johannes john
    jolanda jolien jon jonah jonas jonathan joni jonna jools joop joost jordan jordi jorg
    jorge jorien joris jorn jose josef josefine joseph josephine josh joshua josiane josie
    jost jovana joy joyce juan juana jude judith juergen juha jukka jules julia julian
    juliana juliane julie julien juliet juliette julio julius juno jurgen jurre justin
    justine jutta kaan kade kadir kagiso kai kaja kalle kamal kamau kamila kaori kara karen
    kari karim karima karin karina karl karla karolina kasper kat katalin katarina katarzyna
    kate kateryna katharina katherine kathleen kathrin kathryn kathy kati katia katie katja
    katrin kaua kaveh kavita kavya kay kaya kayla kees keiko keira keisha keith kelly kelsey
    kemi ken kendall kendra kenji kenneth kenny kerry kerstin kevin khadija khalid kiara
    kiki kim kimberly kiran kirsten kit kitty kjell klaas klara klaus knut koen kofi koji
    kojo konrad konstantin korbinian kris krishna kristen kristian kristin kristina kristine
    kristof krzysztof ksenia kumar kurt kwabena kwaku kwame kwang kyle lacey lachlan laia
    lakshmi lan lana landon lara larissa lars lasse laszlo latisha latoya laura laure lauren
    laurence laurent lauri laurie layla lea leah lee leena leila leire lena leni lenka
    lennart lenny leo leon leonard leonardo leonie leonor lerato les leslie leticia levi
    levin lew lexi leyla lia liam libby lidia lieke lien liesbeth liesel liisa lili lilian
    lilla lilly lilou lily lin lina linda lindsey linh linn lino linus lionel lisa lisbeth
    lise liv livia liz lizzie logan loic lois lore loredana lorena lorenzo loretta lori
    lothar lotta lotte lou louie louis louisa louise lourdes luan luana luc luca lucas lucia
    luciana lucie lucien lucinda lucy ludmila ludovic ludovica ludwig luigi luis luisa
    luisella luiz luka lukas lukasz luke lurdes lutz lydia lynn lynne maaike maarten mac
    macarena mackenzie macy madalena madeleine madison mads mae mael maelys maeve mafalda
    magali magda magdalena maggie magnus mahesh mahmoud maik maike maisie maiwenn maja
    makayla malcolm malgorzata malia malik malte mamadou mandla mandy manel manfred mani
    manoj manon manpreet manuel manuela mara marc marcel marcela marcella marcelo marco
    marcos marcus marek maren margaret margarida margarita margaux margherita margit margo
    margot margriet maria mariam marian mariana marianne marie marieke mariella marielle
    marija marijn marika marina marinette mario marion marisa marissa marit marius marjolein
    marjorie mark marko markus marlen marlene marlies marloes marlon marta marten martha
    marti martijn martin martina martine marvin mary maryam massimo matej mateo mathias
    mathieu mathilde matias matilda matilde mats matt matteo matthew matthias matthieu maud
    maura maurice mauricio maurizio mavis max maxence maxime maximilian maya mayra mckenna
    meera meg megan mehdi mehmet mei meike mel melanie melinda melissa melody mercedes merel
    merle merve meryem mette mhairi mia michael michaela michal michel michela michele
    michelle mickael mieke miguel mihai mika mike mikel mikhail mikko mila milan milena
    miles milica mina ming minh minjun mio mira miranda mireia mirella miren miriam mirjam
    mirko mitch mo moe mohamed mohammed moira momme mona monica monika monique montserrat
    monty morag morgan moritz moshe mounir moussa murat muriel murilo mustafa myriam nacho
    nadege nadia nadine nadja nagore naima nana nancy naoko naomi nari nasreen natacha
    natalia natalie natascha nathalie nathan navid ned neha nehir neil nele nell nelly
    nelson nemanja nena nerea nestor neus nevena ngozi nia niall niamh nicholas nick nicki
    nicky nico nicola nicolai nicolas nicole nicolo niels nien nigel nikhil nikki niklas
    niko nikola nikolai nikolas nils nina nisha nitin njeri nneka noa noah noam noel noelia
    noelle noemi noemie nomsa noor nora norbert nour noura nuno nuria obinna oceane odette
    oisin oksana ola olaf ole oleg oleksandr olena olga olive oliver olivia olivier olly
    olof oluwaseun olwen omar ondrej oona ophelie orhan oriol orla ornella oscar osei oskar
    osman otieno otis ottilie otto ousmane owain owen oyvind pablo paddy padraig paeivi
    paige paivi paloma pam pamela pankaj paola paolo paqui parisa parker pascal pascale pat
    patrice patricia patrick patrizia patsy pau paul paula paulina pauline paulo pavel pedro
    peer peggy penelope penny pepijn per percy perrine pete peter petr petra peyton phil
    philip philipp philippa philippe phillip phoebe pia pier pierre piet pieter pietro pilar
    pim piotr piper polina polly pooja poppy pradeep prakash pranav pratik preeti prince
    priscilla priti priya qiang quang quentin quinn rachel radek radka rafa rafael rafaela
    raffaele ragnhild rahul rainer rainier raj rajesh ralf ralph raluca ramesh ramon rana
    randy rania raoul raphael raquel rashid rashida rasmus raul ravi ray raya raymond reagan
    rebecca reece reem regina regine reiner reinhard reinhold remi remy renata renate rene
    renee rens renzo reza rhea rhiannon rhodri rhys ria ricarda ricardo riccardo rich
    richard richie rick riet rik rikke riley rita ritu rob robbie robert roberta roberto
    robin robyn rocco rocio rodrigo roger rohan rohit roisin roland rolf romain roman romy
    ron ronald ronan ronja roos rory rosa rosalie rosanna rosie ross rossella roswitha rowan
    roxane roy rozenn ruairi ruben ruby rudiger rudolf rui rupa rupert russell ruta rutger
    ruth ruud ryan ryo saara sabina sabine sabrina sabrine sacha sade sadia sadie saeed
    safia sage said sakura salim sally salma salome salvatore salvo sam samantha sami samir
    samira samuel sancho sandeep sander sandra sandrine sandro sanjana sanjay sanna sanne
    santiago saoirse sara sarah sari sascha sasha saskia satish satoshi saul savannah scott
    seamus sean seb sebastiaan sebastian sebastien sekou selene selim selin selina selma
    senna sepp serena serge sergei sergio seth seung severine seyda shabana shane shanice
    shannon sharon shaun shauna sheila shira shirin shirley shivani shona shreya shreyas
    sibel sibylle sid siddharth siebe siegfried sienna signe sigrid sigrun sihem silja silke
    silvia silvio simao simon simona simone simran sina sinead siobhan sioned sipho siri
    siska sissel sita sjoerd skye skylar skyler snezana sofia sofie soizic soledad solene
    solenne solveig sonia sonja sonke sophia sophie sora soraya soren stacey stan stefan
    stefania stefanie stefano steffen steffi stella steph stephan stephane stephanie stephen
    steve steven stijn stina struan stuart sue sujata sumaya sunil sunita suresh susan
    susana susann susanna susanne susie suzanne suzy svantje sven svenja svetlana swati
    sybil sybille sylvain sylvia sylvie tabea tabitha tadej tadhg tahir taj takeshi tal
    talia tamar tamara tamika tammy tanguy tania tanja tara taras tarek tariq tasha tatiana
    tatjana tatum taylor ted telmo teresa tereza terrell terry tess tessa teun thabo thais
    thales thandiwe thanh thea thelma theo theodor theodora theresa therese thiago thibault
    thierry thijs thomas thomasina thor thorben thore thorsten tiago tiffany tiina tijmen
    tilda till tilly tilman tim timo timothy tina tine tineke titouan tjark tjeerd tjorven
    tobias toby tom tomas tomasz tomaz tomke tommaso toni tony tonya tor torbjorn torge tori
    torsten tove tracy trent trevor tripp trish tristan troels trudi truus trygve tuan
    tucker tugba tunde turid ty tyler tyrell tyrone uche udo ugo ulf uli ulla ulrich ulrike
    uma umberto umut unai urs ursel ursula usman uta ute uwe valentin valentina valentine
    valeria valerie valerio vanesa vanessa varun vasco vasile veit venus vera verena
    veronica veronika veronique vesna vibeke vic vicki vicky victor victoria vijay vik vikki
    vikram viktor viktoria ville vince vincent vincenzo viola violet violeta virginia
    virginie vito vitor vitoria vivek vivian viviana vivien vlad vojtech volker vroni vuk
    wade walter waltraud wanda wanjiru wayne wei wendelien wendelin wendy wenke werner wes
    wessel whitney wiebe wiebke wiktor wiktoria wilfried wilhelm will willem willemijn
    william wim winnie winston wojciech wolf wolfgang wout wouter wren wyatt xander xaver
    xavi xavier xenia xiao ximena xin xiomara xiu yael yan yanis yann yannick yannis yara
    yasemin yasmin yasmine yaw yemi yiannis ying yoann yohan yoko yolanda yoshi ytsje yuan
    yui yuki yumi yuri yusra yusuf yves yvette yvonne zach zahra zainab zane zanele zara
    zdenek zeno zenzi zeynep zia zita zoe zofia zoltan zoran zuzana zuzanna
    lesley clementine remedios armando lurdes rosalind keegan harold corrie wiesje lutz torsten
    gill beto milou ottavia nicolo tove delphine harlan tessel svenja greta karim
    adil agnese aileen aina aldo alec amira ariane aurelio azzurra barry beata beatrix bela
    beppe bert bertrand bex blanca bodo carmela charo christel cinzia cleide clive consuelo
    cristiano curro dani detlef dietmar dilek donatella duncan eckhard elio enric erdem
    ettore faye fenna filip fritz gaby gaelle gav gianmarco gianni gigi giusy graca gui guus
    hartmut hector heiner hiro horst howard idriss jet joke jokin jola juri justyna kaique
    kamil karel karsten kemal kiko laila leonel leopold lindiwe loes lola loli lorna ludger
    luuk manolo marcin mari marije marleen marnie mechthild mees melina merce micha mikael
    milo momo montse nando natasha nella nienke norma ona otavio paco pepe peppe pien
    pierluigi pippo quim rogerio roser roxana rudi saar sian sietske sjors stef tamsin
    thirza tijn tino tonino torben trudy wagner xico yfke
    alasdair celeste fern freja ngozi yuki adaeze priit aylin
    ama beverley bronagh cindy fatou fenella leif marguerite mehtap merche oonagh ornella rebeca
    svea
    chantelle coralie delphine jolien marisa mirte nell odile sanjana sol talia winnie zoltan
    """.split()
)
