// Groups numbered by size, then by their first member.
import { expect, test } from '@jest/globals';
import { numberGroups } from './number-groups.js';

test('of nothing there are no groups', () => {
  expect(numberGroups([])).toEqual({ numbers: new Int32Array(0), sizes: [] });
});

test('the largest comes first, of equally large ones that of the earliest thing', () => {
  const { numbers, sizes } = numberGroups([70, 9, 9, 3, 70, 9, -1]);
  expect([...numbers]).toEqual([2, 1, 1, 3, 2, 1, 4]);
  expect(sizes).toEqual([3, 2, 1, 1]);
});

test('what groups are called makes no difference', () => {
  const groups = [5, 5, 2, 8, 2, 8, 8, 0];
  expect(numberGroups(groups.map((name) => 100 - name))).toEqual(numberGroups(groups));
});
