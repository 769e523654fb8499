"""Given names common in the seven languages' countries, to tell a person from a company.

Squashed (lower case, accents resolved). A name missing here is still found through the guest list,
a title (Dr., Frau, Mme) or the words around it.
"""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abigail ada adam adele aditi aditya adrian adriana agnes agnieszka ahmed aino
    aisha aitor akira akua al alain alan alba albert alberto alejandra alejandro aleksandra alena
    alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexis alfie
    alfred alfredo ali alice alicia alina alison alistair alma alvaro amal amanda amara amber
    ambre amelia amelie amina amir amit amy ana anais anand anders andre andrea andreas andreia
    andres andrew andy angel angela angelika angelo aniket anita anja anjali anke ann anna annabel
    anne annette annika anthony antje antoine anton antonia antonio anya aoife apolline april
    archie ari ariana arianna ariel arjun arlo arnaud arne arno artem arthur arturo arun asa ash
    asha ashley ashok asier aslan astrid aude augusto aurelie aurora austin ava axel aya ayesha
    ayla ayse aziz baptiste barbara bart bas bastian bastien bea beatrice beatriz beau becca becky
    begona belen ben benedetta benedikt bengt benjamin benji benny benoit bente bernadette bernard
    bernd berta beth bettina bianca bill birgit birte bjarne bjorn blake bob bogdan boris boyd
    bram brandon brenda breno brian bridget britta brooke bruce bruno bryn bryony burak caetano
    caio caitlin cal callum camila camilla camille candice cara carina carl carla carlo carlos
    carlotta carmen carol carolin carolina caroline carrie carsten casey cass cassandra cassie
    catarina caterina catherine caua cecile cecilia cedric celia celine cem cesar chaim chandra
    chantal charles charlie charlotte chen chiara chidi chinedu chioma chloe chris christa
    christian christiane christina christine christoph christophe christopher chuck ciara cindy
    claas claire clara clare clarissa claude claudia claudio clemence clement cleo coen colin
    connie connor constance cora corey corinna corinne cornelia craig cristian cristina curtis
    cyril daan dagmar daisy dalia damian damien damla dan dana daniel daniela daniele danielle
    danny daphne dara daria dario darius darren dave david davide dawn dean deb debbie deborah
    declan dee deepak deepika delphine denis denise deniz dennis derek desmond devi devon diana
    diane didier diego dieter dieuwke dilan dimitri dina dirk dmitri dom dominga dominic dominik
    dominika dominique donald donna dora doris doro dorothea dorothee dot doug douglas drew duarte
    dunja dusan dylan ebba ebru ed eda edda eddie edgar edie edith eduard eduarda eduardo edward
    edwin efe effie eileen eitan ela elaine eleanor elena eleni eleonora elias elif elin elina
    elisa elisabeth elise elizabeth elke ella ellen ellie ellis elma elodie eloise elsa elsie
    emanuela emanuele emeka emil emilia emilie emily emine emir emma emmanuel emmanuelle emmy emre
    engin enrico enrique enzo eoin eric erica erik erika erin erkan ernst errol erwin esme esra
    esteban estelle esther ethan etienne etta eugene eugenia eun eva evan eve evelien evelyn ewa
    eylul ezra fabian fabien fabio fabrice fabrizio faisal farah fatima fatma fay federica
    federico felicia felicity felipe felix femke fen feng ferdinand fernanda fernando fien filipa
    filipe filippo finn fiona flavia fleur flo flora florence florian floriane fran frances
    francesca francesco francis francisca francisco franck francois francoise frank frankie franz
    franziska fraser fred frederic frederick frederik fredrik freya frida friedrich gabby gabi
    gabriel gabriela gabriele gabriella gael gareth gary gavin geert gemma genevieve genna geoff
    georg george georgia georgina gerald gerard gerd gerhard gerrit gianluca gil gilbert giles
    gilles gina gino giorgia giorgio giovanna giovanni giulia giulio giuseppe glenn gloria goncalo
    gonzalo goran gordon grace gracie graham greg gregor gregory greta gretchen guido guillaume
    guillermo gunnar gunter gustav gustavo guy gwen hadrien hailey hakan hal haley hamid hamza
    hana hanna hannah hanne hanneke hannes hans harald hari harper harriet harry haruto hassan
    hatice hayley hazel heather hedda hedwig hege heidi heike heiko heinrich heinz heitor helder
    helen helena helene helga helge helle helmut hendrik henk henning henri henrik henry herbert
    herve hilary hilda hilde hiroshi holger holly hua huda hugo huw iain ian iara ibrahim ida
    ignacio igor ike iker ilaria ilias ilka ilse imani imke imogen imran ina inaki indira ines
    inga inge ingo ingrid inigo iona irene irina iris isa isaac isabel isabela isabella isabelle
    isadora isha ismael ismail ivan ivana ivo ivy jaan jaap jack jackie jackson jacob jacopo
    jacqueline jacques jada jade jai jaime jake jakob james jamie jamila jan jana jane janet
    janina janine jasmin jasmine jason jasper javier jay jaya jean jeanne jeannette jeff jeffrey
    jelena jelle jelmer jenna jennifer jenny jens jeremy jerome jerry jess jesse jessi jessica
    jessie jesus jette jill jim jimena jo joachim joan joana joanna joao joaquim jochen jodie jody
    joe joel joelle joerg johan johann johanna johannes john jolanda jolien jonah jonas jonathan
    joni jonna jools joost jordan jordi jorg jorge jorn jose josef josefine joseph josephine josh
    joshua josie jost joy joyce juan juana jude judith juergen jules julia julian juliana juliane
    julie julien juliet juliette julio julius juno jurgen justin justine jutta kaan kadir kai kaja
    kalle kamal kamila karen kari karim karima karin karina karl karla karolina kasper kat
    katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathryn kathy kati katia
    katie katja katrin kaua kavita kavya kay kaya keiko keira keith kelly ken kendra kenji kenneth
    kenny kerry kerstin kevin khalid kiara kiki kim kimberly kiran kirsten kit kitty klara klaus
    koen kofi koji konrad konstantin kris krishna kristen kristian kristin kristina kristine
    kristof krzysztof kumar kurt kwame kyle lachlan laia lakshmi lan lana lara larissa lars
    latisha laura laure lauren laurence laurent lauri laurie layla lea leah lee leena leila leire
    lena lennart lenny leo leon leonard leonardo leonie leonor les leslie leticia levi lew lexi
    leyla lia liam libby lidia lieke lien liesbeth liesel lili lilian lilla lilly lily lin lina
    linda linh linn lino linus lionel lisa lisbeth lise liv livia liz lizzie loic lois lore lorena
    lorenzo loretta lori lothar lotta lotte lou louie louis louisa louise luan luana luc luca
    lucas lucia luciana lucie lucien lucinda lucy ludmila ludovic ludwig luigi luis luisa luisella
    luiz luka lukas lukasz luke lurdes lutz lydia lynn lynne maarten mac macy madeleine madison
    mads mae mael maeve magali magda magdalena maggie magnus mahmoud maik maike maisie maja
    malcolm malia malik malte mandla mandy manel manfred mani manoj manon manuel manuela mara marc
    marcel marcela marcella marcelo marco marcos marcus maren margaret margarida margarita margaux
    margherita margit margo margot margriet maria mariam marian mariana marianne marie marieke
    mariella marielle marija marijn marika marina mario marion marisa marit marius marjolein
    marjorie mark marko markus marlene marlies marloes marlon marta marten martha marti martijn
    martin martina martine marvin mary maryam massimo mateo mathias mathieu mathilde matias
    matilda matilde matt matteo matthew matthias matthieu maud maura maurice mauricio maurizio
    mavis max maxence maxime maximilian maya mayra meera meg megan mehdi mehmet mei meike mel
    melanie melinda melissa melody mercedes merel merle merve meryem mette mia michael michaela
    michal michel michela michele michelle mickael miguel mihai mika mike milan milena miles mina
    ming minh mio mira miranda miriam mirjam mirko mitch mo moe mohamed mohammed moira mona monica
    monika monique monty morag morgan moritz mounir murat muriel mustafa myriam nacho nadege nadia
    nadine nadja naima nana nancy naomi nari natacha natalia natalie natascha nathalie nathan
    navid ned neha nehir neil nele nell nelly nelson nena nestor neus nevena nia niall nicholas
    nick nicki nicky nico nicola nicolai nicolas nicole nicolo niels nien nigel nikhil nikki
    niklas niko nikolai nikolas nils nina nisha nitin noah noel noelia noelle noemi noor nora
    norbert nour noura nuno nuria odette ola olaf ole oleg oleksandr olena olga olive oliver
    olivia olivier olly oluwaseun olwen omar ondrej oona ophelie orhan oriol orla oscar oskar
    osman otis ottilie otto owain owen pablo paddy padraig paige paloma pam pamela pankaj paola
    paolo parisa pascal pascale pat patrice patricia patrick patrizia patsy pau paul paula paulina
    pauline paulo pavel pedro peer peggy penelope penny per percy perrine pete peter petr petra
    phil philip philipp philippa philippe phillip phoebe pia pier pierre pieter pietro pilar pim
    piotr piper polly pooja poppy pradeep prakash pranav pratik preeti prince priscilla priti
    priya quentin quinn rachel radek rafa rafael rafaela raffaele rahul rainer rainier raj rajesh
    ralf ralph ramesh ramon rana randy rania raoul raphael raquel rashid rashida raul ravi ray
    raya raymond rebecca reece reem regina regine reiner reinhard reinhold remi remy renata renate
    rene renee rens reza rhea rhiannon rhodri rhys ria ricarda ricardo riccardo rich richard
    richie rick rik rikke riley rita ritu rob robbie robert roberta roberto robin robyn rocco
    rocio rodrigo roger rohan rohit roisin roland rolf romain roman romy ron ronald ronja roos
    rory rosa rosalie rosanna rosie ross roswitha rowan roxane roy ruairi ruben ruby rudiger
    rudolf rui rupa rupert russell ruta ruth ruud ryan sabina sabine sabrina sabrine sacha sade
    sadia sadie safia sage said sakura salim sally salma salome salvatore sam samantha samir
    samira samuel sancho sandeep sander sandra sandrine sandro sanjana sanjay sanna sanne santiago
    saoirse sara sarah sari sascha sasha saskia satish saul savannah scott seamus sean seb
    sebastiaan sebastian sebastien selene selim selina selma senna serena serge sergio seth
    severine seyda shane shannon sharon shaun shauna sheila shirin shirley shivani shreya shreyas
    sibel sibylle sid siddharth siegfried sienna sigrid sihem silke silvia silvio simao simon
    simona simone simran sina siobhan siri siska sita sjoerd skye sofia sofie soledad solene sonia
    sonja sophia sophie soraya soren stacey stan stefan stefania stefanie stefano steffen steffi
    stella steph stephan stephane stephanie stephen steve steven stijn stina stuart sue sujata
    sunil sunita suresh susan susana susann susanna susanne susie suzanne suzy sven svenja
    svetlana swati sybil sybille sylvain sylvia sylvie tabea tabitha tadej taj tal talia tamara
    tammy tania tanja tara tarek tariq tasha tatiana tatjana tatum ted telmo teresa terry tess
    tessa thais thales thea thelma theo theodor theodora theresa therese thiago thibault thierry
    thijs thomas thomasina thor thore thorsten tiago tijmen tilda till tilly tilman tim timo
    timothy tina tine tobias toby tom tomas tomasz tomaz tommaso toni tony tonya tor torsten tove
    tracy trevor trish tristan trudi tuan tugba turid ty tyler uche udo ulf uli ulla ulrich ulrike
    uma umberto umut unai urs ursel ursula uta ute uwe valentin valentina valentine valeria
    valerie valerio vanessa vasco vasile veit venus vera verena veronica veronika veronique vibeke
    vic vicki vicky victor victoria vijay vik vikki vikram viktor viktoria vince vincent vincenzo
    viola violet violeta virginia virginie vito vitor vivek vivian viviana vivien vlad volker
    walter wanda wayne wendelin wendy wenke werner wes whitney wiebe wiebke wiktoria wilhelm will
    willem william wim winnie winston wolf wolfgang wout xander xavi xavier xenia xiao ximena xin
    xiomara yael yan yanis yann yannick yannis yara yasemin yasmin yasmine yiannis ying yoann
    yohan yoko yolanda yoshi yuan yui yuki yuri yusra yusuf yves yvette yvonne zach zahra zane
    zara zeno zeynep zia zita zoe zofia zoltan zuzana
    """.split()
)
