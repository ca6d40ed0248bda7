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

  /** Runs a command of the palette by its title. */
  async command(title) {
    const input = this.page.locator('.quick-input-widget:visible input');
    await this.pressUntil('F1', input);
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title });
    await row.first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder, at a line and column. */
  async open(name, line = 1, column = 1) {
    const input = this.page.locator('.quick-input-widget:visible input');
    await this.pressUntil('Control+P', input);
    await input.fill(`${name}:${line}:${column}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name.split('/').pop() }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator(`.tab.active[data-resource-name="${name.split('/').pop()}"]`).waitFor();
  }

  /** Writes the user's settings, over those that the editor was started with. */
  async set(settings) {
    await this.command('Preferences: Open User Settings (JSON)');
    await this.page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
    await this.page.locator('.editor-instance .view-line', { hasText: '{' }).first().waitFor();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(JSON.stringify({ ...this.settings, ...settings }));
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Moves the cursor of the editor that has the focus. */
  async goTo(line, column) {
    const input = this.page.locator('.quick-input-widget:visible input');
    await this.pressUntil('Control+G', input);
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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
