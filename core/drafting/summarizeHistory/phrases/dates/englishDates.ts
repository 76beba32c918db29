import { anyOf, dayNumbers, ordinalsOf, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7, tue: 2, tues: 2, weds: 3, thu: 4,
  thur: 4, thurs: 4, fri: 5, wensday: 3, wednsday: 3, wedensday: 3, thrusday: 4, thurday: 4, firday: 5, friady: 5,
}; // prettier-ignore
const shortWeekdays = { mon: 1, wed: 3, sat: 6, sun: 7 };
const numbers = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, couple: 2,
}; // prettier-ignore
const hyphenated = ordinalsOf(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first',
);
/** "Twenty-fifth" and "twenty fifth". */
const ordinals = {
  ...hyphenated,
  ...Object.fromEntries(Object.entries(hyphenated).map(([word, day]) => [word.replace('-', ' '), day])),
};
const DAY = `(?:${wordsOf(weekdays)})`;
const ANY_DAY = `(?:${wordsOf({ ...weekdays, ...shortWeekdays })})`;
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})(?: of)?`;
const ABOUT = '(?:the next )?(?:a )?(?:about |around |roughly |approximately |just (?:under|over) )?';
const NTH = dayNumbers(ordinals, 'st|nd|rd|th');
const TOMORROW = '(?:tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr|tomoz|2moro|2morrow)';
const BEHIND_NTH =
  '(?=$| ?[.,;:!?)-]| (?:of|and|or|when|as|once|so|if|at|in|for|to|we|i|you|it|here|latest|then|by|with|is|your|the|that|this|from|because|but|after|before|unless|provided|subject|should|will|since|instead|rather|too|also|as|now|not|while|though|although|via|please|thanks)\\b)';

/** Days as they are written in English, on both sides of the ocean. */
export const ENGLISH_DATES: DateWords = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7,
    jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11,
    december: 12, dec: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`(?:today )?(?:in )?${NUMBER} (?:(?<weeks>weeks?)|(?<business>business |working )?days?) (?:from|counting from) (?:today|now)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:last|previous|past) (?:week|month|${ANY_DAY})`, `(?:every (?:other|second)|alternate) ${DAY}s?`, `(?:fortnightly|every (?:two|2) weeks|every fortnight|every (?:other|second) week),? (?:on )?(?:a )?${DAY}s?`, `since (?:last |this )?(?:${ANY_DAY}|morning|today)`, '(?:as of|up to|to|until|till) today', 'good (?:morning|afternoon|evening)', 'the other day'), day: { kind: 'past' } },
    { says: anyOf(`(?:in|within)(?: the next)? (?<hours>24|48|72) ?(?:hours|hrs|h)(?! (?:working|business))(?:'? time)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:in|within) ${NUMBER} months?(?:'?s? time)?`, '(?:a|one) month from (?:today|now)'), day: { kind: 'inMonths' } },
    { says: anyOf(`(?:in )?(?:two weeks|2 weeks|a fortnight)(?:'? time)?,? on ${DAY}`, `${DAY} (?:fortnight|in two weeks|two weeks from now)`, `(?:a )?fortnight (?:on |from )?${DAY}`, `two weeks (?:on|from) (?:this )?${DAY}`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`${DAY} (?:week|in a week)(?!'|s)`, `(?:a )?week (?:on |from |this |on this |this coming )?${DAY}`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf(`${ANY_DAY} (?:of )?(?:the )?week after next`, `(?:the )?week after next,? (?:on )?${ANY_DAY}`, `(?:the )?${DAY} after next`), day: { kind: 'weekday', nextWeek: true, weeks: 1 } },
    { says: anyOf('(?:the )?day after tomorrow', 'overmorrow'), day: { kind: 'inDays', days: 2 } },
    { says: anyOf(`(?:a )?week (?:from )?${TOMORROW}`, `${TOMORROW} week`), day: { kind: 'inDays', days: 8 } },
    { says: anyOf(`(?:a )?(?:fortnight|two weeks) (?:from )?${TOMORROW}`), day: { kind: 'inDays', days: 15 } },
    { says: anyOf('(?:(?:a|one) )?week (?:from )?today', 'today week', '(?:at )?this time next week', 'in a week|in a weeks time|in a week\'s time|a week from now'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf('(?:a )?fortnight (?:from )?today', '(?:in|within) (?:a|the) fortnight(?:\'s time)?', 'two weeks (?:from )?(?:today|now)'), day: { kind: 'inDays', days: 14 } },
    { says: anyOf(`${TOMORROW}s?`), day: { kind: 'inDays', days: 1 } },
    { says: anyOf('(?:first thing|early) in the morning'), day: { kind: 'inDays', days: 1 } },
    { says: anyOf('(?:later )?(?:today|2day)|tonight|tonite|2nite|this (?:afternoon|evening|arvo|aft)|this very day'), day: { kind: 'inDays', days: 0 } },
    { says: anyOf('within the hour|in the next (?:few )?hours?|later on|(?:by |at )?(?:eod|cob)', '(?:end|close) of (?:the )?(?:day|business|play)', '(?:straight |right )?(?:after|over) (?:lunch|dinner|work|tea)(?= (?:i|we)\\b| ?[.,!;]|$)', 'in the (?:afternoon|evening)', 'before (?:i|we) (?:go|leave|head|knock off)(?: home)?'), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf('(?:mid|(?:the )?middle of)[ -](?:the )?(?:next week|coming week|following week|week after this(?: one)?)'), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('mid-?week|(?:the )?middle of (?:the |this )week'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`${ANY_DAY} (?:of |in )?(?:the )?(?:next week|following week|coming week|week after this(?: one)?)`, `(?:next|the coming) week,? (?:on )?${ANY_DAY}`, `next ${ANY_DAY}`, `${DAY} next`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:on |by |until |this |coming |before )?${DAY}s?`, `(?:on|by|until|till|this|coming|come|before|for|every|each) (?:${wordsOf(shortWeekdays)})`, `^(?:${wordsOf(shortWeekdays)})(?=[.,!]*$)`), day: { kind: 'weekday' } },
    { says: anyOf('(?:the )?week after next', '(?:the )?following week'), day: { kind: 'endOfWeek', weeks: 2 } },
    { says: anyOf('next week|(?:before|by) next weekend'), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:(?:end|close) of (?:the |this )?(?:working |business )?|this |later this )week', 'before the week (?:is out|ends|is over)', '(?:before|by|ahead of) (?:the |this )(?:coming )?weekend'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`(?:the )?${NTH} (?:of )?(?:the )?(?:(?:next|following|coming) month|next(?= ?[.,;]|$))`, `next month,? (?:on )?the ${NTH.replace('<n>', '<m>')}`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf('(?:the )?last (?<business>working |business )?(?:day )?(?:of|in) (?:the |this )?(?:month|current month)', '(?:the )?last (?:working |business )?day of each month'), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf('(?:the )?(?:first|1st) (?:day )?of (?:the )?(?:next )?month'), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf('(?:beginning|start) of (?:the )?next month', 'early next month'), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf('middle of (?:the )?next month', 'mid next month'), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf('(?:the )?(?:last day of |end of )?(?:the )?next month'), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf('(?:by|before|at|until|till) (?:the )?(?:end of (?:the |this )?(?:calendar )?year|(?:calendar )?year[ -]end)'), day: { kind: 'endOfYear' } },
    { says: anyOf('(?:by|before|at|until|till) (?:the )?(?:end of (?:the |this )?quarter|quarter[ -]end)'), day: { kind: 'endOfQuarter' } },
    { says: anyOf('(?:middle of|mid)[ -](?:the |this )?month'), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf("(?:end of (?:the |this )?|this |later this )month(?!'s| 's)", "month(?:'?s)?[- ]end", 'eom'), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:in|within) ${ABOUT}${NUMBER} (?<business>business |working |banking )?days?(?:'? time)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:in|within) ${ABOUT}${NUMBER} (?<weeks>weeks?)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:on|by|until|till|before|for|come|from) (?:the )?${NTH}${BEHIND_NTH}`, `(?:the|every|each) (?<m>\\d{1,2})(?:st|nd|rd|th)${BEHIND_NTH}`, '(?:on|by|until|till|before) the (?<k>\\d{1,2})(?:st|nd|rd|th)', '(?:(?:run|batch) |^)(?<spelled>\\d{1,2})(?:st|nd|rd|th)(?=$| ?[.,;:!?-]| (?:now|then|it is|at the latest|latest|is|and)\\b)'), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf("(?:the )?day after(?! tomorrow| next)", 'the (?:next|following) (?<business>working |business )?day', `${NUMBER} (?:(?<weeks>weeks?)|days?) (?:later|after(?:wards| that)?)`),
  thatDay: anyOf('(?:on |by )?(?:that|the same|that same|that very|the very same|same) (?:day|date|morning|afternoon|evening)', '(?:on|by) (?:those|these|both|the said) (?:days|dates)'),
  then: anyOf('then|at that point'),
  aside: anyOf("signs?|signing|signature|approv(?:es|al|als)|(?:is|am|are|'m|'s|'re|be|being) back|back (?:on|from|in|at)|returns?|returning|meet(?:s|ing)|reminder|letter|your (?:mail|e-?mail|call|message|statement)|arrived|received|came|due (?:on|date)|fell due|holidays?|away|out of (?:the )?office|closed|deliver(?:y|ed|ies)|dated|opens?|reopens?|audit|auditors?|inspection|visit|signs off|sign cheques|completes|hands? over|only comes|handover"),
  incoming: anyOf("(?:pays?|paying) (?:us|me)|(?:i|we|i'm|we're|he|she|they) (?:get|gets|am|are|is|being) paid|gets? (?:his|her|their) (?:pay|wages|salary|bonus)|(?:reaches|reach|comes? in to|lands? (?:in|on)) our account|cut[ -]?off(?: date| time)?|payday|(?:promised|assured) us|(?:salary|wages) (?:come|comes|land|lands)"),
}; // prettier-ignore
