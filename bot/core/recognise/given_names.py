"""Given names common in the seven languages' countries, to tell a person from a company.

Squashed (lower case, accents resolved). A name missing here is still found through the guest list,
a title (Dr., Frau, Mme) or the words around it.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abigail adam adele adrian adriana agnes agnieszka ahmed aisha alain alan alba
    albert alberto alejandra alejandro alessandra alessandro alessia alex alexa alexander alexandra
    alexandre alexis alfred alfredo ali alice alicia alina alison alistair amal amanda amara amber
    ambre amelia amelie amina amir amit amy ana anais anand anders andre andrea andreas andres andrew
    andy angel angela angelika angelo anita anja anjali anke ann anna annabel anne annette annika
    antje anthony antoine anton antonia antonio anya april ariana arianna ariel arjun arne arnaud
    arthur arturo arun asha ashley astrid aurelie aurora austin ava axel ayesha barbara bart bas
    bastian bastien beatrice beatriz becky ben benedetta benedikt benjamin benoit bernadette bernard
    bernd beth bettina bianca bill birgit bjorn blake bob boris bram brandon brenda brian bridget
    britta bruce bruno caio camila camilla camille carina carl carla carlo carlos carmen carol
    carolin carolina caroline carsten casey catarina caterina catherine cecile cecilia cedric celia
    celine cesar chantal charles charlie charlotte chen chiara chloe chris christa christian
    christiane christina christine christoph christophe christopher cindy claire clara clare clarissa
    claude claudia claudio clemence clement cleo colin connie connor constance corinna corinne
    cornelia cristian cristina cyril daan dagmar daisy damien dan dana daniel daniela daniele danielle
    danny daphne daria dario dave david davide dean deborah debbie deepak deepika delphine denis denise
    dennis derek devon diana diane didier diego dieter dilan dirk dmitri dominic dominik dominique
    dominika donald donna dora dorothea dorothee doug douglas duarte dylan eddie edgar edith eduard
    eduarda eduardo edward edwin efe eileen elaine elena eleanor eleni elias elif elin elina elisa
    elisabeth elise elizabeth ella ellen ellie eloise elsa emanuele emil emilia emilie emily emir emma
    emmanuel emmanuelle emre enrico enrique eric erica erik erika ernst erwin esra esteban estelle
    esther ethan etienne eugenia eva evan eve evelyn fabian fabien fabio fabrice fabrizio farah fatima
    fatma federica federico felicia felicity felipe felix femke ferdinand fernanda fernando filipa
    filipe filippo finn fiona flavia fleur flora florence florian frances francesca francesco francis
    francisca francisco franck francois francoise frank franz franziska fred frederic frederick
    frederik frida friedrich gabriel gabriela gabriele gabriella gary gavin gemma genevieve geoff
    george georg georgia georgina gerald gerard gerd gerhard gerrit gianluca gilbert gilles gina
    giorgia giorgio giovanna giovanni giulia giulio giuseppe gloria gonzalo gordon grace graham greg
    gregor gregory greta guido guillaume guillermo gunnar gunter gustav gustavo guy hadrien hailey
    hakan hamza hanna hannah hannes hans harald harriet harry hassan heather heidi heike heiko heinz
    helen helena helene helga helge helmut hendrik henk henning henri henrik henry herbert hilde hiroshi
    holger holly hugo ian ibrahim ignacio igor ilaria ilse imani imke ines inga inge ingo ingrid irene
    irina iris isaac isabel isabela isabella isabelle ivan ivana ivo jack jackie jacob jacqueline
    jacques jade jaime jake jakob james jamie jamila jan jana jane janet janina janine jason jasmin
    jasmine jasper javier jay jean jeanne jeff jeffrey jelena jelle jenna jennifer jenny jens jeremy
    jerome jesse jessica jessie jesus jill jim jo joan joana joanna joao joachim jochen jodie joe joel
    joelle johan johann johanna john johannes jolanda jonas jonathan joost jordan jordi jorge jorg
    joerg jose josef josefine joseph josephine josh joshua joy joyce juan juana judith jules julia
    julian juliana juliane julie julien juliet juliette julio julius juergen jurgen justin justine
    jutta kai karen karim karin karina karl karla karolina katarina katarzyna kate katharina katherine
    kathleen kathrin kathryn kathy katia katie katja katrin kavita kay keith kelly ken kendra kenneth
    kerry kerstin kevin khalid kiara kim kimberly kiran kirsten klaus konrad konstantin kris kristen
    kristin kristina kristine kumar kurt kyle lara larissa lars laura laure laurence lauren laurent
    laurie lea leah lee leila lena leo leon leonard leonardo leonie leonor leslie leticia levi lia liam
    lieke lien liesbeth lili lilian lilly lily lin lina linda linh linus lionel lisa lise liz lorena
    lorenzo lothar lotte lou louis louisa louise luana luc luca lucas lucia luciana lucie lucien lucy
    ludovic luigi luis luisa luisella luiz lukas luke lydia lynn madeleine madison mael magali
    magdalena maggie mahmoud maike maja malik malte mandy manfred manon manuel manuela mara marc
    marcel marcela marcella marcelo marco marcos marcus margaret margarida margarita margaux margot
    margherita maria marian mariana marianne marie marieke marijn marina mario marion marisa marit
    marius marjolein mark marko markus marlene marlies marta martha martijn martin martina martine
    marvin mary maryam massimo mathias mathieu mathilde matias matilda matilde matt matteo matthew
    matthias matthieu maud maurice mauricio maurizio max maxime maximilian maya mayra meera megan
    mehmet mei meike melanie melinda melissa merle mia michael michaela michal michel michela michele
    michelle miguel mika mike milan milena miles mira miranda miriam mirjam mirko mohamed mohammed
    moira monica monika monique morgan moritz muriel murat mustafa nadia nadine naima nancy naomi
    natacha natalia natalie nathalie nathan neha neil nele nell nia nicholas nick nico nicola nicolas
    nicole niels nigel niklas nikolai nikolas nils nina nitin noah noel noelle noemi noor nora norbert
    noura nuno olaf ole oleg olga oliver olivia olivier omar ophelie orla oscar oskar osman otto owen
    pablo paloma pam pamela paola paolo pascal patrice patricia patrick patrizia paul paula paulina
    pauline paulo pavel pedro peggy penelope perrine pete peter petra phil philip philipp philippa
    philippe phoebe pia pier pierre pieter pietro pilar piotr pooja prakash priscilla priya rachel
    rafael rafaela raffaele rahul rainer raj rajesh ralf ralph ramon raoul raphael raquel rashid raul
    ravi ray raymond rebecca regina regine reiner reinhard renata renate rene reza ricardo riccardo
    richard rick rita rob robert roberta roberto robin rocio rodrigo roger rohan roland rolf romain
    roman romy ron ronald rosa rosalie rosie ross roxane ruben rudiger rudolf rui rupert russell ruth
    ryan sabina sabine sabrina sadia said sally sam samantha samir samira samuel sandeep sander
    sandra sandrine sandro sanjay sanne santiago sara sarah sascha saskia savannah scott sean
    sebastian sebastiaan sebastien selim selina selma serena serge sergio severine shane shannon sharon
    sheila shreya sibylle sibel siegfried sienna silke silvia silvio simon simona simone simran
    sina sjoerd sofia sofie solene sonia sonja sophia sophie stacey stan stefan stefania stefanie
    stefano steffen steffi stella stephan stephane stephanie stephen steve steven stuart sue sunita
    susan susana susann susanna susanne suzanne sven svenja svetlana sybille sylvain sylvia sylvie
    tamara tania tanja tara tarek tatiana tatjana ted teresa terry tessa thais thea theo theodor
    theresa therese thiago thibault thierry thijs thomas thorsten tiago tilda till tilman tim timo
    timothy tina tobias toby tom tomas tomasz tommaso toni tony torsten tracy tristan tyler udo ulf
    ulrich ulrike umberto ursula uta ute uwe valentin valentina valeria valerie vanessa vera
    veronica veronika veronique vicky victor victoria vijay vikram viktor viktoria vincent vincenzo
    viola violet violeta virginia virginie vivian viviana vivien volker walter wanda wendy wenke werner
    wiebke wilhelm will willem william wolf wolfgang wout xavier xenia yann yannick yara yasmin yasmine
    ying yolanda yuki yusuf yves yvonne zach zara zeynep zoe zoltan
    al archie arlo ash aino ada aditi aditya akira akua alba aleksandra alena alessio alfie alma aoife apolline ari arno artem
    asa ashok aslan augusto aya ayse aziz baptiste bea becca bente benji bente bengt bente beau belen benny berta birte
    bjarne bogdan boyd brooke bryn bryony burak caitlin cal callum camille candice cara carlotta carrie cass
    cassandra cassie cem chaim chandra chidi chinedu chioma chuck ciara claas coen cora corey craig curtis dalia
    damian damla dara darius darren dawn deb declan dee deniz desmond devi dieuwke dimitri dina dirk dom dominga dot
    doris doro drew dunja dusan ebba ebru ed eda edda edie eitan ela eleonora elke ellis elma elodie elsie emanuela
    emeka emine emmy engin enzo eoin erkan erin errol esme etta eugene eun evelien ewa eylul ezra faisal fay fen feng fien
    fleur flo floriane fran frankie fraser fredrik freya gabi gabby gareth geert gemma genna gil giles gino glenn
    gloria goran gracie gretchen gwen hal haley hamid hana hanne hanneke haruto hari harper hatice hazel hayley hedda hedwig hege
    heinrich helle herve hilary hilda hua huda huw iain ida ike ilias ilka imogen imran ina indira inaki inigo iona
    isa isadora isha ismail ismael ivy jaap jaan jackson jacopo jada jai jaya jean-paul jeannette jelmer jerry jette
    jodie jody joerg jolien jonah jonna joni jools jorn jorge josie jost jude juno jurgen kaan kadir kaja kalle
    kamal kamila karima kari kasper kat kateryna kati kavya kaya keiko keira kenji kenny kiki kit kitty klara kofi koen koji
    krishna kristian kristof krzysztof kwame lachlan lakshmi lana lan lars latisha lauri layla leena leila lenny
    lennart les lew lexi libby lidia liesel lilla linn lino lisbeth liv livia lizzie loic lois loretta lore lori lotta
    louie luan lucie lucinda ludmila ludwig luka lukasz lutz lynne maarten mac macy mads mae maeve magda magnus maik
    maisie malcolm malia mandla mani manoj maren margit margo margriet mariam mariella marija marika marielle
    marjorie marlon marloes marlene marta marten mateo matt maura mavis mercedes mel melody meg mehdi merel merve
    meryem mette mickael mihai mina ming minh mio mitch mo moe moritz mona monty morag mounir myriam nacho nadja
    nadege nadine nana nari natascha navid ned nehir nelly nelson nena nestor nevena nia niall nicki nicky nicolai nien nikhil niko
    nikki nina nisha noelia nour odette ola oleksandr olena olive olly ondrej oona oriol orhan otis ottilie owain pat patsy
    paddy padraig paige pankaj parisa pascale peer penny per percy petr phillip pim piper polly poppy pradeep pranav
    pratik preeti priti prince quentin quinn radek rafa rainier ramesh rana randy rania rashida raya reece reem reinhold
    remi remy renee rens rhea rhiannon rhys ria ricarda rich richie rik riley rikke ritu robbie robyn rocco roisin rory
    rohit ronja roos rosanna roswitha rowan roy ruby ruairi rupa ruta ruud sabrine sacha sade sadie safia sage sakura salim
    salma salome salvatore sanna sanjana saoirse sari sasha satish saul seamus selene seb senna seth seyda shaun shauna
    shirin shirley shirin shivani shreyas sid siddharth sigrid sihem simao siobhan siri siska sita skye soledad
    soraya soren stefania steph stijn stina sujata sunil suresh susie suzy swati sybil tabea tabitha tadej taj tal talia
    tammy tariq tasha tatum tess theodora thelma thomasina thor thore tijmen tine tilly tomaz tina-marie toni tonya tor tove
    trevor trish trudi tuan tugba turid ty uche uli ulla umut uma unai urs ursel valentine valerio vasco vasile veit venus
    verena vibeke vic vicki vik vikki vince vito vivek vlad wayne wendelin wes whitney wiebe wiktoria wim winnie winston wolf
    xander xiao xin xiomara yael yan yanis yannis yasemin yiannis yoann yohan yoko yoshi yuan yui yuri yusra yvette zahra
    aniket leyla oluwaseun hassan sonia yusuf imran joe sam nils lena effie ruben frida nicolo maxence aude oskar saskia darren daan alvaro ayla jess jessi andreia goncalo nuria begona iker aitor asier leire jordi marti laia neus xavi pau inigo sancho rocio ximena jimena gael vitor heitor raul joaquim
    manel caetano helder nelson rita duarte telmo lurdes fatima vasco iara luan kaua caua thales breno priya olwen rhodri zane zeno zia zita zofia zuzana
    """.split()
)
