// A catalogue of any size, the same one for the same parameters: methods with names in several
// languages, hubs among them, and the papers, people and citations around them.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createRandom, pickDistinct, pickNumber } from './random.js';

/**
 * @typedef {object} CatalogueSize
 * @property {number} methods
 * @property {number} papers
 * @property {number} people
 * @property {number} citations about how many: each paper draws its own number
 * @property {number} seed
 */

/**
 * The parameters for that many methods: 0.6 papers, 0.8 people and 3 citations each.
 * @param {{ methods?: number, seed?: number }} [chosen]
 * @returns {CatalogueSize}
 */
export function toCatalogueSize({ methods = 100_000, seed = 1 } = {}) {
  return {
    methods,
    papers: Math.ceil(methods * 0.6),
    people: Math.ceil(methods * 0.8),
    citations: methods * 3,
    seed,
  };
}

/** How many fields of study there are; the first ones hold most of the methods. */
const fieldCount = 200;

/** What kinds of method there are, by language: the share of methods named in it, how a name is put together, its words. */
const languages = {
  en: {
    share: 0.99,
    kinds: ['regression', 'network', 'test', 'model', 'sampling', 'analysis', 'estimator', 'transform'],
    toName: (stem, kind) => `${stem} ${kind}`,
    sentence: (name) =>
      `${name} relates what has been observed to what could not be, and says how far the two may lie apart. ` +
      'It is used where experiments are dear and records are many, and asks for few assumptions about their distribution.',
  },
  vi: {
    share: 0.6,
    kinds: ['hồi quy', 'mạng', 'kiểm định', 'mô hình', 'lấy mẫu', 'phân tích', 'ước lượng', 'biến đổi'],
    toName: (stem, kind) => `${kind[0].toUpperCase()}${kind.slice(1)} ${stem}`,
    sentence: (name) =>
      `${name} liên hệ những gì đã quan sát với những gì chưa quan sát được. ` +
      'Phương pháp này được dùng khi thí nghiệm tốn kém và dữ liệu dồi dào.',
  },
  de: {
    share: 0.3,
    kinds: ['Regression', 'Netz', 'Test', 'Modell', 'Stichprobe', 'Analyse', 'Schätzer', 'Transformation'],
    toName: (stem, kind) => `${stem}-${kind}`,
    sentence: (name) =>
      `${name} verbindet Beobachtetes mit dem, was sich nicht beobachten ließ. ` +
      'Das Verfahren dient dort, wo Versuche teuer und Aufzeichnungen zahlreich sind.',
  },
  es: {
    share: 0.25,
    kinds: ['Regresión', 'Red', 'Prueba', 'Modelo', 'Muestreo', 'Análisis', 'Estimador', 'Transformada'],
    toName: (stem, kind) => `${kind} de ${stem}`,
    sentence: (name) => `${name} relaciona lo observado con lo que no pudo observarse.`,
  },
  zh: {
    share: 0.2,
    kinds: ['回归', '网络', '检验', '模型', '采样', '分析', '估计量', '变换'],
    toName: (stem, kind) => `${stem}${kind}`,
    sentence: (name) => `${name}把已观测到的与未能观测到的联系起来，适用于实验昂贵而记录丰富的场合。`,
  },
  ja: {
    share: 0.12,
    kinds: ['回帰', 'ネットワーク', '検定', 'モデル', 'サンプリング', '分析', '推定量', '変換'],
    toName: (stem, kind) => `${stem}${kind}`,
    sentence: (name) => `${name}は、観測されたものと観測されなかったものを結びつける。`,
  },
  ar: {
    share: 0.06,
    kinds: ['انحدار', 'شبكة', 'اختبار', 'نموذج', 'معاينة', 'تحليل', 'مقدّر', 'تحويل'],
    toName: (stem, kind) => `${kind} ${stem}`,
    sentence: (name) => `يربط ${name} ما رُصد بما لم يُرصد.`,
  },
};
const tags = Object.keys(languages);

