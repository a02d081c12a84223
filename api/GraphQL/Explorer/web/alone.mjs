// Two builds of the project at once (Debug and Release, say) must not install into one folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 300_000;
const PAUSE = 200;

/** Whether the process that holds a lock still runs; an unreadable lock counts as held. */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** Does work while no other process holds the lock, a file. A lock that a killed process left behind is taken over. */
export async function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += PAUSE) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST' || waited > PATIENCE) throw error;
    }

    if (!isHeld(lock)) rmSync(lock, { force: true });
    await wait(PAUSE);
  }

  process.on('exit', () => rmSync(lock, { force: true }));
  await work();
}
