/** English words on who may read, without case. A star stands for any ending, a stroke parts the words. */
import type { Words } from "./kinds.js";

export const ENGLISH: Words = {
	publish:
		"for publication|quot*|cite|cited|citing|reproduc*|posted|posting|publish*|publication*|publici*|public|unclassified|website*|web site*|web page*|internet|online|on line|on-line|on the web|upload*|disseminat*|for the record|open letter|put up|come out|comes out|came out|get out|gets out|got out|leaks|leaked|publicly|in print|print|webpage*|homepage|home page|portal|public domain|broadcast*|social media|web",
	show: "out of your hands|out of your office|open|read|see|seen|show|shows|shown|share|shared|shares|sharing|circulat*|distribut*|pass|pass on|passed on|passed|pass this on|pass it on|pass them on|hand on|handed on|forward|forwarded|forwarding|transmi*|onward transmission|communicate|communicated|disclos*|divulg*|releas*|reveal*|copied|copy|copying|access|accessible|available|use|used|uses|known|consult|consulted|reach|attribut*|appear|appears|appearing|go further|go no further|fall into the hands|at the disposal|circulation|reading|seeing|viewed|receive|receives|receiving|get|gets|passed around|passed round|hand over|handed over|relay|relayed|spread|made known|recirculat*",
	keep: "confidential|confidentially|in confidence|in strict confidence|under confidence|in the strictest confidence|secret|secretly|restricted|internal|classified|unpublished|off the record|not for attribution|withheld|withhold|withholding|hold back|held back|keep back|kept back|embargo*|under wraps|under seal|between us|between ourselves|between you and us|between you and me|between us and the committee|between the committee and us|between the committee and ourselves|to yourselves|to yourself|private|privately|privileged|sensitive|not for publication|eyes only|discreet|goes no further|go any further|goes any further|going no further|went no further|off-the-record|not for circulation|not for distribution|not for release|not for onward transmission|not for the public|for internal use|for official use|for your eyes|for your ears|for the eyes of|need to know|need-to-know|on background|in camera|in private|in trust|not be quoted|discreetly|with discretion|quiet|destroy after|destroyed after|shred|keep it to|keep this to|for your information only|only with you|to you alone|to you only|given to you|keep for you|keep for yourself|keep for yourselves|keep it for you|keep that for you|keep this for you|keep them for you|keep it to you",
	secrecy: "confidentiality|secrecy|discretion|confidence",
	omit: "replace*|initials|leave out|left out|leaving out|omit*|remove|removed|removing|delete*|strike out|struck out|black out|blacked out|redact*|cut out|obscured|hide|hidden|blank out|leave off|take out|taken out|taking out|take off|cutting out|excise*|mask*|blur*|strip out|stripped",
	anonymous:
		"anonym*|unnamed|without attribution|pseudonym*|not be named|not to be named|not be identified|not to be identified|not identify",
	everyone:
		"without restriction|without any restriction|without restrictions|without any restrictions|without reservation|without limitation|without limit|for the public|for everyone|for everybody|for anyone|to everyone|to anyone|everyone|everybody|anyone|anybody|whoever|whomever|who ever|all readers|all who|all interested|the public|general public|the general public|the wider public|wide public|freely|widely|third parties|the world|to all|by all|for all|with all|wherever|whatever|anyone else|anybody else|third party",
	inside:
		"your|committee|committee's|committees|secretariat|secretariat's|rapporteur|rapporteurs|council of europe|bureau|you|yourselves|yourself|evaluators|monitoring body|experts|expert|recipients|recipient|addressee|addressees|lanzarote",
	outside:
		"authorities|authority|government|governments|ministry|ministries|minister|state|states|party|parties|delegation|delegations|police|press|media|journalists|officials|anyone else|outsiders|outside|third persons|onward|beyond|third party|others|other people|other persons|embassy|mayor|employer|landlord",
	only: "only|solely|exclusively|exclusive|alone|none but|nobody but|no one but|nobody else|no one else|no-one else|nobody other than|no one other than|limited|confined|reserved|sole|just|nobody outside|no one outside|strictly for|go no further|no further than|not go further|not leave|go beyond|not go beyond|stay with|stays with|stay in|stays in|remain in|remains in|remain with|remains with",
	not: "not subject to|nor subject to|no part of|no section of|no passage of|nothing in|none of|not any of|not|no|never|nor|neither|none|nothing|nobody|no one|no-one|without|cannot|nowhere|under no circumstances|in no way|under no condition|in no case|on no account|by no means|hardly|nor any",
	hinder:
		"object|objects|objection|objections|objected|oppose|opposes|opposed|opposing|opposition|against|refuse|refuses|refused|refusal|forbid|forbids|forbidden|prohibit*|prevent*|refrain*|abstain*|decline|declines|declined|avoid*|restriction*|limitation*|limit|limits|obstacle*|hindrance*|difficult*|problem|problems|reservation|reservations|stop|stops|impediment*|bar|barred|exclude|excluded|excludes|deny|denied|denies|withdraw|withdrawn|withdrew|revoke|revoked|unwilling|reluctant|unable|wrong|inappropriate|undesirable|inadvisable|premature|instead of|rather than|ban|banned|mind|inconvenience|unless and until|too early|uncomfortable|unhappy",
	lift: "waive|waives|waived|waiving|waiver|lift|lifts|lifted|renounce|renounces|renounced|give up",
	reason:
		"need|needs|needed|reason|reasons|necessary|ground|grounds|require|required|requires|requirement|requirements|duty|obligation|request|requested|demand|ask|asked",
	permit:
		"with a view to|for publication|for the public|for the record|for everyone|for everybody|for anyone|for all|to everyone|to anyone|to all|may|might|can|could|should|will|shall|to be|be|free|feel free|allow*|agree|agrees|agreed|agreement|accept|accepts|accepted|acceptable|authori*|consent*|happy|glad|gladly|pleased|delighted|content|welcome|welcomes|willing|invite*|ask|asks|asking|wish|wishes|want|wants|hope|hopes|please|kindly|permi*|approv*|let|lets|request*|favour|favor|in favour|intended|meant|destined|fit|suitable|like|prefer|prefers|preferred|entitled|leave|grant*|insist*|expect|expects|must|right|decided|decide|propose|proposes|suggest|desire*|ready|ok|okay|grateful|appreciate|trust|ought|would rather|do not hesitate|go ahead|fine|svp|stp|free to|proud",
	condition:
		"unless|provided that|providing that|provided the|provided it|provided they|provided we|provided our|provided no|on condition|on the condition|conditional|until|once|only if|only when|only after|only with|if|when|after|before|not before|subject to|pending|as soon as|as long as|so long as|in so far as|insofar as|to the extent|except with|prior|first|later|eventually|depending|in due course|understanding|following approval|by arrangement",
	fear: "risk|risks|risky|danger|dangerous|endanger*|reprisal*|retaliat*|harm|harmful|jeopardi*|peril|lose|cost us|costs us|threat*|unsafe|consequences|trouble|afraid|fear|fears|recognised|recognized|recognisable|recognizable|identified|uneasy|worried|anxious|nervous|touchy",
	doubt:
		"whether|doubt*|undecided|unsure|uncertain|discuss*|considering|reconsider*|decide later|perhaps|possibly|reserve|reserves|hesitat*|question|in part|partly|partially|for now|for the time being|for the moment|temporarily|yet|in principle|almost|most of|parts of|some of|nearly|largely|mainly|generally",
	except:
		"except|excepting|exception|exceptions|apart from|save for|other than|excluding|with the exception of|with the sole exception of|with exceptions of|with the exceptions of|except for|aside from|minus|less|but for|not including|leaving aside|all but",
	but: "but|however|though|although|nevertheless|nonetheless|yet|still|whereas|while|only not|as opposed to|on the other hand",
	and: "and|or|as well as",
	that: "that|which|who|whose|where|why|how|what",
	text: "draft|drafts|document|documents|contribution|contributions|reply|replies|submission|submissions|comment|comments|text|texts|paper|papers|report|information|observation|observations|remark|remarks|statement|statements|answer|answers|response|responses|file|letter|letters|message|memorandum|note|notes|pages|questionnaire|table|lines|words|content|contents|material|input|brief|briefing|email|e-mail message|version|overview|form|chart|booklet|leaflet|opinion|opinions|brochure",
	part: "section|sections|chapter|chapters|part|parts|annex|annexes|appendix|appendices|paragraph|paragraphs|para|page|footnote|footnotes|passage|passages|sentence|sentences|point|points|item|items|row|rows|column|columns|box|attachment|attachments|enclosure|enclosures|addendum|postscript|rest|schedule|schedules",
	datum:
		"name|names|identity|identities|telephone|telephones|phone|phones|number|numbers|address|addresses|e-mail|e-mails|emails|contact|contacts|details|story|stories|case|cases|example|examples|testimony|testimonies|signature|signatures|photograph|photographs|list|figures|account|accounts|particulars|author|authors' names|testimonial|testimonials|interview|interviews",
	here: "this|these|present|our|my|following|enclosed|attached|entire|whole|herewith|same|above|below|hereafter|foregoing",
	theirs: "its|their|his|her",
	article: "the|a|an|any|all|some|such|each|every|those|another|other|no part|any part|much|many|one|two|three|certain",
	pronoun: "both|both of them|the two|the former|the latter|it|they|them|itself|themselves",
	itself:
		"what follows|all that follows|all of this|all this|this|these|the above|all of the above|the foregoing|the whole|the whole of this|everything|what we write|what we say|what we have written|what we write here|what we have said|what we say here|what i write|what is written here|what is said here|nothing here|it all|all of it|herein|hereof",
	author:
		"we|us|i|me|ourselves|association|organisation|organization|federation|coalition|network|institute|foundation|ngo|undersigned|signatories|members|board|staff|union|forum|authors|team|colleagues|children|young people|parents|lawyer|lawyers|director|chair|secretary",
	through:
		"treatment|manner|consent|agreement|permission|objection|objections|difficulty|difficulties|problem|problems|reason|reasons|need|wish|request|restriction|restrictions|limitation|limitations|condition|conditions|circumstances|understanding|right|approval|authorisation|authorization|way|basis|form|full|entirety|whole|part|use|usage|purposes|information|attention|possession|disposal|hands|obstacle|obstacles|embargo|reservation|reservations|view|account|yourselves|eyes|readers|interested|intention|opinion|knowledge|translation|language|languages|english|french|reference|mention|source|round|monitoring|procedure|convention|europe|council|sake|transparency|status|position|duty|nature|character|caution|care|kind|sort|confidence|record|place|favour|discretion|stage|purpose",
	auxiliary:
		"is|are|am|be|been|being|was|were|has|have|had|do|does|did|done|will|would|shall|become|becomes|became|remain|remains|stay|stays|made|make|makes|making|treat|treated|treating|considered|regarded|regard|handled|kept|keep|keeps|keeping|given|gives|give|put|puts|placed|place|going|go|goes|seem|seems|marked|declared|furnished|supplied",
	past: "was|were|had|did|has been|have been|had been|having been|became",
	adverb:
		"on the part of|unless stated otherwise|unless otherwise stated|unless marked|unless otherwise marked|unless indicated|unless otherwise indicated|unless noted|unless otherwise noted|unless shown|goes without saying|without further ado|declare|declares|declared|confirm|confirms|confirmed|state|note|believe|think|understand|inform|hereby|write|submit|send|sent|add|also|hereby|therefore|thus|then|now|in full|fully|entirely|completely|wholly|strictly|purely|ever|even|always|again|already|simply|directly|openly|immediately|equally|too|so|very|here|there|well|either|just as|further|rather|indeed|certainly|explicitly|expressly|clearly|otherwise|formally|gladly|it|without prejudice|so did",
	of: "of",
	preposition:
		"in|on|to|by|for|with|from|as|at|under|into|through|upon|about|among|amongst|within|between|towards|together|alongside|via|per|than|because|since|including|together with|along with",
	time: "year|month|week|day|march|january|february|april|june|july|september|october|november|december|moment|time|today|tomorrow|date|site|sites|page on",
	other:
		"helpline|helplines|hotline|hotlines|law|laws|act|bill|bills|code|decree|decrees|ordinance|regulation|regulations|directive|strategy|strategies|study|studies|survey|surveys|judgment|judgments|decision|decisions|plan|guidelines|curriculum|register|registers|data|convention|images|pictures|videos",
	yes: "yes|agreed|permitted|authorised|authorized|granted|allowed|accepted",
	no: "no|none|refused|nil|denied",
};
