import { GetObjectCommand, NoSuchKey, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Objects } from './upload.ts';

/** The objects of one bucket, always by version: the newest is not the one that an event speaks of. */
export const s3Objects = (client: S3Client, bucket: string): Objects => ({
  get: async (key, versionId) => {
    try {
      const answer = await client.send(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ...(versionId === '' ? {} : { VersionId: versionId }),
        }),
      );
      const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { bytes, documentDate: dateIn(answer.Metadata?.['document-date']) };
    } catch (fault) {
      if (isGone(fault)) return null;
      throw fault;
    }
  },
});

const isGone = (fault: unknown): boolean =>
  fault instanceof NoSuchKey ||
  (fault instanceof S3ServiceException &&
    ['NoSuchVersion', 'MethodNotAllowed'].includes(fault.name));

/** ISO days only: what is no date is left out, so that the text or the upload decides. */
const dateIn = (value: string | undefined): string | null =>
  value !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
    ? value
    : null;
