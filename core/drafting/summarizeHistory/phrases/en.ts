import { ENGLISH_DATES } from './dates/englishDates';
import { anyOf, type PhraseBook } from './phraseBook';

const GAP = "(?:[\\w'-]+\\s){0,3}?";
/** Words between subject and "paid" that leave it a fact: none that moves it to the future or denies it. */
const FACT =
  "(?:(?!will|would|can|could|be|get|getting|to|not|never|once|should|are|shall|must|cannot|need)[\\w'-]+\\s){0,3}?";
const THING =
  '(?:invoice|amount|bill|balance|total|it|this|that|everything|payment|price|quantity|charge|vat)(?:\\s[\\w./#-]+){0,3}?';
const GOODS = '(?:goods|items?|products?|parts?|delivery|shipment|pallets?|boxes|order|services?|materials?|work)';
const PAPER =
  '(?:copy|copies|pdf|purchase order|po|po number|order number|statement|delivery note|proof of delivery|bank details|iban|vat (?:number|id)|w-?9|timesheets?|breakdown|contract|supporting documents?|documents?|documentation)';

const DAY = '(?:wednesday|thursday|saturday|tuesday|monday|friday|sunday)';
/** English, as customers write it on both sides of the ocean. */
export const ENGLISH: PhraseBook = {
  language: 'en',
  dates: ENGLISH_DATES,
  money: anyOf('payments?|pay|paid|transfers?|money|funds|settle[ds]?|wire|cheque|check'),
  paid: anyOf('paid|settled|transferred|wired|remitted|cleared|debited|mailed|sent the money'),
  negation: /(?:^|\s)(?:not|never|no|nor|neither|nobody|without|cannot|\w+n't|no longer|nothing)(?:\s|$)/,
  doubt: /(?:^|\s)(?:if|whether|unless|should you|in case)(?:\s|$)/,
  timing: /(?:^|\s)(?:once|when|until|as soon as|after|before(?! you))(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:but|however|and|although|though|because|so|yet(?= (?:we|i|you|it|they|the|this|your|nobody|nothing)\s)|while|whereas)\s/g,
  plain: {
    dispute: anyOf(
      "(?:price|amount|rate|total|cost|fee|charge)s? (?:[\\w'-]+ ){0,4}?(?:higher|more) than|surcharge we|hidden (?:fee|charge)s?",
      '(?:got|received|delivered|arrived|shipped) (?:only|just)|only [^.;!?]{0,20}(?:arrived|delivered|received)|short[- ]shipped',
      "(?:contract|order|subscription|agreement|project|membership) (?:[\\w'-]+ ){0,2}?(?:was|is|has been|were|had been) (?:[\\w-]+ )?(?:cancel?led|terminated)|why (?:should|would|are|do) (?:we|i) (?:[\\w-]+ ){0,2}?(?:pay|paying|billed|charged)|(?:quote|quotation|agreed (?:price|rate|amount|fee)|price we agreed) (?:[\\w'-]+ ){0,3}?(?:said|says|stated|was|is|were)|instead of (?:the )?(?:agreed|quoted)|more than (?:we )?(?:agreed|ordered|quoted)",
      "(?:returned|sent back|sending back|returning) (?:the|these|those|them|it|all)|(?:broken|cracked|damaged|defective|faulty|rotten|mouldy) (?:[\\w-]+ )?(?:\\w+)|(?:waiting for|still need|owe us|owes us) (?:[\\w'-]+ ){0,3}?credit (?:note|memo)|credit memo|(?:incorrectly|wrongly) (?:calculated|applied|billed|charged)|(?:error|mistake) (?:in|on|with) (?:the|your|this) (?:invoice|bill|amount|price|total)|(?:query|querying|queries) (?:with |on |about )?(?:this|the|your|that|line)",
      `(?:we|i|they|must|hereby|to|formally|also|still|client|company) ${GAP}(?:dispute|contest|reject|object to|challenge)`,
      `(?:am|are|is|be|been|being|were|remains?) ${GAP}(?:disputed|contested|disputing|contesting|rejected|rejecting|in dispute|under dispute)`,
      'raise (?:a|the) dispute|there is a dispute|in dispute|disputing',
      'discrepanc(?:y|ies)|only (?:received|got|delivered)|short[- ]?(?:delivery|delivered|shipped|shipment)|raised a (?:dispute|complaint)',
      'overcharged|overbilled|(?:double[- ]|twice |wrongly |incorrectly )(?:billed|charged|invoiced)|(?:billed|charged|invoiced) (?:us )?(?:twice|double|too much)',
      `${THING} (?:is|are|seems?|appears?|looks?) (?:to be )?${GAP}(?:wrong|incorrect|too high|inaccurate|faulty)`,
      '(?:wrong|incorrect) (?:amount|price|quantity|invoice|rate|total|vat)',
      `${GOODS} (?:[\\w'-]+ ){0,4}?(?:damaged|defective|broken|faulty|missing|incomplete|short)`,
      `(?:damaged|defective|broken|faulty) ${GOODS}|quality (?:issues?|problems?|complaints?)`,
      'cancell?ed (?:the|this|our) (?:order|contract|subscription)|(?:issue|send|expect|need|want)(?: us)? (?:a |the )?credit note',
    ),
    accepts: anyOf(
      `(?:dispute|complaint|matter|claim|disagreement) ${GAP}(?:is|has been|was) (?:now |fully )?(?:settled|resolved|closed|withdrawn|sorted)`,
      '(?:withdraw|drop) (?:our|the|my) (?:dispute|complaint|objection|claim)',
      '(?:accept|agree with|agree to) (?:the|this|your) (?:invoice|amount)|invoice is (?:correct|fine|in order)',
    ),
    says_paid: anyOf(
      "(?:been|was|is|already) (?:[\\w-]+ )?taken care of|payment (?:(?!will|to|should)[\\w-]+ ){0,2}?(?:gone|went) (?:out|through|off)|should (?:already )?have (?:already )?(?:received|got|seen|reached|arrived)|(?:i|we)(?:'ve| have| had)? (?:already |just |also )?(?:sent|wired|transferred|made|remitted|mailed|posted|cleared|settled|paid) (?:you |over |off )?(?:the |a |our |your |full |this |that |your )*(?:money|payment|amount|funds|transfer|invoice|balance|cheque|check|wire|bill)",
      '(?<!be |get )paid in full|pa?i?d (?:on )?\\d{1,2}[./]\\d|(?:check|cheque|ck) (?:no\\.?|number|#) ?\\w*\\d|(?:we|i) paid|have you (?:not )?received our (?:payment|transfer)',
      '(?:money|funds|payment|transfer|wire|cheque|check|remittance) (?:(?!will|to|should|be|not|can|is scheduled)[\\w-]+ ){0,3}?(?:sent|transferred|wired|executed|processed|mailed|cleared|debited|made|completed|with you)',
      "(?:was|has been|were) (?:[\\w-]+ )?(?:paid|settled|transferred|cleared|remitted|wired|debited|collected)|(?:cleared|left) (?:our|my) (?:bank|account)|(?:taken|collected|debited) from (?:my|our) (?:bank |card|account)|it'?s (?:already |been |all )+paid|(?:we|i) (?:[\\w-]+ )?settled (?:this|it|that|the)",
      "(?:attached|enclosed|see|here(?:'s| is)) [^.;!?]{0,30}(?:payment (?:slip|receipt|confirmation|proof)|bank (?:confirmation|slip|receipt)|swift (?:copy|confirmation)|proof of (?:payment|transfer)|remittance)|(?:remittance advice|payment slip|receipt) attached|paid (?:\\w+ )?(?:weeks|days|months) ago|paid (?:by|via|on the) (?:\\w+ )?(?:card|bacs|ach|wire|cheque|check|\\d)",
      `(?:have|has|had|we've|i've|already|just|we|i) ${FACT}(?:paid|transferred|wired|remitted)`,
      `${THING} (?:was|were|has been|have been|is|are) (?:already |fully |now )?(?:paid|settled|transferred|cleared)`,
      'payment (?:[\\w-]+ ){0,3}?(?:was|has been|went|is) (?:already )?(?:made|sent|executed|processed|initiated|completed|out|done|released)',
      `(?:have|has|we've|i've|already) ${FACT}(?:made|sent|initiated|released|executed) (?:the |a |our |your |full )?(?:payment|transfer|wire|money)`,
      '(?<!(?:be|get|been|being|not|to|if|whether) )paid (?:the|this|that|your|it|in full|last|yesterday|already|today|on)',
      '(?:attached|find|enclosed) (?:[\\w-]+ ){0,4}?(?:remittance advice|proof of payment|payment confirmation)|(?:remittance advice|proof of payment|payment confirmation) (?:is )?attached|che(?:ck|que) is in the (?:mail|post)',
    ),
    promise: anyOf(
      `(?:you(?:'ll| will)|you should) (?:be|get) paid|(?:will|'ll|going to) (?:[\\w'-]+ )?(?:get|have) (?:it|this|the money|that|the payment) (?:over |across )?(?:to you|with you|out)|approved for payment|(?:scheduled|planned|due|set|booked|lined up|queued|earmarked) (?:[\\w-]+ )?for (?:payment|release|\\d|${DAY}|next|tomorrow)|(?:goes|go|going|leaves|leaving) (?:out )?(?:on )?(?:${DAY}|tomorrow|today|next week)`,
      "(?:can|could|able to|hope to|aim to|expect to|aiming to|hoping to) (?:[\\w'-]+ ){0,2}?(?:pay|settle|transfer|wire|remit|clear) (?:[\\w'-]+ ){0,4}?(?:on|by|next|this|in full|tomorrow|before the)|(?:i|we)(?:'ll| will| shall) (?:[\\w'-]+ ){0,2}?(?:send|do|clear|sort|square|take care of) (?:[\\w'-]+ ){0,4}?(?:on|by|next|this|tomorrow|today|before|at the end|within)",
      "(?:will|shall|'ll) (?:[\\w'-]+ )?be (?:paid|settled|transferred|wired|released|cleared|processed)",
      "expect (?:the |our |your |it |a |to (?:receive|see|have) )(?:[\\w'-]+ ){0,2}?(?:payment|transfer|money|funds)",
      `(?:pay|paying|settle|settling|wire|wiring|transferring|sending) (?:it |this |that |you |the (?:invoice|amount|money|balance|rest|remainder) )?(?:off )?(?:today|tomorrow|tonight|this week|next week|on ${DAY})`,
      `(?:payment|transfer|money|invoice) (?:[\\w-]+ )?(?:goes|is going|leaves|is due to go) out|(?:can|could) (?:send|pay|transfer|wire) [^.;!?]{0,40}(?:today|tomorrow|next week|on ${DAY}|by)|(?:next|upcoming|following) (?:payment|pay|cheque|check) run`,
      `(?:will|shall|'ll|we'll|i'll|going to|plan to|intend to|promise to|commit to) ${GAP}(?:pay(?! attention)|settle|transfer|remit|wire|(?:release|make|send|arrange|process|initiate) (?:you )?(?:the |a |your |our )?(?:payment|transfer|money|funds))`,
      `(?:payment|transfer|money|invoice|amount|balance|rest|remainder|it)(?:\\s[\\w./#-]+){0,3}? (?:will|should|is going to) ${GAP}(?:be (?:paid|made|sent|transferred|settled|released|executed|processed|with you|in your account)|go out|leave|reach|arrive|follow)`,
      '(?:payment|it|invoice) (?:[\\w./#-]+ ){0,2}?is (?:scheduled|planned|set|lined up) for|(?:in|part of) (?:the |our |this )?(?:next )?payment run',
      "you (?:will|can expect to|should|'ll) (?:have|receive|get) (?:the |your |our )?(?:payment|money|funds)",
      "(?:will|shall|'ll|we'll|i'll|going to) (?:[\\w'-]+\\s){0,3}?get (?:this|it|that) (?:sorted|paid|settled|done)|payment (?:tomorrow|next week|this week)",
      '(?:we|i) promise (?:you )?payment|(?:we|i) (?:are|am) paying|(?:we are|i am|we\'re|i\'m) paying',
    ),
    asks_document: anyOf(
      '(?:where|which account|how) (?:do|should|can|shall) (?:i|we) (?:send|pay|transfer|wire|remit)',
      `send (?:us|me|over) (?:[\\w'-]+ ){0,4}?(?:${PAPER}|invoice)|(?:resend|re-send|reissue|re-issue)|send (?:me |us |it |that |the invoice )*(?:over )?again|(?:issue|send|provide)(?: us| me)? (?:a |the )?(?:credit note|corrected|revised|amended)|what(?:'s| is| are) your (?:iban|bank|account|vat|payment)|which (?:po|one|purchase order|order number)|(?:lacks?|missing|needs?|require[sd]?) (?:[\\w'-]+ ){0,5}?(?:po|order|purchase order|cost cent(?:re|er)|reference)(?: number)?|(?:can|could|would) you (?:[\\w'-]+ )?(?:send|mail|e-?mail|forward|share) (?:[\\w'-]+ ){0,4}?(?:invoice|statement|copy|receipt|details)`,
      `(?:please|can you|could you|would you|kindly)[^.;!?]{0,25} (?:send|resend|re-send|forward|provide|share|e-?mail|attach|issue|supply|give|add|state|include|reissue|correct)(?: [^.;!?]{0,50})? (?:${PAPER}|invoice)`,
      `(?:need|needs|require|requires|missing|lacks?|waiting for|requesting|(?:can|could|may) (?:we|i) (?:have|get))(?: [^.;!?]{0,30})? ${PAPER}`,
      '(?:need|missing|waiting for) (?:a copy of )?(?:the |your |this |that )?(?:original )?invoice',
      `${PAPER} (?:is|are) (?:still )?missing`,
    ),
    cash_flow: anyOf(
      'cash ?flow|liquidity|short of (?:cash|money|funds)|(?:money|cash|things|finances) (?:is|are) (?:very )?tight|financial (?:difficult\\w+|trouble|problems?|strain)|insolven\\w+|bankrupt\\w*',
      '(?:waiting for|until|once|when|as soon as) (?:a |our |my |the )?(?:own |big |main )?(?:customers?|clients?|funding|funds|bank) (?:[\\w-]+ ){0,2}?(?:pay|pays|paid|arrives?|come in|releases?)',
      'more time to pay|need(?: some| a bit)? more time|extend the (?:due date|deadline|payment terms?)|an extension|give us (?:until|till|another|more time|some time|a few)',
    ),
    plan_request: anyOf(
      'few more (?:weeks|days)|another (?:\\d+|two|three|few|couple of) (?:days|weeks|months)|in (?:\\d|two|three|four|several|a few) (?:parts|payments|steps|portions|stages)|defer\\w*|postpone|grace period|per month|monthly payments|pay (?:it )?(?:off )?(?:monthly|in stages|bit by bit)|spread (?:the |this |it )?(?:[\\w-]+ )?(?:over|out)','instal?lments?', 'payment plan', 'pay (?:[\\w-]+ ){0,3}?in (?:two|three|four|several) parts', 'split the (?:payment|invoice|amount)|pay half|half now'),
    forgot: anyOf('forgot|forgotten|overlooked|an? oversight', 'slipped (?:through|my mind|our attention)', 'missed (?:this|the|your) (?:invoice|one|payment|e-?mail|reminder)', 'in (?:the |my |our )?(?:spam|junk)'),
    partial_payment: anyOf(
      'first (?:part|half|instal?ment) (?:has been|was|is) (?:paid|sent|transferred)',"part(?:ial)?[- ]payments?|(?:paid|sent|transferred|wired|remitted|settled|pay|paying) (?:[\\w'-]+ ){0,2}?(?:half|part|some|a portion|a deposit|\\d{1,2} ?%)(?: of)?|on account|(?:the )?(?:rest|remainder|remaining|other half) (?:[\\w'-]+ ){0,4}?(?:will follow|follows|to follow|will be (?:paid|sent|settled)|next week|next month|by|on|later|comes?|in (?:two|three|four|\\d+))"),
    unsubscribe: anyOf(
      '^stop[.! ]*$',"unsubscribe(?: me| us)?|opt[- ]?out|(?:remove|delete|take) (?:me|us|my|our|this)(?: [\\w'-]+){0,4}? (?:from|off) (?:[\\w'-]+ ){0,2}?(?:list|mailing|distribution|database|system|records)|stop (?:sending|e-?mailing|contacting|messaging) (?:me|us)|(?:do not|don't) want (?:to (?:receive|get)|any more|your) (?:[\\w'-]+ ){0,3}?(?:e-?mails?|messages|mails?|reminders|newsletters?)"),
    frustration: anyOf(
      '(?:a|what a|is a|some kind of a?) joke|appalling|shocking|insult(?:ing|ed)?|annoy(?:ed|ing)|fuming|enough is enough|shame on you|(?:the )?nerve to|worst|terrible|pathetic|rude|incompeten\\w+|absurd|unbelievable|(?:third|fourth|fifth|umpteenth|tenth) (?:time|e-?mail|mail|reminder|message)|stop (?:harassing|pestering|hounding|threatening)|leave me alone|(?:as if|like) (?:we|i) (?:were|was|are) criminals?|fuck\\w*|bullshit|idiots?|brilliant\\. |your tone','unacceptable|ridiculous|outrageous|disgrace\\w*|fed up|sick of|harass\\w*|scandalous|furious|(?:very|extremely|really) (?:angry|upset|disappointed|annoyed|unhappy)', 'stop (?:bothering|calling)', 'leave us alone|how many times|for the (?:third|fourth|last|umpteenth) time|worst (?:service|company|supplier)'),
  },
  fixed: {
    unsubscribe: anyOf(
      "(?:do not|don't|not|no longer) (?:wish|want|like) (?:to (?:receive|get|be contacted)|any(?: more)?|your) ?(?:[\\w'-]+ ){0,4}?(?:e-?mails?|messages|mails?|reminders|newsletters?|correspondence)?|cease (?:writing|contacting|e-?mailing|sending)|delete (?:me|my|our) (?:[\\w'-]+ ){0,3}?from","(?:do not|don't|never) (?:contact|e-?mail|write to|message|text) (?:me|us)(?: again| any ?more)?|no longer (?:wish|want) to (?:receive|get|be contacted)"),
    dispute: anyOf(
      '(?:nobody|no one|never|not) (?:here )?(?:approved|authori[sz]ed|agreed|signed|ordered|requested|accepted)(?: (?:it|this|that|to))?',
      "(?:never|not|didn't|wasn't|hasn't|weren't) (?:been )?(?:delivered|arrived|showed up|asked for|signed|agreed to|authori[sz]ed|requested|performed|completed|finished|repaired|fixed|carried out)",
      "(?:does not|doesn't|did not|didn't|still not|isn't|not) (?:actually )?work(?:ing)?(?! (?:here|there|for|at|in|with))|(?:is|are|was) not (?:our|my) (?:invoice|order|debt)|^not our invoice|(?:don't|do not|didn't) owe|not (?:as )?(?:agreed|ordered|described)|until (?:[\\w'-]+ ){1,6}?(?:repaired|fixed|replaced|resolved|sorted(?: out)?|corrected|delivered)[^.;!?]{0,30}(?:withh|refus|not pay|won't pay)",
      `${THING} (?:isn't|is not|was not|wasn't|are not|aren't) (?:[\\w-]+ )?(?:correct|right|accurate|justified|what we (?:ordered|agreed))`,
      "(?:not|don't|doesn't|cannot|can't|won't|never) (?:agree with|agree to|accept|recogni[sz]e|owe|approve)",
      `(?:never|not|didn't|haven't) (?:yet )?(?:received?|got|get|ordered|order|been delivered) (?:[\\w'-]+ ){0,4}?${GOODS}`,
      "(?:doesn't|don't|does not|do not) (?:match|correspond)|(?:not|won't be) (?:be )?paying(?! (?:[\\w-]+ ){0,3}?(?:before|by|late|today))",
      "never ordered|(?:not|didn't) order|refuse to pay|(?:will not|won't|shall not|not going to|not willing to) pay(?! (?:[\\w-]+ ){0,3}?(?:before|by|on|late|attention|today|until (?:the )?(?:\\d|end|next|mid|start|beginning)))|withhold(?:ing)? (?:the )?payment",
    ),
    accepts: anyOf("(?:not|no longer|never|don't|doesn't|isn't) (?:[\\w-]+ )?(?:dispute|disputing|disputed|contest|contesting|contested)", 'no (?:dispute|objections?|complaints?)'),
    asks_document: anyOf(
      "(?:without|no|not|don't have)(?: an?| the| any)? (?:po|purchase order|order number|po number)",
      "(?:never|not|didn't|haven't|don't) (?:yet )?(?:have |actually )?(?:received?|got|get|seen?|find|found) (?:[\\w'-]+ ){0,2}?(?:invoice|bill|copy|po|purchase order|statement)",
      "(?:can't|cannot|not|couldn't|unable to) (?:find|locate|see|open|download) (?:[\\w'-]+ ){0,3}?(?:invoice|attachment|pdf|link|document)|no attachment|attachment (?:is|was) missing",
    ),
    wrong_person: anyOf(
      "(?:isn't|not|is not) (?:mine|ours|for me|for us|my call|something i)(?! invoice)|(?:would be|is) the right (?:place|person|team|contact|department)",
      "(?:not|isn't) (?:my|our) (?:department|area|responsibility|job|desk|concern)|(?:don't|do not|no longer) (?:handle|deal with|manage|look after|process|take care of|work (?:here|there|at|for))|(?:nobody|no one|no-one) (?:of|by|with|under) that name|(?:got|have|reached|contacted|e-?mailed|are writing to) the wrong|(?:not|aren't) the (?:company|firm|people|customer)|(?:has|have) (?:left|moved on|retired)|wrong (?:e-?mail|inbox|mailbox|firm|business)",
      "(?:please )?(?:contact|use|try|write to|e-?mail|send (?:it|this|them|these|all invoices|invoices|future invoices)? ?to|forward (?:it|this|them)? ?to|redirect (?:it|this|them)? ?to|reach out to) (?:[\\w'-]+ ){0,3}?[\\w.-]+@|(?:forward|send|redirect|pass) (?:it|this|them|your request|your e-?mail)? ?(?:on )?to (?:our|my|the) (?:new )?(?:bookkeeper|accountant|accounts|finance|ap|payables|head office|parent company)",
      '(?:not|no longer) (?:the )?(?:right|correct|responsible) (?:person|contact|department|company|address)|(?:not|no longer) (?:[\\w-]+ )?(?:responsible|in charge)',
      'wrong (?:person|address|department|contact|company|recipient)|no longer (?:works?|working|look(?:ing)? after|handl(?:e|ing)|deal(?:ing)? with|manag(?:e|ing)|employed|with the company)|(?:has|have) left (?:the|our) company',
      '(?:please )?(?:contact|write to|(?:send|forward|direct|address) (?:this|it|them|these|invoices|your e-?mail|your request)(?: directly)? to) (?:our |the |my |your )?(?:new )?(?:accounts payable|accounting|accounts|finance|colleague|successor|bookkeep\\w+)',
    ),
    cash_flow: anyOf(
      "(?:don't|do not|haven't|have not) (?:[\\w-]+ ){0,2}?(?:have |got )?(?:the |any |enough )(?:money|funds|cash)",
      "(?:cannot|can't|not able to|unable to|couldn't|can not) (?:currently |yet |fully |possibly )?(?:pay|settle|afford)(?! (?:[\\w-]+ ){0,3}?without)",
      '(?:no|not enough|insufficient) (?:money|funds|cash)',
    ),
    out_of_office: anyOf('(?:generated|sent|replies|answers|answered) automatically|automated (?:reply|response|message)|auto-?response|(?:office|offices|shop|plant|factory|business|company) (?:[\\w-]+ ){0,3}?(?:is|are|will be|remains?) closed|closed for (?:[\\w-]+ ){0,2}?(?:holidays?|christmas|thanksgiving|inventory|stocktak\\w+)|(?:back|returning|return) (?:in the office |to the office |to work )?(?:on|from) |limited connectivity|travelling with|traveling with|currently (?:travelling|traveling|on a course)|out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick )?leave|automatic reply|auto-?reply|on (?:vacation|holiday)|away from (?:my desk|the office)|currently away|limited access to (?:my )?e-?mails?'),
  },
}; // prettier-ignore
