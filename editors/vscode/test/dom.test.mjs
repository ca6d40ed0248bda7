// A person at the workbench: a package of this tree is installed, its demo is
// opened, and everything is done by keys and looked at. SCREENSHOTS names a
// folder for pictures; those of the README are made that way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { extension, startEditor, wakeful } from './harness/editor.mjs';
import { Person } from './harness/person.mjs';
import { eventually } from './harness/wait.mjs';
import { obstacle, openWorkbench, remote } from './harness/workbench.mjs';

const skip = await obstacle();
const options = { skip, timeout: 300_000 };
const shots = process.env.SCREENSHOTS;

const settings = {
  'editor.fontSize': 14,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.codeActionsOnSave': { 'source.fixAll.wakeful': 'explicit' },
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.layoutControl.enabled': false,
};

let editor, workbench, page, person;

before(async () => {
  if (skip) return;
  execFileSync('node', ['scripts/package.mjs'], { cwd: extension, stdio: 'ignore' });
  const { version } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
  editor = await startEditor({ settings, program: wakeful, vsix: path.join(extension, `wakeful-${version}.vsix`) });
  workbench = await openWorkbench(editor, { payload: [['openFile', remote(editor, path.join(editor.folder, 'src/cache.rs'))]] });
  page = workbench.page;
  person = new Person(page, editor.settings);
}, { timeout: 180_000 });

after(async () => {
  await workbench?.close();
  await editor?.stop();
});

let failed = false;

/** A test that goes on where the one before ended. */
function step(name, body) {
  test(name, options, async (t) => {
    if (failed) return t.skip('a step before it failed');
    failed = true;
    try {
      await body();
      failed = false;
    } finally {
      if (failed && shots) await page?.screenshot({ path: path.join(shots, 'failure.png') });
    }
  });
}

async function picture(name) {
  if (!shots) return;
  await page.waitForTimeout(500); // for what moves to have come to rest
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}

const mistake = 'async fn nap() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n';

const hover = (text) => page.locator('.monaco-hover:visible', { hasText: text });

step('a finding is underlined when the file is opened', async () => {
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  await person.command('View: Close Primary Side Bar'); // room for pictures
});

step('hovering explains it', async () => {
  await person.open('src/cache.rs', 26, 20);
  await person.pressUntil('Control+K Control+I', hover('Blocking lock held across an await'));
  await hover('keeps its lock while the task waits').first().waitFor();
  await picture('hover');
});

step('a link of the hover opens the page in a panel', async () => {
  await hover('Blocking lock').first().getByRole('link', { name: 'Read on' }).click();
  const panel = await person.panel();
  await panel.getByRole('heading', { name: 'Blocking lock held across an await' }).waitFor();
  await page.mouse.move(1, 1);
  await hover('Blocking lock').first().waitFor({ state: 'hidden' });
  await picture('handbook');
});

step('links lead from page to page, and keys back', async () => {
  const panel = await person.panel();
  await panel.locator('a[href="page:locks"]').first().click();
  await panel.getByRole('heading', { name: 'Locks in async code', level: 1 }).waitFor();
  await panel.locator('body').press('Alt+ArrowLeft');
  await panel.getByRole('heading', { name: 'Blocking lock held across an await' }).waitFor();
  assert.equal(await panel.evaluate(() => scrollY), 0);
});

step('the panel runs no script of a page, and wears the colours of the theme', async () => {
  const panel = await person.panel();
  const [heading, theme, intruder] = await panel.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.intruder = true' }));
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'var(--vscode-editor-foreground)';
    return [getComputedStyle(document.querySelector('h1')).color, getComputedStyle(probe).color, globalThis.intruder];
  });
  assert.equal(heading, theme);
  assert.equal(intruder, undefined);
});

step('the diagram follows the cursor and the text', async () => {
  await person.command('View: Close All Editors');
  await person.open('src/cache.rs', 32, 20);
  await person.command('wakeful: Show Anatomy of Future at Cursor');
  const panel = await person.panel();
  await panel.getByText('async fn verdict').waitFor();
  await picture('anatomy');
  await person.goTo(73, 20);
  await panel.getByText('async fn count').waitFor();
  await person.goTo(71, 1);
  await page.keyboard.insertText('    pub async fn typed() { std::future::ready(1).await; }\n');
  await person.goTo(71, 20);
  await panel.getByText('async fn typed').waitFor();
  await person.goTo(3, 1);
  await panel.getByText('No async code at the cursor').waitFor();
  await person.command('File: Revert File');
  await person.command('View: Close All Editors');
});

step('a quick fix is chosen by keys', async () => {
  await person.open('src/config.rs', 14, 20);
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  const menu = page.locator('.action-widget:visible', { hasText: 'Await `tokio::fs::read_to_string` instead' });
  await person.pressUntil('Control+.', menu);
  await picture('quick-fix');
  await page.keyboard.press('Enter');
  await person.squiggles('warning').first().waitFor({ state: 'detached' });
  assert.match(await person.text(), /tokio::fs::read_to_string\(path\)\.await\?/);
  await person.command('File: Revert File');
});

step('saving applies all safe fixes, where that is set', async () => {
  await person.open('src/fetch.rs', 1, 1);
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  await eventually('the fix on disk', async () => {
    await page.keyboard.insertText(' ');
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(1000);
    const saved = await readFile(path.join(editor.folder, 'src', 'fetch.rs'), 'utf8');
    return saved.includes('tokio::time::sleep(Duration::from_millis(200 * attempt)).await');
  });
});

step('typing brings a finding, and taking it back removes it', async () => {
  await person.open('src/metrics.rs', 1, 1);
  await page.keyboard.insertText(mistake);
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  await person.command('File: Revert File');
  await person.squiggles('warning').first().waitFor({ state: 'detached' });
});

step('the status tells of the server and the counts', async () => {
  await page.locator('.statusbar-item', { has: page.locator('[aria-label*="Editor Language Status"]') }).first().click();
  await page.locator('.hover-language-status', { hasText: /\d+ warning/ }).first().waitFor();
  await person.escape();
});

step('changed settings are heeded', async () => {
  const marks = page.locator('.glyph-margin-widgets [class*="TextEditorDecorationType"]');
  await person.open('src/cache.rs', 32, 1);
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  assert.equal(await marks.count(), 0);
  await person.set({ 'wakeful.gutter.suspensionPoints': true, 'wakeful.levels': { await_holding_lock: 'error' } });
  await person.open('src/cache.rs', 32, 1);
  await person.squiggles('error').first().waitFor({ state: 'attached' });
  await marks.first().waitFor({ state: 'attached' });
});

step('after a crash it goes on', async () => {
  const [before] = editor.servers();
  process.kill(before, 'SIGKILL');
  await eventually('another server', () => editor.servers().length === 1 && editor.servers()[0] !== before);
  await person.goTo(1, 1);
  await page.keyboard.insertText(mistake);
  await person.squiggles('warning').first().waitFor({ state: 'attached' });
  await person.command('File: Revert File');
});
