const rules = new Map<string, Intl.PluralRules>();

/** The form a counted noun takes: "1 faktura", "3 faktury", "5 faktur". The rules are those of CLDR, through Intl. */
export function pluralForm(language: string, count: number, forms: { one: string; few: string; many: string }): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const category = rule.select(count);
  return category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many;
}
