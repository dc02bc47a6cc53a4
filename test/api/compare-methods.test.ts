// The seed page, cell for cell, and everything that can be asked of a comparison.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';

interface Cell {
  text: string | null;
  items: string[];
  count: number | null;
  paper: { paperId: string; title: string; year: number } | null;
  link: { kind: string; url: string } | null;
}
interface Comparison {
  title: string;
  subtitle: string;
  locale: string;
  labelsLocale: string;
  differingRowCount: number;
  methods: { slug: string; name: string }[];
  rows: { key: string; label: string; differs: boolean; cells: Cell[] }[];
}

const query = `query Compare($slugs: [ID!]!, $locale: Locale!, $rows: [ComparisonRowKey!], $onlyDifferences: Boolean!) {
  compareMethods(slugs: $slugs, locale: $locale, rows: $rows, onlyDifferences: $onlyDifferences) {
    title subtitle locale labelsLocale differingRowCount
    methods { slug name }
    rows { key label differs cells { text items count paper { paperId title year } link { kind url } } }
  }
}`;

const seed = ['multimodal-diffusion-model', 'fine-tuned-diffusion-model'];

let running: CatalogueServer;
beforeAll(async () => {
  running = await openCatalogueServer();
});
afterAll(() => running.close());
beforeEach(() => {
  running.graph.statements.length = 0;
});

async function compare(slugs: string[], more: Record<string, unknown> = {}): Promise<Comparison> {
  const variables = { slugs, locale: 'en', onlyDifferences: false, ...more };
  return (await running.server.get<{ compareMethods: Comparison }>(query, variables)).compareMethods;
}

function refusalOf(slugs: string[], more: Record<string, unknown> = {}) {
  return running.server.ask(query, { slugs, locale: 'en', onlyDifferences: false, ...more });
}

const plain = { items: [], count: null, paper: null, link: null };

