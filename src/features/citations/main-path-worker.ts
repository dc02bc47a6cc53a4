// The thread that a main path is looked for in: takes citations as they are read, then answers one question.
import { parentPort } from 'node:worker_threads';
import { MethodgraphError } from '../../domain/errors.js';
import { createCitationCollector } from '../../domain/main-path/collect-citations.js';
import { findMainPath } from '../../domain/main-path/find-main-path.js';
import { type MainPathMessage, type MainPathReply } from './main-path-messages.js';

const collector = createCitationCollector();

function reply(message: MainPathMessage): MainPathReply {
  if ('papers' in message) {
    collector.add(message.papers);
    return null;
  }
  try {
    return { mainPath: findMainPath(collector.toCitations(), message.question, message.limits) };
  } catch (error) {
    if (!(error instanceof MethodgraphError)) throw error;
    // Errors lose what is ours on their way between threads.
    const { code, message, details } = error;
    return { refusal: { code, message, details } };
  }
}

parentPort!.on('message', (message: MainPathMessage) => {
  parentPort!.postMessage(reply(message));
});
