"""Short and slipped spellings that people in a hurry or in distress type, and the words they stand for. Source: own.

Folded words. Only what is no other word of any of the languages stands in ``EVERYWHERE``.
"""

_ENGLISH = """
    dont=don_t doesnt=doesn_t didnt=didn_t cant=can_t couldnt=couldn_t wont=won_t wouldnt=wouldn_t shouldnt=shouldn_t
    isnt=isn_t arent=aren_t wasnt=wasn_t werent=weren_t hasnt=hasn_t havent=haven_t hadnt=hadn_t aint=ain_t
    im=i_m ive=i_ve hes=he_s shes=she_s theyre=they_re youre=you_re weve=we_ve theyve=they_ve theres=there_s
    whats=what_s thats=that_s youll=you_ll theyll=they_ll itll=it_ll wanna=want_to gonna=going_to gotta=got_to
    anymore=any_more noone=no_one nobodys=nobody_s meself=myself mysel=myself themself=themselves
    cannot=can_not
    sucidal=suicidal suicdal=suicidal suicidial=suicidal suicical=suicidal suisidal=suicidal sucide=suicide
    suicde=suicide suiside=suicide suicied=suicide sucicide=suicide suecide=suicide sucidial=suicidal
    kil=kill killl=kill murdur=murder abusd=abused abussed=abused homless=homeless homeles=homeless
    homelss=homeless evictd=evicted evited=evicted overdoes=overdose breatheing=breathing
    tommorow=tomorrow tomorow=tomorrow tmrw=tomorrow tonite=tonight brusies=bruises bruses=bruises
    husbend=husband husban=husband boyfreind=boyfriend strangeld=strangled amublance=ambulance ambulence=ambulance
    tabelts=tablets parecetamol=paracetamol paracetomol=paracetamol unconcious=unconscious unconsious=unconscious
    u=you ur=your b4=before
"""
_SPANISH = """
    kiero=quiero kiere=quiere kieren=quieren kien=quien aki=aqui aunke=aunque porke=porque kitarme=quitarme
    kedo=quedo kedan=quedan suicidio=suicidio sucidio=suicidio suisidio=suicidio suisidarme=suicidarme
    sucidarme=suicidarme desaucian=desahucian desahusian=desahucian haci=asi
"""
_ITALIAN = "nn=non sucidio=suicidio uccidrmi=uccidermi amazzo=ammazzo amazza=ammazza amazzarmi=ammazzarmi"
_POLISH = "samobujstwo=samobojstwo samobujcze=samobojcze umrzc=umrzec umzec=umrzec smierdz=smierc"
_ROMANIAN = "sinucidre=sinucidere sinuciderea=sinuciderea sinucide=sinucide"


def _table(text: str) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in text.split())
    return {short: long.replace("_", " ") for short, _equals, long in pairs if short != long}


EVERYWHERE = _table(" ".join((_ENGLISH, _SPANISH, _ITALIAN, _POLISH, _ROMANIAN)))
IN_LANGUAGE = {
    "es": _table("q=que k=que ke=que xq=porque pq=porque d=de m=me toy=estoy ta=esta x=por bn=bien"),
    "it": _table("ke=che k=che xke=perche xche=perche x=per cn=con sn=sono qlc=qualcosa qlcn=qualcuno"),
    "ro": _table("k=ca ca=ca pt=pentru dc=de_ce ptr=pentru fff=foarte vr=vreau tb=trebuie nush=nu_stiu"),
    "pl": _table("wogole=w_ogole bede=bede niewiem=nie_wiem niechce=nie_chce niemam=nie_mam niemoge=nie_moge"),
}
