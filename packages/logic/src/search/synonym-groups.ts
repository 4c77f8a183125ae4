/**
 * What people look for who want to help, in the words of visitors and of clubs: a group a line. English, Danish and the
 * languages of many newcomers stand where a search would else end at the language of the offers. A word after ">" is
 * found by the others of its group and does not find them: who looks for animals may like dogs, but not the other way
 * round.
 */
const text = `
senioren,ältere menschen,alte menschen,ältere,rentner,>altenheim,>pflegeheim,elderly,seniors,older people,ældre,كبار السن,سالمندان,літні люди
flüchtlinge,geflüchtete,flucht,asyl,migranten,zugewanderte,refugees,migrants,flygtninge,لاجئون,پناهندگان,біженці,беженцы,mülteci
nachhilfe,lernhilfe,hausaufgaben,hausaufgabenhilfe,lernbegleitung,mathe,tutoring,homework,lektiehjælp
garten,gärtnern,beet,gardening,have,садівництво
computer,pc,edv,it,laptop,rechner
handy,smartphone,tablet
internet,website,webseite,homepage,hjemmeside
tiere,tierheim,tierschutz,>hund,>katze,animals,dyr,тварини
hund,gassi,dog
essen,lebensmittel,tafel,food,mad
kochen,küche,backen,cooking,madlavning,кухня
musik,>instrument,>band,>orchester,music
chor,singen,gesang,choir,synge,хор
sport,bewegung,>turnen,sports,idræt,спорт
trainer,übungsleiter,coach,træner
fußball,football,soccer,fodbold
schwimmen,schwimmkurs,swimming,svømning
fahrdienst,fahrer,fahren,chauffeur,driver,køre
fahrrad,rad,radfahren,radeln,bike,bicycle,cycling,cykel,دراجة,велосипед
vorlesen,>lies,lesepate,lesementor,reading aloud,read to children,læse højt
behinderung,handicap,inklusion,beeinträchtigung,barrierefrei,disability,disabled
rollstuhl,wheelchair,kørestol
blind,sehbehindert
kinder,kids,children,børn,أطفال,کودکان,діти,дети,çocuk,dzieci
kita,kindergarten,nursery,børnehave
jugendliche,teenager,junge leute,junge menschen,youth,unge,молодь
familie,eltern,mütter,väter,family,родина
frauen,women,kvinder,жінки
schule,schüler,unterricht,school,skole,школа
kinderbetreuung,babysitten,childcare,børnepasning
besuch,besuchsdienst,einsamkeit,visit,besøg
einkaufen,besorgungen,shopping,indkøb
nachbarschaft,nachbarn,quartier,neighbourhood
krankenhaus,klinik,patienten,hospital,sygehus
pflege,gesundheit,health,sundhed
arzt,doctor,læge,лікар
demenz,alzheimer,dementia
hospiz,sterbebegleitung,sterbende,lebensende,hospice
trauer,trauernde,grief,sorg
dolmetschen,übersetzen,sprachmittler,sprachmittlung,translation,interpreter,tolk,переклад,tercüman
deutschkurs,sprachkurs,deutsch lernen,sprachcafé,learn german
umwelt,natur,klima,environment,nature,miljø
bäume,wald,trees,træer
müll,abfall,aufräumen,cleanup
vögel,birds,fugle
reparieren,reparatur,repair,werkstatt,handwerk,ремонт
basteln,handarbeit,kreativ,crafts
nähen,schneidern,stricken,häkeln,sewing
feuerwehr,löschen,brandschutz,firefighter,brandvæsen
katastrophenschutz,hochwasser,sturmflut,flood
rettungsdienst,sanitäter,erste hilfe,first aid
obdachlose,wohnungslose,homeless,hjemløse
armut,bedürftige,menschen in not,poverty
wohnungssuche,wohnung,housing
umzug,möbel,moving
ämter,behörde,formulare,papierkram
ausbildung,bewerbung,beruf,apprenticeship
mentor,pate,patenschaft
buchhaltung,kasse,schatzmeister,finanzen,accounting,treasurer
vorstand,vereinsleitung
öffentlichkeitsarbeit,presse,werbung,social media,marketing
fotografieren,fotograf,kamera,photography
schreiben,redaktion,newsletter,writing
büro,verwaltung,office,kontor
theater,schauspiel,theatre
kunst,ausstellung,museum,exhibition
bücher,bücherei,bibliothek,books,library
spiele,spielen,games
spazieren,spaziergang
wandern,wanderung,hiking
kirche,gottesdienst,church
politik,demokratie,mitbestimmung
telefon,seelsorge
fest,feier,veranstaltung,event
ehrenamt,engagement,freiwilligenarbeit,volunteering,frivilligt arbejde,волонтер
weltladen,fairer handel,fair trade
zuhören,beratung,gespräch`;

/** Groups of words that mean the same, for a search among offers for volunteers. */
export const synonymGroups: readonly (readonly string[])[] = text
  .trim()
  .split('\n')
  .map((line) => line.split(','));
