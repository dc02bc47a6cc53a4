// Names in parts: what the commas say, what the letters say, and what stays whole.
import { expect, test } from '@jest/globals';
import { toCslName } from './to-csl-name.js';

test.each<[string, object]>([
  ['Jonathan Ho', { family: 'Ho', given: 'Jonathan' }],
  ['Ho, Jonathan', { family: 'Ho', given: 'Jonathan' }],
  ['Ho,J.', { family: 'Ho', given: 'J.' }],
  ['Aidan N. Gomez', { family: 'Gomez', given: 'Aidan N.' }],
  ['Albert-László  Barabási', { family: 'Barabási', given: 'Albert-László' }],
  ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
  ['Oscar de la Hoya Ruiz', { family: 'Hoya Ruiz', given: 'Oscar', 'non-dropping-particle': 'de la' }],
  ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['King, Jr., Martin', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
  ['Martin King, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
  ["Shaun O'Neil", { family: "O'Neil", given: 'Shaun' }],
  ['Plato', { family: 'Plato' }],
  ['李明', { family: '李明' }],
  ['Иван Петров', { family: 'Иван Петров' }],
  ['Ada (Countess of Lovelace)', { family: 'Ada (Countess of Lovelace)' }],
  ['A, B, C', { family: 'A, B, C' }],
  ['A,', { family: 'A,' }],
  ['bell hooks', { family: 'bell hooks' }],
])('%s', (name, parts) => {
  expect(toCslName(name)).toEqual(parts);
});
