// The fields of methods: collections, which are parts of areas.
import { type FieldRecord } from '../record.js';
import { type Collection } from './method-entry.js';

/** The collection as a field, and before it the area that it is part of, where it names one. */
export function toFields({ collection, area_id: areaId, area }: Collection): FieldRecord[] {
  const slug = toSlug(collection);
  if (!areaId) return [{ kind: 'field', id: `pwc:${slug}`, names: { en: collection } }];
  const areaKey = `pwc:${areaId}`;
  return [
    { kind: 'field', id: areaKey, names: { en: area ?? areaId } },
    { kind: 'field', id: `${areaKey}/${slug}`, names: { en: collection }, partOf: [areaKey] },
  ];
}

/** Letters and digits in lower case with one hyphen for all between: "Non-Parametric Regression" is `non-parametric-regression`. */
function toSlug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
