// The site in a real browser: every page loads without a complaint, fits a
// phone, passes axe in light and dark, and search, theme and filter work.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../internal/browser/find.mjs';
import { findByCommand, openPage, startBrowser, writeSite } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));
const phone = 360;
const desktop = 1280;
const chromium = findBrowser();

/** Runs in the page: opens what is folded, and waits until it is laid out. */
function openDetails() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

describe('the site', { skip: !chromium && 'no Chromium is installed: set CHROME to the path of one' }, () => {
  let browser;
  let site;
  let pages;

  before(async () => {
    site = writeSite();
    pages = readdirSync(site.folder, { recursive: true }).filter((name) => name.endsWith('.html'));
    browser = await startBrowser(chromium);
    mkdirSync(screenshots, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    site?.done();
  });

  /** Runs check with a new page, which must have nothing to complain about. */
  async function visit(options, check) {
    const tab = await openPage(browser, { base: site.base, ...options });
    try {
      await check(tab.page);
      assert.deepEqual(tab.complaints, []);
    } finally {
      await tab.close();
    }
  }

  const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  for (const width of [phone, desktop]) {
    test(`every page fits ${width} pixels and complains about nothing`, async () => {
      assert.ok(pages.length > 50, `only ${pages.length} pages`);
      await visit({ width }, async (page) => {
        for (const name of pages) {
          await page.goto(site.base + name);
          assert.ok(await overflow(page) <= 0, `${name} is wider than ${width} pixels`);
        }
      });
    });
  }

  test('every page is accessible, in light and dark', async () => {
    const violations = [];
    await visit({ width: phone }, async (page) => {
      // Without preload axe reads no style sheet again, which the pages' policy would refuse.
      const judge = async (name, options = {}) => {
        const result = await page.evaluate((o) => window.axe.run(document, { preload: false, ...o }), options);
        violations.push(...result.violations.flatMap((v) => v.nodes.map((n) => `${name}: ${v.id}: ${n.html}: ${n.failureSummary}`)));
      };
      for (const name of pages) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
        await page.goto(site.base + name);
        await page.evaluate(openDetails);
        await page.evaluate(axe);
        await judge(name);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await judge(`${name}, dark`, { runOnly: ['color-contrast'] });
      }
    });
    assert.deepEqual(violations, []);
  });

  test('search finds a rule by keyboard', async () => {
    await visit({ width: desktop }, async (page) => {
      await page.goto(site.base + 'topics/locks.html');
      await page.keyboard.press('/');
      await page.keyboard.type('guard deadlock await');
      await page.waitForSelector('#results:not([hidden]) a');
      const found = await page.$$eval('#results a', (links) => links.map((a) => a.getAttribute('href')));
      assert.ok(found.includes('../rules/await_holding_lock.html'), found.join());
      await page.screenshot({ path: path.join(screenshots, 'search.png') });
      await page.keyboard.press('ArrowDown');
      const first = await page.evaluate(() => document.activeElement.href);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.equal(page.url(), first);
    });
  });

  test('search finds what the command line finds', async () => {
    await visit({ width: desktop }, async (page) => {
      await page.goto(site.base + 'index.html');
      for (const query of ['deadlock lock', 'cancel safety', 'exponential backoff', 'spawned tasks', 'dyn trait box']) {
        const expected = findByCommand(query);
        assert.ok(expected.length > 1, `${query}: ${expected}`);
        await page.$eval('#search', (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input'));
        }, query);
        await page.waitForFunction((n) => document.querySelectorAll('#results a').length === n, {}, expected.length);
        assert.deepEqual(await page.$$eval('#results a', (links) => links.map((a) => a.getAttribute('href'))), expected, query);
      }
    });
  });

  test('search says when it finds nothing, and Escape ends it', async () => {
    await visit({ width: phone }, async (page) => {
      await page.goto(site.base + 'index.html');
      await page.type('#search', 'xylophone');
      await page.waitForFunction(() => document.querySelector('#results [role=status]').textContent === 'Nothing found');
      await page.keyboard.press('Escape');
      assert.equal(await page.$eval('#results', (e) => e.hidden), true);
      assert.equal(await page.$eval('#search', (e) => e.value), '');
    });
  });

  test('the theme follows the system until the reader chooses one, which is kept', async () => {
    await visit({ width: desktop, theme: 'dark' }, async (page) => {
      const state = () => page.evaluate(() => ({
        paper: getComputedStyle(document.body).backgroundColor,
        pressed: document.getElementById('theme').getAttribute('aria-pressed'),
      }));
      await page.goto(site.base + 'index.html');
      const dark = await state();
      await page.click('#theme');
      const light = await state();
      assert.notEqual(dark.paper, light.paper);
      assert.deepEqual([dark.pressed, light.pressed], ['true', 'false']);
      await page.goto(site.base + 'rules/rc_mutex.html');
      assert.deepEqual(await state(), light);
    });
  });

  test('the filter narrows the rules', async () => {
    await visit({ width: desktop }, async (page) => {
      await page.goto(site.base + 'index.html');
      const shown = () => page.$$eval('.group li:not([hidden]) code', (all) => all.map((e) => e.textContent));
      const all = (await shown()).length;
      await page.type('#filter-words', 'holding');
      const holding = await shown();
      assert.ok(holding.length > 0 && holding.length < all && holding.every((name) => name.includes('holding')), holding.join());
      await page.click('#filter [value=warning]');
      assert.ok((await shown()).length < holding.length);
      assert.equal(await page.$eval('[data-level=warning]', (e) => e.hidden), true);
    });
  });

  test('the text is there without scripts', async () => {
    await visit({ width: desktop }, async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(site.base + 'index.html');
      const visible = (selector) => page.$eval(selector, (e) => e.checkVisibility());
      assert.deepEqual([await visible('.cards'), await visible('.rules'), await visible('#search'), await visible('#filter')], [true, true, false, false]);
    });
  });

  test('a server can serve it', async () => {
    const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      response.setHeader('Content-Type', types[path.extname(pathname)] ?? 'text/plain');
      response.end(readFileSync(path.join(site.folder, pathname)));
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const base = `http://127.0.0.1:${server.address().port}/`;
    try {
      await visit({ width: desktop, base }, async (page) => {
        await page.goto(base + 'rules/await_holding_lock.html');
        await page.type('#search', 'pinning');
        await page.waitForSelector('#results:not([hidden]) a');
      });
    } finally {
      server.close();
    }
  });

  for (const [name, width, theme] of [
    ['index.html', desktop, 'light'], ['index.html', phone, 'dark'],
    ['topics/cancellation.html', desktop, 'dark'], ['rules/await_holding_lock.html', phone, 'light'], ['quiz.html', desktop, 'light'],
  ]) {
    test(`picture of ${name}, ${width} pixels, ${theme}`, async () => {
      await visit({ width, theme }, async (page) => {
        await page.goto(site.base + name);
        const file = `${path.basename(name, '.html')}-${width}-${theme}.png`;
        const picture = await page.screenshot({ path: path.join(screenshots, file) });
        assert.ok(picture.length > 10_000, 'the picture is empty');
      });
    });
  }
});
