// Whatever has a global id: a method, a paper, a person or a field, told apart by its type.
import { type Field, type FieldRow, toField } from './field.js';
import { type Method, type MethodRow, toMethod } from './method.js';
import { type Paper, type PaperRow, toPaper } from './paper.js';
import { type Person, type PersonRow, toPerson } from './person.js';

export type AnyNode =
  | (Method & { readonly __typename: 'Method' })
  | (Paper & { readonly __typename: 'Paper' })
  | (Person & { readonly __typename: 'Person' })
  | (Field & { readonly __typename: 'Field' });

/** A row of `cypher/fragments/found-thing.cypher` and `thing-of-key.cypher`: the type says which. */
export type AnyNodeRow =
  | { readonly type: 'Method'; readonly row: MethodRow }
  | { readonly type: 'Paper'; readonly row: PaperRow }
  | { readonly type: 'Person'; readonly row: PersonRow }
  | { readonly type: 'Field'; readonly row: FieldRow };

export function toAnyNode({ type, row }: AnyNodeRow, locale: string | null): AnyNode {
  switch (type) {
    case 'Method':
      return { __typename: type, ...toMethod(row, locale) };
    case 'Paper':
      return { __typename: type, ...toPaper(row, locale) };
    case 'Person':
      return { __typename: type, ...toPerson(row, locale) };
    case 'Field':
      return { __typename: type, ...toField(row, locale) };
  }
}

/** The key of its type. */
export function keyOfNode(node: AnyNode): string {
  switch (node.__typename) {
    case 'Method':
      return node.slug;
    case 'Paper':
      return node.paperId;
    case 'Person':
      return node.personId;
    case 'Field':
      return node.fieldId;
  }
}
