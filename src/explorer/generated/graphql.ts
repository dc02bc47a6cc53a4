/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The nine questions of a comparison, in the order they are shown. */
export type ComparisonRowKey =
  /** Other names. */
  | 'ALIASES'
  /** The family of methods. */
  | 'FAMILY'
  /** The field of study, the first where there are several. */
  | 'FIELD'
  /** Who brought it up, as free text. */
  | 'ORIGINATOR'
  /** When the method came up, as free text: `2020–2022`. */
  | 'ORIGIN_YEAR'
  /** How many methods it relates to. */
  | 'RELATED'
  /** The work that introduced it, cited as the method prints it. */
  | 'SEMINAL_WORK'
  /** What it does, in two to four sentences. */
  | 'SUMMARY'
  /** What kind of method it is, as free text. */
  | 'TYPE';

/** What an address is made of. */
export type LinkKind =
  /** `https://doi.org/` and the DOI. */
  | 'DOI'
  /** Another address, as the method or the paper gives it. */
  | 'URL';

export type ComparePageQueryVariables = Exact<{
  slugs: Array<string> | string;
  locale: string;
}>;


export type ComparePageQuery = { compareKnownMethods: { title: string, subtitle: string, labelsLocale: string, differingRowCount: number, methods: Array<{ slug: string, nameText: { text: string, locale: string } }>, rows: Array<{ key: ComparisonRowKey, label: string, differs: boolean, cells: Array<{ text: string | null, items: Array<string>, count: number | null, link: { kind: LinkKind, url: string } | null }> }> } };

export type FindMethodsQueryVariables = Exact<{
  text: string;
  locale: string;
}>;


export type FindMethodsQuery = { search: { nodes: Array<
      | { slug: string, nameText: { text: string, locale: string } }
      | Record<PropertyKey, never>
    > } };

export type PopularMethodsQueryVariables = Exact<{
  locale: string;
}>;


export type PopularMethodsQuery = { methods: { nodes: Array<{ slug: string, nameText: { text: string, locale: string } }> } };

export type RelatedMethodsQueryVariables = Exact<{
  slug: string;
  locale: string;
  after?: string | null | undefined;
}>;


export type RelatedMethodsQuery = { method: { slug: string, nameText: { text: string, locale: string }, related: { totalCount: number, nodes: Array<{ slug: string, nameText: { text: string, locale: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SuggestMethodsQueryVariables = Exact<{
  prefix: string;
  locale: string;
}>;


export type SuggestMethodsQuery = { suggest: Array<{ text: string, locale: string | null, node:
      | { slug: string, nameText: { text: string, locale: string } }
      | Record<PropertyKey, never>
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($slugs: [ID!]!, $locale: Locale!) {
  compareKnownMethods(slugs: $slugs, locale: $locale) {
    title
    subtitle
    labelsLocale
    differingRowCount
    methods {
      slug
      nameText {
        text
        locale
      }
    }
    rows {
      key
      label
      differs
      cells {
        text
        items
        count
        link {
          kind
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const FindMethodsDocument = new TypedDocumentString(`
    query FindMethods($text: String!, $locale: Locale!) {
  search(query: $text, types: [METHOD], locale: $locale, first: 10) {
    nodes {
      ... on Method {
        slug
        nameText(locale: $locale) {
          text
          locale
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindMethodsQuery, FindMethodsQueryVariables>;
export const PopularMethodsDocument = new TypedDocumentString(`
    query PopularMethods($locale: Locale!) {
  methods(orderBy: {by: POPULARITY, direction: DESC}, locale: $locale, first: 8) {
    nodes {
      slug
      nameText {
        text
        locale
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PopularMethodsQuery, PopularMethodsQueryVariables>;
export const RelatedMethodsDocument = new TypedDocumentString(`
    query RelatedMethods($slug: ID!, $locale: Locale!, $after: String) {
  method(slug: $slug) {
    slug
    nameText(locale: $locale) {
      text
      locale
    }
    related(first: 100, after: $after) {
      nodes {
        slug
        nameText(locale: $locale) {
          text
          locale
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelatedMethodsQuery, RelatedMethodsQueryVariables>;
export const SuggestMethodsDocument = new TypedDocumentString(`
    query SuggestMethods($prefix: String!, $locale: Locale!) {
  suggest(prefix: $prefix, types: [METHOD], locale: $locale, first: 8) {
    text
    locale
    node {
      ... on Method {
        slug
        nameText(locale: $locale) {
          text
          locale
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestMethodsQuery, SuggestMethodsQueryVariables>;