/** Legal forms that mean nothing else behind a name, as they are written. The longest come first. */
const TELLING = String.raw`g?GmbH(?: ?& ?Co\.? ?(?:KGaA|KG|OHG|oHG))?|GMBH(?: ?& ?CO\.? ?KG)?|gmbh|mbH|AG(?: ?& ?Co\.? ?(?:KGaA|KG))?|KGaA|KG|OHG|oHG|GbR|PartG(?: ?mbB)?|UG(?: ?\(haftungsbeschränkt\))?|e\. ?K\.|e\. ?V\.|eG|(?:Pty\.? )?(?:Ltd|LTD|ltd)\.?|(?:& ?)?(?:Co|CO)\.,? ?(?:Ltd|LTD|KG)\.?|& ?Co\.?|Co\.|LLC|L\.L\.C\.|llc|LLP|PLC|plc|Corp\.?|S\.A\.R\.L\.|S\.A\.S\.|S\.A\.|SARL|SASU?|EURL|[Ss]\. ?[Rr]\. ?[Ll]\.|S[Rr][Ll]|[Ss]\. ?[Pp]\. ?[Aa]\.|SpA|S\.L\.(?:U\.)?|Lda\.?|Ltda\.?|B\.V\.|N\.V\.|ApS|A\/S|Oyj?|[Ss]p\. ?z ?o\.? ?o\.?|spol\. s ?r\. ?o\.|s\. ?r\. ?o\.|a\. ?s\.|Kft\.?|Zrt\.?|d\. ?o\. ?o\.`;
/** These are also other words, abbreviations, countries or states. */
const UNSURE = String.raw`AB|AS|SE|SA|SL|SLU|SPA|BV|NV|Inc\.?|INC\.?|Limited|LIMITED|Corporation`;

const END = String.raw`(?![\p{L}\p{N}])`;
const NAME_WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}\p{N}'’.+&-]{0,40}`;
/** Only the last word of a name may be small: "adidas AG". */
const LAST_WORD = String.raw`[\p{L}\d][\p{L}\p{M}\p{N}'’.+&-]{0,40}`;
const JOINED = String.raw` (?:(?:&|\+|und|and|et|y|e|i|og|och|en|de|du|della|di|van|von|für|of|the) ){0,2}`;

/** Up to six words with a legal form behind them: "Foobar GmbH & Co. KG", "Qux S.p.A.", "Zed, s.r.o.". */
export const NAME_WITH_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}.&'’-])(?<name>(?:${NAME_WORD}${JOINED}){0,5}?${LAST_WORD}),?[ \n](?:(?<telling>${TELLING})|(?<unsure>${UNSURE}))${END}`,
  'gu',
);

/** French companies carry it before the name: "SARL Dupont et Fils". */
export const FORM_BEFORE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:SARL|S\.A\.R\.L\.|SASU?|S\.A\.S\.|EURL|SNC|SCI) (?<name>\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: (?:et |& |de ){0,2}\p{Lu}[\p{L}\p{M}'’-]{0,40}){0,3})`,
  'gu',
);

const JAPANESE_FORM = String.raw`(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|[(（][株有][)）]|㈱|㈲)`;
const LETTER = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Latin}ー・&]`;
/** What follows a name in a sentence: a particle before another word, a form of address, the end. */
const AFTER_NAME = String.raw`(?=[のはがをにへとでも](?:[\p{Script=Han}\p{Script=Katakana}、]|お|ご)|様|御中|さん|殿|です|でご|より|から|まで|宛|${LETTER}{0}(?!${LETTER}))`;

/** 株式会社みどり, （株）田中. */
export const JAPANESE_NAME_AFTER = new RegExp(
  String.raw`${JAPANESE_FORM} ?(?![のはがをにでも]|です)(?<name>${LETTER}{2,20}?)${AFTER_NAME}`,
  'gu',
);
/** みどり株式会社, 田中工業（株）: letters of one script, without a particle at their end. */
export const JAPANESE_NAME_BEFORE = new RegExp(
  String.raw`(?<name>[\p{Script=Han}]{2,12}|[\p{Script=Katakana}ー・]{2,20}|\p{Script=Latin}{2,20}|[\p{Script=Hiragana}]{1,9}(?![はがをのにで])\p{Script=Hiragana})${JAPANESE_FORM}`,
  'gu',
);
