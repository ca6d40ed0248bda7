// What a person does in the workbench. Everything is tried again until it has
// worked: the workbench drops keys and requests while it is still starting.
import { eventually } from './wait.mjs';

export class Person {
  constructor(page, settings) {
    this.page = page;
    this.settings = settings;
  }

  /** Presses keys until something is visible. */
  async pressUntil(keys, locator) {
    await eventually(`${keys} shows ${locator}`, async () => {
      if (await locator.first().isVisible()) return true;
      for (const key of keys.split(' ')) await this.page.keyboard.press(key);
      await locator.first().waitFor({ timeout: 3000 });
      return true;
    });
  }

  /** Types into the palette, and takes the entry in front once it is the one that is meant. */
  async choose(key, query, entry) {
    const input = this.page.locator('.quick-input-widget:visible input');
    await this.pressUntil(key, input);
    await input.fill(query);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    await this.choose('F1', `>${title}`, title);
  }

  /** Opens a file of the folder, at a line and column. */
  async open(name, line = 1, column = 1) {
    const base = name.split('/').pop();
    await this.choose('Control+P', `${name}:${line}:${column}`, base);
    await this.page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
  }

  /** Writes the user's settings, over those that the editor was started with. */
  async set(settings) {
    await this.command('Preferences: Open User Settings (JSON)');
    await this.page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
    await this.page.locator('.editor-instance .view-line', { hasText: '{' }).first().waitFor();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(`${JSON.stringify({ ...this.settings, ...settings })}\n// `); // what the editor closes by itself is behind that
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Moves the cursor of the editor that has the focus. */
  async goTo(line, column) {
    await this.choose('Control+G', `:${line}:${column}`, `${line}`);
  }

  /** The text that is on the screen in the editor, with plain spaces. */
  async text() {
    const lines = await this.page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  squiggles(severity) {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** The document inside the panel in front. */
  async panel() {
    return eventually('a panel', async () => {
      for (const frame of this.page.frames()) {
        if (frame.url().includes('/fake.html') && await frame.locator('main :first-child').first().isVisible()) return frame;
      }
      return undefined;
    });
  }

  async escape() {
    await this.page.keyboard.press('Escape');
  }
}
