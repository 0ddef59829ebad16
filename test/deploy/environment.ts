import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

// biome-ignore lint/style/noProcessEnv: the one place where this script looks at it
const inherited = process.env;

/** Where the emulator stays from run to run, outside the checkout. */
export const cacheFolder = join(inherited.XDG_CACHE_HOME ?? tmpdir(), 'duban-deploy-test');

const defined = Object.entries(inherited).filter(
  (entry): entry is [string, string] => entry[1] !== undefined,
);

/** For tools that load packages: whatever mirror or proxy this machine is set up with. */
export const hostEnvironment: Readonly<Record<string, string>> = Object.fromEntries(defined);

/** Where the emulated AWS answers. */
export interface Emulated {
  readonly endpoint: string;
  readonly region: string;
  readonly account: string;
}

/** Credentials that only the emulator takes. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' } as const;

/**
 * For the CDK and the product: the emulator, and nothing of a real account. The CDK caches the account of an access key in
 * HOME, so that is a folder of this run.
 */
export const emulatedEnvironment = (
  { endpoint, region }: Emulated,
  home: string,
): Record<string, string> => ({
  ...Object.fromEntries(defined.filter(([name]) => !/^(AWS|CDK)_/.test(name))),
  HOME: home,
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_EC2_METADATA_DISABLED: 'true',
  CI: 'true',
});
