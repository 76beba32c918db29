import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** English. */
export const en: IdeaWords = {
  supply: oneOf(`
    delivery; deliveries; (goods|parts|items) for your ~ order; shipment*; shipping; ship; goods; stock; supply; supplies; supplying; service; services; maintenance; access; portal; subscription*; licence*; license*; support; parts; consignment*; next order; new orders; your orders; pending order*; future orders; dispatch*; release of (your|the) order; technician*; maintenance visit; appointment; new order; orders; van; truck; boxes; parcel*; package*; pallet*; driver
  `),
  ties: oneOf(
    `account; accounts; contract; agreement; cooperation; co operation; collaboration; partnership; business relationship; relationship; credit line; trading terms`,
  ),
  stop: oneOf(`
    suspend*; suspension; paus*; halt*; put on hold; on hold; hold back; held back; withh*; block*; freez*; froze*; lock*; deactivat*; disabl*; switch* off; switched off; turn* off; cut off; cutting off; restrict*; curtail*; terminat*; discontinu*; interrupt*; refus*; revok*; jeopard*; at risk; endanger*; in danger; reconsider*; rethink*; reassess*; re evaluat*; reevaluat*; on ice; downgrad*; (stay|stays|remain|remains|wait|waits|kept|keep|sit|sits|held) ~ (warehouse|depot|dock|shelf); come to (a stop|an end|a halt); grind to a halt; dry up; wind down; no longer (possible|available|guaranteed|ship|deliver|supply|serve|provide); up to you; (leave*|left) ~ (depot|warehouse|yard); the plug; (stuck|parked) (in|at)
  `),
  untilPaid: oneOf(`
    depend*; hinge* on; hang* on; subject to (payment|settlement|receipt|your); conditional; contingent; (only|not|nothing|no) ~ (after|once|when|against|upon|until|before) ~ (pay*|paid|settle*|money|clear*|balance|funds|amount); (until|as long as|so long as|unless|while) ~~ (pay*|paid|settle*|received|money|clear*|balance|open|unpaid|outstanding|funds|resolv*); how (quickly|soon|fast) ~ (pay*|settle*|resolv*|clear*); (once|when|as soon as) ~ (account|balance|invoice|payment|money|amount) ~ (balance|order|settled|paid|clear*|zero|here|arriv*|received)
  `),
  handOver: oneOf(
    `hand*; pass*; refer; referred; referring; turn* over; forward*; entrust*; assign*; transfer*; give; giving; given; go to; goes to; going to; end up with; land* with; taken over by; take* over; into the hands; in the hands; outsource*; sell; selling; sold; involve; involving; bring* in; call* in; engag*; instruct*; on the desk`,
  ),
  outsiders: oneOf(
    `specialist*; professionals; outside (help|firm|partner*|party); external*; third part*; agency; agencies; lawyer*; solicitor*; attorney*; counsel; collector*; recovery; recovering (money|debts|funds); insurer*; bailiff*; people who (do|collect|recover|specialise|specialize); (partner|firm|company|team) ~ (specialis*|specializ*|recover*|collect*); someone with (a briefcase|less patience); less patient`,
  ),
  pursue: oneOf(
    `assert*; enforc*; exercis*; pursu*; tak*; initiat*; start*; launch*; prepar*; consider*; resort to; fall back on; weigh*; explor*; keep* open; make use of; turn to`,
  ),
  means: oneOf(
    `our rights; our claim*; (necessary|appropriate|further|other|formal|firm*|stronger|different|stricter|harsher|additional|suitable) (step*|measure*|action*|route*|means|path*|course*|tone|approach*|way*); the formal route; formal ones; all (our|the)? options; our options; other options; proceedings; every means; any means; all means`,
  ),
  rethink: oneOf(
    `think again; think about; think twice; reconsider*; reflect on; rethink*; review*; question whether; ask ourselves`,
  ),
  together: oneOf(
    `work together; working together; work with you; our cooperation; our relationship; our business; deal with you; dealing with you; continue (with|together|working|supplying); how we (go on|carry on|proceed|continue|work)`,
  ),
  others: oneOf(
    `(other|all|every|most|our|any|good|decent|serious|honest|proper|reputable|respectable|reliable|responsible|well run) ~ (customer*|client*|compan*|business*|firm*|people|person|partner*|trader*|merchant*); every other (customer|client); everyone else; everybody else; the rest of our customers`,
  ),
  behave: oneOf(
    `pay on time; pays on time; paid on time; paid (right|straight) away; pay their; pays its; pay what; pays what; manag*; keep* (its|their) word; keep* (its|their) promise*; honour*; without being (asked|reminded|chased); settle* ~ (on time|promptly|without); never (need*|had)`,
  ),
  onlookers: oneOf(
    `your (partner*|customer*|client*|supplier*|competitor*|board|boss|management|shareholder*|colleague*|staff|employees|investor*|bank|neighbour*|neighbor*|family); other (supplier*|companies|traders|businesses); people in (your|the|this) (industry|trade|business|town); the (industry|trade|market|town|public|press|world); word`,
  ),
  learn: oneOf(
    `know*; knew; hear*; find out; learn*; (would|will|might) (say|think); gets (around|round|out); talk*; spread*; aware; informed; wonder*`,
  ),
  dependants: oneOf(
    `our (staff|employees|people|workers|families|apprentice*|wages|payroll); our team s; salaries; wages; families; apprentice*; livelihood*; jobs; small (supplier*|business*|compan*|firm*) like (us|ours); our (children|kids|family|rent|fridge|table); their (children|kids|family|families|bread); my (team|staff|people|family|children|kids|employees|crew); family (business|firm|run|company|owned); (honest|hard working|hardworking|good|decent|ordinary) (people|folk|men|women|workers); children; mouths; bread; my (fitters|mechanics|workers|men|guys|apprentice*)`,
  ),
  suffer: oneOf(
    `struggl*; suffer*; wait*; go without; pay the price; because of you; because you; thanks to you; at stake; lose; losing; lay off; let go; cannot pay; can t pay; pay our; depend*; rely; relies; feed; bother*; sleep*; (go|goes|went|are|be) (hungry|cold|short|unpaid); hang* on; hanging on; table; mouth*; (cannot|can t|no longer) (heat|afford|eat|buy); think of; freez*; because of your; heating; rent; mortgage`,
  ),
  guess: oneOf(
    `(you|anyone|everyone|one) (can|could|will|may|might)? (surely|probably|certainly|easily|no doubt|well|both|presumably|already)? (imagine|guess|know|work out|figure|picture|suspect); (we|you) both know; (leave|use) ~ imagination; (hardly|no) need to (tell|explain|say|draw); you know (very|full|perfectly)? well; (don t|do not) need (me|us) to (tell|explain|say); (leave|up) ~ to (you|your) ~ (picture|imagine|guess); you (are|re) (old|smart|clever|experienced) enough`,
  ),
  sequel: oneOf(
    `what (comes|happens|follows|usually|will|would|might|normally|typically) ~ (next|then|after*|happen*|follow*|come*|otherwise|end*); where (this|that|it|things|such|these|silence) ~ (lead*|end*|go*|head*|tak*); how (this|that|it|things|such|these) ~ (end*|go*|finish*|turn*|play*); our next (step|move)*; which (way*|road*|path*|route*|doors) ~ (open|left|remain*); how ~ (stories|tales|matters|cases) ~ (end*|finish*)`,
  ),
  news: oneOf(
    `word; news; talk; story; stories; reputation*; rumour*; rumor*; gossip; things like (this|that|these); such (things|matters|behaviour)`,
  ),
  spread: oneOf(
    `(get*|got|goes|going) (around|round|about|out); travel*; spread*; (do*|make*|making) the rounds; fly; flies; ears; lips; leak*; precede*`,
  ),
  rather: oneOf(
    `(rather|sooner|prefer*|like|want|wish|care|better|best) (to)? not; (no|little) (wish|desire) to; (don t|do not|would not|wouldn t) (want|wish|like|care) to`,
  ),
  spell: oneOf(
    `spell* ~ out; describ*; go into (detail*|what|that|it); in (writing|words); elaborat*; say (what|how|where|out loud); list what; mention what; think (about)? what; find out (what|how); explain what; imagine what`,
  ),
  gentle: oneOf(`letter*; reminder*; mail*; email*; note; notes; words; writing; paper; asking`),
  beyond: oneOf(
    `(other|more|different|stronger|firmer|better|further) ~ (means|ways|tools|methods|options|instruments|measures) ~ than; we (can|could|will) do more than; (not|hardly) (the)? only (means|way|tool|thing|option|method|instrument|weapon); (not|never) (stop*|end) (at|with); (isn t|is not) all we (have|can)`,
  ),
  nextTime: oneOf(
    `next time; the next (letter|message|person|visitor|caller|one|call|contact|knock|email|voice|mail); after me; in my place; my successor`,
  ),
  notMe: oneOf(
    `not (be|come)? (me|i|us|by me|from me); (no longer|won t be|may not be|isn t) (be)? (me|from me|i|us|by me); (someone|somebody) (else|other|less|with); (different|another|other) (person|sender|voice|tone|name|hand|signature|letterhead); less (friendly|patient|polite|kind); less (pleasant|agreeable|gentle|understanding)`,
  ),
  opinion: oneOf(`thought; think; expected; believed; reckoned; took you; had; held; rated; imagined; hoped`),
  better: oneOf(
    `(better|more|higher|highly) ~ (of|from) (you|someone|somebody|a firm|a company); you (to be)? (above|better than|bigger than) (this|that|such)`,
  ),
  callers: oneOf(
    `(our|my|a|the) (rep|representative|salesperson|salesman|sales manager|agent|driver|technician|engineer|account manager|colleague*|boss|manager|director|secretary)`,
  ),
  called: oneOf(
    `visited; stopped by; dropped (by|in); came (by|to see); called; rang; phoned; spoke; met; told; was told; reminded; asked you; wrote to; left ~ (message|voicemail|note); tried to reach; has been (to|at|in touch)`,
  ),
  bank: oneOf(
    `bank; banks; bank account; account number; our account; iban; bank details; payment details; beneficiary; sort code; account details`,
  ),
  changed: oneOf(
    `changed; changing; has changed; switched; switching; moved to; replaced; no longer (valid|use|in use|active); closed; out of date; with a new`,
  ),
  client: oneOf(`(this|the) (customer|client|one|guy|company|account|debtor)`),
  trait: oneOf(
    `always; never; (plays|playing) ~ dumb; lie*; lying; difficult; unreliable; trouble*; stall*; excuse*; trust; knows (how|exactly); squeez*; pressure; soft; pushover; tricky; troublemaker; complain*; chas*; careful with; watch out; reluctant; notorious*; on our (list|radar)`,
  ),
  paid: oneOf(
    `already; meanwhile; meantime; on (its|the) way; crossed; cross; paid; settled; gone out; taken care of; transferred; in transit; dealt with; overlap*; overtaken; recently (made|sent|paid); has been (made|sent); (just|since) (paid|sent|made|settled|transferred|done); already done; left your (account|bank); scheduled; underway; under way; sorted; very recently; cleared; been paid`,
  ),
  neverMind: oneOf(`
    ignore*; disregard*; no action; no further action; nothing (more|else|further|left|to do|for you|is needed|needed); no need; needn t; never mind; forget; (treat|regard|consider) ~ (settled|void|done|closed|obsolete|resolved); do nothing; (don t|do not|not) (need|have) to do anything; anything (further|else|more); delete; overlook; pay no attention; set ~ aside; (bin|skip) (this|it); void; all set; all good; all is well; that s that; redundant; obsolete; moot; pay* ~ no (heed|attention|mind); no (reply|answer|response|reaction) (is)? (needed|necessary|required|expected); bother ~ (no more|no further)
  `),
  unclear: oneOf(`
    missing; unclear; wrong; incorrect; not right; doesn t ~ (right|match|add up|agree|look); don t ~ (right|match|add up|agree|look|have); not correct; question*; problem*; quer*; need*; require*; disput*; help; different*; disagree; match*; in the way; issue*; concern*; error*; mistake*; copy; copies; discrepan*; unsure; reason*; something; anything; lost; off; doubt*; snag*; trouble*; cop*; document*; another; explain; explanation; hold* ~ (up|back); sent to someone; never (received|reached|arrived); amiss; odd; puzzl*; faulty; damaged; in touch about; clarif*; changed; difficult*; clarified; (can t|cannot|couldn t) find; paperwork; differ*
  `),
  reach: oneOf(`
    reply; replying; answer*; respond; response; write; write back; shout; let us know; let me know; tell us; tell me; get in touch; contact; drop (us|me|a); call; email; e mail; mail; ask; hear from you; reach out; reach (me|us); please say; inform us; do not hesitate; don t hesitate; line; text (back|me|us); ring; give (us|me) a (call|ring|shout); get back; talk to (us|me); speak to (us|me); send (us|me); happy to (help|look|sort|talk); glad to (help|look|sort|talk); here to help; by return; at your disposal; (we|i|we ll|i ll) (can|will)? (look into|sort|fix|resend|send|correct|put ~ right|check); only an email away; reachable; on hand; say so
  `),
  staff: entries(
    `director; manager; boss; colleague; controller; accountant; bookkeeper; owner; secretary; assistant; partner; supervisor; chairman; president; head of finance; head of accounts; ceo; cfo; inspector; agent; representative; lead`,
  ),
  threats: entries(`
    otherwise ~ (we|i) ~ (must|have to|be forced|see no|be obliged|be left); (otherwise|or else) ~ (only|no) (way|choice|option) ~; (if|should) (we|i) ~ (not|don t|never|nothing) ~ (see|hear|receive|get) ~~ (we|your|you|our) ~; (if|should) nothing (change*|happen*|move*|come*|arrives); in the absence of (payment|a payment|your payment|news); reflected in ~ (rating|score|record|file|standing); (leave*|left) ~ (trace|mark|stain) ~; tend to ~ (rating|record|score)
    (matter|case|file|this) ~ (out of our hands|elsewhere|different hands|another desk|more formal); more formal (route|channel*|path|tone|letter|footing); formal (route|channel*|path|footing); (sort|settle|resolve|keep) (this|it|things)? ~ (between ourselves|between us|amicabl*|before (it|this|anyone|someone)); (put|putting) ~ (in|into) (other|different|firmer) hands
    (next|following|future) (order|orders|delivery|deliveries) ~ (only|after|once|until|prepay*|cash|upfront); cannot (guarantee|promise|confirm) ~ (order*|deliver*|supply|stock|price*|service); (priority|preferential) ~ (customer|treatment|status) ~ (lose|lost|remov*|end*|review*); (lose|losing|lost|remov*) ~ (priority|preferential|preferred)
    (go|goes|gone|take|takes|taking|taken) (this|it|things|matters)? (any|much|one step)? (further|higher)
    (someone|somebody|people|a firm|a company) ~ (to|who) ~ (recover*|collect*|chase*|pursue*); (note|entry|mark|remark|flag) ~~ (on|in|against|to) your (file|record|account); (visit|order|delivery|booking|appointment|slot) ~ (not|un) ~ confirm*; advis* us (to|not|against)
    negative (entry|mark|note|listing); what (comes|happens|follows) (then|after|afterwards); (no longer|not|out of|beyond) (in)? (our|my) (hands|control); take responsibility for what; (the)? consequences; banks ~ (look|see|check|notice|ask); the hard way; gloves
    (put*|try*|test*) ~ (us|me|patience) ~ (test|limit*|patience); (no|hard|difficult|cannot|never) ~ (way back|turn back|turning back|going back|undo*); (small|tight|close knit|tiny) (industry|trade|world|town|circle*|market|community|place); everyone knows everyone; everybody knows everybody; (people|someone|somebody|they|we|who) ~ (knock*|ring*|stand*|turn* up|appear*|bang*) ~ (door|doorstep|gate); (good name|people talk) ~~ (gone|lost|ruined|damaged); suppliers ~ (compare notes|talk*|gossip*|whisper*) ; (talk*|gossip*|whisper*) ~ among ~ suppliers; (topic|talk) ~ (town|trade|among)
    (stay*|remain*|keep*|kept) ~ (parked|shut|locked|switched off|in the (garage|yard)) ~ (until|till|as long as)
  `),
  newTerms: entries(`
    (deduct|knock|take|subtract) ~ off; (equal|monthly|weekly|smaller|separate|several|few) ~ (payments|amounts|portions|sums|chunks|parts); (spread|stretch*|stagger*) (it|this|the|out|over|your) ~; (from now on|in future|going forward|henceforth|starting now) ~~ (only|prepay*|cash|advance|upfront|terms|shorter|charge*|days|price*); (security|deposit|guarantee|collateral) ~ (required|ask|need|want|pay|provide); bank guarantee; (a|the|security) deposit; promissory; (price|prices|rates) ~ (go up|rise|increase|higher|adjust*); (hold off|wait) ~ until (january|february|march|april|may|june|july|august|september|october|november|december|next|the new year|spring|summer)
    (we|i) (re|are|would be|d be|am) (willing|prepared|ready|happy) to (accept|settle|waive|reduce|forgo|take|extend|wait|meet you)
    add (#)? ~ for (our|the|my) (trouble|effort|time|work)
    (payable|due) on receipt; without the usual; (pay|transfer|send) ~ (quarter|third|half|part) ~ (now|first|today); (rest|remainder) ~ (later|spring|summer|autumn|next|afterwards|in (a|two|three|four|several|january|february|march|april|may|june|july|august|september|october|november|december|the new year|parts|instal*|due course)); in (two|three|four|five) (goes|parts|steps|instal*)
    ((payment terms|terms of payment|due period) ~~ (short*|cut|reduc*|chang*)|(short*|cut|reduc*) ~~ (payment terms|terms of payment|due period))
  `),
  pressure: entries(`
    (feel|felt|feeling|are|is) ~ (cheated|betrayed|deceived|used|exploited|let down|fooled|taken for granted|taken advantage|insulted|offended|hurt|upset|saddened|annoyed|appalled|dismayed|surprised at you); simply don t (bother|care); (don t|doesn t|not) care; (what|why) ~ (makes you different|so different|so special); we (do)? wonder (what|why|whether|if|how) ~ you; (on|in) friendly terms; (last|final) ~ (friendly|polite) ; (won t|will not|not) ~ (ask|remind|write) ~ (again|so nicely|this nicely|as nicely|so politely|twice|another time|once more); ask* (nicely|politely); lose face; save face; (keep|kept) us waiting; (our|my) (cash flow|cashflow) ; (every|each) (hour|day|minute) ~ (pass*|counts|make*|wait*|cost*|wors*); (situation|position|matters|things) ~ (worse*|deteriorat*|aggravat*|serious); (make|makes|making) (it|things|matters) (worse|harder) ; surely you (don t|do not|would|want|know|can|understand|agree); (decency|integrity); (matter|question|lack|common|basic|bad|poor|mind|remember|learn|no|your) ~ manners; (don t|doesn t|do not) ~ take us for; (taken|taking) advantage; at our expense; free loan; interest free; our generosity; (running|playing) ~ (out of|games|game); hiding from; buying time; cannot be bothered; can t be bothered; (financial|payment|money|cash) (difficult*|trouble*|problem*) ~ (are you|at your|you re|rumour*|rumor*); rumour*; rumor*; how (do|would|will) you (feel|explain|sleep|justify); (hard|difficult) to believe ~ you; (thought|think) ~ (better|less) of you; (right|decent|fair|honest) thing; time is (short|precious|ticking)
    the longer ~~ the (more|higher|worse|dearer); (good|bad|poor|better|favourable|favorable) (light|impression|image|picture|reference|name) ; (my|our) boss; (trusted|trust in) you; repay us; tomorrow ~ (out of|no longer in) my hands; in your shoes; pocket money; peanuts
    (run*|chas*) after you; chas* you; (running|chasing) after (our|the) money; (whoever|anyone who|those who|people who|if you) (orders|order|buys|buy) ~ (pay*); now or never; on the spot; because you (don t|do not|haven t|won t|refuse) (pay|paid|to pay); put yourself in our (place|shoes|position); put* us in ~ difficult*; worthy of; (thought|believed|assumed) ~ you ~ (serious|reliable|honest|decent|professional); (enough is enough|that is enough|last straw|limit is reached); (everybody|everyone) ~ knows; respect for (us|our)
    (honourable|honorable|self respecting|upright|principled|respectable|decent|honest) ~ (firm|company|business|house|merchant|trader|businessman|businesswoman) ~~ (would*|never|not|leav*|let*|beg*|doesn t); (firm*|company|business|house) (that|which|with) ~ (respects itself|worth its|honour|honor); (within|in|inside) (the|this|half an) (hour|minute); (not|without) ~ (minute|second|moment|hour) (more|longer|later); this (very)? (minute|second|instant|hour); grown (up*|men|man|women|people|adult*); adult* ~ (pay*|know*|manage*|behav*|able); (one|you) (would|d|might) (think|expect|have thought|imagine) ~~ (pay*|able|know*|manage*); (having|have|had) to beg; beg for (our|my); mirror; (sleep|live) with yourself; (firm|company|business|house) with ~ (pride|honour|honor|self respect); (overestimat*|overrat*|misjudg*) you; (took|taken) you for; (mechanics|fitters|workers|men|people|crew) ~ (can t|cannot|unable) ~ (rent|mortgage|bills|food)
  `),
  contactClaims: entries(`
    (when|where|since|as|after) (we|i) ~ (met|spoke|talked|chatted|called|visited|rang|bumped); (at|during) (our|the|your) (meeting|trade fair|fair|last call|visit|lunch|call|conference|event); (registered|recorded) (letter*|mail|delivery); (first|second|third|fourth|fifth|sixth|last|previous) (letter|notice|message|email|e mail|call|attempt|time) ~ (sent|wrote|written|made|called); (this|that) is (now)? ~ (second|third|fourth|fifth|sixth|seventh) ; (called|rang|phoned|written|wrote|emailed|messaged|texted|visited) (you|your office|your team)? ~ (times|twice|already|repeatedly|last|yesterday|week|month|before|without); (nobody|no one|noone) ~ (picked up|answers|answered|called back|called us back|replied|returns|returned); (your|their) (colleague*|receptionist|secretary|assistant|accountant|boss|office|bookkeeper|team|department|manager|wife|husband|partner) ~ (told|said|assured|promised|confirmed|swore|agreed|admitted|mentioned|knew)
    (left|leave) ~ (message|voicemail|note) ~ (with|for|on) ~ (your|you)
    (our|my|these|those|the) (two|three|four|several|many|#)? (earlier|previous|prior|former|first|last|past) (reminder*|letter|letters|emails|e mails|mails|messages|notices|notes|attempts); (two|three|four|several|many|#) (earlier|previous|prior|former|past) (reminder*|letters|emails|e mails|mails|messages|notices|attempts); (thank you|thanks|grateful) ~ (talk|chat|conversation|phone call|lunch|visit|meeting) (this|yesterday|last|on|earlier|today|we|the other); (good|nice|great|lovely|pleasant) (to see|seeing|to meet|meeting|talking|talking to|speaking|chatting) (to|with)? you
  `),
  promiseClaims: entries(`
    (promised|assured|swore|sworn|guaranteed|told) (me|us|him|her|our|my)
  `),
  bankDetails: entries(`
    (use|using) ~ (new|other|different|following|below) ~ (account|details|bank); (send|transfer|pay|wire|deposit) ~ (new|different|other) (account|bank); (to|into|onto) (account|acc|a c) (no|number|#)?; (do not|don t|no longer|stop) ~ (use|using|pay*) ~ (old|link|account|portal|usual|details|one on); (contact|call|write|text) ~ (for|to get|to receive) ~ (new|payment|bank|account) (details|instructions)
    (pay|transfer|send|wire) ~ (to|into) ~ (sister|parent|partner|another|different|private|my|associated) (company|firm|account|entity|business|person|colleague); (details|data|information) ~ (on|in) (the|our|your) invoice* ~ (outdated|no longer|old|obsolete|changed|wrong account)
    (in|by|with|as|of) cash; cash ~ (envelope|in hand|doormat|letterbox|accepted|welcome|fine|works|okay); envelope ~ cash
  `),
  internalNotes: entries(`
    (note|memo|reminder|heads up|message) (for|to) (the|our|all)? (accounts|accounting|team|sales|finance|colleagues|staff|file|office|self|everyone|back office); keep the pressure (on|up); play* dumb; (until|till) the (second|third|fourth) (nudge|reminder|chase); (don t|do not|never) (give|grant|extend|offer|let) (him|her|them|this) ; note to (team|colleagues|accounts)
    (customer|client) (tends|moans|complains|whines|plays|pretends|will|won t|can|hates)
    sales (comment|remark|says)*; risk flag
  `),
  machineTalk: entries(`
    insert (here|name|amount|date|your|the|customer|company)*; (draft|version|reminder|email|message) ~ (you can send|to send to your|for your (client|customer)); here is (a|an|the|your) ~ (reminder|email|e mail|message|draft|version|text)
  `),
  idioms: entries(`
    payment planned; (not|different|other) as (agreed|ordered|expected|discussed); not as (agreed|ordered|expected); (sent|forwarded|addressed) to someone else; (waiting|wait) for (the|a|your) (delivery|goods); before the goods; held up somewhere; hold* ~ (payment|remaining|amount|rest|balance) back; holding back the (payment|remaining|amount|rest|balance); questions about (our|the|your) (service|delivery|order)
    chase up the payment; not urgent
  `),
  secretRequests: entries(`
    code ~ (by|via|in the|from the) (text|sms|text message|phone|app|email); (text|sms) code
  `),
  ignoreIfPaid: entries(`
    ((if|should|have|you ve|once|case) ~ (paid|settled|transferred|cleared|sent)|already (paid|settled|transferred|sent)) ~~ (thank you|thanks|apolog*|sorry|excuse)
  `),
};
