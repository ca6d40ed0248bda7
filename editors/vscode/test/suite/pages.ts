import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, open, rangeOf, some, tabs } from './editor';

const run = vscode.commands.executeCommand;

describe('pages', () => {
  afterEach(closeAll);

  it('opens the handbook, and leafs through it', async () => {
    await run('wakeful.handbook');
    await eventually('the index', () => tabs().includes('The handbook of async Rust'));
    await run('wakeful.explain', 'locks');
    const locks = await eventually('the topic', () => tabs().find((label) => label === 'Locks in async code'));
    await run('wakeful.handbook.back');
    await eventually('the index again', () => tabs().includes('The handbook of async Rust') && !tabs().includes(locks));
    await run('wakeful.handbook.forward');
    await eventually('the topic again', () => tabs().includes(locks));
    await run('wakeful.handbook.forward'); // there is no further page
    assert.equal(tabs().filter((label) => label === locks).length, 1);
  });

  it('explains the rule under the cursor', async () => {
    const document = await open('src/cache.rs');
    const [finding] = await findings(document, some);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(finding!.range.start, finding!.range.start);
    await run('wakeful.explain');
    await eventually('the page', () => tabs().includes('Blocking lock held across an await'));
  });

  it('shows nothing where there is nothing to explain', async () => {
    await findings(await open('src/cache.rs'), some);
    const before = tabs();
    await Promise.race([run('wakeful.explain'), new Promise((resolve) => setTimeout(resolve, 1000))]);
    assert.deepEqual(tabs(), before);
  });

  it('draws the future under the cursor', async () => {
    const document = await open('src/fetch.rs');
    await findings(document, some);
    const { start } = rangeOf(document, 'timeout(PATIENCE');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
    await run('wakeful.showAnatomy');
    await eventually('the panel', () => tabs().includes('Future'));
    assert.equal(vscode.window.activeTextEditor?.document, document, 'the text keeps the focus');
  });
});