describe('the seed page', () => {
  test('holds every cell, in Vietnamese', async () => {
    const page = await compare(seed, { locale: 'vi' });
    expect(page).toMatchObject({
      title: 'So sánh phương pháp',
      subtitle: 'Xem các phương pháp đã chọn cạnh nhau; những hàng khác biệt được làm nổi bật.',
      locale: 'vi',
      labelsLocale: 'vi',
      differingRowCount: 6,
      methods: [
        { slug: 'multimodal-diffusion-model', name: 'Mô hình Khuếch tán Đa phương thức' },
        { slug: 'fine-tuned-diffusion-model', name: 'Mô hình khuếch tán tinh chỉnh' },
      ],
    });
    const summary = page.rows[8]!;
    expect(page.rows.slice(0, 8)).toEqual([
      {
        key: 'FIELD',
        label: 'Lĩnh vực',
        differs: false,
        cells: [
          { ...plain, text: 'Học sâu' },
          { ...plain, text: 'Học sâu' },
        ],
      },
      {
        key: 'FAMILY',
        label: 'Họ',
        differs: false,
        cells: [
          { ...plain, text: 'Machine learning' },
          { ...plain, text: 'Machine learning' },
        ],
      },
      {
        key: 'ORIGIN_YEAR',
        label: 'Năm ra đời',
        differs: true,
        cells: [
          { ...plain, text: '2020–2022' },
          { ...plain, text: '2020–2023' },
        ],
      },
      {
        key: 'ORIGINATOR',
        label: 'Người khởi xướng',
        differs: true,
        cells: [
          { ...plain, text: 'Ho, J. et al. (DDPM); Rombach, R. et al. (LDM/Stable Diffusion)' },
          {
            ...plain,
            text: 'Ho, J., Jain, A., Abbeel, P. (base DDPM); Ruiz et al. (DreamBooth fine-tuning paradigm)',
          },
        ],
      },
      {
        key: 'TYPE',
        label: 'Loại',
        differs: true,
        cells: [
          { ...plain, text: 'Generative model (denoising diffusion)' },
          { ...plain, text: 'Generative model (fine-tuned via subject-specific or domain-specific data)' },
        ],
      },
      {
        key: 'SEMINAL_WORK',
        label: 'Công trình gốc',
        differs: true,
        cells: [
          {
            ...plain,
            text: 'Rombach, R., Blattmann, A., Lorenz, D., Esser, P., & Ommer, B. (2022). High-Resolution Image Synthesis with Latent Diffusion Models. Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 10684–10695.',
            paper: {
              paperId: 'doi:10.1109/cvpr52688.2022.01042',
              title: 'High-Resolution Image Synthesis with Latent Diffusion Models',
              year: 2022,
            },
            link: { kind: 'DOI', url: 'https://doi.org/10.1109/cvpr52688.2022.01042' },
          },
          {
            ...plain,
            text: 'Ruiz, N., Li, Y., Jampani, V., Pritch, Y., Rubinstein, M., & Aberman, K. (2023). DreamBooth: Fine Tuning Text-to-Image Diffusion Models for Subject-Driven Generation. Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 22500–22510.',
            paper: {
              paperId: 'doi:10.1109/cvpr52729.2023.02155',
              title: 'DreamBooth: Fine Tuning Text-to-Image Diffusion Models for Subject-Driven Generation',
              year: 2023,
            },
            link: { kind: 'DOI', url: 'https://doi.org/10.1109/cvpr52729.2023.02155' },
          },
        ],
      },
      {
        key: 'ALIASES',
        label: 'Tên gọi khác',
        differs: false,
        cells: [
          {
            ...plain,
            text: 'multimodal DDPM, cross-modal diffusion, conditional multimodal diffusion, multi-modal denoising diffusion',
            items: [
              'multimodal DDPM',
              'cross-modal diffusion',
              'conditional multimodal diffusion',
              'multi-modal denoising diffusion',
            ],
            count: 4,
          },
          {
            ...plain,
            text: 'DDPM fine-tuning, diffusion model adaptation, personalized diffusion model, subject-driven diffusion fine-tuning',
            items: [
              'DDPM fine-tuning',
              'diffusion model adaptation',
              'personalized diffusion model',
              'subject-driven diffusion fine-tuning',
            ],
            count: 4,
          },
        ],
      },
      {
        key: 'RELATED',
        label: 'Liên quan',
        differs: true,
        cells: [
          { ...plain, text: '6', count: 6 },
          { ...plain, text: '5', count: 5 },
        ],
      },
    ]);
    expect(summary).toMatchObject({ key: 'SUMMARY', label: 'Tóm tắt', differs: true });
    for (const cell of summary.cells) {
      expect(cell).toEqual({ ...plain, text: expect.any(String) });
      expect(cell.text!.length).toBeGreaterThan(100);
    }
  });

  test('takes one statement, whatever rows are asked for', async () => {
    await compare(seed, { locale: 'vi' });
    await compare(seed, { rows: ['FAMILY'] });
    expect(running.graph.statements.map(({ query: name }) => name)).toEqual([
      'comparisons/compare-methods',
      'comparisons/compare-methods',
    ]);
  });
});

describe('what is there to paste', () => {
  test('the first curl of README.md answers', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const body = / -d '(\{"query".*\})'/.exec(readme)![1]!;
    const response = await fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as { data: { compareMethods: { rows: unknown[] } } };
    expect([response.status, Object.keys(answer)]).toEqual([200, ['data']]);
    expect(answer.data.compareMethods.rows).toHaveLength(9);
  });
});

