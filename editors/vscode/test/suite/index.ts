// Runs inside the extension host; GREP selects tests by name. The harness hears of each on the console.
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, color: false, reporter: 'min', grep: process.env['GREP'] ?? '' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await Promise.all([
    import('./bundled'), import('./findings'), import('./pages'), import('./lifecycle'), import('./settings'), import('./workspace'),
  ]);
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const tell = (passed: boolean, test: Mocha.Test, error?: Error) =>
      console.log(`@result ${JSON.stringify({ name: test.fullTitle(), passed, problem: error?.stack, milliseconds: test.duration })}`);
    runner.on('pass', (test) => tell(true, test));
    runner.on('fail', (test, error) => tell(false, test as Mocha.Test, error));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
