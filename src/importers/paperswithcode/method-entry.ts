// An entry of the methods dump of Papers with Code: which properties are read, and what each has to be.
import { z } from 'zod';
import { toPageSlug } from './to-page-slug.js';

const text = z.string('has to be a text').nullish();

const methodEntrySchema = z.object(
  {
    url: z
      .string('has to be a text')
      .refine(
        (address) => toPageSlug('method', address) !== null,
        'has to be the address of a method (https://paperswithcode.com/method/lstm)',
      ),
    name: text,
    full_name: text,
    description: text,
    paper: z.object({ title: text, url: text }, 'has to be an object').nullish(),
    source_url: text,
    source_title: text,
    collections: z
      .array(
        z.object(
          { collection: z.string('has to be a text'), area_id: text, area: text },
          'has to be an object',
        ),
        'has to be a list',
      )
      .nullish(),
  },
  'has to be a JSON object',
);

export type MethodEntry = z.infer<typeof methodEntrySchema>;

export type Collection = NonNullable<MethodEntry['collections']>[number];

/** The entry with the properties that are read, others left out, or the reason why it is none. */
export function checkMethodEntry(value: unknown): MethodEntry | string {
  const result = methodEntrySchema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues
    .map(({ path, message }) =>
      path.length > 0 ? `\`${path.map(String).join('.')}\` ${message}` : `a method ${message}`,
    )
    .join('; ');
}
