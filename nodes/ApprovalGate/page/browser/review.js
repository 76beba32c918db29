// The review page's script. It sends nothing and stores nothing: all it does is move, count, narrow and warn. Whatever
// it sets is a field of the form that works without it.
import { form } from './cards.js';
import { watchEdits } from './edits.js';
import { watchFilter } from './filter.js';
import { watchKeys } from './keys.js';
import { tally } from './tally.js';

document.documentElement.classList.add('quick');
form.addEventListener('change', tally);
watchFilter();
watchEdits();
watchKeys();
tally();
