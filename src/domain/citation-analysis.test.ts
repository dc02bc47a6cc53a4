// From how many papers shortest paths are counted.
import { expect, test } from '@jest/globals';
import { chooseSamples, mostWithoutSampling, usualSamples } from './citation-analysis.js';

test.each([
  [1, 9, null, null],
  [mostWithoutSampling, 9, null, null],
  [mostWithoutSampling + 1, 9, null, usualSamples],
  [mostWithoutSampling + 1, 0, null, null],
  [100, 9, 99, 99],
  [100, 9, 100, null],
  [100, 9, 1_000, null],
  [1_000_000, 9, 1_000_000, null],
])('of %i papers and %i citations, %j asked for: %j', (paperCount, citationCount, asked, samples) => {
  expect(chooseSamples({ paperCount, citationCount }, asked)).toBe(samples);
});
