/** Words by which a language speaks to friends; without those that mean something else too ("ty" is also "those" in Czech). */
const WORDS: Readonly<Record<string, string>> = {
  de: 'du dir dich dein deine deiner deinen deinem deines euch euer eure eurer euren eurem eures',
  fr: 'tu te toi ton ta tes',
  es: 'tú ti contigo tu tus te tuyo tuya tuyos tuyas',
  it: 'tu te ti tuo tua tuoi tue',
  nl: 'je jij jou jouw jullie',
  pt: 'tu te ti contigo teu tua teus tuas',
  pl: 'ty ciebie tobie cię twój twoja twoje twojej twoją twojego twoich',
  cs: 'tebe tobě tvůj tvoje tvoji tvojí tvojich tvá tvé tvou tvého',
};

/** With a small letter or a capital, but not shouted, nor part of a number such as TU-17. */
const patterns = new Map(
  Object.entries(WORDS).map(([language, words]) => {
    const any = words.split(' ').map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`);
    return [language, new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${any.join('|')})(?![\\p{L}\\p{N}/-])`, 'u')];
  }),
);

/**
 * True for words that speak to a friend, in a language whose built-in sentences speak to a business partner. In the other
 * languages (English, Swedish, Danish, Japanese) there is no such choice of words, or business makes none.
 */
export function isFamiliar({ text, language }: { text: string; language: string }): boolean {
  return patterns.get(language.slice(0, 2))?.test(text) ?? false;
}
