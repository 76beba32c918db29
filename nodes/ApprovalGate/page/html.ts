import { escapeMarkup } from '../../../core';

/** Markup that is safe to put into a page: only {@link html} makes it, and it escapes everything that is not markup. */
export interface Markup {
  readonly markup: string;
}

type Value = Markup | string | number | undefined | false | readonly Value[];

function rendered(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(rendered).join('');
}

/** A template whose values are escaped: names, notes and drafts stay text wherever they stand in the page. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, index) => part + rendered(values[index])).join('') };
}

/** `checked`, `open` and the like: the attribute's name when it applies. */
export function flag(name: 'checked' | 'open' | 'required' | 'selected', applies: boolean): Markup {
  return { markup: applies ? ` ${name}` : '' };
}
