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
      const { shown, label } = toScale(unit);
      const measure = startMeasure();
      const bar = new SingleBar(
        {
          stream,
          hideCursor: true,
          clearOnComplete: false,
          format:
            total === null
              ? `${title} … {value} ${label}`
              : `${title} {bar} {percentage}% | {value}/{total} ${label} | {rate}/s | {eta_formatted} left`,
        },
        Presets.shades_classic,
      );
      bar.start(shown(total ?? 0), 0, { rate: 0 });
      return {
        advance: (done) => {
          bar.update(shown(done), { rate: shown(measure(done).rate) });
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
    start: (title, total, unit) => {
      const start = Date.now();
      const { shown, label } = toScale(unit);
      const measure = startMeasure();
      let said = start;
      stream.write(`${title} …\n`);
      return {
        advance: (done) => {
          if (Date.now() - said < plainEvery) return;
          said = Date.now();
          const { rate, secondsTo } = measure(done);
          const speed = `${shown(rate).toLocaleString('en')} ${label}/s`;
          const left = total && rate > 0 ? `, ${Math.ceil(secondsTo(total))} s left` : '';
          stream.write(
            `${title} … ${total ? `${Math.floor((100 * done) / total)} %` : done} (${speed}${left})\n`,
          );
        },
        end: () => {
          stream.write(`${title}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
        },
      };
    },
  };
}

/** Bytes are shown as megabytes, everything else as it is counted. */
function toScale(unit: string): { shown: (value: number) => number; label: string } {
  const isBytes = unit === 'bytes';
  const shown = (value: number): number =>
    isBytes ? Math.round((10 * value) / 1024 / 1024) / 10 : Math.round(value);
  return { shown, label: isBytes ? 'MB' : unit };
}

/** How fast work goes since now, in units a second, and how long it has still to go at that. */
function startMeasure(): (done: number) => { rate: number; secondsTo: (total: number) => number } {
  const start = Date.now();
  return (done) => {
    const seconds = (Date.now() - start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    return { rate, secondsTo: (total) => (total - done) / rate };
  };
}