const families = ['Statistics', 'Machine learning', 'Signal processing', 'Survey methods', 'Optimization'];
const types = ['Generative model', 'Hypothesis test', 'Estimator', 'Algorithm', 'Study design', 'Index'];
const venues = ['Annals of Methods', 'Biometrika', 'Journal of Benchmarks', 'Proceedings of Nowhere'];
const givenNames = [
  'Ada',
  'Minh',
  'Carl',
  'Ingrid',
  'Li',
  'Amal',
  'Noor',
  'Jorge',
  'Yuki',
  'Olga',
  'Kofi',
  'Lan',
];

/** One or two letters that a syllable begins with, and the vowels it ends on: 80 syllables. */
const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'st', 'br'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));

/**
 * The slug of the method at that place, without generating the others.
 * @param {CatalogueSize} size
 * @param {number} index
 */
export function toSlug(size, index) {
  return `${toStem(size.methods, index)}-${languages.en.kinds[toKind(size, index)]}`;
}

/**
 * The records of the catalogue, one at a time.
 * @param {CatalogueSize} size
 * @returns {Generator<object>}
 */
export function* generateCatalogue(size) {
  for (let index = 0; index < fieldCount; index += 1) yield toFieldRecord(size, index);
  for (let index = 0; index < size.people; index += 1) yield toPersonRecord(size, index);
  for (let index = 0; index < size.papers; index += 1) yield toPaperRecord(size, index);
  for (let index = 0; index < size.methods; index += 1) yield toMethodRecord(size, index);
  for (let index = 0; index < size.papers; index += 1) yield* toCitationRecords(size, index);
}

/**
 * Writes the catalogue as NDJSON, and says how many records it came to.
 * @param {string} file
 * @param {CatalogueSize} size
 */
export async function writeCatalogue(file, size) {
  const stream = createWriteStream(file);
  let records = 0;
  let lines = '';
  for (const record of generateCatalogue(size)) {
    records += 1;
    lines += `${JSON.stringify(record)}\n`;
    if (lines.length < 1 << 18) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'finish');
  return records;
}

function toFieldRecord({ seed }, index) {
  const random = createRandom(seed, 'field', index);
  const stem = capitalize(toStem(fieldCount, index));
  return {
    kind: 'field',
    id: toFieldId(index),
    names: {
      en: `${stem} studies`,
      vi: `Nghiên cứu ${stem}`,
      ...(random() < 0.4 && { de: `${stem}forschung` }),
      ...(random() < 0.3 && { zh: `${stem}研究` }),
    },
    ...(index >= 20 && { partOf: toFieldId(pickNumber(random, 20)) }),
  };
}

function toPersonRecord(size, index) {
  const random = createRandom(size.seed, 'person', index);
  return {
    kind: 'person',
    id: toPersonId(index),
    name: toPersonName(size, index),
    ...(random() < 0.3 && { orcid: toOrcid(index) }),
  };
}

function toPaperRecord(size, index) {
  const random = createRandom(size.seed, 'paper', index);
  const id = toPaperId(index);
  const year = toYear(size, index);
  const title = `On the ${toStem(size.papers, index)} of ${languages.en.kinds[pickNumber(random, 8)]} under ${toStem(fieldCount, pickNumber(random, fieldCount))} conditions`;
  const authors = pickDistinct(random, 1 + pickNumber(random, 8, 2.5), size.people, 1.5);
  const venue = venues[pickNumber(random, venues.length)];
  const first = toPersonName(size, authors[0]);
  return {
    kind: 'paper',
    id,
    title,
    year,
    venue,
    ...(id.startsWith('doi:') && { doi: id.slice('doi:'.length) }),
    ...(id.startsWith('local:') && { url: `https://example.org/papers/${index}` }),
    ...(random() < 0.7 && { citation: `${first} et al. (${year}). ${title}. ${venue}.` }),
    referencesKnown: 'SOME',
    authors: authors.map(toPersonId),
  };
}

