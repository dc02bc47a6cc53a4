// What every part of a page knows: its language, its words, and how to ask.
import { createContext, useContext } from 'react';
import { type Ask } from './ask.js';
import { type Language } from './words/languages.js';
import { type Words } from './words/words.js';

export interface PageContext {
  /** The language of what comes from the graph: a tag that the address begins with. */
  readonly locale: string;
  /** The language of the interface's own words. */
  readonly language: Language;
  readonly words: Words;
  readonly ask: Ask;
}

export const PageContextProvider = createContext<PageContext | null>(null);

/** @throws Error outside of a page */
export function usePage(): PageContext {
  const page = useContext(PageContextProvider);
  if (!page) throw new Error('This is shown outside of a page.');
  return page;
}
