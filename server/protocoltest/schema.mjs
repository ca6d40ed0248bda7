// Holds what the server sends to the protocol's own types: no member may be
// missing, of another type, or unknown.
import assert from 'node:assert/strict';
import path from 'node:path';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const schema = createGenerator({
  path: path.join(here, 'wire-types.ts'),
  tsconfig: path.join(here, 'tsconfig.json'),
  type: 'Wire',
  skipTypeCheck: true,
}).createSchema('Wire');

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, 'wire');

/** Throws unless value is what the protocol has the server send for method. */
export function check(method, value) {
  const pointer = method.replaceAll('~', '~0').replaceAll('/', '~1');
  const validate = ajv.getSchema(`wire#/definitions/Wire/properties/${pointer}`);
  assert.ok(validate, `wire-types.ts has no type for ${method}`);
  assert.ok(validate(value), `${method}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`);
}
