"""Lines that belong to the page and not to the review: forms, buttons, navigation, footers, and notices.

Every test is of one stripped line. Words that may as well begin a sentence count only in lines that are none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from datasette_film_reviews.dates import DATE
from datasette_film_reviews.extract.names import UPPER

LINE_LENGTH = 160
SENTENCE_LENGTH = 400
PROSE_LENGTH = 100
BUTTON_WORDS = 8

REMEMBERED = 256
"""So many lines are remembered with what they are: several rules ask it of each."""

_FORM = re.compile(
    r"""\W*(?:
      (?:leave|write|add|post|submit)\ (?:a|your|an?\ public)\ (?:reply|comment|response|thoughts?)
    | (?:post|submit)\ comment|cancel\ reply|your\ e-?mail\ address\ will\ not|required\ fields\ are|name\s*\*(?!\*)
        |e-?mail\s*\*
    | website$|comment\s*\*|save\ my\ name|notify\ me\ of|you\ must\ be\ logged\ in|log\ ?in\ (?:to|with)\b
    | or\ sign\ up\ with|join\ the\ (?:discussion|conversation)|comments?\ (?:are|is)\ (?:now\ )?closed
    | this\ site\ uses\ akismet|learn\ how\ your\ comment|sort\ by:?\ \w+$|start\ the\ discussion
    | (?:schreibe?|hinterlasse?n?)\ (?:sie\ )?(?:einen?|deinen?|ihren?)\ (?:kommentar|antwort)
        |kommentar\ (?:schreiben|hinterlassen|abschicken)
    | deine\ e-mail-adresse|erforderliche\ felder|(?:deja|escribe|añade|publicar)\ (?:una?\ |tu\ |
        el\ )?(?:comentario|respuesta)
    | tu\ dirección\ de\ correo|los\ campos\ obligatorios|laisser\ un\ commentaire|votre\ adresse\ (?:e-?mail
        |de\ messagerie)
    | lascia\ un\ commento|deixe\ um\ comentário|geef\ een\ reactie
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# What no sentence of a review begins with, or what makes a line boilerplate wherever it stands in it.
_ADDRESS = re.compile(r"<?https?://\S+")
_ALWAYS = re.compile(
    r"""\W*(?:
      sign\ up\ (?:for|to)\ (?:our|the|my)\b|subscribe\ (?:to|for|via|by)\ (?:our|the|my|this|e-?mail|rss|this\ blog)\b
    | (?:get|receive)\ (?:our|the|all\ the|new\ posts|the\ latest)\b.{0,60}\b(?:newsletter|inbox|e-?mail|posts?)\b
    | enter\ your\ e-?mail|join\ (?:our|the)\ (?:newsletter|mailing)|(?:follow|like|find)\ (?:us|me)\ on\b
    | (?:we|this\ (?:web)?site|our\ (?:web)?site)\ uses?\ cookies|by\ (?:continuing|using)\ (?:to\ (?:use
        |browse)\ )?(?:this|our)\ (?:web)?site
    | diese\ (?:web)?(?:seite|site)\ (?:verwendet|nutzt|benutzt)\ cookies|(?:utilizamos|usamos)\ cookies
        |este\ sitio\ (?:web\ )?(?:utiliza|usa)\ cookies
    | accept\ (?:all|cookies)|manage\ (?:cookies?|preferences|consent)
    | (?:click|tap)\ to\ (?:share|e-?mail|print)|share\ on\ \w+|\w[\w\ ]{0,40}\(opens\ in\ (?:a\ )?new\ (?:window|tab)\)
    | (?:copyright|©|\(c\))\s*(?:©\s*|\(c\)\s*)?(?:by|[12]\d{3})\b.{0,80}$|copyright\W*$|copyright\ ©.{0,80}$
    | .{0,80}all\ rights\ reserved|proudly\ powered\ by
    | skip\ to\ (?:main\ )?content|(?:toggle|main|primary)\ (?:navigation|menu)|you\ are\ here\s*:
    | story\ continues\ below|sponsored\ content|advertisement\W*$|\d{0,4}\W*(?:pingback|trackback)s?\s*:|\[(?:…
        |\.\.\.)\].{0,120}\[(?:…|\.\.\.)\]$
    | the\ post\ .{1,200}\ (?:first\ appeared|appeared\ first)\ on\b|der\ beitrag\ .{1,200}\ erschien\ zuerst\ auf\b
    | l['’]article\ .{1,200}\ est\ apparu\ en\ premier\ sur\b|o\ post\ .{1,200}\ apareceu\ primeiro\ em\b
    | la\ entrada\ .{1,200}\ (?:se\ publicó|aparece|apareció)\ primero\ en\b|l['’]articolo\ .{1,200}\ (?:proviene\ da
        |sembra\ essere\ il\ primo\ su)\b
    | this\ (?:page|site)\ has\ been\ (?:visited|viewed|accessed)\b|you\ are\ visitor\ (?:number|no\.?|\#)
    | (?:this\ (?:page|site)\ is\ )?best\ viewed\ (?:at|in|with|using)\b.{0,40}
        (?:\d{3,4}\ ?[x×]\ ?\d{3}|\b(?:browser|resolution|internet\ explorer|netscape|mozilla|firefox)\b)
    | .{0,80}\bweb\ ?ring\b.{0,80}$
    | sign\ (?:my|our|the)\ guest\ ?book|(?:view|read)\ (?:my|our|the)\ guest\ ?book
    | (?:having\ )?(?:trouble|problems?)\ (?:seeing|viewing|reading)\ this(?:\ (?:e-?mail|message|newsletter|page))?\?
    | view\ (?:this\ )?(?:e-?mail\ )?(?:in\ (?:your|a)\ (?:web\ )?browser|online)\b|.{0,60}\bunsubscribe\b.{0,60}$
    | if\ you\ got\ this\ far,\ (?:please|thanks?|why\ not|consider|hit|press|smash|subscribe|follow|share)\b
    | (?:hit|press|smash)\ the\ (?:clap|like|subscribe)\ button
    | (?:available|get\ it|download)\ on\ (?:the\ )?(?:app\ store|google\ play)
    | \(?(?:image|photo|picture|slide|gallery)\ \d{1,3}\ (?:of|/)\ \d{1,3}\)?$
    | (?:(?:next|coming|also\ this|later\ this)\ (?:week|month|issue|time|up|soon)|up\ next)\s*:\s
    | \d[\d.,]*k?\ (?:views|shares|likes|notes|reads|tweets|retweets|followers)\W*$|section\s*:
    | (?:like|liked|enjoyed?)\ (?:this|what\ you)\b.{0,40}\?
        \ (?:try|read|see|check|share|subscribe|then|have|here|you['’]ll|you\ (?:may|might))\b.{0,80}$
    | (?:\(?e-?mail\)?\s*:?\s*)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email\W?protected\])\W*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# What begins buttons and headings of lists, but sentences too.
_BUTTONS = re.compile(
    r"""\W*(?:
      sign\ (?:in|up)\b|log\ ?in\b|follow\ (?:us|me)\b|subscribe\b|newsletter\b|download\ (?:the|our)\ app
    | share\ (?:this|via|with)\b|share:?$|tweet(?:\ this)?$|pin\ it$|e-?mail(?:\ this)?$|print(?:\ this)?$|copy\ link$
    | like\ this:?$|liked?\ by\b|be\ the\ first\ to\b|loading\b\W*$|advertising$|sponsored$|advertise\b
    | continue\ reading|read\ (?:more|the\ full|next|our|the\ rest)\b|watch\ the\ trailer|play\ video
        |view\ (?:gallery|all)
    | (?:previous|next|older|newer)\ (?:post|article|entry|entries|review)|back\ to\ (?:top|home)|top\ of\ page
    | powered\ by|privacy\ policy|terms\ (?:of\ (?:use|service)|and\ conditions|&)|cookies?\b
    | filed\ under|posted\ in\b|tagged\b|opening\ hours|contact\ us|about\ us$|permalink\b|trackback\ url
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_LINKS = re.compile(
    r"""\W*(?:
      (?:related|similar|recommended|recent|popular|latest|more|further)(?:\ (?:posts?|articles?|links?|reviews?
          |stories|content|reading|films?|movies?|comments|news))?(?:\ (?:for\ you|on\ this\ site))?
    | (?:more|also|other\ reviews)\ (?:from|by|in|on|like)\b.{1,40}|you\ (?:may|might)\ (?:also\ )?(?:like
        |enjoy).{0,20}|see\ also|read\ also|also\ (?:read|see)
    | if\ you\ (?:liked|enjoyed)\ this.{0,40}|(?:most|trending)\ (?:read|popular|viewed|commented|now)|trending
        |don['’]t\ miss|around\ the\ web
    | archives?|blogroll|categories|our\ other\ reviews|other\ reviews|das\ könnte\ (?:dich|sie
        |ihnen)\ auch\b.{0,20}|ähnliche\ (?:beiträge|artikel|filme)
    | (?:entradas|artículos)\ (?:relacionad[ao]s|recientes)|también\ te\ puede\ (?:gustar|interesar)|(?:articles
        |sur\ le\ même\ sujet)\ (?:similaires|liés)
    )\s*[:.…→»]*""",
    re.IGNORECASE | re.VERBOSE,
)
_RELATED = re.compile(
    r"\W*(?:related|see also|read (?:also|next|more)|also read|more|previously)\s*:\s+\S.*", re.IGNORECASE
)

_NETWORKS = (
    r"facebook|twitter|pinterest|instagram|youtube|reddit|tumblr|whatsapp|linkedin|telegram|flipboard|messenger|bluesky"
    r"|mastodon|tiktok|snapchat|stumbleupon|digg|google\+|rss|e-?mail|print|tweet|share|pin(?: it)?|copy link"
)
_PAGES = (
    r"home|homepage|startseite|inicio|accueil|news|reviews?|(?:film|movie) reviews|podcasts?|trailers?|features?"
    r"|interviews?|articles?|archives?|blog|about(?: us| me)?|contact(?: us| me)?|advertise(?: with us)?"
    r"|submit(?: a review)?|write for us|search|menu|log ?in|sign (?:in|up)|register|subscribe|newsletter|rss feed"
    r"|privacy(?: policy)?|cookies?(?: policy| settings| preferences)?"
    r"|terms(?: of (?:use|service)| (?:and|&) conditions)?"
    r"|imprint|impressum|datenschutz|kontakt|contacto|aviso legal|site ?map|faq|donate|careers|accessibility"
    r"|(?:older|newer|previous|prev)(?: (?:posts?|entries))?|back to top|likes?|comments?|shares?|views?"
    r"|notes|favou?rites?"
)
_AMBIGUOUS = (
    r"films?|movies?|cinema|tv|television|dvd|blu-ray|books?|music|games?|culture|arts?|lists?|festivals?|video|videos|help|shop"
    r"|store|jobs|press|legal|more|next|top|x|threads|pocket|news"
)
_SECTIONS = (
    r"sports?|entertainment|obituaries|e-?edition|business|money|politics|opinion|world|local|nation|life(?:style)?"
    r"|weather|classifieds?|food|travel|health|technology|tech|science|education|community|columns?|crime|events|photos"
    r"|sections?"
    r"|arts (?:&|and) (?:life|entertainment|culture)|staff|theater|theatre|politik|wirtschaft|kultur|panorama"
    r"|gesellschaft"
    r"|politique|économie|société|monde|deportes|economía|sociedad|cultura|política|cronaca|spettacoli|esportes|desporto"
    r"|nyheter|nyheder|kultuur|economie|spor|gündem|sinema|recensioni|critiques?|kritiken|reseñas|críticas|recensies"
)
"""What parts of newspapers are called, which many a line may be."""

_MASTHEAD = re.compile(
    r"(?:THE )?(?:[A-Z][A-Z.'’&-]* ){1,4}(?:COURIER|TIMES|HERALD|GAZETTE|TRIBUNE|JOURNAL|CHRONICLE|POST|NEWS|GLOBE"
    r"|OBSERVER|BULLETIN|REGISTER|EXAMINER|DISPATCH|SENTINEL|STAR|TELEGRAPH|GUARDIAN|MAIL|RECORD|LEADER|ADVERTISER|ARGUS"
    r"|ECHO)"
)
_ISSUE = re.compile(rf"{DATE}|\bpage\s+\w", re.IGNORECASE)
"""What stands below the name of a newspaper: the day, and the page."""
_NETWORK = re.compile(rf"(?:{_NETWORKS})", re.IGNORECASE)
_PAGE = re.compile(rf"(?:{_NETWORKS}|{_PAGES})", re.IGNORECASE)
_ENTRY = re.compile(rf"(?:{_NETWORKS}|{_PAGES}|{_AMBIGUOUS})", re.IGNORECASE)
_HOME = re.compile(r"(?:home|homepage|startseite|inicio|accueil)", re.IGNORECASE)
_BAR = re.compile(r"\s*[|•·/>»›→←«‹\\➔]+\s*|[ \t]{2,}|\t|\s+[-–—]\s+|\s*:\s*(?=\d)|(?<=\d)\s+(?=[^\W\d])")
_SECTION = re.compile(rf"{_ENTRY.pattern}|{_SECTIONS}", re.IGNORECASE)
_WORDS_IN_A_ROW = re.compile(
    rf"(?:(?:{_SECTIONS}|{_NETWORKS}|{_PAGES}|{_AMBIGUOUS})(?![\w-])[ \t]*){{3,20}}", re.IGNORECASE
)
_NETWORKS_IN_A_ROW = re.compile(rf"(?:(?:{_NETWORKS})(?![\w-])[ \t]*){{2,20}}", re.IGNORECASE)
_ARROW = re.compile(r"(?:[←⟵‹]|«(?!.*»)|<{1,2}(?=\s))\s*\S.{0,100}|[^«]{1,100}\s(?:[→⟶›»]|>{1,2})")

_MONTH = r"(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zé]*\.?"
_DAY = (
    rf"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|{_MONTH}|\d{{1,2}}\b|today|tomorrow|now|this\ (?:week|fri)"
    r"|next\ week|nationwide|everywhere)"
)
_VENUE = (
    r"(?:select(?:ed)?\ |limited\ |all\ )?"
    r"(?:cinemas|theat(?:er|re)s|kinos?|general\ release|limited\ release|dvd|blu-?ray|demand|vod)"
)
_PLACE = (
    rf"(?:(?:now|until)\b|from\ {_DAY}|at\ (?:the\ )?(?-i:[{UPPER}])"
    rf"|(?:in|on)\ (?:{_VENUE}|(?-i:the\ U[KS]|U[KS]|[{UPPER}]\w+$))|{_DAY}"
    rf"|(?:in|on|from|across|this|next)\ (?:the\ )?(?:{_DAY}|(?-i:U[KS]\b)|netflix|amazon|hulu|itunes|country\b))"
)
_NOTICE = re.compile(
    rf"""\W*(?:
      [{UPPER}"“‘'*_].{{0,80}}?\b(?:is|are|will\ be)\ (?:now\ |also\ |currently\ )?
        (?:available\ (?:to|on|from|at|in|now|for|via|through)\b|out\ now
           |(?:out|released|showing|screening|streaming|playing)\ {_PLACE}
           |(?:in|on)\ {_VENUE}|on\ netflix)\b.{{0,120}}
    | [{UPPER}"“‘'*_].{{0,80}}?\b(?:opens|screens|arrives)\ {_PLACE}.{{0,80}}
    | posted\ by\ .{{1,40}}\ (?:at|on)\ .{{0,30}}\d.{{0,12}}
    | (?:opens?|opening|starts?|starting|out|released?|released\ on)[:,]?\ (?:on\ |from\ )?(?:{_DAY}|(?:in
        |on)\ {_VENUE})\b.{{0,60}}
    | (?:now\ |currently\ )?(?:playing|showing|screening|streaming)\s*(?::\s*.{{1,80}}|(?:now|on|at|in)\b.{{0,50}})
    | (?:now\ )?(?:in|on|im)\ {_VENUE}\ (?:from\ |on\ |ab\ )?{_DAY}.{{0,40}}
    | (?:kinostart|filmstart|estreno|sortie(?:\ en\ salles?)?|uscita|in\ den\ kinos?|ab\ {_DAY})\W.{{0,60}}
    | (?:photo|photograph|picture|image|still|poster|foto|bild|imagen|illustration)(?:s|graphy|graphs)?
        (?:\ (?:credits?|by|courtesy|via|copyright|©)|\s*[:/]\s*(?=\S)).{{0,100}}
    | (?:courtesy\ of|©).{{0,100}}
    | this\ (?:review|article|piece|post)\ (?:was|is|has\ been|first|originally|appeared|contains)\b.{{0,120}}
    | (?:originally|first)\ (?:published|posted|appeared)\b.{{0,100}}
    | .{{0,120}}\b(?:can|may)\ be\ (?:reached|contacted|e-?mailed)\ (?:at|on|via|by|through)\b.{{0,80}}
    | (?:e-?mail|contact|write\ to|tweet)\b.{{0,60}}(?:@\w|\[email\W?protected\]).{{0,40}}
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_TRADE = (
    r"(?:critic|writer|journalist|reviewer|editor|blogger|author|contributor|correspondent|columnist|podcaster"
    r"|film-?maker|programmer)"
)
_BIOGRAPHY = re.compile(
    rf"""[\W_]*[{UPPER}][\w.'’-]+(?:\ [\w.'’-]+){{0,4}}[*_]*,?\ (?:(?i:
      (?:is|was|has\ been)\b.{{0,60}}\b(?:film|movie|cinema|arts?|culture|freelance|staff|chief|contributing
          |entertainment)\b.{{0,40}}\b{_TRADE}s?\b.*
    | (?:is|was)\b.{{0,40}}\b{_TRADE}\ (?:for|at|of|with|based|from|and|who\ (?:lives|writes))\b.*
    | (?:writes|blogs|reviews|has\ written|contributes|covers)\b.{{0,40}}\b(?:for|about|at|to)\b
      .{{0,60}}\b(?:film|cinema|movies?|the\ [{UPPER}]\w+)\b.*))""",
    re.VERBOSE,
)
_ABOUT = re.compile(r"\W*about the (?:author|critic|writer|reviewer)\W*", re.IGNORECASE)


@lru_cache(REMEMBERED)
def is_boilerplate(text: str) -> bool:
    """Whether a stripped line is part of a form, a button, a bar of links or a footer."""
    if len(text) > SENTENCE_LENGTH:
        return False
    if _ALWAYS.match(text) or is_form(text) or _ADDRESS.fullmatch(text):
        return True
    if len(text) > LINE_LENGTH:
        return False
    if _ABOUT.fullmatch(text) or is_bar(text) or begins_links(text) or _RELATED.fullmatch(text):
        return not ends_sentence(text)
    words = len(text.split())
    button = words <= BUTTON_WORDS and not (text.endswith(".") and words > 4)
    return button and bool(_BUTTONS.match(text) or _ARROW.fullmatch(text))


def is_form(text: str) -> bool:
    """Whether a stripped line is part of a form for comments."""
    return len(text) <= SENTENCE_LENGTH and bool(_FORM.match(text))


def begins_links(text: str) -> bool:
    """Whether a stripped line is the heading of a list of links (``Related posts``)."""
    return len(text) <= LINE_LENGTH and bool(_LINKS.fullmatch(text)) and not ends_sentence(text)


def is_bar(text: str) -> bool:
    """Whether a stripped line is a row of links: ``Home | Reviews | About``, ``Home > Film``, ``Twitter Facebook``."""
    if len(text) > LINE_LENGTH:
        return False
    parts = [part for part in _BAR.split(text.strip("|•·/><»›→←«‹*- \t")) if part and not part.isdigit()]
    if len(parts) > 1 and all(len(part.split()) <= 4 for part in parts):
        known = sum(bool(_ENTRY.fullmatch(part)) for part in parts)
        if _HOME.fullmatch(parts[0]) or (2 * known >= len(parts) and known > 1 and any(map(_PAGE.fullmatch, parts))):
            return True
    if len(parts) == 1 and parts[0] != text and any(character.isdigit() for character in text):
        return bool(_PAGE.fullmatch(parts[0]))
    return bool(_WORDS_IN_A_ROW.fullmatch(text) or _NETWORKS_IN_A_ROW.fullmatch(text) or _NETWORK.fullmatch(text))


def is_bar_entry(text: str) -> bool:
    """Whether a stripped line is one entry of a bar of links whose entries stand on lines of their own."""
    return _is_entry(text, _PAGE)


def is_section(text: str) -> bool:
    """Whether a stripped line is an entry of a newspaper's menu, as it may be that of a bar of links."""
    return _is_entry(text, _SECTION)


def _is_entry(text: str, entries: re.Pattern[str]) -> bool:
    return len(text) <= 30 and entries.fullmatch(text.strip("|•·/><»›*- \t")) is not None


def is_notice(text: str) -> bool:
    """Whether a stripped line says where the film can be seen, whose the picture is, or where the review appeared."""
    return len(text) <= 2 * LINE_LENGTH and bool(_NOTICE.fullmatch(text))


def is_biography(text: str) -> bool:
    """Whether a stripped line, standing at the foot of a page, says who its writer is."""
    return len(text) <= SENTENCE_LENGTH and bool(_BIOGRAPHY.fullmatch(text))


def ends_sentence(text: str) -> bool:
    """Whether a line of some length ends with a full stop, as prose does and titles do not."""
    return len(text.split()) >= 5 and text.rstrip("”\"’')]*_ ").endswith((".", "…"))


def is_prose(text: str) -> bool:
    """Whether a stripped line is running text, by its length or its end, whatever it says."""
    return (
        len(text) >= PROSE_LENGTH
        or ends_sentence(text)
        or (len(text.split()) >= 9 and text.rstrip("”\"’')]*_ ")[-1:] in "!?")
    )


def is_masthead(text: str, below: str) -> bool:
    """Whether a line names the newspaper from which a page was kept, above the day or the page."""
    return text.isupper() and _MASTHEAD.fullmatch(text) is not None and _ISSUE.search(below) is not None
