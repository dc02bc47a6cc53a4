// Swedish words of the comparison page.
import { type Phrases } from './phrases.js';

export const sv: Phrases = {
  title: 'Jämför metoder',
  subtitle: 'Se de valda metoderna sida vid sida; raderna där de skiljer sig åt är markerade.',
  rows: {
    FIELD: 'Ämnesområde',
    FAMILY: 'Familj',
    ORIGIN_YEAR: 'Ursprungsår',
    ORIGINATOR: 'Upphovsperson',
    TYPE: 'Typ',
    SEMINAL_WORK: 'Ursprungskälla',
    ALIASES: 'Alias',
    RELATED: 'Närliggande',
    SUMMARY: 'Sammanfattning',
  },
};
