// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
// bundle: the types of the API from its description, type check, and what the browser loads, into TARGET/frontend.
// test: the unit tests.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import esbuild from 'esbuild';
import openapiTS, {astToString} from 'openapi-typescript';

const [what, target] = process.argv.slice(2);
const out = join(target, 'frontend');

// react-aria brings its own words in 34 languages; the pages have one.
const englishOnly = {
  name: 'english-only',
  setup(build) {
    build.onLoad({filter: /[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/}, ({path}) =>
      path.endsWith('en-US.mjs') ? undefined : {contents: 'export default {}'},
    );
  },
};

async function types() {
  const description = new URL('../resources/org/guestfs/web/openapi.yaml', import.meta.url);
  writeFileSync('src/api/schema.d.ts', astToString(await openapiTS(description)));
}

function run(program, ...args) {
  const {status} = spawnSync(process.execPath, [program, ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

async function bundle() {
  rmSync(out, {recursive: true, force: true});
  const {metafile} = await esbuild.build({
    entryPoints: ['src/main.tsx', 'src/theme.ts'],
    outdir: join(out, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [englishOnly],
    logLevel: 'warning',
  });
  const asset = (name, extension) =>
    Object.keys(metafile.outputs)
      .map(file => basename(file))
      .find(file => file.startsWith(`${name}-`) && file.endsWith(extension));
  writeFileSync(
    join(out, 'index.html'),
    readFileSync('index.html', 'utf8')
      .replace('THEME', `assets/${asset('theme', '.js')}`)
      .replace('ICON', 'assets/icon.svg')
      .replace('STYLE', `assets/${asset('main', '.css')}`)
      .replace('SCRIPT', `assets/${asset('main', '.js')}`),
  );
  copyFileSync('icon.svg', join(out, 'assets', 'icon.svg'));
  writeFileSync(join(out, 'assets', 'third-party-notices.txt'), notices(Object.keys(metafile.inputs)));
}

/** The licences of every package that something was bundled from. */
function notices(inputs) {
  const packages = new Set(inputs.flatMap(file => file.match(/^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
  return [...packages]
    .sort()
    .map(name => {
      const folder = join('node_modules', name);
      const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const texts = readdirSync(folder).filter(file => /^(licen[cs]e|notice)/i.test(file));
      return [`${name} ${version} (${license})`, ...texts.map(file => readFileSync(join(folder, file), 'utf8'))].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function test() {
  const outdir = join(target, 'frontend-tests');
  rmSync(outdir, {recursive: true, force: true});
  mkdirSync(outdir, {recursive: true});
  const entryPoints = readdirSync('src', {recursive: true, withFileTypes: false}).filter(file => file.endsWith('.test.ts'));
  await esbuild.build({
    entryPoints: entryPoints.map(file => join('src', file)),
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const tests = readdirSync(outdir, {recursive: true}).filter(file => file.endsWith('.mjs'));
  if (tests.length === 0) throw new Error('there are no tests');
  run('--test', '--test-reporter=spec', ...tests.map(file => join(outdir, file)));
}

if (what === 'test') {
  await test();
} else {
  await types();
  run('node_modules/typescript/bin/tsc');
  await bundle();
}
