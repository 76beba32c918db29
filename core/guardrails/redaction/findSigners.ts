import { findByPattern, type PrivateFinder } from './hiddenText';

const CLOSING =
  '(?:kind|best|warm|many)? ?regards|cheers|sincerely|yours (?:sincerely|faithfully|truly)|many thanks|thanks|thank you|best|mit (?:freundlichen|besten|herzlichen) grüßen|mit freundlichen gruessen|freundliche grüße|viele grüße|beste grüße|mfg|lg|vg|bien cordialement|cordialement|sincères salutations|bien à vous|salutations distinguées|saludos(?: cordiales)?|un saludo|atentamente|(?:cordiali|distinti) saluti|saluti|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|atenciosamente|cumprimentos|com os melhores cumprimentos|pozdrawiam|z poważaniem|med vänliga? hälsning(?:ar)?|vänliga hälsningar|mvh|venlig hilsen|med venlig hilsen|s pozdravem|děkuji|敬具|よろしくお願いいたします';
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|M|Mme|Mlle|Monsieur|Madame|Sr|Sra|Don|Doña|Señora?|Señor|Sig|Sig\.ra|Signora?|Dhr|Mevr|Mevrouw|Meneer|Senhora?|Pan|Pani|Paní)\.? )`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}\.?`;
const FULL_NAME = String.raw`${TITLE}{0,2}${NAME}(?: (?:(?:van|von|de|der|den|da|di|del|la|le|dos|al|bin|af) ){0,2}${NAME}){0,3}`;

/** The name under the closing words of a mail, which nobody else knows to be a name. */
const SIGNED = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:${CLOSING})[ \t,.!–-]*\n\s{0,6}(?<secret>${FULL_NAME})(?=[ \t]*(?:\n|$|[,|/(–-]))`,
  'gimu',
);
const GREETED = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Hh]allo|[Gg]uten (?:Tag|Morgen)|[Ss]ehr geehrter?|[Ll]ieber?|[Mm]oin|[Bb]onjour|[Cc]her|[Cc]hère|[Hh]ola|[Ee]stimad[oa]|[Bb]uongiorno|[Gg]entile|[Ee]gregio|[Cc]iao|[Bb]este|[Gg]eachte|[Dd]ag|[Oo]lá|[Pp]rezad[oa]|[Cc]ar[oa]|[Ss]zanown[aye]|[Cc]ześć|[Hh]ej|[Kk]ære|[Dd]obrý den,?|[Vv]ážen[ýá])[ \t]+(?<secret>${FULL_NAME})(?=[ \t]*[,!.:–\n-]|[ \t]*$)`,
  'gmu',
);
/** Somebody named with a title anywhere: Frau Weber, Mr. Smith, Mme Dupont. */
const TITLED = new RegExp(String.raw`(?<![\p{L}])${TITLE}{1,2}(?<secret>${NAME}(?: ${NAME}){0,2})`, 'gu');
const JAPANESE = /(?<secret>[\p{Script=Han}]{1,4}(?:[  ][\p{Script=Han}]{1,3})?)(?=様|さん|殿)/gu;

const CLOSING_LINE = new RegExp(String.raw`^[ \t]*(?:${CLOSING})[ \t,.!–-]*$`, 'iu');

/** True for a line of closing words and nothing else: "Kind regards,", "Mit freundlichen Grüßen". */
export function isClosing(line: string): boolean {
  return CLOSING_LINE.test(line);
}

const NOT_A_NAME =
  /^(?:all|team|sir|madam|sirs|everyone|both|there|accounts?|damen|herren|kunde|client|señores|together|zusammen|alle|again|in advance)\b/i;

/** Persons a mail itself shows to be persons: greeted, signed, or named with a title. */
export const findSigners: readonly PrivateFinder[] = [SIGNED, GREETED, TITLED, JAPANESE].map((pattern) =>
  findByPattern({ kind: 'PERSON', pattern, accepts: (secret) => !NOT_A_NAME.test(secret) && /\p{L}/u.test(secret) }),
);
