"""Given names of many languages, folded: one at a line's start tells a person's name from other words in capitals."""

from __future__ import annotations

# Names that are words, towns or sections as well (Chance, Dallas, Mercedes) are left out.
_SPELLED = """
    aaliya aaron aart aarti abdallah abdul abdullah abdulrahman abeer abena abhay abhijit abhinav abhishek
    abigail ada adaeze adalgisa adam ade adebayo adel adela adelaide adele adelmo ademir adeola adi adilson
    adina aditi aditya adnan adolfo adriaan adrian adriana adrianna afnan afonso agata agathe agnes agneta
    agnieszka agostinho agostino agung agus agustin ahmad ahmed ahmet aidan aiden aino aisha aisyah aitana aitor
    ajay ajit akari akash akhil akiko akira akram akshay akua alaa alain alan alana alanna albert alberta
    alberto alda aldo alec alejandra alejandro alejo aleksandar aleksander aleksandra aleksi alena alessandra
    alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei alexey alexis alf alfie alfio
    alfons alfonso alfred alfredo aliaksandr alice alicia alicja alin alina aline alison alistair aliya allan
    allegra allison alma alok alper alvaro alwin alyona amadou amaia amal amalia aman amanda amandine amani
    amara amaro amaya amber ambra amedeo amelia amelie amina aminata amir amit amitabh amparo amrita amy ana
    anabel anabela anais anand ananya anas anastasia anatoly anca ander anders andi andre andrea andreas andreea
    andrei andres andressa andreu andrew andrzej andy aneta anette angela angeles angelika angelina angelo
    angels anggi angus anil anirban aniruddha anisa anish anita anja anjali anke ankit ankita ankur ann anna
    annabel annalisa annamaria anne annegret anneke anneli annelie annelies annemarie annemiek annet annette
    annika anouk ansgar anshul anthony antje antoine anton antonella antoni antonia antonietta antonin antonio
    antti anupam anuradha anurag anwar anya aparecida aparna apolline araceli aranzazu archana archie arend
    ariadna ariane arianna ariel arif arjan arjen arjun arkadiusz arkady armand armando armelle armin arnab
    arnau arnaud arnd arne arno arnoud aroa arrigo artem arthur artur arturo arun aruna arvid arvind ary asa
    asbjorn asha ashish ashleigh ashley ashok ashutosh ashwin ashwini asier aslı assunta astrid asuka asuncion
    atsuko atsushi attilio atul aubrey aud aude audrey augusto aurel aurelia aurelie aurelien aurelio aurora
    aurore ava avinash axel axelle aya ayaka ayanda aylin ayman ayse aysegul ayu ayumi ayush aziz azucena
    babajide bagus baltasar bambang banu baptiste barbara baris bart bartlomiej bartosz bashar basile basma
    bastian bastien beata beate beatrice beatriz becky begona bela belen bella ben benedetta benedict benedicte
    benedikt benedita bengt beniamino benjamin benji benoit berend berk bernadette bernard bernardo bernd
    bernhard bernice bert berta bertrand beth bethany beto bettina beverly beyza bharat bhavna bhupendra biagio
    bianca bice bilal bill billie billy birgit birgitta birte bjarne bjorn blanca blandine blanka blazej bo bob
    boban bobby bodo bogdan bogumil boguslaw bohumil bojan bongani bonnie bora boris borje bozena brad bradley
    brady bram brandon branka branko brenda brendan brett brian brice bridget brigida brigitta brigitte britt
    britta brooke bruce bruna bruno bryan bryce budi bulent burak burcu burkhard busisiwe caetano caio caitlin
    caleb calin callum cameron camila camilla camille camillo camilo candela candice cansu capucine carina
    carine carl carla carles carlijn carlo carlos carlota carlotta carly carme carmela carmelo carmen carmine
    carol carola carolin caroline carolyn carrie carsten casey caspar casper cassandra cassie catalin catalina
    caterina cathal catharina catherine cathy catia catriona cayetana cecile cecilia cecilie cedric cees
    celestin celia celine celso cem cemal cengiz cenk cesar cesare cezary chad chandra chantal charlene charles
    charlie charlotte charly charmaine chema cheryl chester chetan chiara chidi chie chihiro chika chinedu
    chioma chloe chris chrissy christa christel christelle christian christiane christina christine christl
    christof christoffer christoph christophe christopher christy ciara cicero cindy cintia cinzia ciprian ciro
    citra claire clara clare clarissa clarisse clark claudia claudine claudio claudiu claus clayton clelia
    clemens clement clementine clifford clint clotilde clovis clyde cody coen cole colette colin coline
    conceicao concetta concha connor conor conrad constanze consuelo coralie cord cordula corentin corey corina
    corinna corinne cornelia cornelius corrado cory cosmin costanza costin courtney craig cristi cristian
    cristiana cristiane cristiano cristina cristobal csaba curtis cynthia cyril cyrille czeslaw daan dag dagmar
    daiki daisuke daisy dalia dalibor dalila damaso damian damien damon dan dana danang daniel daniela daniele
    danielle danijel danny danuta daphne darcy daria dario dariusz darko darlene darrell darren darryl dave
    david davide davor dawid dawn dean deanna debashish debora deborah declan dedi deepa deepak deepika deirdre
    dejan delia delphine denilson denis denise deniz dennis derek derrick derya desi detlef detlev dev devin
    dewi dhruv dian diana diane diarmuid didier diego dieter diethelm dietlind dietmar dietrich dilek diletta
    dillon dimas dimitri dina dineo dinesh dinu diogo dipak dirk divya diya dmitri dmitry dmytro doina dolores
    domenica domenico dominic dominik dominika dominique don donald donatella donato donna donovan dora doreen
    doris dorit dorle dorota dorothea dorothee doug douglas dragan dragos drazen duncan dusan dustin dwayne dwi
    dwight dylan easton ebba eberhard ebony ebru ece eckart eckhard ed edda eddie edeltraud edgar edi edilson
    edith edmund edoardo edouard edson eduardo edward edwin edwina eero eeva egon egor eike eileen einar eirik
    eka ekaterina ekkehard eko elaine eleanor elena elfriede eliana eliane elias elif elijah elin elina eline
    eliot eliott elis elisa elisabet elisabeth elisabetta elise elisenda eliska elizabeth elke ella ellen ellie
    elliot elliott ellis elmar elodie eloise eloy elsa elsie elvira elzbieta emanuela emanuele emeka emeline
    emeric emi emil emilia emiliano emilie emilio emily emine emma emmanuel emmanuelle emmett emmi emre encarna
    endah ender engin enid enric enrico enrique enver enzo eoin ercan erdal erdem eren erhard eric erica erich
    erik erika eriko erin erkki erling ermanno erna ernest ernesto ernie ernst ersin erwin esi esme esra esteban
    estefania estela estelle esther eszter ethan etienne ettore eugen eugene eugenia eugenie eugenio eulalia eva
    evan evelin evelyn evelyne everett evert evgeny evren ewa ewelina ezra fabian fabiana fabiano fabien
    fabienne fabio fabiola fabrice fabricio fabrizio fadi fahad faisal faizan fajar falk fanny farah farhan
    farid faris faten fatih fatima fatma fausta fausto fawzi fay faye federica federico felicia felicitas
    felicite felicity felix femi femke ferdinand ferenc fergus ferhat fermin fernanda fernando ferran ferry
    fidel fikret filip filipa filippo filiz filomena finlay finn finnian fiona fitri flaminia flavia flavio
    fletcher flora florent florentin florentine florian floriane florie florin floris floyd folake franca
    francesca francesco francine francis francisca francisco franciszek franck franco francois francoise frank
    frans frantisek franz frauke fred freddie frederic frederick frederik fredrik freek freya frida frieda
    friedemann friederike friedhelm friedrich fritz fulvia fulvio fumiko funke gabe gabi gabor gabriel gabriela
    gabriele gabriella gael gaelle gaetan gaetano galih galina garrett garry gary gaspard gaspare gaurav gautam
    gauthier gavin gayle geeta geir gemma gene genevieve genival gennady gennaro geoff geoffrey geoffroy georg
    george georges georgina geraint gerald geraldine geraldo gerard gerardo gerben gerd gerda gerhard gerlinde
    german gero gerrit gerry gert gesa gesine ghada gheorghe ghislain ghislaine giacomo giada gianfranco
    gianluca gianmarco gianni gianpaolo gideon gijs gil gilbert gilda gilles gillian gina gines ginny gioele
    giordana giordano giorgio giovana giovanna giovanni girish girolamo gisa gisela gisele gisle gitta giulia
    giuliana giuliano giulio giuseppe giuseppina gleb glen glenda glenn gloria glynis gokhan gonzalo gopal goran
    gordana gordon gorka gosta gottfried gotz govind grace graciela graham graziano grazyna greg gregoire gregor
    gregorio gregory greta grete griffin grigore grigory grzegorz gudrun gugu guido guillaume guillermo gul
    gulsah gundula gunilla gunnar gunter gunther gustav gustavo guus guy gwen gwenaelle gwendoline gwendolyn
    gyorgy haakon habib hadi hadrien haidar hailey hakan hakon hal hala haley halina haluk halvor hamad hamid
    hamish hamza hana hanan hande hani hanna hannah hanne hanneke hannes hans harald haris harish harley harm
    harmen harold harriet harry harsh harsha hartmut haruka haruki haruto harvey hasan hassan hatem hatice hauke
    haya hayden hayley hazel heather hector hedwig hege heide heidi heidrun heike heikki heiko heiner heinke
    heinrich heinrike heinz helder helen helena helene helga helle helmut helmuth heloisa heloise hemant hendra
    hendrik hendrike henk henna henning henri henrietta henrik henrike henrique henry henryk herbert herman
    hermann hernan herta heru herve hessel hidde hideki hideo hilary hilde hildegard hilmar himanshu hina
    hippolyte hiroki hiroko hiromi hiroshi hisham hitomi holger hollie holly holm horia horst hortense hossam
    howard hubert hubertus huda hugh hugo hugues huguette humberto huseyin hussein hynek iain ian iara ibrahim
    ibtisam ichiro ida ifeoma ignacio ignasi igor ihab ikenna ilaria ilda ildiko ileana ilenia ilie ilka ilker
    ilkka ilona ilse imad iman imanol imke immo imogen imran inacio inaki indah indira indra indrani ineke ines
    inga ingeborg inger ingmar ingo ingolf ingrid ingvild inka inmaculada insa intan ioan ioana iolanda ion
    ionel ionut iqbal ira irena irene irfan irina iris irmgard iryna isa isaac isabel isabell isabella isabelle
    isadora isaias isao ishaan ishita isidro isla ismail isobel isolde issa istvan itziar iulia iulian iva ivan
    ivana ivar ivica ivo ivone ivor iwan iwona izabela jaakko jaap jabu jacco jacek jacinto jack jackie jacky
    jacob jacobo jacopo jacqueline jacques jade jadwiga jagdish jai jaime jaimie jair jake jakob jakub jalal
    jamal james jamie jamil jan jana janaina jane janelle janet jani janice janina janne janneke jannik jannike
    jannis janos janusz jared jari jarmila jarmo jaroslav jaroslaw jarrod jasmijn jasmin jasmina jasmine jasna
    jason jasper jatin javier jay jaya jayant jayne jean jeanette jeanne jed jeff jeffrey jele jelena jella
    jelle jemima jenifer jenna jenni jennifer jenny jens jensen jeppe jeremiah jeremie jeremy jermaine jeroen
    jerome jerry jerzy jesica jess jesse jessica jessie jessika jesus jill jillian jim jimena jimmy jindrich
    jiri jitka jo joachim joan joana joanie joanna joanne joao joaquim joaquin jocelyn jocelyne jochem jochen
    jodi jodie jody joe joel joelle joep joerg joey johan johann johanna johanne johannes john johnny joke joko
    jolanta jolene jon jonas jonathan joni jonny joost jordi jorg jorge jorgen joris jorn jos jose josef josefa
    josep joseph josephine josette josh joshua josiah josiane josie josip jost jostein josue jouni jovan joyce
    jozef jozsef juan juana juanita juanjo jude judi judit judith judy juha juho jukka jule jules julia julian
    juliana juliane juliano julie julien juliet julieta juliette julika julita julius junko juraci jurgen
    jurriaan jussara jussi justin justine justyna jutta juuso jyoti kaan kaare kacper kadir kagiso kai kaisa
    kaito kaja kajsa kalle kamal kamau kamil kamila kana kaori kara karan karen kari karim karin karina karine
    karl karla karlheinz karlijn karol karola karolina karsten karthik kartik kartika kaspar kasper katalin
    katarina katarzyna kate katelyn katerina katharina katharine katherine kathi kathleen kathrin kathryn kathy
    katia katie katinka katja katri katrin katy kavita kavya kay kaye kayla kazimierz kazuki kazuo kees keiko
    keira keisha keisuke keith kellie kelly kelsey kemal ken kendall kendra kenji kenneth kenta kerem kerri
    kerrie kerry kerstin keshav ketut kev kevin khadija khaled khalid khalil kieran kim kimberley kimberly kimmo
    kinga kira kiran kirill kirk kirsi kirsten kirstie kirstin kirsty kit kiyoshi kjell kjersti kjetil klaas
    klara klaus knut koen kofi koichi koji komal konrad konstantin koray korbinian kordula kornelia krishna
    krista kristen kristi kristian kristie kristin kristina kristine kristoffer kristy kristyna krisztina kriti
    krystian krystyna krzysztof ksenia kseniya kumar kumiko kunal kurnia kurt kwabena kwame kwesi kyle kylie
    kyoko lachlan ladislav laetitia laia lais lakshmi lalit lama lamberto lamia lana lara larisa larissa larry
    lars lasse laszlo latoya laura laure lauren laurence laurene laurent laurentiu laurette lauri lauriane
    laurie lauryn lavinia lawrence layla lea leah leandre leandro leanne lebo lee leena leif leigh leila leire
    lena lene lenka lennart leo leon leona leonard leonardo leonid leonie leopoldo lerato leroy lesley leslie
    lestari leszek leticia letizia levi lewis lex leyla lia liam liana liane lianne libby liberato libor licia
    lidia lieke lies lieselotte liisa lila lilian liliana liliane liliya lilli lillian lilly lily lina linda
    lindiwe lindsay lindsey linn lino linus lionel lisa lisbeth lise lisette livia livio liviu liz ljiljana
    ljubica lloyd lluis lodewijk loes logan loic lois lola lone lore lorea loredana lorella lorena lorenz
    lorenzo loretta lorna lothar lotta lotte lottie lou louane louis louisa louise louison lovisa luana lubna
    lubomir luc luca lucas luce lucia luciana luciano lucie lucien lucienne lucinda lucio lucrezia lucy lucyna
    ludek ludger ludivine ludmila ludovic ludwig luigi luigia luis luisa luise luiz luiza luka lukas lukasz luke
    luminita luna luthando luther lutz luuk lydia lyle lynda lyndon lynette lynn lynne lysiane lyudmila maaike
    maarten mabel macarena machteld maciej mackenzie madalena madalina maddalena maddie maddy madeleine madeline
    madhav madhu mads mae mael maelle maeve magali magda magdalena maggie magnus maha mahdi mahendra mahesh
    mahmood mahmoud maija maik maike maira mairead maisa maisie maite maja majid makoto maksim malcolm malena
    malgorzata malik mallory malte malwina mami manal mandla mandy manel manfred manish manisha manja manlio
    manny manoj manolo manon manuel manuela mara marc marce marcel marcela marcelino marcella marcelle marcello
    marcia marcin marcio marco marcos marcus mareike marek maren margaret margarete margarida margarita margaux
    marge margherita margie margit margot margret margriet margrit marguerite mari maria mariam marian mariana
    mariane mariangela marianna marianne mariano maribel marie marieke mariele marietta mariette marija marijana
    marika mariko marilena marilia marilyn marilyne marina marine marinella mario marion marisa mariska marisol
    marissa marit marius mariusz mariya marja marjan marjolein marjorie mark marketa markku marko markus marla
    marleen marlene marlies marlis marlon marnie marsha marshall marta marten martha marti martial martin
    martina martine marty marvin marwa marwan mary maryam maryline maryse marzena masako masao masashi
    massimiliano massimo matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathilde matias
    matilda matilde mats matt matteo matthew matthias matthieu matti mattia matyas maud maura maureen maurice
    mauricio maurizio mauro mavis max maxence maxim maxime maximilian maxine maya mayank mayara mayte mayumi
    mazen mbali mckenzie meaghan meena meera meg mega megan megha meghan meghna megumi mehmet meike meinhard
    meinolf mel melania melanie melina melinda melis melissa melle melodie meltem menno merce meredith merete
    merijn merle merrill mert merve mesut metin mette mia michael michaela michal micheal michel michela michele
    michelle michiel michiko mick mickael mickey midori mieczyslaw mieke miguel mihaela mihai mihail mihir mika
    mikael mikayla mike mikhail miki mikkel mikko miklos mikolaj milagros milena miles milica milind millicent
    millie milly milo milos miloslav milosz milton mine minna minnie minoru miranda mircea mireia mireille
    mirela mirella miren miriam mirja mirjam mirjana mirko miroslav miroslaw misaki mitch mitchell miyuki mladen
    mo mohamad mohamed mohammad mohammed mohan mohit moira moises molly momoko mona monica monika monique montse
    montserrat monty morag morgan morgane moritz morris morten moses motoko mounir mousa mpho muhamad muhammad
    mukesh mukhtar mukul munir murat muriel murilo murray musa mustafa mykola myles myra myriam myrna myrthe
    nabil nacho nada nadege nader nadezhda nadia nadim nadine nadja naina nair naji najwa nana nancy nanda nandi
    nandini nanna nanne naoki naoko naomi narendra naresh nasser nat natacha natalia natalie nataliya natasa
    natasha natasja nate nathalie nathan nathanael natividad natsuki naufal naveen navin nawal nazli ndidi neal
    nebojsa necati ned neelam neeraj neha neil nele nell nello nelson nemanja nenad nerea nerina neusa neve
    neven ngozi nia niall niamh nicholas nick nicki nicky nicla nico nicola nicolai nicolas nicole nicoleta
    nicoletta nicolo nicu nidhi niek niels nienke nigel nigella nihat niina nikhil nikita nikki niklas niko
    nikola nikolai nikolas nikolaus nilesh nils nilson nina ningsih nisha nishant nitin nitish njeri nkosi
    nkosinathi noah nobuo noe noel noelia noelle noemi noemie nokuthula nola nolwenn nomsa nomthandazo nomvula
    noora noortje nora norbert noreen noriko norma norman nour noura novi nthabiseng ntombi nuno nunzia nunzio
    nur nuray nurcan nuri nuria nurul nyoman oana obinna octavia octavian octavio oda odair oddvar odette odile
    ofentse oihane oisin oivind okan oki oksana ola olaf olav olaya ole oleg oleh oleksandr oleksiy olena olga
    olha olive oliver olivia olivier oliwia olli olufemi oluwaseun olympe omaima omar omer ondine ondrej onur
    onyeka oonagh ophelia orazio oreste orhan oriane orietta oriol orla orlaith orlando ornella orsola orsolya
    ortwin osama oscar oskar osman oswald otavio otis ottavia ottavio ottilie ottmar otto oumar ove ovidiu owen
    oya oystein oyvind ozan ozge ozgur ozlem pablo paco paddy padma padraig paige paivi palesa pallavi palmiro
    pamela pandu pankaj paola paolo parul pascal pasi pasquale pat patri patricia patricio patrick patrik
    patrizia patrizio patrycja patryk patsy patti patty paul paula paulette paulien paulina pauline paulo pavel
    pavla pawel payton pedro peer peggy pekka penelope pepa pepe percy pere pernille perrine perry petar pete
    peter petr petra petri petro petru petter petteri peyton phil philibert philine philip philipp philippa
    philippe phillip phoebe phumzile phyllida phyllis pia piera piergiorgio pierluigi piero pierpaolo pierre
    pierrick pieter pietro pilar pina pinar pino piotr pippa pirjo pleun polina polly pontus pooja poonam
    prabhat prabhu prabowo pradeep prakash pramod pranav prasad prashant prateek pratik pratiwi praveen predrag
    preeti prem prerna preston priscila priscilla prithvi priya priyanka przemyslaw puja puneet putri putu qasim
    queenie quentin quim quinn quinten rabab rachel rachele rade radek radha radhika radka radoslaw radovan radu
    rae rafa rafael rafaela rafal raffaele raffaella raghav ragnar ragnhild rahmat rahul raimund raimundo
    rainald rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajnish rakesh ralf ralph raluca ram rama
    ramazan ramesh rami ramiro ramon ramona ramsey rana randall randi randy rani rania ranjan ranjit raphael
    raphaelle raquel rasha rashid rashmi rasmus ratna raul ravi ravindra ray raymond raymonde razvan rebecca
    rebekka recep reece reed reem reese refilwe reggie regina reginald regine regis reid reiko reimund reinaldo
    reiner reinhard reinhild reinhold rekha remi remy renan renata renate renato renaud rene renee rens renske
    renu renzo reshma reza rhea rhian rhiannon rhoda rhona rhonda rhys ria rian rica ricard ricardo riccardo
    richa richard richarda rick ricky rie rigoberto riikka riitta rik riley rima rina rini rinske rishabh rishi
    rita ritika ritu riyad rizki rizky roar rob robbert robbie robert roberta roberto robin robyn rocco rocio
    rod roderich roderick rodney rodolfo rodolphe rodrigo roel rogelio roger rogerio rohan rohini rohit roisin
    roland rolf rollo romain roman romane romina romolo romuald ron ronald ronaldo ronan ronja ronnie rory rosa
    rosalba rosalia rosalie rosalind rosalyn rosana rosangela rosanna rosanne rosaria rosemarie rosemary roser
    roshan rosie ross rossana rossella roswitha rowan rowena roxana roxane roxanne roy ruben ruby ruchi rudi
    rudiger rudolf rudolph ruediger rufus ruggero rui runa rune rupali rupert ruslan russell ruth ruthie ruud
    ruy ryan ryo ryosuke ryota ryszard rıza saad saara sabah sabina sabine sabino sabrina sacha sachiko sachin
    sadie sadık saeed safa saffron sagar sahil said saif saki sakshi salah saleh salem salih salim sally salma
    salman salome salvador salvatore salvo sam samanta samantha samara sameer sami samia samir samuel samuele
    samuli sana sandeep sander sandhya sandi sandor sandra sandrine sandro sandy sangeeta sanja sanjana sanjay
    sanjeev sanna sanne santosh saoirse sapna sara sarah saray sari sarita sarka sasa sascha sasha saskia satish
    satoshi satria satu saul saurabh saverio savita sayaka scarlett scott sean sebastiaan sebastian sebastiano
    sebastiao seda sedat seema segolene selene selim selin selina semra semyon seppo septian serdar serena
    serenella serge sergei sergey sergi sergio serhiy serkan seth settimio seun severin severine severino sevgi
    shadi shalini shana shane shania shannon shanti sharad shari sharon sharron shashank shashi shaun shauna
    sheetal sheila shelby sherif sheryl shigeru shikha shilpa shinichi shinji shiori shirley shivam shivani
    shobha shota shreya shruti shubham shun shweta sian sibel sibongile sid siddharth sidney sidonie sidra
    siegbert siegfried siegmar sietske sifiso sigmar signe sigrid sigurd silja silke silvana silvano silvestro
    silvia silvina silvio silviu simeon simon simona simone simphiwe sina sinan sindre sinem sini sinisa siobhan
    siphiwe sipho siri sissel siti siyabonga siyanda sizwe sjoerd skye slavica slavko slawomir sloane slobodan
    smita smriti sneha snezana soeren sofia sofie solange soledad solene solomon solveig somnath sonal sonali
    sonia sonja sonny sophia sophie soraya soren sorin soumya sourav spencer srdjan srinivas stacey stacy stan
    stanislas stanislav stanislaw stanley stefan stefani stefania stefanie stefano steffen steffi stella stepan
    stephan stephane stephanie stephen sterling stevan steve steven stewart stian stig stijn stuart subhash
    sudha sudhir sue sueli sujata sukanya sulaiman suleyman sulis suman sumiko sumit sunil sunita supriya suraj
    suresh suryo susan susana susann susanna susanne sushil sushma susi susumu suvi suzanne suzette svantje svea
    svein sven svenja sverre svetlana svitlana swantje swapnil swati swen syb sybille sylvain sylvaine sylvester
    sylvette sylvia sylviane sylvie sylwia szilvia szymon tabea tabitha tadashi tadeusz tahir taina tais
    takahiro takako takashi takeshi talal tamara tamas tamer tamina tamsin tanguy tania tanja tanvi tanya tapio
    tara taras tarik tariq tarja taro tarun tasha tatiana tatjana tatsuya tatyana tayfun taylor tecla ted teemu
    teguh tejas telma tendai teo teodoro terence teresa tereza terje terri terry tess tessa tetsuya teun thabang
    thabiso thabo thais thandeka thandi thandiwe thea thees thekla themba theo theodor theodora theodore theresa
    therese theresia thiago thibaud thibault thibaut thierry thies thijs thilo thomas thor thorben thorbjorn
    thore thorsten thulani tia tiago tiberio tiberiu tibor tiffany tihomir tiina tijmen till tilly tilman
    tilmann tim timea timm timmy timo timothy tina tinashe tiphaine titouan titus tiziana tiziano tjark tjeerd
    tobi tobias toby todd tolga tom tomas tomasz tomislav tommaso tommi tommy tomoko tomomi toni tony topi tora
    torben tore torgeir tori torill torstein torsten toru toshio tracey tracie tracy traian traudl travis trevor
    tri tricia trina trine trini trish trisha tristan trond troy trude trudy trygve tshepo tsuyoshi tuba tucker
    tudor tugba tullio tumelo tuncay tuomas tuomo turgut tushar tuula tuva ty tyler tyrone ubaldo ubiratan uche
    uday udo ufuk ugo ugur ulf uli ulises ulla ulli ulrich ulrike ulysses uma umberto umesh umut unai unathi
    unni upasana urs ursel ursula urszula urvashi uschi uta utami ute utkarsh uwe vaclav vadim vagner vaibhav
    valdir valentin valentina valentine valentino valeria valeriano valerie valerio valery vanda vandana vanessa
    varsha varun vasant vasile vasily vaughn vedran veera vegard velma vera verena verity vernon veronica
    veronika veronique vesa vesna vianney vibeke vicent vicente vicky victor victoria vidar vidya viggo vijay
    vikas vikki vikram viktor viktoria vilde ville vimal vina vinay vince vincent vincenza vincenzo vineet
    vinicius vinod viola violaine viorel vipin vipul virgilio virginie vishal vishnu vit vitaliy vitaly vito
    vitor vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladan vladimir vladislav
    vlastimil vojtech volkan volker volkmar volodymyr vuk vusi vyacheslav wade wael wagner wahyu walburga
    waldemar waleed walid wallace wally walt walter waltraud wanda wanjiru warren wati wawan wayan wayne
    wellington wencke wendelin wendy werner wes wesley wessel whitney wibke widodo wiebke wieke wieslaw wiktor
    wiktoria wilbur wilfred wilfrid wilfried wilhelm willa willeke willem william willy wilma wilson wiltrud wim
    winfrid winfried winnie winston witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram wouter wulan
    wyatt xabier xaver xavi xavier ximena xolani yago yaiza yan yana yann yannick yanti yara yaroslav yasemin
    yash yasin yasmin yasmine yasser yassin yasuko yavuz yaw yegor yelena yeliz yevgeny yigit yilmaz yngve yoann
    yoga yogesh yoko yolanda yoshi yoshiko yosuke yousef youssef yudi yui yuka yuki yukiko yuko yulia yuliya
    yumi yumiko yuni yuri yusra yusuf yusuke yuta yvan yves yvette yvon yvonne zac zach zachariah zachary zack
    zadie zafer zahra zaid zain zainab zaira zandile zanele zara zbigniew zdenek zdravko zdzislaw zeger zehra
    zeke zelda zelia zelie zeljka zeljko zeynep ziad zimbili zinaida zinhle zita zlatko zodwa zoe zofia zola
    zoltan zoran zsofia zsolt zsuzsa zuzana zuzanna zvonimir zygmunt łukasz александр александра алексеи алена
    алина алла анастасия анатолии андреи анна антон аркадии артем артур богдан борис вадим валентин валентина
    валерии валерия василии вера вероника виктор виктория виталии владимир владислав вячеслав галина геннадии
    георгии глеб григории дарья денис диана дмитрии евгении евгения егор екатерина елена елизавета жанна зинаида
    зоя иван игорь илья инна ирина карина кирилл константин кристина ксения лариса лев леонид лидия любовь
    людмила максим маргарита марина мария марк михаил надежда наталия наталья никита николаи нина оксана олег
    олеся ольга павел петр полина роман руслан светлана семен сергеи софья станислав степан тамара тарас татьяна
    тимофеи тимур федор филипп эдуард элина эльвира юлия юрии яна ярослав
"""

GIVEN_NAMES = frozenset(_SPELLED.split())
