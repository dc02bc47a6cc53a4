// The words of one language, fetched alone: a page carries no other.
import { type Language } from './languages.js';
import { type Words } from './words.js';

const loaders: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('./en.js')).en,
  vi: async () => (await import('./vi.js')).vi,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
  fa: async () => (await import('./fa.js')).fa,
  he: async () => (await import('./he.js')).he,
  ja: async () => (await import('./ja.js')).ja,
  zh: async () => (await import('./zh.js')).zh,
};

export const loadWords = (language: Language): Promise<Words> => loaders[language]();
