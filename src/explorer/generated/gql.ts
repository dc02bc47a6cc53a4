/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ComparePage($slugs: [ID!]!, $locale: Locale!) {\n  compareKnownMethods(slugs: $slugs, locale: $locale) {\n    title\n    subtitle\n    labelsLocale\n    differingRowCount\n    methods {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n    rows {\n      key\n      label\n      differs\n      cells {\n        text\n        items\n        count\n        link {\n          kind\n          url\n        }\n      }\n    }\n  }\n}": typeof types.ComparePageDocument,
    "query FindMethods($text: String!, $locale: Locale!) {\n  search(query: $text, types: [METHOD], locale: $locale, first: 10) {\n    nodes {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}": typeof types.FindMethodsDocument,
    "query PopularMethods($locale: Locale!) {\n  methods(orderBy: {by: POPULARITY, direction: DESC}, locale: $locale, first: 8) {\n    nodes {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n  }\n}": typeof types.PopularMethodsDocument,
    "query RelatedMethods($slug: ID!, $locale: Locale!, $after: String) {\n  method(slug: $slug) {\n    slug\n    nameText(locale: $locale) {\n      text\n      locale\n    }\n    related(first: 100, after: $after) {\n      nodes {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.RelatedMethodsDocument,
    "query SuggestMethods($prefix: String!, $locale: Locale!) {\n  suggest(prefix: $prefix, types: [METHOD], locale: $locale, first: 8) {\n    text\n    locale\n    node {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}": typeof types.SuggestMethodsDocument,
};
const documents: Documents = {
    "query ComparePage($slugs: [ID!]!, $locale: Locale!) {\n  compareKnownMethods(slugs: $slugs, locale: $locale) {\n    title\n    subtitle\n    labelsLocale\n    differingRowCount\n    methods {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n    rows {\n      key\n      label\n      differs\n      cells {\n        text\n        items\n        count\n        link {\n          kind\n          url\n        }\n      }\n    }\n  }\n}": types.ComparePageDocument,
    "query FindMethods($text: String!, $locale: Locale!) {\n  search(query: $text, types: [METHOD], locale: $locale, first: 10) {\n    nodes {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}": types.FindMethodsDocument,
    "query PopularMethods($locale: Locale!) {\n  methods(orderBy: {by: POPULARITY, direction: DESC}, locale: $locale, first: 8) {\n    nodes {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n  }\n}": types.PopularMethodsDocument,
    "query RelatedMethods($slug: ID!, $locale: Locale!, $after: String) {\n  method(slug: $slug) {\n    slug\n    nameText(locale: $locale) {\n      text\n      locale\n    }\n    related(first: 100, after: $after) {\n      nodes {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.RelatedMethodsDocument,
    "query SuggestMethods($prefix: String!, $locale: Locale!) {\n  suggest(prefix: $prefix, types: [METHOD], locale: $locale, first: 8) {\n    text\n    locale\n    node {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}": types.SuggestMethodsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ComparePage($slugs: [ID!]!, $locale: Locale!) {\n  compareKnownMethods(slugs: $slugs, locale: $locale) {\n    title\n    subtitle\n    labelsLocale\n    differingRowCount\n    methods {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n    rows {\n      key\n      label\n      differs\n      cells {\n        text\n        items\n        count\n        link {\n          kind\n          url\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ComparePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindMethods($text: String!, $locale: Locale!) {\n  search(query: $text, types: [METHOD], locale: $locale, first: 10) {\n    nodes {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').FindMethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PopularMethods($locale: Locale!) {\n  methods(orderBy: {by: POPULARITY, direction: DESC}, locale: $locale, first: 8) {\n    nodes {\n      slug\n      nameText {\n        text\n        locale\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PopularMethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RelatedMethods($slug: ID!, $locale: Locale!, $after: String) {\n  method(slug: $slug) {\n    slug\n    nameText(locale: $locale) {\n      text\n      locale\n    }\n    related(first: 100, after: $after) {\n      nodes {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.js').RelatedMethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SuggestMethods($prefix: String!, $locale: Locale!) {\n  suggest(prefix: $prefix, types: [METHOD], locale: $locale, first: 8) {\n    text\n    locale\n    node {\n      ... on Method {\n        slug\n        nameText(locale: $locale) {\n          text\n          locale\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SuggestMethodsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
