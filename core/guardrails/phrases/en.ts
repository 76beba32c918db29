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
    (reply|answer|respond|write|let us know|tell us|get in touch|contact us|come back to us|drop us|call us|email us|ask) ~~~ (missing|unclear|wrong|incorrect|not right|not correct|question*|problem*|query|queries|need*|disput*|help|look* different|disagree|does not match|doesn't match|in the way)
    (missing|unclear|wrong|incorrect|not right|not correct|question*|problem*|query|queries|need*|disput*|help|look* different|disagree|does not match|doesn't match|in the way) ~~~ (reply|answer|respond|write|let us know|tell us|get in touch|contact us|come back to us|drop us|call us|email us|ask us|please say)
  `),
  ignoreIfPaid: entries(`
    (already|just|since|meanwhile|in the meantime) ~ (paid|settled|sent|made|arranged|transferred|pay|payment|on its way) ~~~ (ignore|disregard|thank you|thanks|no action|nothing more|nothing else|nothing to do|no need|consider)
    (ignore|disregard|thank you|thanks|no action|nothing more|nothing else|nothing to do|no need|consider) ~~~ (already|just|since|meanwhile|in the meantime) ~ (paid|settled|sent|made|arranged|transferred|pay|payment|on its way)
    (payment|paid|transfer|money) ~ (on its way|crossed|under way|already) ~~~ (ignore|disregard|thank you|thanks|no action|nothing more|nothing else|nothing to do|no need|consider)
    (ignore|disregard|thank you|thanks|no action|nothing more|nothing else|nothing to do|no need|consider) ~~~ (payment|paid|transfer|money) ~ (on its way|crossed|under way|already)
  `),
  idioms: entries(`
    in the interest* of (good order|clarity|transparency|completeness); in your (own|best)? interest; for your interest; thank you for your interest; interested in
    (bank|payment|account) details ~ (on|in) (the|our|your|each) invoice*; free of charge; (person|people|colleague) in charge; no fee*
    at once if; feel free; in case of (a|any)? dispute
  `),
  relativeDates: entries(`
    tomorrow; the day after tomorrow; yesterday; tonight; overnight; (this|next|coming|following|within the|by the end of|last) (week|month|quarter|year|weekend|fortnight|business day|working day)
    (next|coming|following|few|couple of|several) (day|days|weeks|months|hours); within ~ (day|days|hour|hours|week|weeks|month|months|fortnight|minutes); (in|after|over|inside) (the|another|less than|no more than|at most|under|next|about)? # (business|working|calendar|more|further|bank)? (day|days|hour|hours|week|weeks|month|months|minutes); (in|after) (a|an|another) (day|hour|week|month|fortnight)
    # (business|working|calendar|more|further|extra|bank)? (day|days|hour|hours|week|weeks|month|months) (from|to pay|left|remaining|more|time); end of (the|this|next)? (day|business|week|month|year|quarter)
    by (today|tonight|close of business|cob|eod|noon|midnight|the weekend|then|the #); (pay|settle|transfer|remit|payment|due|reply|paid|before|until|latest) ~ today; today ~ (latest|only|please); a (week|month|fortnight) (from|ago|today)
    (by|before|until|till|during|in) (january|february|march|april|june|july|august|september|october|november|december); the end of (january|february|march|april|may|june|july|august|september|october|november|december)
    fortnight; in due course we will; (a|one|per) (day|week|month) (later|longer|more)
  `),
  threats: entries(`
    legal (action*|step*|proceeding*|measure*|route|recourse|remedy|remedies|consequence*|department|team|notice|claim*|counsel|advis*|matter*|process|right*|means|dispute)
    legally; law firm*; lawsuit*; lawyer*; attorney*; solicitor*; barrister*; bailiff*; sheriff; (to|in|the|a|civil|small claims|county|federal|before) court; courts; courtroom; court (action*|case*|order*|proceeding*|claim*|date|hearing|summons|judg*|fees|costs|will|may)
    sue; sued; sues; suing; litigat*; prosecut*; statutory demand; letter before (action|claim); (take|taking|bring|file|start) ~ (action|proceedings|claim|suit) (against|at|in); take action against; judgment*; judgement*; small claims; enforcement; insolvency; bankruptcy; winding up petition; subpoena*; press charges; police; criminal; breach of contract; garnish*; repossess*; seize*; seizure*; arrest*; jail; prison
    (debt|collection|collections|recovery) (agency|agencies|agent*|compan*|service*|firm*|bureau|partner*|department|process|procedure*|proceeding*); debt (collect*|recover*); debtor*; debt; debts; collections; collection of (the|this|your) (debt|amount); (hand*|pass|passed|passing|turn*|transfer|transferring|refer|referred|referring|escalat*|send|sent|sending|forward*|assign*|sell|sold|selling) ~ (collection*|collector*|third party|agency|agencies|recovery|lawyers); external (collect*|partner*|recovery|agenc*); factoring
    credit (bureau*|score*|rating*|record*|report*|agency|agencies|reference*|standing|file|history|hold|check*); creditworth*; blacklist*; black list*; (report|reported|reporting) ~ (bureau*|agency|agencies|default*|authorit*|register*); default notice; notice of default; in default
    (suspend|suspends|suspending|suspension|stop|stopping|terminate|terminating|termination|cancel|cancelling|canceling|cancellation|disconnect*|interrupt*|cut off|cutting off|block|blocking|freeze|freezing|pause|pausing|discontinu*|withhold*|lock|locking|deactivat*|close|closing|closure|restrict*|revoke|revoking|switch off|shut down|shut off|refuse) ~ (service*|account|accounts|access|deliver*|suppl*|shipment*|orders|subscription*|contract*|licen*)
    (service*|account|accounts|access|deliver*|suppl*|shipment*|orders|subscription*|contract*|licen*) ~ (suspended|stopped|terminated|cancelled|canceled|disconnected|interrupted|cut off|blocked|frozen|paused|discontinued|withheld|locked|deactivated|closed|restricted|revoked|switched off|on hold|put on hold|shut down|cease*); (no|not) ~ (further|more) (deliver*|orders|services|shipment*|suppl*)
  `),
  newTerms: entries(`
    fee; fees; surcharge*; penalt*; a fine of; fined; interest; interests; (late|additional|extra|further|admin*|handling|reminder|dunning|processing|collection|recovery) (charge*|cost*|expense*); (charge|charged|charging|bill) you; (incur|incurs|add|adds|added|bear|face|result in|subject to) ~ (charge*|cost*|expense*); costs will; (at|to) your (expense|cost|costs|own expense|own cost); compensation; damages; (amount|balance|total|sum|price) ~ (increase*|go up|goes up|rise|rises|grow|grows|double*); (increase|raise) ~ (amount|balance|total|price*)
    discount*; rebate*; reduction; reduced (amount|price|payment|balance|sum); waive*; waiving; write off; written off; settle for (less|half|only); (half|part) (the|of the|price|of) (amount|sum|balance|total|price); bonus; voucher*; coupon*; cashback; cash back; gift; (pay|accept|owe) ~ less; forgive*; no need to pay; need not pay; do not (have to|need to) pay
    (new|changed|revised|updated|different|extended|amended|shorter|longer|stricter|tighter|other) (payment|credit)? (term|terms|deadline*|due date*|condition*|period*|agreement); extension*; (extend|extended|extending) ~ (deadline|term*|period|time|due|payment|credit|you); extra time; grace period*; (days|period) of grace; (more|additional) time; pay later; payment (plan*|schedule*|arrangement*|holiday); instalment*; installment*; (pay|split|spread) ~ (over|into|in) ~ (months|parts|payments|stages|tranches); net #; prepay*; prepaid; pre payment; (advance payment|payment in advance|paid in advance|pay in advance|cash on delivery|upfront|up front); credit (limit*|line*|term*); postpone*; deferr*; moratorium; (we|i) (accept|agree|allow|grant|offer|guarantee|promise)
  `),
  pressure: entries(`
    ashamed; shame; shameful; embarrass*; disgrac*; irresponsib*; dishonest*; deadbeat*; delinquen*; fraud*; scam*; thief; thieves; steal; stealing; stole; liar*; lying; untrustworthy; (not|never) ~ trust*; unprofessional; unacceptable; disappoint*; bad payer*; reputation; (tell|inform|contact|notify|speak to|write to) ~ (boss|employer|family|neighbour*|neighbor*|wife|husband|your customers|your clients|your suppliers|your partners|your colleagues|your board|your manager|your bank|press|media); publicly; in public; lazy; pathetic; disgust*; stupid; idiot*; shocking; inexcusabl*; excuses; no excuse; moral*; conscience
    urgent*; urgency; immediate; immediately; act (now|fast|today|quickly|immediately); pay (at once|right away|instantly|straight away|this minute); (final|last) (notice|warning|reminder|demand|chance|opportunity|call|request|attempt|time|letter); only chance; or else; (hours|minutes|days|time) (left|remaining); time is (running out|up); too late; running out of; expire; expires; expiring; (our|losing|lost) patience; patience (is|has); limited time; only today; right now; without (any|further|more)? delay; (do not|don't) (delay|wait|ignore ~ (message|mail|email|letter|notice|reminder|again)); no later than; (at|by) the latest; asap; warning*; warn; consequence*; serious (matter|step*|measure*); further (action*|step*|measure*); forced to; (no|any) (other|further)? (choice|option|alternative) but; compelled; reserve (the|our) right*; insist; demand; demands; demanded; failure to (pay|respond|comply|settle|act); if you (fail|refuse)
  `),
  contactClaims: entries(`
    (we|i|team|colleague*|manager) ~ (called|phoned|rang|telephoned|visited|spoke|spoken|talked|dropped by|came by|met with|left ~ (message|voicemail)); (tried|attempted|attempts|trying) ~ (call*|reach|phone|contact|visit); (spoke|spoken|talked|discussed|agreed|said|told) ~ (phone|call|telephone|meeting|person|visit); as (discussed|agreed|promised|you know|you said|you confirmed|arranged|announced|explained); (our|last|previous|earlier|recent|yesterday's|your) (phone|telephone)? (call|calls|conversation*|visit*|meeting*|discussion*|talk|talks); voicemail*; voice mail*; (second|third|fourth|fifth|sixth|seventh|#) (reminder*|notice*|request*|attempt*|letter*|time); (several|many|multiple|numerous|countless|various|repeated*) (time*|reminder*|message*|attempt*|call*|letter*|email*|request*|occasion*); repeatedly; despite (our|several|many|repeated|previous|all|numerous); you ~ (ignored|ignoring|refused|refusing|not respond*|not repl*|not answer*|never)
  `),
  promiseClaims: entries(`
    you ~ (promised|confirmed|agreed|assured|committed|pledged|undertook|told us|said); your (promise|commitment|word|assurance|confirmation|undertaking); promised (date|payment|to pay)
  `),
  bankDetails: entries(`
    iban; bic; swift; sort code*; routing (number*|no|code*); account (number*|no|nr|details|holder|name); (bank|banking) (account*|details|data|information|coordinates|code|connection); (new|changed|updated|different|another|other|following) (bank*|account|iban|beneficiary|payee); (transfer|wire|send|pay|remit|deposit|paid) ~ (to|into|onto) ~ (account|bank); wire transfer; western union; moneygram; bitcoin*; crypto*; btc; usdt; ethereum; wallet; venmo; zelle; cash app; gift card*; beneficiary; payee
  `),
  secretRequests: entries(`
    (card|credit card|debit card) (number*|details|data|information|security); cvv; cvc; cvv2; password*; passcode*; passphrase*; pin; pin code; login*; log in (details|data); sign in (details|data); credentials; security (code|question)*; (one time|verification|access|confirmation) (code|password)*; otp; social security; ssn; passport*; (id|identity) (card|number|document|copy)*; maiden name; date of birth; (send|confirm|verify|provide|give|tell|enter|share|update) ~ (bank|banking|card|personal|login|identity) (details|data|information|account|number)*; online banking; verify your (account|identity|details)
  `),
  machineTalk: entries(`
    as an (ai|assistant|language model); (ai|large)? language model; (ignore|disregard|forget|override) ~ (previous|prior|above|earlier|all|these|system) ~ (instruction*|rule*|prompt*|guideline*); system prompt; system message; (i|we) (cannot|can't|am unable to) (help|assist|comply); here (is|'s) (the|a|your) (draft|revised|rewritten|requested|updated)*; (sure|certainly|of course) here (is|are); note to (the|our)? (reviewer|approver|editor); (auto|please)? approve this; mark ~ as (approved|paid); chatgpt; openai; new instructions; placeholder; lorem ipsum
  `),
};
