"""French verbs with their forms in the third person: where a predicate begins.

Forms that are nouns or other words as well (`la commande`) are left out: a few words around one may be no sentence.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_ER = (
    "abandonn accept accompagn achet achèt activ adapt admir adopt ador affich agac aid aim ajout ajust "
    "amen amus amèn amélior analys anim annonc annot annul appel appell apport approuv appréci appui "
    "appuy archiv arriv arros arrêt assist assur attir attrap augment automatis avanc avou baiss balay "
    "bavard bloqu boug brill brûl cach calcul cass cess chang chant charg chass chauff cherch circul "
    "class coll command commenc communiqu compar complèt complét compt confi confirm connect conseill "
    "conserv consult contact continu contrôl copi coul coup coût cri cré cuisin dans demand dessin devin "
    "diminu discut distribu divis donn doubl dout dur débarqu débloqu débrouill décharg décid déclar "
    "décoll découp dégag déjeun démarr démontr déménag dépass dépens déplac dépos dérang détest dévor "
    "effac effectu emball embauch empil emploi employ emprunt encaiss encourag engag enregistr enseign "
    "entour entr envoi envoy espèr espér essai essay estim examin exist expliqu export expédi fabriqu "
    "factur ferm filtr financ fonctionn forc form frapp fêt gagn gard goût grimp gèr gér gên habit hésit "
    "identifi imagin import imprim indiqu inform inquièt inquiét inspir install intégr intéress invent "
    "invit jardin jet jett jou jur laiss lanc lav lev libèr libér limit livr lou lutt lèv mang manqu "
    "march marqu maîtris men menac mesur modifi mont montr moqu motiv mèn mélang mérit nag nettoi nettoy "
    "not occup opèr opér organis os oubli pai pardonn parl partag particip pass pay pens perfectionn pes "
    "pilot plac plaisant planifi pleur pli port pos possèd posséd pouss pratiqu pri profit programm "
    "progress propos protèg protég prouv préfèr préfér prépar présent prêt publi pès pêch quitt racont "
    "ramass ramen ramèn rang rappel rappell rapport rassur recherch recommand recommenc refus regagn "
    "regard regrett rejet rejett remarqu remerci remont remplac rencontr rentr renvoy repass repos "
    "représent respect respir ressembl rest retir retourn retrouv rigol risqu roul réalis réclam récolt "
    "récupèr récupér répar répèt répét réserv résist réveill rêv salu saut sauv savour scann sem sembl "
    "serr sign signal simplifi soign sonn soud souhait soulèv stock stopp support supprim surveill séch "
    "sépar tap tard tent termin test tir tomb touch tourn trait transform transport travaill travers "
    "traîn tri tripl tromp trouv tu télécharg téléphon utilis valid vers vid visit vol vot voyag vérifi "
    "échang échapp économis écout élimin énerv épargn étonn étudi évit"
)
_IR = (
    "about agrand applaud avert bât chois défin démol enrich fin fourn garant grand guér invest obé pun "
    "ralent rempl réag réfléch réun réuss sais sub un vieill éclairc élarg établ"
)
_IRREGULAR = (
    "a accueillait accueille accueillent ai allaient allait apparaît appartient apprenait apprend "
    "apprennent apprit attend attendait attendent attendit aura aurait auront avaient avait avons bat "
    "battait battent boit boivent buvait comprenait comprend comprennent comprit conduisait conduisent "
    "conduit confond connaissait connaissent connaît connut construisent construit contient correspond "
    "courait courent court courut couvre couvrent craignent craint croient croit croyait cueille descend "
    "descendait descendent descendit devaient devait devenait deviennent devient devra devrait dira "
    "dirent disaient disait disent disparaissent disparaît dit doit doivent dormaient dormait dorment "
    "dormit dort découvre découvrent découvrit défend dépend dépendait dépendent détruit entend entendait "
    "entendent entendit est eurent eut faisaient faisait fait fallait faudra faudrait faut fera feront "
    "firent fit fond font furent fut introduit ira irait iront joint lisait lisent lit lut maintient met "
    "mettaient mettait mettent mettra meurent meurt mirent mit mord mourait mourut naît obtiennent "
    "obtient offrait offrent offrit ont ouvrait ouvre ouvrent ouvrit paraissait paraissent paraît part "
    "partaient partait partent partira partirent partit parut peint perd perdait perdent perdit permet "
    "permettait permettent permettra permit peut peuvent plaisait plaisent plaît pleut pourra pourraient "
    "pourrait pouvaient pouvait prenaient prenait prend prendra prennent prirent prit produisait "
    "produisent produit promet promettent put recevait reconnaît rend rendait rendent rendit ressent "
    "reste restent revenait reviennent revient reçoit reçoivent reçut riait rient rit rompt réduisait "
    "réduisent réduit répond répondait répondent répondit sait saura savaient savait savent sent sentait "
    "sentent sentit sera seraient serait seront sert servait servent servit sommes sont sort sortaient "
    "sortait sortent sortit souffre souffrent souriait sourient sourit suffisait suffisent suffit suis "
    "suit suivait suivent suivit surprend sut tenaient tenait tend tiendra tiennent tient tint traduit va "
    "valait valent vaut venaient venait vend vendait vendent vendit verra veulent veut viendra viennent "
    "vient vinrent vint virent vit vivait vivent voient voit vont voudra voudrait voulaient voulait "
    "voyaient voyait vécut écrit écrivait écrivent écrivit étaient était éteint"
)
_NOUNS = (
    "aide annonce avance baisse cache casse cesse change charge chasse chauffe classe colle commande "
    "compte conduit conserve contrôle copie coule coupe court danse demande dit double doute dépense "
    "estime eut facture fait filtre fit fond force forme fut fête garde gêne importe joint laisse lance "
    "limite lit livre lutte lève manque marche marque menace mesure mit monte montre mélange note part "
    "passe peint place plie porte pose produit programme prête put pèse pêche range recherche remarque "
    "rencontre repose risque récolte réserve réveille saute serre signe sort sut tape tente tire triple "
    "trompe vide visite vit vote voyage échange écoute épargne"
)

VERBS = (
    inflected(_ER, "e ent a èrent ait aient era eront erait eraient")
    | inflected(_IR, "it issent issait issaient irent ira iront irait iraient")
    | words(_IRREGULAR)
) - words(_NOUNS)
