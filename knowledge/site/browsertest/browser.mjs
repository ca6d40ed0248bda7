// A browser with the site open, and a record of what it complained about.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const exe = process.platform === 'win32' ? '.exe' : '';
const binary = process.env.WAKEFUL ?? fileURLToPath(new URL(`../../../bin/wakeful${exe}`, import.meta.url));

/** Writes the site with the built wakeful; the folder is removed by done(). */
export function writeSite() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wakeful-site-'));
  execFileSync(binary, ['handbook', '--html', folder]);
  return { folder, base: pathToFileURL(folder) + '/', done: () => rmSync(folder, { recursive: true }) };
}

/** The pages that the command line finds, as the site names them. */
export function findByCommand(query) {
  const list = execFileSync(binary, ['handbook', ...query.split(' ')], { encoding: 'utf8' });
  return [...list.matchAll(/^- .*`wakeful (handbook|explain) (\w+)`$/gm)]
    .map(([, command, name]) => `${command === 'handbook' ? 'topics' : 'rules'}/${name}.html`);
}

/** Starts the browser. Its own sandbox needs rights that root in a container lacks. */
export const startBrowser = (executablePath) =>
  puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** A page of the given width; complaints are its console's errors, failed requests, and requests that leave the site. */
export async function openPage(browser, { width, theme = 'light', base }) {
  const context = await browser.createBrowserContext(); // what one test stores, the next does not see
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() !== 'log' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => request.url().startsWith(base) || complaints.push(`left the site: ${request.url()}`));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  return { page, complaints, close: () => context.close() };
}
