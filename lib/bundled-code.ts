import { resolve } from 'node:path';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { assetFolder } from './build.ts';

/** What `lib/build.ts` made, which the CDK runs before it asks for the stack (`build` in cdk.json). */
export const bundledCode = (): AssetCode =>
  Code.fromAsset(resolve(import.meta.dirname, '..', assetFolder));
