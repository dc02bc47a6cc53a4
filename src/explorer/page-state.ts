// What the server leaves in the page for its script.
import { type HydrationState } from 'react-router';
import { type Language } from './words/languages.js';

export interface PageState {
  readonly locale: string;
  readonly language: Language;
  readonly hydration: Pick<HydrationState, 'loaderData'>;
}