function toMethodRecord(size, index) {
  const random = createRandom(size.seed, 'method', index);
  const stem = capitalize(toStem(size.methods, index));
  const kind = toKind(size, index);
  const names = {};
  const summaries = {};
  for (const tag of tags) {
    const { share, kinds, toName, sentence } = languages[tag];
    if (random() >= share) continue;
    names[tag] = toName(stem, kinds[kind]);
    if (random() < 0.8) summaries[tag] = sentence(names[tag]);
  }
  const aliases = Array.from(
    { length: pickNumber(random, 9, 2) },
    (_, place) =>
      `${stem.slice(0, 2).toUpperCase()}${languages.en.kinds[kind][0].toUpperCase()}-${place + 1}`,
  );
  const people = pickDistinct(random, pickNumber(random, 4, 1.5), size.people, 1.5);
  // The first methods are spoken of by thousands of others, most by a few.
  const related = pickDistinct(random, pickNumber(random, 13, 1.5), size.methods, 3).filter(
    (each) => each !== index,
  );
  const year = 1900 + pickNumber(random, 120);
  return {
    kind: 'method',
    slug: toSlug(size, index),
    names,
    summaries,
    family: families[pickNumber(random, families.length, 1.5)],
    originYear: random() < 0.3 ? `${year}–${year + 5}` : String(year),
    ...(people.length > 0 && { originator: toPersonName(size, people[0]) }),
    type: types[pickNumber(random, types.length)],
    aliases,
    field: pickDistinct(random, random() < 0.2 ? 2 : 1, fieldCount, 3).map(toFieldId),
    sources: pickDistinct(random, pickNumber(random, 4, 0.7), size.papers, 1.5).map((paper) =>
      toSource(random, paper),
    ),
    people: people.map(toPersonId),
    related: related.map((other) => ({
      slug: toSlug(size, other),
      kind: random() < 0.7 ? 'declared' : 'mentioned',
    })),
  };
}

function toSource(random, index) {
  const paper = toPaperId(index);
  return random() < 0.7 ? paper : { paper, citation: `As printed with the method, no. ${index}.` };
}

function* toCitationRecords(size, index) {
  const random = createRandom(size.seed, 'citations', index);
  // A squared number drawn evenly has a third of the mean: so the mean is what was asked for.
  const count = pickNumber(random, 1 + Math.round((3 * size.citations) / size.papers), 2);
  for (const cited of pickDistinct(random, count, size.papers, 2.5)) {
    if (cited === index) continue;
    yield {
      kind: 'cites',
      citing: toPaperId(index),
      cited: toPaperId(cited),
      ...(random() < 0.5 && { intents: [random() < 0.6 ? 'background' : 'methodology'] }),
    };
  }
}

/** A word of its own for each index below `count`, neighbours far apart: the index, stirred, in syllables. */
function toStem(count, index) {
  let room = syllables.length ** 2;
  while (room < count) room *= syllables.length;
  // 217643 has no divisor in common with 80, so that no two indices come to the same word.
  let rest = Number((BigInt(index) * 217643n + 12345n) % BigInt(room));
  let stem = '';
  for (let left = room; left > 1; left /= syllables.length) {
    stem += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return stem;
}

const toKind = ({ seed }, index) => pickNumber(createRandom(seed, 'kind', index), languages.en.kinds.length);

const toFieldId = (index) => `${toStem(fieldCount, index)}-studies`;

const toPersonId = (index) => `person:bench-${index}`;

function toPersonName({ people }, index) {
  return `${givenNames[index % givenNames.length]} ${capitalize(toStem(people, index))}`;
}

function toPaperId(index) {
  if (index % 10 < 8) return `doi:10.5555/bench.${index}`;
  return index % 10 === 8 ? `openalex:W${9_000_000_000 + index}` : `local:bench-${index}`;
}

const toYear = ({ seed }, index) => 2024 - pickNumber(createRandom(seed, 'year', index), 90, 2);

/** An ORCID iD with the right check character (ISO 7064, MOD 11-2). */
function toOrcid(index) {
  const places = String(index).padStart(15, '0');
  const total = [...places].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return `${places}${check === 10 ? 'X' : check}`.replace(/(.{4})(?=.)/g, '$1-');
}

const capitalize = (word) => word[0].toUpperCase() + word.slice(1);
