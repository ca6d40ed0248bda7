import { setTimeout } from 'node:timers/promises';

/** Waits until check gives something true, and returns that. A check that throws is not true yet. */
export async function eventually(what, check, { patience = 60_000, pause = 100 } = {}) {
  let trouble;
  for (const start = Date.now(); Date.now() - start < patience; await setTimeout(pause)) {
    try {
      const result = await check();
      if (result) return result;
    } catch (error) {
      trouble = error;
    }
  }
  throw new Error(`gave up waiting: ${what}`, { cause: trouble });
}
