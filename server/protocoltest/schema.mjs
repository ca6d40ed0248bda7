// Holds what the server sends to the protocol's own types: no member may be
// missing, of another type, or unknown.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const wire = path.join(here, 'wire-types.ts');

/** The schema takes seconds to make, so that it is made once for all test files. */
async function cached() {
  const hash = createHash('sha256');
  for (const file of [wire, path.join(here, 'package-lock.json')]) hash.update(readFileSync(file));
  const folder = path.join(here, 'node_modules', '.cache');
  const file = path.join(folder, `wire-${hash.digest('hex').slice(0, 16)}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify(await generate()));
    renameSync(part, file); // another file's tests may be at the same
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function generate() {
  const { createGenerator } = await import('ts-json-schema-generator');
  return createGenerator({
    path: wire,
    tsconfig: path.join(here, 'tsconfig.json'),
    type: 'Wire',
    skipTypeCheck: true,
  }).createSchema('Wire');
}

const schema = await cached();

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, 'wire');

/** Throws unless value is what the protocol has the server send for method. */
export function check(method, value) {
  const pointer = method.replaceAll('~', '~0').replaceAll('/', '~1');
  const validate = ajv.getSchema(`wire#/definitions/Wire/properties/${pointer}`);
  assert.ok(validate, `wire-types.ts has no type for ${method}`);
  assert.ok(validate(value), `${method}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`);
}
