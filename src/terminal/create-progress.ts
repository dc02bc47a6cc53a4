// Long work shown on standard error: a bar on a terminal, plain lines elsewhere, or nothing.
import { Presets, SingleBar } from 'cli-progress';
import { type ProgressReport, silentProgress } from '../domain/progress.js';

export const progressModes = ['auto', 'plain', 'none'] as const;
export type ProgressMode = (typeof progressModes)[number];

/** How often a plain line is written, in milliseconds. */
const plainEvery = 5_000;

export function createProgress(
  mode: ProgressMode,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressReport {
  if (mode === 'none') return silentProgress;
  return mode === 'auto' && stream.isTTY ? createBars(stream) : createLines(stream);
}

function createBars(stream: NodeJS.WriteStream): ProgressReport {
  return {
    start: (title, total, unit) => {
      const scale = unit === 'bytes' ? 1024 * 1024 : 1;
      const shown = (value: number): number => Math.round((value / scale) * 10) / 10;
      const label = unit === 'bytes' ? 'MB' : unit;
      const bar = new SingleBar(
        {
          stream,
          hideCursor: true,
          clearOnComplete: false,
          format: `${title} {bar} {percentage}% | {value}/{total} ${label} | {eta_formatted} left`,
        },
        Presets.shades_classic,
      );
      bar.start(shown(total ?? 0), 0);
      return {
        advance: (done) => {
          bar.update(shown(done));
        },
        end: () => {
          bar.stop();
        },
      };
    },
  };
}

function createLines(stream: NodeJS.WriteStream): ProgressReport {
  return {
    start: (title, total) => {
      const start = Date.now();
      let said = start;
      stream.write(`${title} …\n`);
      return {
        advance: (done) => {
          if (Date.now() - said < plainEvery) return;
          said = Date.now();
          stream.write(`${title} … ${total ? `${Math.floor((100 * done) / total)} %` : done}\n`);
        },
        end: () => {
          stream.write(`${title}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
        },
      };
    },
  };
}
