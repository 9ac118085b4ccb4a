// Restores the pinned packages and writes wwwroot/platform.css and wwwroot/htmx.min.js.
// Called by the build; safe when several builds run at once.
import { createHash } from 'node:crypto';
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(fileURLToPath(import.meta.url)));
const outputs = ['wwwroot/platform.css', 'wwwroot/htmx.min.js'];
const inputs = ['package.json', 'package-lock.json', '.npmrc', 'build-assets.mjs', ...readdirSync('Styles').map(name => join('Styles', name))];
const lock = 'obj/assets.lock';
const stamp = 'node_modules/.restored';

await takeLock();
try {
  if (!upToDate()) {
    restore();
    write('wwwroot/platform.css', await compile());
    write('wwwroot/htmx.min.js', readFileSync('node_modules/htmx.org/dist/htmx.min.js'));
  }
} finally {
  rmSync(lock, { recursive: true, force: true });
}

function upToDate() {
  const newestInput = Math.max(...inputs.map(modified));
  return outputs.every(file => existsSync(file) && modified(file) >= newestInput);
}

function modified(file) {
  return statSync(file).mtimeMs;
}

function restore() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return;
  execSync('npm ci --silent', { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

async function compile() {
  const sass = await import('sass');
  // Bootstrap 5 is written for @import; the warnings about it say nothing of our own style sheet.
  const { css } = sass.compile('Styles/platform.scss', {
    style: 'compressed',
    sourceMap: false,
    loadPaths: ['node_modules'],
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
  });
  return css;
}

// A reader never sees half a file.
function write(file, content) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

async function takeLock() {
  mkdirSync('obj', { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST')
        throw error;
    }

    if (holderIsGone())
      rmSync(lock, { recursive: true, force: true });
    else
      await delay(100);
  }
}

function holderIsGone() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // The holder may stand between making the folder and writing its number.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && Date.now() - modified(lock) > 2000);
  }
}
