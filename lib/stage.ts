import { RemovalPolicy } from 'aws-cdk-lib';
import type { Office } from '../lambdas/names.ts';

/** `production` keeps what it holds; a `test` stack goes with all it holds (its bucket once that is empty) and writes to the allow-list only. */
export type Stage = Office['stage'];

/** What becomes of data when its stack is destroyed. */
export const dataRemoval = (stage: Stage): RemovalPolicy =>
  stage === 'production' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
