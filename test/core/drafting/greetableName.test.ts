import { readContactName } from '../../../core/drafting/greetableName';

it.each([
  'we will sue you',
  'Wir verklagen Sie',
  'Interest will be charged',
  'Last Notice',
  'Please call before you come to our office',
  'Marie 2',
  'see https://evil.example',
  '<b>Marie</b>',
  `Marie ${'Wolfeschlegelsteinhausenbergerdorff '.repeat(2)}`,
  'M'.repeat(61),
])('"%s" is no name', (entry) => {
  expect(readContactName(entry)).toEqual({ kind: 'no_name' });
});

it.each([
  'Marie Schmidt',
  'M'.repeat(60),
  'Sue Young',
  'Frank Richter',
  'Anna Klage',
  'Dr. Gerhard Zins',
  'Will Avocat',
  'Rosa de la Fuente y Avocat',
  'María de los Ángeles García de la Torre',
  "Conor O'Neill-Smith",
  'Accounts Payable',
  '田中 太郎',
])('"%s" is a name', (entry) => {
  expect(readContactName(entry)).toEqual({ kind: 'name', name: entry });
});

it.each([undefined, '', '  '])('%j is nothing to tell of', (entry) => {
  expect(readContactName(entry)).toEqual({ kind: 'none' });
});