describe('what can be asked', () => {
  test('columns come in the order asked for', async () => {
    const page = await compare([...seed].reverse());
    expect(page.methods.map(({ slug }) => slug)).toEqual([...seed].reverse());
    expect(page.rows.find(({ key }) => key === 'RELATED')!.cells.map(({ count }) => count)).toEqual([5, 6]);
  });

  test('any permutation of columns permutes the cells and nothing else', async () => {
    const slugs = ['knn', 'random-forest', 'naive-bayes', 'hlm'];
    const page = await compare(slugs);
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ]) {
      const permuted = await compare(order.map((place) => slugs[place]!));
      expect(permuted.methods).toEqual(order.map((place) => page.methods[place]));
      expect(permuted.differingRowCount).toBe(page.differingRowCount);
      expect(permuted.rows).toEqual(
        page.rows.map((row) => ({ ...row, cells: order.map((place) => row.cells[place]) })),
      );
    }
  });

  test('rows are chosen, and come in their own order', async () => {
    const page = await compare(seed, { rows: ['SUMMARY', 'FIELD', 'RELATED'] });
    expect(page.rows.map(({ key }) => key)).toEqual(['FIELD', 'RELATED', 'SUMMARY']);
    expect(page.differingRowCount).toBe(2);
  });

  test('onlyDifferences leaves the equal rows out and counts the same', async () => {
    const page = await compare(seed, { rows: ['FIELD', 'RELATED', 'ALIASES'], onlyDifferences: true });
    expect(page.rows.map(({ key }) => key)).toEqual(['RELATED']);
    expect(page.differingRowCount).toBe(1);
  });

  test('ten methods, with everything a page shows below them, in one statement', async () => {
    const slugs = [
      'knn',
      'hlm',
      'naive-bayes',
      'random-forest',
      'decision-tree',
      'gradient-boosting',
      'svm-classification',
      'welch-t-test',
      'welch-anova',
      'kruskal-wallis',
    ];
    await running.server.get(
      `query ($slugs: [ID!]!) { compareMethods(slugs: $slugs, locale: "fr") {
        methods { id slug name nameText { locale } summary summaryText { text locale } field { name } aliases relatedCount referencedByCount }
        rows { cells { text paper { id citation doi year citationCount referenceCount } link { url } } }
      } }`,
      { slugs },
    );
    expect(running.graph.statements).toHaveLength(1);
  });

  test('names below a comparison are in its language, at any depth', async () => {
    const data = await running.server.get<{
      compareMethods: { methods: { sources: { describes: { slug: string; name: string }[] }[] }[] };
    }>(
      `{ compareMethods(slugs: ["independent-samples-t-test", "hlm"], locale: "fr") {
        methods { sources { describes { slug name } } } } }`,
    );
    const names = data.compareMethods.methods[0]!.sources[0]!.describes;
    expect(names).toContainEqual({
      slug: 'paired-samples-t-test',
      name: 'Test t pour échantillons appariés',
    });
  });

  test('a language without translations is answered in English, and says so', async () => {
    const page = await compare(seed, { locale: 'eo' });
    expect(page).toMatchObject({ title: 'Compare methods', locale: 'eo', labelsLocale: 'en' });
    expect(page.methods[0]!.name).toBe('Multimodal diffusion model');
  });

  test.each([
    ['vi-VN', 'vi'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['zh-Hant-TW', 'zh'],
    ['de-AT', 'de'],
  ])('%s is served in %s', async (locale, labelsLocale) => {
    expect(await compare(seed, { locale })).toMatchObject({ locale, labelsLocale });
  });
});

describe('what is refused', () => {
  test.each([
    ['no slug', []],
    ['one slug', ['knn']],
    ['eleven slugs', Array.from({ length: 11 }, (_, place) => `method-${place}`)],
  ])('%s: INVALID_INPUT with the slugs', async (_, slugs) => {
    const { data, errors } = await refusalOf(slugs);
    expect(data).toEqual({ compareMethods: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: `A comparison holds 2 to 10 methods; ${slugs.length} given.`,
      extensions: { code: 'INVALID_INPUT', slugs },
    });
  });

  test('a repeated slug, named', async () => {
    const { errors } = await refusalOf(['knn', 'hlm', 'knn', 'hlm', 'welch-anova']);
    expect(errors![0]!.extensions).toEqual({ code: 'INVALID_INPUT', slugs: ['knn', 'hlm'] });
  });

  test('unknown slugs, all of them named', async () => {
    const { errors } = await refusalOf(['knn', 'nope', 'neither']);
    expect(errors![0]).toMatchObject({
      message: 'No method has the slug nope, neither.',
      extensions: { code: 'NOT_FOUND', slugs: ['nope', 'neither'] },
    });
  });

  test('an empty list of rows', async () => {
    expect((await refusalOf(seed, { rows: [] })).errors![0]!.extensions.code).toBe('INVALID_INPUT');
  });

  test.each(['en_US', '', 'e', 'not a tag', 'toolonglanguage'])('the malformed locale %p', async (locale) => {
    const { errors } = await refusalOf(seed, { locale });
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors![0]!.extensions.code);
    const literal = await running.server.codesOf(
      `{ compareMethods(slugs: ["knn", "hlm"], locale: ${JSON.stringify(locale)}) { title } }`,
    );
    expect(literal).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('nothing refused reaches the graph', async () => {
    await refusalOf(['knn']);
    await refusalOf(['knn', 'knn']);
    await refusalOf(seed, { rows: [] });
    expect(running.graph.statements).toEqual([]);
  });
});
