import { entries, type PhraseTable } from './phraseTable';

/** English. */
export const en: PhraseTable = {
  language: 'en',
  script: 'Latin',
  stopWords: entries(
    `the; and; you; your; is; are; was; this; that; with; for; of; to; we; our; have; has; it; if; please; not; be; by; from; on; which; or; been; any; as; at; let; us; can; an`,
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: entries('monday; tuesday; wednesday; thursday; friday; saturday; sunday'),
  dayWords: ['day', 'days'],
  periodWords: entries(
    `hour; hours; minute; minutes; week; weeks; month; months; year; years; fortnight; fortnights; quarter; quarters; hrs; h`,
  ),
  invoiceWords: entries('invoice; invoices; bill; bills; item; items; document; documents'),
  // prettier-ignore
  numberWords: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  ordinalWords: entries(
    `first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; thirtieth`,
  ),
  magnitudeWords: entries('hundred; hundreds; thousand; thousands; million; millions; billion; dozen'),
  percentWords: entries('percent; per cent; percentage; pct'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], euros: ['EUR'], dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
    dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], pound: ['GBP', 'EGP'], pounds: ['GBP', 'EGP'], yen: ['JPY'],
    francs: ['CHF', 'XAF', 'XOF'], rupees: ['INR', 'PKR', 'LKR'], dinars: ['KWD', 'BHD', 'JOD', 'TND', 'IQD'],
    kronor: ['SEK'], kroner: ['NOK', 'DKK'], yuan: ['CNY'], bucks: [], quid: [], cents: [], pence: [],
  },
  replyIfMissing: entries(`
    (reply|replying|answer*|respond|response|write|write back|shout|addressed|let us know|let me know|tell us|tell me|get in touch|contact|come back to|drop (us|me)|call|email|mail|e mail|ask|hear from you|shoot (us|me)|reach out|please say|feel free|inform us|do not hesitate|line|we will (send|resend|fix|look|correct)) ~~~~ (missing|unclear|wrong|incorrect|not right|(isn t|doesn t|don t) ~ right|not correct|question*|problem*|query|queries|need*|require*|disput*|help|assist*|look* different|disagree|match|matches|in the way|issue|issues|concern*|error*|mistake*|copy|copies|complaint*|unfamiliar|discrepan*|hold* ~ up|unsure|changed|find|never reached|reason|something|anything|correcting|clear|deduct*|don t know|lost|expected|another|off)
    (missing|unclear|wrong|incorrect|not right|(isn t|doesn t|don t) ~ right|not correct|question*|problem*|query|queries|need*|require*|disput*|help|assist*|look* different|disagree|match|matches|in the way|issue|issues|concern*|error*|mistake*|copy|copies|complaint*|unfamiliar|discrepan*|hold* ~ up|unsure|changed|find|never reached|reason|something|anything|correcting|clear|deduct*|don t know|lost|expected|another|off) ~~~~ (reply|replying|answer*|respond|response|write|write back|shout|addressed|let us know|let me know|tell us|tell me|get in touch|contact|come back to|drop (us|me)|call|email|mail|e mail|ask|hear from you|shoot (us|me)|reach out|please say|feel free|inform us|do not hesitate|line|we will (send|resend|fix|look|correct))
    (reply|answer|respond|write to|write back|write me|let us know|let me know|tell us|tell me|get in touch|contact|ask|advise|get back|drop|say) ~~ (if|should|any|whether|in case|with any)
    (if|should|any|in case|missing|problem|question*) ~~~~~~ (reply|answer|respond|write to|write back|write me|let us know|let me know|tell us|tell me|get in touch|contact us|contact me|ask|advise|get back to|drop us|drop me|please say)
  `),
  ignoreIfPaid: entries(`
    (overlooked|missed|not seen) (your|a|the) payment ~~~ (another thought|ignore|disregard|forget|never mind)
    (already|just|since|meanwhile|meantime|on its way|on the way|crossed|cross|under way|by now|paid|pay|settled|done|gone out|taken care of|payment|transfer|transferred|scheduled|sent|left|arranged|check|cheque|made) ~~~~~~ (ignore|disregard|no action|no further action|nothing more|nothing else|nothing to do|nothing for you|no need|needn t|consider ~ void|never mind|(treat|regard) ~ settled|forget|do anything|nothing left|nothing at all|do nothing|(treat|regard|consider) ~ (void|settled|done)|void)
    (ignore|disregard|no action|no further action|nothing more|nothing else|nothing to do|nothing for you|no need|needn t|consider ~ void|never mind|(treat|regard) ~ settled|forget|do anything|nothing left|nothing at all|do nothing|(treat|regard|consider) ~ (void|settled|done)|void) ~~~~~~ (already|just|since|meanwhile|meantime|on its way|on the way|crossed|cross|under way|by now|paid|pay|settled|done|gone out|taken care of|payment|transfer|transferred|scheduled|sent|left|arranged|check|cheque|made)
    ((already|just|since) ~ (paid|pay|sent|made|settled|transferred|arranged|done|on its way)|meanwhile|meantime|crossed|on its way|under way) ~~~ (thank you|thanks|excuse|accept my|accept our|apolog*|sorry)
    (thank you|thanks|excuse|accept my|accept our|apolog*|sorry) ~~~ ((already|just|since) ~ (paid|pay|sent|made|settled|transferred|arranged|done|on its way)|meanwhile|meantime|crossed|on its way|under way)
  `),
  idioms: entries(`
    in the interest* of (good order|clarity|transparency|completeness); in your (own|best)? interest; for your interest; thank you for your interest; interested in
    (bank|payment|account) details ~ (on|in) (the|our|your|each) invoice*; free of charge; (person|people|colleague) in charge; no fee*
    at once if; feel free; in case of (a|any)? dispute
    court (street|road|lane|avenue|place|square|yard|house|hotel); legal (entity|name|form); in the interest* of; in (our|your|everyone's) (mutual|own|best|common)? interest*; your interest in (our|the|this|working)
    (please)? (take|need take|requires|required) no further action; no further action (is)? (needed|required|necessary); (vat|tax|po|purchase order|order) (number|id|reference) ~ (missing|wrong|incorrect|needed|required); cause for complaint; to avoid (any)? (confusion|misunderstanding*|duplicate*|double payment); not urgent; no (rush|hurry|pressure); the last one; last but not least; last of (them|these); pay by card; thank you for your patience
    in the (last|past) few days; (over|within) the (last|past) few days; (the)? past few days
    (thank you|thanks) for your (continued)? patience; your patience
    (no|without) (extra|additional|further|any)? cost*; at no (extra|additional)? cost*
  `),
  relativeDates: entries(`
    tomorrow; the day after tomorrow; yesterday; tonight; overnight; (this|next|coming|following|within the|by the end of|last) (week|month|quarter|year|weekend|fortnight|business day|working day)
    (next|coming|following|few|couple of|several) (day|days|weeks|months|hours); within ~ (day|days|hour|hours|week|weeks|month|months|fortnight|minutes); (in|after|over|inside) (the|another|less than|no more than|at most|under|next|about)? # (business|working|calendar|more|further|bank)? (day|days|hour|hours|week|weeks|month|months|minutes); (in|after) (a|an|another) (day|hour|week|month|fortnight)
    # (business|working|calendar|more|further|extra|bank)? (day|days|hour|hours|week|weeks|month|months) (from|to pay|left|remaining|more|time); end of (the|this|next)? (day|business|week|month|year|quarter)
    by (today|tonight|close of business|cob|eod|noon|midnight|the weekend|then|the #); (pay|settle|transfer|remit|payment|reply|paid|before|until|latest) ~ today; (due|payable) (is|by|on|for|be|falls|no later than|latest)? today; today ~ (latest|only|please); a (week|month|fortnight) (from today|from now|from|ago|today)
    (by|before|until|till|during|in) (january|february|march|april|june|july|august|september|october|november|december); the end of (january|february|march|april|may|june|july|august|september|october|november|december)
    fortnight; in due course we will; (a|one|per) (day|week|month) (later|longer|more)
    # (hours|days|weeks|minutes) to (respond|reply|settle|act|answer|react|pay|transfer|do so|get); before the (end|close) of; (by|before) (the)? (end|close) of; the end of (the|this|next) (week|month|day|quarter|year|working day); (this|next|coming) (week|month|friday|monday)
  `),
  threats: entries(`
    legal (action*|step*|proceeding*|measure*|route|recourse|remedy|remedies|consequence*|department|team|notice|claim*|counsel|advis*|matter*|process|right*|means|dispute)
    legally; law firm*; lawsuit*; lawyer*; attorney*; solicitor*; barrister*; bailiff*; sheriff; (to|in|the|a|civil|small claims|county|federal|before) court; courts; courtroom; court (action*|case*|order*|proceeding*|claim*|date|hearing|summons|judg*|fees|costs|will|may)
    sue; sued; sues; suing; litigat*; prosecut*; statutory demand; letter before (action|claim); (take|taking|bring|file|start) ~ (action|proceedings|claim|suit) (against|at|in); take action against; judgment*; judgement*; small claims; enforcement; insolvency; bankruptcy; winding up petition; subpoena*; press charges; police; criminal; breach of contract; garnish*; repossess*; seize*; seizure*; arrest*; jail; prison
    (debt|collection|collections|recovery) (agency|agencies|agent*|compan*|service*|firm*|bureau|partner*|department|process|procedure*|proceeding*); debt (collect*|recover*); debtor*; debt; debts; collections; collection of (the|this|your) (debt|amount); (hand*|pass|passed|passing|turn*|transfer|transferring|refer|referred|referring|escalat*|send|sent|sending|forward*|assign*|sell|sold|selling) ~ (collection*|collector*|third party|agency|agencies|recovery|lawyers); external (collect*|partner*|recovery|agenc*); factoring
    credit (bureau*|score*|rating*|record*|report*|agency|agencies|reference*|standing|file|history|hold|check*); creditworth*; blacklist*; black list*; (report|reported|reporting) ~ (bureau*|agency|agencies|default*|authorit*|register*); default notice; notice of default; in default
    (suspend|suspends|suspending|suspension|stop|stopping|terminate|terminating|termination|cancel|cancelling|canceling|cancellation|disconnect*|interrupt*|cut off|cutting off|block|blocking|freeze|freezing|pause|pausing|discontinu*|withhold*|lock|locking|deactivat*|close|closing|closure|restrict*|revoke|revoking|switch off|shut down|shut off|refuse) ~ (service*|account|accounts|access|deliver*|suppl*|shipment*|orders|subscription*|contract*|licen*)
    (service*|account|accounts|access|deliver*|suppl*|shipment*|orders|subscription*|contract*|licen*) ~ (suspended|stopped|terminated|cancelled|canceled|disconnected|interrupted|cut off|blocked|frozen|paused|discontinued|withheld|locked|deactivated|closed|restricted|revoked|switched off|on hold|put on hold|shut down|cease*); (no|not) ~ (further|more) (deliver*|orders|services|shipment*|suppl*)
    legal*; judge; judges; magistrate*; arbitrat*; tribunal*; ombudsman; paralegal*; (formal|official|written) (claim*|demand*|proceeding*|action*|step*|dunning|complaint*|warning*); third part*; outside help; (pass*|hand*|refer*|transfer*|give|given|giving|escalat*|forward*|send|sent|entrust*|assign*|outsourc*|involv*|engag*|instruct*|appoint*) ~~ (specialist*|collect*|agency|agencies|recovery|recovering|partners who|external|professionals|someone else)
    (recover|recovering|recoup|reclaim|enforce|collect|collecting) ~ (money|funds|amount|sum|debt|payment|owed|claim|what); avenues; (other|alternative|further|all|stronger) (means|ways|options|measures|remedies|route*|methods) ~ (recover*|collect*|payment|available|open); explore ~ (options|alternatives|means|avenue*|route*); non payment; nonpayment; continued (silence|delay|failure)
    Dun ~ Bradstreet; Experian; Equifax; Creditsafe; your (company|business|firm|credit)? s? (standing|creditworthiness|rating|score); late payer*; (report|reporting|reported|register*) ~ (you|late|unpaid|default*|non payment|credit)
    (not be able to|unable to|cannot|can t|no longer|might not|may not|won t|not) (be)? (keep|continue|deliver*|supply*|serve|serving|maintain|provid*|process|ship*|guarantee) ~ (account|access|service*|deliver*|supply|orders|shipment*|active|open|subscription|support|goods|you)
    (access|account|service|services|deliver*|orders|order|supply|shipment*|licen*|support|subscription|goods) ~ (limited|affected|at risk|interrupt*|withdrawn|expire*|held|hold|held back|delayed|stop|stops|end|ends|lapse*|until payment|until you pay|until we)
    (keep|hold|put|place) ~ (orders|order|deliver*|shipment*|account|service*) ~ (hold|back|ice|waiting)
    (credit|reference|reporting|debt|collections|rating|the|a) bureau*; (credit|collection|reporting) ~ bureaus; (consider|review|reserve|weigh|examine|evaluate|keep) ~ (our)? options; our options; (under|according to) (the|our) contract; contractual (right*|remed*|option*|consequence*); attorney*; relevant authorities; authorities
    (bring in|involv*|turn to|us|use|hire|hiring|call in|engage) ~ professional*; insurer*; (credit|trade) insurance; insurance compan*
    (delivery|deliveries|shipment*|order|orders|supply|supplies|service|services|access) ~ depend*; (discontinue|end|ending|terminate|stop|cease|reconsider|rethink|suspend|break off) ~ (cooperation|co operation|collaboration|relationship|partnership|working with|doing business); (cooperation|co operation|relationship|partnership|collaboration) ~ (end|ends|discontinu*|at risk|jeopard*|terminat*|suffer*); remedies; remedy; entitle*
  `),
  newTerms: entries(`
    fee; fees; surcharge*; penalt*; a fine of; fined; interest; interests; (late|additional|extra|further|admin*|handling|reminder|dunning|processing|collection|recovery) (charge*|cost*|expense*); (charge|charged|charging|bill) you; (incur|incurs|add|adds|added|bear|face|result in|subject to) ~ (charge*|cost*|expense*); costs will; (at|to) your (expense|cost|costs|own expense|own cost); compensation; damages; (amount|balance|total|sum|price) ~ (increase*|go up|goes up|rise|rises|grow|grows|double*); (increase|raise) ~ (amount|balance|total|price*)
    discount*; rebate*; reduction; reduced (amount|price|payment|balance|sum); waive*; waiving; write off; written off; settle for (less|half|only); (half|part) (the|of the|price|of) (amount|sum|balance|total|price); bonus; voucher*; coupon*; cashback; cash back; gift; (pay|accept|owe) ~ less; forgive*; no need to pay; need not pay; do not (have to|need to) pay
    (new|changed|revised|updated|different|extended|amended|shorter|longer|stricter|tighter|other) (payment|credit)? (term|terms|deadline*|due date*|condition*|period*|agreement); extension*; (extend|extended|extending) ~ (deadline|term*|period|time|due|payment|credit|you); extra time; grace period*; (days|period) of grace; (more|additional) time; pay later; payment (plan*|schedule*|arrangement*|holiday); instalment*; installment*; (pay|split|spread) ~ (over|into|in) ~ (months|parts|payments|stages|tranches); net #; prepay*; prepaid; pre payment; (advance payment|payment in advance|(must|only|to|always) be paid in advance|pay in advance|cash on delivery|upfront|up front); credit (limit*|line*|term*); postpone*; deferr*; moratorium; (we|i) (accept|agree|allow|grant|offer|guarantee); (we|i) promise (you|to|that|a|an|no|extra|more|not)
    accru*; accumulat*; knock* ~ off; (save|saves|saving|deduct*|subtract|take off) ~ (percent|per cent|pct|if you|amount|money); (pay*|settl*) early; early (payment|settlement|bird); (split|spread|stagger*|divide|break) ~ (payment*|parts|instal*|several|two|three|four|months|smaller); (two|three|four|five|six|several|monthly|weekly|smaller|partial) (payments|parts|portions|stages|chunks)
    (give|giving|gives|allow*|grant*) (you|yourself|them) ~ (until|till|time|days|weeks|extra|more|longer|to pay); extra (day|days|week|weeks|month|time); (longer|more) (time|days) to pay; take your time; (terms|conditions) (are|have|will|were|is) ~ (now|chang*|new|updated|net|immediate|upfront|days); (administrative|administration|service|convenience|inconvenience) (charge*|fee*|cost*); (charge|charges|cost|costs|amount) ~ (added to|on top|on your next); added to your (next|account|invoice|bill|balance); (we|i) (will|must|may|shall|d|would) (charge|bill|invoice you)
    (keep|drop|cancel|forget|skip|write off) the (rest|remaining|remainder|difference|balance|outstanding); let the (rest|remainder|difference|balance|remaining) ~ (go|slide|drop|be); goodwill; gesture; (pay|transfer|settle) (only|just) (half|part|a part|some|the first); minimum payment; at least (pay|transfer|half|part); partial payment ~ (accept*|fine|possible|enough|suffic*|ok); suffic* ~ (partial|part); call it even; (due date|deadline) ~ (moved|move|push*|extend*|postpone*|shift*|flexible); (move|push*|shift*|postpone*) ~ (due date|deadline|payment)
    take (#|some|a bit|a little|something|a few|part) ~ off; pay half; half (now|for now|today|upfront); (finance|interest|penalty|late) charge*; charge* (apply|applies|accrue|will|may)
    costs; (extra|more|higher|rising|growing|additional) cost*; (small|little|tiny|monthly|weekly) (step*|payment*|part*|portion*|rates); (paying|pay) (it|this|them) off; bit by bit; little by little; monthly
    halfway; (come to|reach|find|agree on) (an|some|a)? (arrangement|understanding|compromise|settlement); compromis*; negotia*; supplement*; off (your|the) next; (next|future) (order|invoice|purchase) ~ (free|cheaper|off|less|credit)
  `),
  pressure: entries(`
    ashamed; shame; shameful; embarrass*; disgrac*; irresponsib*; dishonest*; deadbeat*; delinquen*; fraud*; scam*; thief; thieves; steal; stealing; (you|who|they) (stole|steal); liar*; lying; untrustworthy; (not|never) ~ trust*; unprofessional; unacceptable; disappoint*; bad payer*; reputation; (tell|inform|contact|notify|speak to|write to) ~ (boss|employer|family|neighbour*|neighbor*|wife|husband|your customers|your clients|your suppliers|your partners|your colleagues|your board|your manager|your bank|press|media); publicly; in public; lazy; pathetic; disgust*; stupid; idiot*; shocking; inexcusabl*; excuses; no excuse; moral*; conscience
    urgent*; urgency; immediate; immediately; act (now|fast|today|quickly|immediately); pay (at once|right away|instantly|straight away|this minute); (final|last) (notice|warning|reminder|demand|chance|opportunity|call|request|attempt|time|letter); only chance; or else; (hours|minutes|days|time) (left|remaining); time is (running out|up); too late; running out of; expire; expires; expiring; (our|losing|lost) patience; patience (is|has); limited time; only today; right now; without (any|further|more)? delay; (do not|don't) (delay|wait|ignore ~ (message|mail|email|letter|notice|reminder|again)); no later than; (at|by) the latest; asap; warning*; warn; consequence*; serious (matter|step*|measure*); further (action*|step*|measure*); forced to; (no|any) (other|further)? (choice|option|alternative) but; compelled; reserve (the|our) right*; insist; demand; demands; demanded; failure to (pay|respond|comply|settle|act); if you (fail|refuse)
    honest (compan*|business*|people|person|merchant*); pay (their|your|its|his|our) (bills|debts|invoices) ~; (expected|expect|hoped for) (better|more) (from|of); (how|way) you (handle|treat|deal|do business|manage); (your|meet|neglect*|fulfil*|honour|honor|ignor*) ~ (obligation*|duty|duties)
    (your)? (manager|boss|superior*|director*|head office|ceo|management|headquarters|supervisor*|shareholders|parent company) ~ (hear*|know|learn*|informed|inform|told|interested|find out|aware); (complication*|unpleasant*|embarrass*|trouble|inconvenience) ~ (avoid*|prevent*|spare); (avoid*|prevent*|spare) ~ (complication*|unpleasant*|trouble|escalat*|worse|embarrass*); escalat*
    (pay|paid|settle*|dealt|deal|handle*|resolve*|done|transfer*|act|respond|attention|payment) ~ (right away|straight away|straightaway|at once|instantly|this instant|without delay); ignoring (this|it|us|our|the|reminders); go away; seriousness; gravity; serious ~ (matter|situation|trouble|problem*|issue); (matter|situation|this) (is|has become|becomes|gets) ~ serious
    (all|every|most) (of)? (our)? (other)? (customer*|client*) ~ (pay|pays|paid|manage); (others|everyone else|everybody else) ~ (pay|pays|paid|manage*); (clock|time) ~ (ticking|running|run out); before it ~ late; while you (still)? can; you ~ regret; (we)? trust (that)? you (understand|realise|realize|know|appreciate); been (very|always|more than|extremely|quite|so)? patient; long enough; neither of us (want*|wish*|need*); nobody (want*|like* (it|this)|need*); (would|d) (hate|rather not|prefer not|be sorry to|be forced|have to insist); (would be|what) (a)? (pity|shame|unfortunate|regrettable); (pity|shame) if
    unless ~ (pay|paid|payment|settle*|receive*|hear); until (we (hear|receive|have|get)|you (pay|have paid|settle)|payment|the (amount|balance|invoice) (is|has)); (leave*|leaving|left) us (no|to|with|little); expect (payment|you to pay) (now|immediately); do the right thing; (you|your) ~ (owe it|no reason not); hold* you (responsible|liable|accountable); liable; liability; bad faith; habit*; notorious*; chronic*; how (hard|difficult) can it be; again and again; (sick|tired|fed up) of
    not (taking|take|took) ~ serious*; take (this|it|the matter) (more)? seriously; out of patience; patience; embarrassing*
    (company|business|firm|organisation|organization) of your (size|standing|reputation|calibre|caliber|stature); afford; (assume|conclude|presume|take it) ~ (refuse|unwilling|not pay|won t|not intend|cannot pay); (reply|respond|answer) (today|now) or
    other (suppliers|vendors|companies|businesses|creditors|partners) ~ (know|hear|learn|interest*|curious|find|told|warned); (bad|poor|good|better) (light|look|impression); good faith; prove (your|that)
  `),
  contactClaims: entries(`
    (we|i|team|colleague*|manager) ~ (called|phoned|rang|telephoned|visited|spoke|spoken|talked|dropped by|came by|met with|left ~ (message|voicemail)); (tried|attempted|attempts|trying) ~ (call*|reach|phone|contact|visit); (spoke|spoken|talked|discussed|agreed|said|told) ~ (phone|call|telephone|meeting|person|visit); as (discussed|agreed|promised|you know|you said|you confirmed|arranged|announced|explained); (our|last|previous|earlier|recent|yesterday's|your) (phone|telephone)? (call|calls|conversation*|visit*|meeting*|discussion*|talk|talks); voicemail*; voice mail*; (second|third|fourth|fifth|sixth|seventh|#) (reminder*|notice*|request*|attempt*|letter*|time); (several|many|multiple|numerous|countless|various|repeated*) (time*|reminder*|message*|attempt*|call*|letter*|email*|request*|occasion*); repeatedly; despite (our|several|many|repeated|previous|all|numerous); you (have|had|ve|are|keep|were)? (again|simply|repeatedly|just|also|so far|still|clearly)? (ignored|ignoring|refused|refusing|not respond*|not repl*|not answer*|not reacted|never (paid|pay|repl*|respond*|answer*|reacted))
    as (i|we) (already|have|had)? (mentioned|said|told|explained|wrote|pointed out|agreed|discussed|informed|advised|reminded|announced|stated); (mentioned|told|said|explained) ~ (phone|call|last time|meeting|person); (i|we) left (you|a|several|your) ~ (voicemail*|voice mail*|message*|note*); (have|had|ve) ~ (written|emailed|e mailed|reminded|contacted|asked|texted|messaged) ~ (time*|before|already|twice|previously|again|repeatedly|last|already|about this); (twice|thrice|already|previously) ~ (written|asked|reminded|contacted|emailed|notified)
    our (previous|earlier|last|prior|past|first|former|many|other) (letter*|email*|e mail*|mail*|message*|reminder*|request*|note*|attempt*|correspondence); (gone|went|go|remain*|left|been) (unanswered|ignored|without (a|an|any)? (reply|answer|response)); unanswered; (your|our|a) colleague* ~ (confirm*|promis*|assur*|agreed|told|said|mention*|knows|aware); (when|since) we (last)? (met|spoke|talked|discussed|visited); (met|saw) (you|each other); (our|the|a) (phone|telephone) (call|conversation); (this|it) is ~ time (we|i|that) ; for the (#|second|third|fourth|last|umpteenth|nth) time
    you ~ (told|assured|promised|informed|notified) (our|my|me|the|a|one of) ~; (following|after|further to|per|regarding|as per) (our|my|the|your) ~ (conversation*|call|discussion|talk|meeting|chat|visit); again (today|now|because|about)
    when i (visited|called|rang|saw|met|spoke); (my|our) (last|recent)? (visit*|calls|phone calls); you (have|had)? (not|never) (replied|responded|answered|reacted) ~; to (any of)? my (calls|letters|messages)
  `),
  promiseClaims: entries(`
    you ~ (promised|confirmed|agreed|assured|committed|pledged|undertook|told us|said); your (promise|commitment|word|assurance|confirmation|undertaking); promised (date|payment|to pay)
  `),
  bankDetails: entries(`
    iban; bic; swift; sort code*; routing (number*|no|code*); account (number*|no|nr|details|holder|name); (bank|banking) (account*|details|data|information|coordinates|code|connection); (new|changed|updated|different|another|other|following) (bank*|account|iban|beneficiary|payee); (transfer|wire|send|pay|remit|deposit|paid) ~ (to|into|onto) ~ (account|bank); wire transfer; western union; moneygram; bitcoin*; crypto*; btc; usdt; ethereum; wallet; venmo; zelle; cash app; gift card*; beneficiary; (new|the|our|as|change*|different) payee; payee (name|account|details|is)
    (bank|banks|banking|account) ~ (changed|has changed|have changed|switched|moved|been updated|is new); (changed|switched|moved) ~ (bank|banks|account); new (bank|banking|payment|account) (partner|details|account|data|information|provider|coordinates|instructions); (our|their|to|use) new (account|bank|iban|payee); (wire|transfer|send|remit|pay) ~ (bank*|new|different|account #); crypto*; paypal ~ (to|address|account|me); (send|pay) (it|the money|cash)? (in|by|via) (cash|cheque to|bitcoin*|paypal|western); cash (payment|only)
    (update|change|amend|correct|new|revised) ~ (remittance|payment|bank*) (information|details|data|instructions); update your (records|system|files|master data); remittance (information|details|address|advice to)
  `),
  secretRequests: entries(`
    (card|credit card|debit card) (number*|details|data|information|security); cvv; cvc; cvv2; password*; passcode*; passphrase*; pin; pin code; login*; log in (details|data); sign in (details|data); credentials; security (code|question)*; (one time|verification|access|confirmation) (code|password)*; otp; social security; ssn; passport*; (id|identity) (card|number|document|copy)*; maiden name; date of birth; (send|confirm|verify|provide|give|tell|enter|share|update) ~ (bank|banking|card|personal|login|identity) (details|data|information|account|number)*; online banking; verify your (account|identity|details)
    (digits|number*|code|expiry|expiration|security|details|data|photo|picture|scan|copy) ~~ (card|cards|passport|licence|license|id); (your|the|bank|credit) (card|cards) ~ (number*|expiry|expiration|digits|details|cvv|data|valid); expiry date; (driver|driving) (licence|license); (user|username|user name) (and|or|name); memorable (word|information); secret; pass phrase; authenticat* code; seed phrase; (remote|screen) (access|sharing); teamviewer; anydesk
  `),
  machineTalk: entries(`
    as an (ai|assistant|language model); (ai|large)? language model; (ignore|disregard|forget|override) ~ (previous|prior|above|earlier|all|these|system) ~ (instruction*|rule*|prompt*|guideline*); system prompt; system message; (i|we) (cannot|can't|am unable to) (help|assist|comply); here (is|'s) (the|a|your) (draft|revised|rewritten|requested|updated)*; (sure|certainly|of course) here (is|are); note to (the|our)? (reviewer|approver|editor); (auto|please)? approve this; mark ~ as (approved|paid); chatgpt; openai; new instructions; placeholder; lorem ipsum
    reviewer*; pre approved; preapproved; (message|email|e mail|draft|text|reminder) ~ (approved|generated|rewritten|revised); (confirm|mark|treat|regard|consider|record) ~ (debt|invoice|balance|account) ~ (cleared|paid|settled|cancelled|canceled|void|closed); (earlier|previous|prior|above|following|new|all|any) instruction*; (revised|rewritten|improved|polished|corrected) (e mail|email|message|version|text|reminder|draft); (email|e mail|message|draft|text|reminder|version) (you|that you|as you) (asked|requested|wanted); as requested here; i (hope|trust) this draft; let me know if you (would|d) like (any changes|me to (adjust|change|revise|rewrite|shorten|make)|adjust*); (tone|word count|word limit|json|output|schema|markdown); (as|being) an? (ai|assistant|bot|automated|language)
    without (a|any|further|human)? (review|approval|confirmation|checking|asking); (approve|send|release) and (send|approve|release); system (approve|ignore|override|send|prompt|instruction*|message)
    approver*; cleared by (finance|legal|management|compliance|accounting)
  `),
  internalNotes: entries(`
    internal (note*|use|only|comment*|remark*|memo|info*|reference); for internal; note to self; (slow|late|bad|difficult|notorious|serial|poor|unreliable) payer*; risk (score|rating|class|level|category|band|customer|client); high risk; (credit|payment|priority) score; account (owner|manager says|manager notes); (always|often|usually|habitually|typically) ~ (pay|pays|paid|paying) late; (do not|don t|never) (tell|show|mention|forward|share|disclose|reveal) ~ (customer|client|them|him|her|this|outside); not (for|to be shown to) (the)? (customer*|client*|external|publication)
    (the|this|our) (customer|client) (is|was|has|always|seems|wants|claims|complained|refuses|says|said|usually|often|never|might|may|will|should); push harder; confidential*; (crm|hubspot|salesforce|ticket) (note*|entry|entries|comment*|number); probability of; churn; (customer|risk|payer) segment; to do list; fyi; (escalate|escalated) to (sales|management|owner|account); write off candidate; our (margin|strategy|policy is to)
    (client|customer|account|payer) ~ (flagged|classed|classified|rated|marked|scored|known) ; flagged as; (by|according to) the model; (difficult|tricky|problem) (customer|client|account)
    (he|she|they|customer|client) (is|are|was|were) known; (delay*|late|stall*) ~ on purpose; keep (pushing|chasing|pressing); (he|she|they) (never|always|rarely|usually|seldom) (pay|pays)
    (sales|support|management|accounting|marketing|the team|our team) (thinks|says|believes|reports|wants|told|feels|suspects); (this|that) (client|customer)
  `),
  taxNumbers: entries(`
    (vat|tax|gst|ein|tin) (id|number|registration|identification|no|nr|reg); (taxpayer|employer) identification; company registration number
  `),
  greetings: entries(`
    Dear; Hi; Hello; Hey; Good morning; Good afternoon; Good evening; Good day; Greetings; Attention; Attn
  `),
  titles: entries(`
    Mr; Mrs; Ms; Miss; Mx; Dr; Prof; Messrs; Sir; Madam; Madame
  `),
  roles: entries(`
    Sir; Madam; Madame; Sirs; Team; All; Customer; Client; Colleague; Colleagues; Everyone; Accounts; Payable; Receivable; Department; Partner; Partners; Friends; There; Again; Credit; Control; Finance; Manager; Owner; Both; Bookkeeping; Procurement; Purchasing; Ladies; Gentlemen; Service; The; Your; Our; Or; And; Invoice; Quick
  `),
  closings: entries(`
    regards; wishes; sincerely; faithfully; thanks; thank you; cheers; best; respectfully; truly
  `),
};
