import { S3Client } from '@aws-sdk/client-s3';
import { makeExtract } from '../extract/extract.ts';
import type { HandlerPorts } from '../ingest/handler.ts';
import { s3Objects } from '../ingest/s3-objects.ts';
import { deployedTable, log } from './deployed.ts';
import { hash } from './hash.ts';
import { registry } from './registry.ts';

/** What ingest needs on AWS. The registry is compiled once, before the first event. */
export const ingestPorts = (): HandlerPorts => {
  const s3 = new S3Client();
  const extract = makeExtract(registry);
  const objectsIn: HandlerPorts['objectsIn'] = (bucket) => s3Objects(s3, bucket);
  return { ...registry, table: deployedTable(), objectsIn, extract, hash, log };
};
