// Romanian words of the comparison page.
import { type Phrases } from './phrases.js';

export const ro: Phrases = {
  title: 'Compararea metodelor',
  subtitle: 'Consultați metodele selectate una lângă alta; rândurile în care diferă sunt evidențiate.',
  rows: {
    FIELD: 'Domeniu',
    FAMILY: 'Familie',
    ORIGIN_YEAR: 'Anul apariției',
    ORIGINATOR: 'Autorul original',
    TYPE: 'Tip',
    SEMINAL_WORK: 'Sursa seminală',
    ALIASES: 'Denumiri alternative',
    RELATED: 'Înrudite',
    SUMMARY: 'Rezumat',
  },
};
