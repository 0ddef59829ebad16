import type { S3EventRecord } from 'aws-lambda';
import { later } from '../domain/calendar.ts';
import type { BucketEvent } from './upload.ts';

/**
 * An S3 record of any event version, or null when it is none of ours: test events have no records, a console's folder is an
 * empty object whose key ends in a slash, and the removal of one old version or by a lifecycle rule withdraws nothing.
 */
export const bucketEventOf = (record: S3EventRecord): BucketEvent | null => {
  const { key, versionId, sequencer, size } = record.s3.object;
  const created = record.eventName.startsWith('ObjectCreated:');
  if (!created && record.eventName !== 'ObjectRemoved:DeleteMarkerCreated') return null;
  const decoded = decodeURIComponent(key.replaceAll('+', ' '));
  if (decoded.endsWith('/')) return null;
  return {
    kind: created ? 'created' : 'removed',
    key: decoded,
    versionId: versionId ?? '',
    sequencer,
    size: size ?? 0,
    at: later(record.eventTime, 0),
  };
};
